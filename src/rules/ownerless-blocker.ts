import { clockedBlockers } from '../leadership/blockers';
import { below } from '../model/ref';
import { defineRule } from './define';

/** An open obstacle nobody has taken on: it waits, and nobody knows (method.md 5.5). */
export default defineRule({
  id: 'ownerless-blocker',
  group: 'cadence',
  severity: 'warning',
  options: { days: 0 },
  check({ workspace, teamCycles, today, holidays, options, report }) {
    const off = { holidays, pause: workspace.settings.checkIns.pause };
    const names = new Map(workspace.people ?? []);
    for (const { blocker, home, ref, open, ageDays } of clockedBlockers({ teamCycles }, { today, off })) {
      if (!open || blocker.owner !== null || ageDays < options.days) continue;
      const { lead, name: team } = home.team;
      const data = {
        text: blocker.text,
        days: ageDays,
        team,
        lead: lead === null ? null : (names.get(lead)?.name ?? lead),
      };
      report('nobody', data, below(blocker.place, 'text'), ref);
    }
  },
});
