import type { IsoDate } from '../../model/date';
import type { CheckIn, Entry, KeyResult } from '../../model/okr';
import { below } from '../../model/ref';
import type { TeamCycle } from '../../model/workspace';
import type { WhyCheckIn } from '../../schema/output/why';
import type { Frame } from '../../score/frame';
import type { Places } from '../places';

/** One check-in with what it says about the key result. */
interface Said {
  readonly checkIn: CheckIn;
  readonly entry: Entry;
}

/**
 * Every check-in about a key result (`key` is `objective/key-result`) in date order, with why its value does not count
 * where it does not: the same rules as `valuesOf`, which a property test holds it to.
 */
export function explainCheckIns(
  keyResult: KeyResult,
  key: string,
  home: Pick<TeamCycle, 'checkIns' | 'review'>,
  frame: Frame,
  places: Places,
): WhyCheckIn[] {
  const said = saidAbout(key, home.checkIns);
  const last = lastDay(home, frame).day;
  return said.map(({ checkIn, entry }, index) => {
    const why = whyNot(said.slice(index), keyResult, last, frame.today);
    const { value } = entry;
    return {
      date: checkIn.date,
      by: checkIn.by,
      value: value instanceof Map ? Object.fromEntries(value) : (value as number | boolean | null),
      confidence: entry.confidence,
      counts: why === null,
      why,
      ...places.at(below(checkIn.place, 'key_results', key)),
    };
  });
}

/** The last day a check-in counts, and whether a review says so. */
export function lastDay(
  { review }: Pick<TeamCycle, 'review'>,
  frame: Frame,
): { readonly day: IsoDate; readonly typed: boolean } {
  return review?.closed ? { day: review.closed, typed: true } : { day: frame.lastLateDay, typed: false };
}

/** What was said about a key result, in date order and file order within one day. */
export function saidAbout(key: string, checkIns: readonly CheckIn[]): Said[] {
  return checkIns
    .flatMap((checkIn) => {
      const entry = checkIn.entries.get(key);
      return entry ? [{ checkIn, entry }] : [];
    })
    .sort((a, b) => (a.checkIn.date < b.checkIn.date ? -1 : a.checkIn.date > b.checkIn.date ? 1 : 0));
}

function whyNot(
  [own, ...later]: readonly Said[],
  keyResult: KeyResult,
  last: IsoDate,
  today: IsoDate,
): WhyCheckIn['why'] {
  if (!own || own.entry.value === null) return 'no-value';
  const { date } = own.checkIn;
  if (date > today) return 'to-come';
  if (date > last) return 'after-close';
  if (later.some(({ checkIn, entry }) => checkIn.date === date && entry.value !== null)) return 'corrected';
  return fits(keyResult, own.entry.value) ? null : 'wrong-type';
}

/** Is it a value of the kind the key result is measured by? */
function fits({ metric, milestones }: KeyResult, value: NonNullable<Entry['value']>): boolean {
  if (milestones.length > 0) return value instanceof Map;
  return typeof value === (metric?.type === 'yes-no' ? 'boolean' : 'number');
}
