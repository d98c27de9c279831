import type { PlacedObjective } from '../alignment/links';
import { liveObjectives } from '../alignment/live';
import { overlap } from '../alignment/overlap';
import { below, keyOf } from '../model/ref';
import type { Workspace } from '../model/workspace';
import { defineRule } from './define';

/**
 * An objective that contributes to nothing, though a parent team or strategic goals stand above (method.md 3.3).
 * So does one whose links all lead to objectives that were dropped. A link that leads nowhere is for
 * `unknown-reference`.
 */
export default defineRule({
  id: 'orphan-objective',
  group: 'alignment',
  severity: 'warning',
  check({ workspace, teamCycles, links, report }) {
    const above = new Above(workspace);
    for (const placed of liveObjectives(teamCycles)) {
      const { home, objective } = placed;
      if (!links.hasAbove(home.team)) continue;
      const { title, place, ref, contributesTo } = objective;
      if (contributesTo.length === 0) {
        report('unlinked', { title, candidates: above.of(placed) }, below(place, 'title'), ref);
        continue;
      }
      const dropped = links
        .targetsOf(placed)
        .every((target) => target.kind === 'objective' && target.objective.dropped !== null);
      if (dropped) {
        report('dropped', { title, parents: contributesTo }, keyOf(below(place, 'contributes_to')), ref);
      }
    }
  },
});

/** How many parents are proposed. */
const PROPOSALS = 3;

/** What an objective could contribute to: the objectives of the nearest team above that has some, else the goals. */
class Above {
  private readonly parents: ReadonlyMap<string, string | null>;
  private readonly objectives = new Map<string, PlacedObjective[]>();
  private readonly goals: readonly string[];

  constructor(workspace: Workspace) {
    this.parents = new Map(workspace.teams.map((team) => [team.id, team.parent]));
    for (const one of liveObjectives(workspace.teamCycles)) {
      const own = this.objectives.get(one.home.team.id);
      if (own) own.push(one);
      else this.objectives.set(one.home.team.id, [one]);
    }
    this.goals = (workspace.strategy?.goals ?? []).map((goal) => goal.ref);
  }

  /** References as one would write them. */
  of({ home }: PlacedObjective): string[] {
    const seen = new Set([home.team.id]);
    for (let id = home.team.parent; id !== null && !seen.has(id); id = this.parents.get(id) ?? null) {
      seen.add(id);
      const near = (this.objectives.get(id) ?? []).filter((one) => overlap(one.home.cycle, home.cycle));
      const own = `${home.cycle.id}/`;
      const refs = near.map(({ objective: { ref } }) => (ref.startsWith(own) ? ref.slice(own.length) : ref));
      if (refs.length > 0) return refs.slice(0, PROPOSALS);
    }
    return this.goals.slice(0, PROPOSALS);
  }
}
