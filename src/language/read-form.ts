import { bodyStart, clauseAround } from './clause';
import { HALF_WORDS } from './lexicon/numbers';
import { verbClasses } from './lexicon/verbs';
import type { Quantity } from './quantity';
import { readDeed } from './read-deed';
import { readDue } from './read-due';
import type { Form } from './statement';
import type { Token } from './tokenize';

/** What a sentence states, before direction and unit are asked. */
export interface ReadForm {
  readonly form: Form;
  readonly from: Quantity | null;
  /** The value to reach, the bound or the change. */
  readonly main: Quantity | null;
  /** The other end of a range. */
  readonly high: Quantity | null;
  readonly bound: 'low' | 'high' | 'range' | null;
  /** No such thing at all ("No incidents", "keine Ausfälle"), or all of them. */
  readonly absolute: 'zero' | 'all' | null;
  /** Tokens that decided. */
  readonly cues: readonly (readonly [number, number])[];
}

const NOTHING = { from: null, main: null, high: null, bound: null, absolute: null, cues: [] } as const;

/** Which of the seven forms a sentence has. */
export function readForm(
  tokens: readonly Token[],
  quantities: readonly Quantity[],
  metrics: ReadonlySet<number>,
): ReadForm {
  const start = bodyStart(tokens);
  const zero = zeroAt(tokens, start);
  const main = chooseMain(quantities, tokens, start);
  if (
    zero !== null &&
    (main === null || ((main.rank > 1 || main.first > zero) && (main.bound === null || zero > start + 1)))
  ) {
    return { ...NOTHING, form: 'threshold', bound: 'high', absolute: 'zero', cues: [[zero, zero + 1]] };
  }
  if (!main) {
    const all = allAt(tokens, start);
    if (all !== null) return { ...NOTHING, form: 'to-only', absolute: 'all', cues: [[all, all]] };
    const deed = readDeed(tokens, metrics) ?? deadline(tokens, start);
    return { ...NOTHING, form: deed ? 'milestone' : 'none', cues: deed ? [[deed.at, deed.at]] : [] };
  }
  return formOf(main, { tokens, quantities, start, negated: zero === start });
}

/** A thing with a day it is due by ("bug bounty programme by 15 December") is a deliverable. */
function deadline(tokens: readonly Token[], start: number): { at: number } | null {
  if (
    tokens
      .slice(start)
      .some(({ lower }) => verbClasses(lower).some((one) => one === 'up' || one === 'down' || one === 'better'))
  )
    return null;
  const at = tokens.findIndex(
    ({ lower }, place) =>
      place > start &&
      /^(?:by|until|till|before|bis|per)$/.test(lower) &&
      readDue(tokens.slice(place, place + 6), null).dated,
  );
  return at < 0 ? null : { at };
}

interface Scene {
  readonly tokens: readonly Token[];
  readonly quantities: readonly Quantity[];
  readonly start: number;
  readonly negated: boolean;
}

function formOf(main: Quantity, scene: Scene): ReadForm {
  const { tokens, quantities, negated } = scene;
  const span = (one: Quantity) => [Math.min(one.cue, one.first), one.last] as const;
  const pair = pairOf(main, scene);
  if (pair) return { ...NOTHING, form: 'from-to', ...pair, cues: [span(pair.from), span(pair.main)] };
  const range = rangeOf(main, scene);
  if (range)
    return { ...NOTHING, form: 'threshold', main, high: range, bound: 'range', cues: [[main.first, range.last]] };
  const now = quantities.find((one) => one.role === 'now' && one !== main) ?? null;
  const cues = [span(main)];
  const half =
    /^(?:half|hälfte)$/.test(tokens[main.first]?.lower ?? '') || HALF_WORDS.has(tokens[main.first]?.lower ?? '');
  if (main.kind === 'factor' || main.role === 'by' || half || isChange(main, tokens)) {
    const relative = main.kind === 'percent' || main.kind === 'factor';
    return { ...NOTHING, form: relative ? 'by-relative' : 'by-absolute', main, from: now, cues };
  }
  if (now) return { ...NOTHING, form: 'from-to', main, from: now, cues: [span(now), span(main)] };
  const keep = keeps(main, tokens);
  let bound = main.bound ?? leadBound(tokens, scene.start) ?? tolerance(main, tokens);
  if (negated && bound !== null) bound = bound === 'low' ? 'high' : 'low';
  if (
    bound === null &&
    (keep !== null ||
      (main.value === 0 && main.kind === 'count' && tokens[main.first]?.kind === 'word') ||
      (main.rank === 2 && main.kind === 'time'))
  ) {
    bound = main.value === 0 || main.kind === 'time' ? 'high' : 'low';
  }
  if (bound !== null)
    return { ...NOTHING, form: 'threshold', main, bound, cues: keep === null ? cues : [...cues, [keep, keep]] };
  return { ...NOTHING, form: 'to-only', main, cues };
}

