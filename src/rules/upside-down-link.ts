import { heightOf, type Link } from '../alignment/links';
import { overlap } from '../alignment/overlap';
import { below } from '../model/ref';
import { defineRule } from './define';

/** A link to a lower level, to oneself, or to a cycle at another time (method.md 3.3). The same level is fine. */
export default defineRule({
  id: 'upside-down-link',
  group: 'alignment',
  severity: 'warning',
  check({ teamCycles, links, report }) {
    for (const link of links.from(teamCycles)) {
      const { from, text, index, target } = link;
      if (target.kind !== 'objective' || from.objective.dropped !== null) continue;
      const fault = faultOf(link);
      if (!fault) continue;
      const data = {
        target: text,
        own: from.home.team.level,
        other: target.home.team.level,
        ownCycle: from.home.cycle.id,
        otherCycle: target.home.cycle.id,
      };
      report(fault, data, below(from.objective.place, 'contributes_to', index), from.objective.ref);
    }
  },
});

function faultOf({ from, target }: Link): 'oneself' | 'lower' | 'other-time' | null {
  if (target.kind !== 'objective') return null;
  if (target.objective.ref === from.objective.ref) return 'oneself';
  if (heightOf(target.home.team.level) > heightOf(from.home.team.level)) return 'lower';
  return overlap(from.home.cycle, target.home.cycle) ? null : 'other-time';
}
