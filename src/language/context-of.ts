import {
  AIM,
  BY,
  COMPARED,
  FILLERS,
  FROM,
  HIGH_BEFORE,
  HIGH_BEHIND,
  LESS,
  LOW_BEFORE,
  LOW_BEHIND,
  MORE,
  NOW,
  TO,
} from './lexicon/bounds';
import { verbClasses } from './lexicon/verbs';
import type { Quantity } from './quantity';
import type { Amount } from './read-quantities';
import type { Token } from './tokenize';

type Context = Pick<Quantity, 'role' | 'bound' | 'sign' | 'rank' | 'cue'>;
type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>;

/** How many words before a number may belong to it. */
const REACH = 7;

const [LOW, HIGH, TODAY, WANTED] = [LOW_BEFORE, HIGH_BEFORE, NOW, AIM].map((list) =>
  byWord(list, (phrase) => phrase.at(-1)),
) as [Phrases, Phrases, Phrases, Phrases];
const [LOW_AFTER, HIGH_AFTER] = [LOW_BEHIND, HIGH_BEHIND].map((list) => byWord(list, (phrase) => phrase[0])) as [
  Phrases,
  Phrases,
];

/** What the neighbours of an amount say about it. */
export function contextOf(tokens: readonly Token[], amount: Amount): Context {
  const left = lookBack(tokens, amount);
  const right = lookAhead(tokens, amount);
  if (left.role === 'by' && isAgent(tokens, amount, left)) left.role = 'bare';
  const role = left.role === 'bare' && right.sign !== null && amount.kind !== 'money' ? 'by' : left.role;
  return {
    role: left.role === 'bare' && left.sign !== null ? 'by' : role,
    bound: left.bound ?? right.bound,
    sign: right.sign ?? left.sign,
    rank: rankOf(tokens, amount, left),
    cue: left.cue,
  };
}

interface Left {
  role: Quantity['role'];
  bound: Quantity['bound'];
  sign: 1 | -1 | null;
  cue: number;
  /** Said with within, inside: a span of time. */
  window: boolean;
}

function lookBack(tokens: readonly Token[], amount: Amount): Left {
  const left: Left = { role: 'bare', bound: null, sign: null, cue: amount.first, window: false };
  let at = amount.first - 1;
  for (let step = 0; step < REACH && at >= 0; step++) {
    const token = tokens[at] as Token;
    const { lower } = token;
    const sign = signAt(tokens, at, amount);
    if (sign !== null) {
      left.sign = sign;
      left.cue = at--;
      continue;
    }
    if (/^(?:up|down)$/.test(lower) && at === amount.first - 1 && tokens[amount.first]?.kind === 'number')
      left.sign = lower === 'up' ? 1 : -1;
    else if (/^(?:<|<=)$/.test(lower)) left.bound ??= 'high';
    else if (/^(?:>|>=)$/.test(lower)) left.bound ??= 'low';
    else {
      const now = ending(TODAY, tokens, at);
      if (now > 0) return { ...left, role: 'now', cue: at - now + 1 };
      const aim = ending(WANTED, tokens, at);
      if (aim > 0) return { ...left, role: 'aim', cue: at - aim + 1 };
      const [low, high] = [ending(LOW, tokens, at), ending(HIGH, tokens, at)];
      const length = Math.max(low, high);
      if (length > 0) {
        left.bound ??= low >= high ? 'low' : 'high';
        if (/^(?:within|inside|innerhalb|binnen|von)$/.test(lower)) left.window = true;
        left.cue = at - length + 1;
        at -= length;
        continue;
      }
      if (!FILLERS.has(lower)) {
        const role = BY.has(lower) ? 'by' : TO.has(lower) ? 'to' : FROM.has(lower) ? 'from' : null;
        if (role) return { ...left, role, cue: at };
        return left;
      }
    }
    left.cue = at--;
  }
  return left;
}

/** "validated by at least 3 partners": who does it, not by how much. */
function isAgent(tokens: readonly Token[], amount: Amount, left: Left): boolean {
  const before = tokens[left.cue - 1]?.lower ?? '';
  if (amount.kind !== 'count' || tokens[left.cue]?.lower !== 'by' || !/(?:ed|en|built|made)$/.test(before))
    return false;
  return !verbClasses(before).some((one) => one === 'up' || one === 'down' || one === 'better');
}

/** A sign of its own before the number: `+5`, `−30 %`; a dash between words is none. */
function signAt(tokens: readonly Token[], at: number, amount: Amount): 1 | -1 | null {
  const token = tokens[at] as Token;
  if (at !== amount.first - 1 || !tokens[amount.first]?.glued) return null;
  if (token.lower === '+') return 1;
  if (token.lower !== '-') return null;
  const before = tokens[at - 1];
  return before === undefined || (!token.glued && before.kind !== 'number') || before.lower === '(' ? -1 : null;
}

