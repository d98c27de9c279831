import { below } from '../model/ref';
import type { Team } from '../model/workspace';
import { goalLinks } from '../strategy/goal-links';
import { defineRule } from './define';

/**
 * A strategic goal no objective serves in the running cycles: it rests (method.md 6.2). Silent where nobody has written
 * objectives yet, where those of the company could not be read, and about goals that have not begun or whose day has passed.
 */
export default defineRule({
  id: 'resting-goal',
  group: 'strategy',
  severity: 'note',
  check({ workspace: { strategy, unread, teams }, teamCycles, today, links, report }) {
    if (strategy === null) return;
    const isMissing = ({ id, level }: Team) => level === 'company' && [...unread].some((one) => one.endsWith(`/${id}`));
    if (teams.some(isMissing)) return;
    const running = teamCycles.filter(({ cycle }) => cycle.start <= today && today <= cycle.end);
    const homes = running.length > 0 ? running : teamCycles;
    if (!homes.some(({ objectives }) => objectives.some(({ dropped }) => dropped === null))) return;
    for (const { title, since, due, place, ref } of goalLinks(strategy.goals, homes, links).resting) {
      if ((since !== null && since > today) || (due !== null && due < today)) continue;
      report('unserved', { title, reference: ref }, below(place, 'title'), ref);
    }
  },
});
