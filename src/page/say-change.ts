import type { DiffChange } from '../schema/output/diff';
import type { Text } from '../text/catalogue';
import { type Format, formatOf } from '../text/format';
import type { Names } from './names';

/** What of a change its words are made of. */
export type Sayable = Pick<DiffChange, 'kind' | 'about' | 'key' | 'before' | 'after' | 'unit' | 'easier' | 'score'>;

/** A change in words: what it is of, and from what to what. */
export interface SaidChange {
  /** For example `Target`; for what has no word of its own its key. */
  readonly what: string;
  /** `2 % → 2.6 %`; empty where the word says all. */
  readonly change: string;
  /** What it does to the score with the values of today; null where nothing is to be said. */
  readonly effect: string | null;
}

/** The words of a change, the same on every screen. */
export function sayChange(one: Sayable, text: Text, names: Names): SaidChange {
  const words = text.screens.diff;
  const format = formatOf(text.language);
  const what = one.kind === 'other' ? one.key : words.kinds[one.kind];
  return {
    what: wordFor(one, what, text),
    change: changeOf(one, text, names, format),
    effect: effectOf(one, text, format),
  };
}

function wordFor(one: Sayable, what: string, { screens: { diff: words } }: Text): string {
  if (one.kind === 'dropped' && one.key !== '')
    return typeof one.after === 'string' ? words.droppedOn(one.after) : words.back;
  const thing = words.things[one.about as keyof typeof words.things] ?? '';
  return (one.kind === 'added' || one.kind === 'dropped') && thing !== '' ? `${what}: ${thing}` : what;
}

function changeOf(one: Sayable, text: Text, names: Names, format: Format): string {
  const { kind, before, after } = one;
  if (kind === 'added' || kind === 'dropped') return '';
  const said = (value: unknown) => valueText(value, one, text, names, format);
  return `${said(before)} → ${said(after)}`;
}

function effectOf({ score, key, easier }: Sayable, text: Text, format: Format): string | null {
  if (!score || score.before === null || score.after === null) return null;
  if (score.before === score.after && !easier) return null;
  const words = text.screens.diff;
  const shares = [format.percent(score.before), format.percent(score.after)] as const;
  return key === 'weight' || key === 'guardrail' ? words.effectOnObjective(...shares) : words.effect(...shares);
}

/** A value as people write it. What has no form of its own is shown as it stands in the file. */
function valueText(
  value: unknown,
  one: Pick<DiffChange, 'kind' | 'unit' | 'key'>,
  text: Text,
  names: Names,
  format: Format,
): string {
  const words = text.screens.diff;
  const inner = (part: unknown): string => valueText(part, one, text, names, format);
  if (value === null || value === undefined || (Array.isArray(value) && value.length === 0)) return words.none;
  if (typeof value === 'number') return MEASURED.has(one.kind) ? format.amount(value, one.unit) : format.number(value);
  if (typeof value === 'boolean')
    return one.key === 'guardrail' ? words.metrics[value ? 'guardrail' : 'counted'] : value ? words.yes : words.no;
  if (typeof value === 'string') return wordText(value, one, text, names, format);
  if (Array.isArray(value)) return value.map(inner).join(one.kind === 'target' ? ' – ' : ', ');
  return Object.entries(value)
    .flatMap(([key, part]) => {
      if (part === null) return [];
      if (key === 'value' || key === 'note' || key === 'what') return [inner(part)];
      if (key === 'confidence' && typeof part === 'number') return [words.confidence(format.number(part))];
      return [`${key} ${inner(part)}`];
    })
    .join(', ');
}

const MEASURED: ReadonlySet<string> = new Set(['target', 'baseline', 'value']);

function wordText(value: string, { kind }: Pick<DiffChange, 'kind'>, text: Text, names: Names, format: Format): string {
  const words = text.screens.diff;
  if (kind === 'owner') return names.person(value);
  if (kind === 'ambition' && Object.hasOwn(words.ambitions, value))
    return words.ambitions[value as keyof typeof words.ambitions];
  if (kind === 'metric' && Object.hasOwn(words.metrics, value))
    return words.metrics[value as keyof typeof words.metrics];
  return /^\d{4}-\d\d-\d\d$/.test(value) ? format.date(value) : value;
}
