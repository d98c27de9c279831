import { clockedBlockers } from '../leadership/blockers';
import { daysBetween } from '../model/date';
import { below } from '../model/ref';
import { defineRule } from './define';

/** An obstacle that is open though the day it was to be cleared by has passed (method.md 5.5). */
export default defineRule({
  id: 'overdue-blocker',
  group: 'cadence',
  severity: 'warning',
  options: { days: 0 },
  check({ workspace, teamCycles, today, holidays, options, report }) {
    const off = { holidays, pause: workspace.settings.checkIns.pause };
    for (const { blocker, home, ref, overdue, ageWorkingDays } of clockedBlockers({ teamCycles }, { today, off })) {
      const { text, owner, due, place } = blocker;
      if (!overdue || due === null) continue;
      const days = daysBetween(due, today);
      if (days <= options.days) continue;
      const person = owner === null ? null : (workspace.people?.get(owner)?.name ?? owner);
      const command = `okr blockers resolve ${home.team.id}/${blocker.id}`;
      report('overdue', { text, person, due, days, workingDays: ageWorkingDays, command }, below(place, 'due'), ref);
    }
  },
});
