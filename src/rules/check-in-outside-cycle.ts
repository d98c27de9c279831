import type { Cycle } from '../model/cycle';
import { dateOf, type IsoDate, parseDate, partsOf } from '../model/date';
import { below } from '../model/ref';
import type { TeamCycle } from '../model/workspace';
import { cycleAt } from '../rhythm/calendar';
import { defineRule } from './define';

/**
 * A check-in dated before its cycle, after its close, or in the future: it counts for nothing, or for the wrong week.
 * Looks at closed cycles too, whose scores would miss it. Check-ins count until the review's `closed`, else until 14 days
 * after the end (format.md, reviews).
 */
export default defineRule({
  id: 'check-in-outside-cycle',
  group: 'cadence',
  severity: 'warning',
  check({ workspace, today, scores, report }) {
    for (const home of workspace.teamCycles) {
      const { cycle, team, review } = home;
      const closed = review?.closed ?? null;
      const until = closed ?? scores.frameOf(cycle).lastLateDay;
      const subject = `${cycle.id}/${team.id}`;
      for (const { date, place: item } of home.checkIns) {
        if (date >= cycle.start && date <= until && date <= today) continue;
        const place = below(item, 'date');
        const about = { date, cycle: cycle.id, meant: otherYear(date, cycle, [until, today]) };
        const other = cycleAt(workspace.settings.cycles, date);
        const belongs = other === null || other.id === cycle.id ? null : fileOf(home, other);
        if (date > today) report('future', { ...about, today }, place, subject);
        else if (date < cycle.start) report('before', { ...about, start: cycle.start, belongs }, place, subject);
        else if (closed === null) report('late', { ...about, end: cycle.end, until, belongs }, place, subject);
        else report('closed', { ...about, closed, belongs }, place, subject);
      }
    }
  },
});

/** The same day in the cycle's own year, where only the year can be wrong. */
function otherYear(date: IsoDate, { start }: Cycle, limits: readonly IsoDate[]): IsoDate | null {
  const { month, day } = partsOf(date);
  const { year } = partsOf(start);
  const near = [year, year + 1].flatMap((one) => parseDate(dateOf(one, month, day)) ?? []);
  return near.find((one) => one !== date && one >= start && limits.every((limit) => one <= limit)) ?? null;
}

function fileOf({ team }: TeamCycle, { id }: Cycle): string {
  return `okrs/${id}/check-ins/${team.id}.yaml`;
}
