import { liveObjectives } from '../alignment/live';
import { isReviewed } from '../leadership/is-reviewed';
import { leftOut } from '../leadership/left-out';
import { addDays, daysBetween } from '../model/date';
import { at } from '../model/ref';
import { CONSTANTS } from '../score/constants';
import { defineRule } from './define';

/** A cycle that ended two weeks ago and was never looked back on (method.md 8: close in the last weeks, not after). */
export default defineRule({
  id: 'unreviewed-cycle',
  group: 'close',
  severity: 'warning',
  options: { days: CONSTANTS.reviewDays.value as number },
  check({ workspace, teamCycles, today, options, report }) {
    for (const home of teamCycles) {
      const { team, cycle, file, review } = home;
      if (isReviewed(review) || file === null || liveObjectives([home]).length === 0) continue;
      if (leftOut(workspace, `okrs/${cycle.id}/reviews/${team.id}`) !== null) continue;
      if (addDays(cycle.end, options.days) > today) continue;
      const data = { team: team.name, teamId: team.id, cycle: cycle.id, end: cycle.end };
      report('none', { ...data, days: daysBetween(cycle.end, today) }, at(file, 'objectives'));
    }
  },
});
