import type { ScoreReport } from '../schema/output/score';
import type { Format } from '../text/format';

type KeyResult = Pick<
  ScoreReport['teams'][number]['objectives'][number]['keyResults'][number],
  'kind' | 'from' | 'to' | 'low' | 'high' | 'current' | 'unit'
>;

/** The words for values that are no numbers. */
export interface MeasureWords {
  readonly yes: string;
  readonly no: string;
  readonly done: (share: string) => string;
  readonly establish: string;
  readonly unmeasured: string;
  readonly noValue: string;
}

/** Where a key result started, stands and shall be, in a few characters: `40 → 49 → 55 points`, `≥ 99.5 % · 99.7`. */
export function measure(keyResult: KeyResult, format: Format, words: MeasureWords): string {
  const { kind, from, to, low, high, current, unit } = keyResult;
  const now = typeof current === 'number' ? format.number(current) : null;
  switch (kind) {
    case 'metric': {
      const start = from === null ? '?' : format.number(from);
      const end = to === null ? '?' : format.amount(to, unit);
      return [start, now ?? '·', end].join(' → ');
    }
    case 'at-least':
      return join(`≥ ${format.amount(low ?? 0, unit)}`, now);
    case 'at-most':
      return join(`≤ ${format.amount(high ?? 0, unit)}`, now);
    case 'between':
      return join(`${format.number(low ?? 0)}–${format.amount(high ?? 0, unit)}`, now);
    case 'milestones':
      return typeof current === 'number' ? words.done(format.percent(current)) : words.noValue;
    case 'yes-no':
      return current === true ? words.yes : current === false ? words.no : words.noValue;
    case 'establish':
      return words.establish;
    default:
      return words.unmeasured;
  }
}

function join(bound: string, now: string | null): string {
  return now === null ? bound : `${bound} · ${now}`;
}
