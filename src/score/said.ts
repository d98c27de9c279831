import type { IsoDate } from '../model/date';
import type { CheckIn, Entry } from '../model/okr';
import type { Ref } from '../model/ref';
import { type ConfidenceFlag, confidenceFlag } from '../rhythm/confidence';

/** What was said about one key result on one day. */
export interface Said {
  readonly date: IsoDate;
  readonly by: string | null;
  readonly entry: Entry;
  /** The check-in it stands in. */
  readonly checkIn: Ref;
}

/** Everything said about each key result (by `objective/key-result`) up to `today`, by date. */
export function saidUntil(checkIns: readonly CheckIn[], today: IsoDate): ReadonlyMap<string, readonly Said[]> {
  const said = new Map<string, Said[]>();
  const sorted = checkIns.toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  for (const { date, by, entries, place } of sorted) {
    if (date > today) break;
    for (const [key, entry] of entries) {
      const one = { date, by, entry, checkIn: place };
      const list = said.get(key);
      if (list) list.push(one);
      else said.set(key, [one]);
    }
  }
  return said;
}

/** The last confidence given (1–10), how it changed, and whether that calls for a question. */
export interface Confidence {
  readonly value: number | null;
  /** Against the one given before; null where there is none. */
  readonly change: number | null;
  readonly flag: ConfidenceFlag | null;
}

/** The confidences given, by date. Of several on one day the last counts; a check-in without one is passed over. */
export function confidencesOf(said: readonly Said[]): readonly number[] {
  return [
    ...new Map(
      said.flatMap(({ date, entry }) => (entry.confidence === null ? [] : [[date, entry.confidence]])),
    ).values(),
  ];
}

/** The last confidence, and what its change calls for. */
export function confidenceOf(said: readonly Said[]): Confidence {
  const values = confidencesOf(said);
  const [now, before] = [values.at(-1) ?? null, values.at(-2) ?? null];
  return {
    value: now,
    change: now === null || before === null ? null : now - before,
    flag: confidenceFlag(values),
  };
}
