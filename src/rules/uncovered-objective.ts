import { Coverage } from '../alignment/coverage';
import { liveObjectives } from '../alignment/live';
import { below } from '../model/ref';
import { defineRule } from './define';

/**
 * An objective of a team with teams below it that none of them serves, directly, through a key result, or by sharing it
 * (method.md 3.3). Silent until a team below has objectives in a cycle that overlaps: a company that starts with one
 * team should not drown. Silent too where a file below could not be read.
 */
export default defineRule({
  id: 'uncovered-objective',
  group: 'alignment',
  severity: 'warning',
  check({ workspace, teamCycles, links, report }) {
    const coverage = new Coverage(workspace, links);
    for (const placed of liveObjectives(teamCycles)) {
      const { home, objective } = placed;
      if (!coverage.isBusyBelow(home) || coverage.isUnreadBelow(home) || coverage.isServed(placed)) continue;
      const reference = `${home.team.id}/${objective.id}`;
      const data = { title: objective.title, team: home.team.name, reference };
      report('unserved', data, below(objective.place, 'title'), objective.ref);
    }
  },
});
