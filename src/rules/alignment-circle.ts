import { type Circle, findCircles } from '../alignment/find-circles';
import { below } from '../model/ref';
import { defineRule } from './define';

/** Objectives that serve each other in a ring: what for, nobody can say (method.md 3.3: a directed acyclic graph). */
export default defineRule({
  id: 'alignment-circle',
  group: 'alignment',
  severity: 'error',
  check({ workspace, teamCycles, links, report }) {
    const judged = new Set(teamCycles);
    for (const circle of findCircles(workspace.teamCycles, links)) {
      const at = circle.find((link) => judged.has(link.from.home));
      if (!at) continue;
      const { objective } = at.from;
      const where = below(objective.place, 'contributes_to', at.index);
      report('circle', { path: shorten(namesOf(circle)) }, where, objective.ref);
    }
  },
});

/** The way round, back to the first; without the cycle where all share one. */
function namesOf(circle: Circle): string[] {
  const refs = [...circle, ...circle.slice(0, 1)].map((link) => link.from.objective.ref);
  const one = new Set(circle.map((link) => link.from.home.cycle.id)).size === 1;
  return refs.map((ref) => (one ? ref.slice(ref.indexOf('/') + 1) : ref));
}

/** A long way with its middle left out. */
function shorten(path: readonly string[]): string[] {
  return path.length <= 10 ? [...path] : [...path.slice(0, 5), '…', ...path.slice(-3)];
}