/** The value a sentence is about: the first outside brackets and conditions. */
function chooseMain(quantities: readonly Quantity[], tokens: readonly Token[], start: number): Quantity | null {
  const aim = quantities.find((one) => one.role === 'aim');
  const targets = quantities.filter((one) => one.role !== 'now' && !(one.role === 'aim' && inBrackets(one, tokens)));
  const first = targets.find((one) => one.rank === 1) ?? targets[0] ?? aim ?? null;
  if (first && aim && first.rank === 1 && first.role === 'by' && !inBrackets(aim, tokens))
    return quantities.some((one) => one.role === 'now') ? aim : first;
  // A pair beats a number that stands before it by the way ("in 2 markets from 5k to 7k"), not one the sentence begins with.
  const from = targets.find(
    (one, index) =>
      one.role === 'from' && targets[index + 1]?.role === 'to' && sameKind(one, targets[index + 1] as Quantity),
  );
  if (
    first &&
    from &&
    first !== from &&
    first.role === 'bare' &&
    first.first > start + 1 &&
    first.first < from.first &&
    (first.bound === null || first.kind !== from.kind)
  )
    return from;
  if (
    first &&
    first.role === 'bare' &&
    isAttributive(first, tokens) &&
    verbClasses(tokens[start]?.lower ?? '').some((one) => one === 'up' || one === 'down')
  )
    return targets.find((one) => one.role === 'by' || one.role === 'to' || one.role === 'from') ?? first;
  return first;
}

/** "grants that raise > $5k": the value belongs to a relative clause. */
function isAttributive(one: Quantity, tokens: readonly Token[]): boolean {
  for (let at = one.cue - 1; at >= Math.max(0, one.cue - 3); at--)
    if (/^(?:that|who|which|with|mit|die)$/.test(tokens[at]?.lower ?? '')) return true;
  return false;
}

function inBrackets(one: Quantity, tokens: readonly Token[]): boolean {
  return tokens[one.cue - 1]?.lower === '(';
}

/** Start and target: "from 40 to 55", "auf 55 von 40", "40 → 55". */
function pairOf(main: Quantity, { tokens, quantities }: Scene): { from: Quantity; main: Quantity } | null {
  const values = quantities.filter((one) => one.role !== 'now' && one.rank <= main.rank);
  const at = values.indexOf(main);
  const next = values[at + 1];
  if (!next) return null;
  const arrow = tokens[next.cue]?.lower === '->';
  if (main.role === 'from' || arrow) {
    const to = values.slice(at + 1).find((one) => one.role === 'to' && sameKind(main, one));
    if (to && main.role !== 'to') return { from: main, main: to };
  }
  // "Improve the share of women: 30% to 40%"; without a verb of change that would be a range, but for "93 % auf 97 %".
  const adjacent = main.role === 'bare' && next.role === 'to' && next.cue === main.last + 1 && sameKind(main, next);
  if (adjacent && (tokens[next.cue]?.lower === 'auf' || tokens.slice(0, main.first).some(changes)))
    return { from: main, main: next };
  if (main.role === 'to' && next.role === 'from' && sameKind(main, next) && next.first - main.last < 6)
    return { from: next, main };
  return null;
}

function changes({ lower }: Token): boolean {
  return verbClasses(lower).some((one) => one === 'up' || one === 'down' || one === 'better');
}

function sameKind(a: Quantity, b: Quantity): boolean {
  return (
    a.kind === b.kind ||
    a.unit === null ||
    b.unit === null ||
    (a.kind === 'count' && b.kind === 'time') ||
    (a.kind === 'time' && b.kind === 'count')
  );
}

