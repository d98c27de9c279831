import type { IsoDate } from '../model/date';
import type { Counts } from '../model/metric';
import type { CheckIn, Entry } from '../model/okr';

/** What was reported for a key result on one day. */
export interface DatedValue {
  readonly date: IsoDate;
  readonly value: NonNullable<Entry['value']>;
}

/**
 * The values of every key result (by `objective/key-result`) in date order, those dated up to the first of the `limits`. Of two on one
 * date the later in the file wins, so a second entry corrects; an entry with a note or confidence alone changes nothing.
 */
export function valuesOf(
  checkIns: readonly CheckIn[],
  limits: readonly IsoDate[],
): ReadonlyMap<string, readonly DatedValue[]> {
  const values = new Map<string, DatedValue[]>();
  for (const { date, entries } of inOrder(checkIns)) {
    if (limits.some((limit) => date > limit)) break;
    for (const [key, { value }] of entries) {
      if (value === null) continue;
      const list = values.get(key);
      if (!list) values.set(key, [{ date, value }]);
      else if (list.at(-1)?.date === date) list[list.length - 1] = { date, value };
      else list.push({ date, value });
    }
  }
  return values;
}

/** The current value of numbers in date order: the last, their sum or their mean; null where there are none. */
export function currentValue(numbers: readonly number[], counts: Counts): number | null {
  const last = numbers.at(-1);
  if (last === undefined || counts === 'level') return last ?? null;
  const sum = numbers.reduce((total, value) => total + value, 0);
  return counts === 'sum' ? sum : sum / numbers.length;
}

/** By date, file order kept within one; most files are in order already. */
function inOrder(checkIns: readonly CheckIn[]): readonly CheckIn[] {
  const sorted = checkIns.every(({ date }, index) => index === 0 || checkIns[index - 1]!.date <= date);
  return sorted ? checkIns : checkIns.toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}
