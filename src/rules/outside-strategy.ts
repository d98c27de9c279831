import { below } from '../model/ref';
import { allocate, isSettled, type OutsideReason } from '../resources/allocate';
import { cyclesOf } from '../resources/cycles-of';
import { defineRule } from './define';

/** A target that does not exist is `unknown-reference`. */
const SAYS: Readonly<Record<OutsideReason, 'unlinked' | 'dropped' | 'rejected' | null>> = {
  'no-target': 'unlinked',
  dropped: 'dropped',
  rejected: 'rejected',
  'unknown-target': null,
};

/**
 * Money or days on work that serves no objective and is neither daily business nor a duty (method.md 7: money outside the
 * strategy), or on an opportunity that was turned down. Work that is done or stopped is not asked about: nothing is left to decide.
 */
export default defineRule({
  id: 'outside-strategy',
  group: 'resources',
  severity: 'warning',
  check({ workspace, teamCycles, links, report }) {
    const { currency } = workspace.settings;
    const told = new Set<string>();
    for (const cycle of cyclesOf(teamCycles)) {
      for (const { initiative, reason, amounts } of allocate(workspace, cycle, links)) {
        const say = reason === null ? null : SAYS[reason];
        const [money, days] = [amounts.money.planned, amounts.days.planned];
        if (say === null || isSettled(initiative) || money + days === 0 || told.has(initiative.id)) continue;
        told.add(initiative.id);
        const data = { title: initiative.title, money, currency, days, cycle: cycle.id };
        report(say, data, below(initiative.place, 'title'));
      }
    }
  },
});
