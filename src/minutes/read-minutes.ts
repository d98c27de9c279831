import { suggest } from '../language/suggest';
import type { IsoDate } from '../model/date';
import { BECAUSE, KEYWORDS, type MinutesKind, SYNONYMS, UNTIL } from './keywords';
import { DAY_LIKE, readDay } from './read-day';
import type { MinutesTrouble } from './trouble';

/** A ticked line. */
export interface MinutesItem {
  readonly kind: MinutesKind;
  /** From 1. */
  readonly line: number;
  /** The word it began with, as written. */
  readonly word: string;
  /** What is left once people, day and team are taken off its end. */
  readonly text: string;
  /** Handles behind `@`, in their order. */
  readonly people: readonly string[];
  readonly due: IsoDate | null;
  /** What stood in brackets at the end: `sales`, or key results. */
  readonly scope: readonly string[];
  /** From `weil` or `because` on; decisions alone. */
  readonly reason: string | null;
}

/** What was ticked, and what could not be understood. */
export interface ReadMinutes {
  readonly items: readonly MinutesItem[];
  readonly troubles: readonly MinutesTrouble[];
}

const TICK = /^\s*(?:[-*+]|\d+[.)])\s+\[([^\]]{0,3})\]\s*(.*?)\s*$/;
const WORD = /^[*_]*(\p{L}+)[*_]*\s*:[*_]*\s*(.*)$/u;
const WORDS: ReadonlyMap<string, MinutesKind> = new Map([
  ...SYNONYMS,
  ...Object.values(KEYWORDS).flatMap((words) =>
    Object.entries(words).map(([kind, word]) => [word.toLowerCase(), kind as MinutesKind] as const),
  ),
]);

/**
 * Reads the ticked lines of minutes. A line counts where it begins `- [x]` and a keyword with a colon; lines not ticked,
 * running text, quotations, comments and fenced code are passed over. A ticked line that is not understood is a trouble:
 * nothing that somebody ticked is lost in silence.
 */
export function readMinutes(text: string): ReadMinutes {
  const items: MinutesItem[] = [];
  const troubles: MinutesTrouble[] = [];
  for (const { line, mark, rest } of boxes(text)) {
    if (mark === '') continue;
    if (!/^[xX✓✔]$/u.test(mark)) {
      troubles.push({ code: 'minutes-mark', line, data: { mark } });
      continue;
    }
    const read = itemOf(rest, line);
    if ('code' in read) troubles.push(read);
    else items.push(read);
  }
  return { items, troubles };
}

interface Box {
  readonly line: number;
  readonly mark: string;
  readonly rest: string;
}

function boxes(text: string): Box[] {
  let fence: string | null = null;
  let comment = false;
  return text.split(/\r\n|\n|\r/).flatMap((line, index): Box[] => {
    const fenced = /^\s{0,3}(`{3,}|~{3,})/.exec(line)?.[1] ?? null;
    if (fence !== null) {
      if (fenced?.startsWith(fence)) fence = null;
      return [];
    }
    if (comment) {
      comment = !line.includes('-->');
      return [];
    }
    fence = fenced;
    comment = line.lastIndexOf('<!--') > line.lastIndexOf('-->');
    const [, mark, rest = ''] = TICK.exec(line) ?? [];
    return mark === undefined ? [] : [{ line: index + 1, mark: mark.trim(), rest }];
  });
}

function itemOf(said: string, line: number): MinutesItem | MinutesTrouble {
  const [, word = '', rest = ''] = WORD.exec(said) ?? [];
  const kind = WORDS.get(word.normalize('NFC').toLowerCase());
  if (kind === undefined) {
    const near = word === '' ? null : suggest(word, WORDS.keys());
    const data = { word: word === '' ? said : word, suggestion: near === null ? null : capitalised(near) };
    return { code: 'minutes-keyword', line, data };
  }
  const end = takeEnd(rest);
  if (end.badDay !== null) return { code: 'minutes-date', line, data: { value: end.badDay } };
  const inside = /(?:^|\s)@([\p{L}\p{N}][\p{L}\p{N}._-]*)/u.exec(end.text)?.[1];
  if (inside !== undefined) return { code: 'minutes-person-inside', line, data: { person: inside } };
  const [text, reason] = kind === 'decision' ? split(end.text) : [end.text, null];
  if (text === '') return { code: 'minutes-empty', line, data: { word } };
  return { kind, line, word, text, people: end.people, due: end.due, scope: end.scope, reason };
}

function capitalised(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}

interface End {
  readonly text: string;
  readonly people: readonly string[];
  readonly due: IsoDate | null;
  readonly scope: readonly string[];
  readonly badDay: string | null;
}

const SCOPE = /^(.*?)\s*\(([a-z0-9][\w/.-]*(?:\s*,\s*[a-z0-9][\w/.-]*)*)\)$/;
const DUE = new RegExp(`^(.*?)(?:^|[\\s,])(?:${Object.values(UNTIL).join('|')}|until)\\s+(${DAY_LIKE.source})$`, 'iu');
const PERSON = /^(.*?)(?:^|[\s,])@([\p{L}\p{N}][\p{L}\p{N}._-]*)$/u;

/** Takes people, a day and a scope off the end of a line, in whatever order they stand there. */
function takeEnd(said: string): End {
  let text = said.trim();
  let due: IsoDate | null = null;
  let badDay: string | null = null;
  const people: string[] = [];
  const scope: string[] = [];
  for (;;) {
    const [found, before = '', taken = ''] = PERSON.exec(text) ?? DUE.exec(text) ?? SCOPE.exec(text) ?? [];
    if (found === undefined) return { text: text.replace(/[\s,;–-]+$/u, ''), people, due, scope, badDay };
    if (PERSON.test(text)) people.unshift(taken);
    else if (DUE.test(text)) {
      due = readDay(taken);
      if (due === null) badDay = taken;
    } else scope.unshift(...taken.split(/\s*,\s*/));
    text = before.trim().replace(/,$/, '');
  }
}

const REASON = new RegExp(`^(.*?),?\\s+((?:${Object.values(BECAUSE).join('|')})\\s.+)$`, 'iu');

function split(text: string): readonly [string, string | null] {
  const [, title = text, reason = null] = REASON.exec(text) ?? [];
  return [title.trim(), reason];
}