function lookAhead(tokens: readonly Token[], amount: Amount): { bound: Quantity['bound']; sign: 1 | -1 | null } {
  let at = amount.last + 1;
  let bound: Quantity['bound'] = null;
  if (tokens[at]?.lower === '+') {
    bound = 'low';
    at++;
  }
  if (amount.kind === 'count' || amount.kind === 'factor') at = behindUnit(tokens, at, amount);
  for (const start of [amount.last + 1, at]) {
    if (beginning(LOW_AFTER, tokens, start)) bound ??= 'low';
    if (beginning(HIGH_AFTER, tokens, start)) bound ??= 'high';
  }
  bound ??= boundByVerb(tokens, amount);
  return {
    bound,
    sign:
      changeBehind(tokens, amount.last + 1, amount) ?? (at > amount.last + 1 ? changeBehind(tokens, at, amount) : null),
  };
}

/** darf zwei nicht übersteigen: the verb may stand some words behind. */
function boundByVerb(tokens: readonly Token[], amount: Amount): Quantity['bound'] {
  for (let at = amount.last + 1; at <= amount.last + 6 && at < tokens.length; at++) {
    if (/^[.;]$/.test(tokens[at]?.lower ?? '')) return null;
    if (tokens[at]?.lower !== 'nicht' && tokens[at]?.lower !== 'not') continue;
    const verb = tokens[at + 1]?.lower ?? '';
    if (/^(?:überst|überschr|exceed)/.test(verb)) return 'high';
    if (/^unterschr/.test(verb)) return 'low';
  }
  return null;
}

/** `4 Wochen weniger`, `5 points higher`: one noun may stand between. */
function behindUnit(tokens: readonly Token[], at: number, amount: Amount): number {
  if (amount.unit === null || amount.unit === 'x' || tokens[at]?.kind !== 'word') return at;
  let end = at + 1;
  while (tokens[end]?.lower === '-' && tokens[end]?.glued && tokens[end + 1]?.glued) end += 2;
  return end;
}

function changeBehind(tokens: readonly Token[], start: number, amount: Amount): 1 | -1 | null {
  let at = start;
  if (tokens[at]?.lower === '+') at++;
  while (at < start + 4 && COMPARED.has(tokens[at]?.lower ?? '')) at++;
  const word = tokens[at]?.lower ?? '';
  const compared = at > start && /^(?:qoq|mom|yoy|wow)$/.test(tokens[at - 1]?.lower ?? '') && amount.kind === 'percent';
  if (/^(?:of|von|or|oder)$/.test(word)) return compared ? 1 : null;
  if (word === 'plus' || word === 'minus' || (word === 'cut' && amount.kind !== 'percent')) return compared ? 1 : null;
  // "200 more users" counts them, "20 % more than" compares.
  if (MORE.has(word)) return 1;
  if (LESS.has(word)) return -1;
  return compared || overPeriods(tokens, start) ? 1 : null;
}

/** "5 % month over month", "year-on-year". */
function overPeriods(tokens: readonly Token[], start: number): boolean {
  const words = tokens
    .slice(start, start + 5)
    .filter((token) => token.kind === 'word')
    .map((token) => token.lower);
  return (
    /^(?:week|month|quarter|year)$/.test(words[0] ?? '') &&
    /^(?:over|on|to)$/.test(words[1] ?? '') &&
    words[2] === words[0]
  );
}

function rankOf(tokens: readonly Token[], amount: Amount, left: Left): 1 | 2 | 3 {
  if (left.role === 'now' || left.role === 'aim') return 1;
  const before = tokens[left.cue - 1]?.lower ?? '';
  if (left.window && amount.kind === 'time') return 2;
  if (/^(?:bei|top|among)$/.test(tokens[amount.first - 1]?.lower ?? '') && amount.kind === 'count') return 2;
  let depth = 0;
  for (let at = amount.first - 1; at >= Math.max(0, amount.first - 12); at--) {
    const sign = tokens[at]?.lower;
    if (sign === ')') depth++;
    else if (sign === '(') {
      if (depth === 0) return 2;
      depth--;
    }
  }
  return before === '' ? 1 : 1;
}

function byWord(list: readonly (readonly string[])[], key: (phrase: readonly string[]) => string | undefined): Phrases {
  const map = new Map<string, (readonly string[])[]>();
  for (const phrase of list) {
    const word = key(phrase) ?? '';
    map.set(word, [...(map.get(word) ?? []), phrase]);
  }
  for (const phrases of map.values()) phrases.sort((a, b) => b.length - a.length);
  return map;
}

/** The length of the longest phrase that ends at a token, 0 for none. */
function ending(phrases: Phrases, tokens: readonly Token[], at: number): number {
  for (const phrase of phrases.get(tokens[at]?.lower ?? '') ?? []) {
    if (phrase.every((word, index) => tokens[at - phrase.length + 1 + index]?.lower === word)) return phrase.length;
  }
  return 0;
}

function beginning(phrases: Phrases, tokens: readonly Token[], at: number): boolean {
  return (phrases.get(tokens[at]?.lower ?? '') ?? []).some((phrase) =>
    phrase.every((word, index) => tokens[at + index]?.lower === word),
  );
}
