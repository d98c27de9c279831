import type { Said } from '../score/said';
import { defineRule } from './define';
import { isReached, placeOf, type ReportedKeyResult } from './reporting';

/**
 * The same value with the same or no note in four check-ins (method.md 1.6: a check-in without a new number but with a
 * note shows that somebody looked). Not for what is meant to stay or to jump: thresholds, milestones, yes or no, what is
 * reached, and before its effect can be seen. Where values are summed, a zero leaves the sum as it was.
 */
export default defineRule({
  id: 'frozen-value',
  group: 'cadence',
  severity: 'warning',
  options: { check_ins: 4 },
  check({ reporting, options, report }) {
    for (const one of reporting().keyResults) {
      const { title, ref, metric } = one.keyResult;
      if (one.keyResult.milestones.length > 0 || metric?.type !== 'metric') continue;
      const still = standstill(one);
      const [first, last] = [still[0], still.at(-1)];
      if (!first || !last || still.length < options.check_ins || isReached(one)) continue;
      const { value } = last.entry;
      const data = { title, value: typeof value === 'number' ? value : 0, unit: metric.unit };
      const say = metric.counts === 'sum' ? 'sum' : 'level';
      report(say, { ...data, checkIns: still.length, since: first.date }, placeOf(last, one), ref);
    }
  },
});

/** The last check-ins that brought neither another value nor another note, the one they repeat included. */
function standstill({ keyResult: { metric }, said }: ReportedKeyResult): readonly Said[] {
  const from = metric?.observableFrom ?? '';
  const sums = metric?.counts === 'sum';
  let run: Said[] = [];
  let [value, note]: [Said['entry']['value'], string | null] = [null, null];
  for (const one of byDay(said)) {
    if (one.date < from) continue;
    const { entry } = one;
    const spoke = entry.note !== null && entry.note !== note;
    const moved = entry.value !== null && (sums ? entry.value !== 0 : entry.value !== value);
    if (spoke || moved) run = [];
    if (entry.value !== null) run.push(one);
    value = entry.value ?? value;
    note = entry.note ?? note;
  }
  return run;
}

/** The last value of each day; what is said without a value stays. */
function byDay(said: readonly Said[]): readonly Said[] {
  return said.filter(
    ({ date, entry }, index) =>
      entry.value === null ||
      !said.some((other, at) => at > index && other.date === date && other.entry.value !== null),
  );
}