/** "between 4 and 5", "20–30 days". */
function rangeOf(main: Quantity, { tokens, quantities }: Scene): Quantity | null {
  const next = quantities[quantities.indexOf(main) + 1];
  if (!next || main.value === null || next.value === null || next.value <= main.value) return null;
  const between = tokens.slice(main.last + 1, next.first).map((token) => token.lower);
  const word = tokens[main.first - 1]?.lower ?? '';
  if (between.length === 1 && /^(?:-|to|bis)$/.test(between[0] ?? '')) return next;
  if (/^(?:between|zwischen)$/.test(word) && between.some((one) => one === 'and' || one === 'und')) return next;
  return null;
}

/** A bare percentage straight after a verb of change: "increase leads 20 %". */
function isChange(main: Quantity, tokens: readonly Token[]): boolean {
  if (main.kind !== 'percent' || main.role !== 'bare' || main.bound !== null || main.rank > 1) return false;
  const next = tokens[main.last + 1]?.lower ?? '';
  if (/^(?:of|der|des|aller|von)$/.test(next)) return false;
  const { from } = clauseAround(tokens, main.first, main.last);
  for (let at = main.first - 1; at >= from; at--) {
    const { lower } = tokens[at] as Token;
    if (/^(?:to|at|auf|is|are|ist|sind|bei|:|of|with|mit|von|,|\(|\))$/.test(lower)) return false;
    const classes = verbClasses(lower);
    if (classes.includes('up') || classes.includes('down')) return true;
    if (classes.includes('better')) return true;
    if (classes.includes('reach')) return false;
  }
  return false;
}

/** "Maximum acquisition cost of $25" */
function leadBound(tokens: readonly Token[], start: number): 'low' | 'high' | null {
  const word = tokens[start]?.lower ?? '';
  if (/^(?:maximum|max|höchstens|maximal|maximale|maximaler|maximales)$/.test(word)) return 'high';
  return /^(?:minimum|mindestens|minimale|minimaler)$/.test(word) ? 'low' : null;
}

/** "20 % variance": such a share is one to stay below. */
function tolerance(main: Quantity, tokens: readonly Token[]): 'high' | null {
  return /^(?:variance|deviation|tolerance|abweichung|toleranz)$/.test(tokens[main.last + 1]?.lower ?? '')
    ? 'high'
    : null;
}

/** The place of a verb of keeping in the value's clause. */
function keeps(main: Quantity, tokens: readonly Token[]): number | null {
  const { from, to } = clauseAround(tokens, main.first, main.last);
  for (let at = from; at <= to; at++) {
    if (tokens[at]?.lower === 'remaining' || !verbClasses(tokens[at]?.lower ?? '').includes('keep')) continue;
    if (at < main.first ? main.first - at <= 14 : at - main.last <= 4) return at;
  }
  return null;
}

/** The place of "no", "zero", "keine" that say there shall be none of it. */
function zeroAt(tokens: readonly Token[], start: number): number | null {
  for (let at = start; at < tokens.length - 1; at++) {
    const { lower, kind } = tokens[at] as Token;
    if (kind !== 'word') continue;
    const next = tokens[at + 1];
    if (next?.kind !== 'word') continue;
    const before = tokens[at - 1]?.lower ?? '';
    if (lower === 'no' && !/^(?:more|less|fewer|later|longer|one|matter|po|pay|go|fewer)$/.test(next.lower)) {
      if (at === start || /^(?:with|;|\.|:|and|,|have|has|has been|of)$/.test(before))
        return /^(?:,|and)$/.test(before) ? null : at;
    }
    if (/^kein(?:e|en|er|em)?$/.test(lower) && !/^(?:mehr)$/.test(next.lower)) {
      const relative = /^(?:die|der|das|den|welche|welcher)$/.test(before) && tokens[at - 2]?.lower === ',';
      if (!relative) return at;
    }
  }
  return null;
}

/** The place of "all" where the sentence says what all of them do. */
function allAt(tokens: readonly Token[], start: number): number | null {
  const first = tokens[start]?.lower ?? '';
  if (/^(?:alle|sämtliche)$/.test(first)) return start;
  if (
    first === 'all' &&
    !tokens.some((token) => /^(?:faster|better|more|less|shorter|higher|lower)$/.test(token.lower))
  )
    return start;
  for (let at = start + 1; at < tokens.length - 1; at++) {
    if (
      /^(?:to|auf)$/.test(tokens[at - 1]?.lower ?? '') &&
      /^(?:all|alle)$/.test(tokens[at]?.lower ?? '') &&
      verbClasses(tokens[start]?.lower ?? '').includes('up')
    )
      return at;
  }
  return null;
}
