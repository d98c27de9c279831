import { below } from '../model/ref';
import { allocate } from '../resources/allocate';
import { cyclesOf } from '../resources/cycles-of';
import { unfundedObjectives } from '../resources/unfunded';
import { defineRule } from './define';

/**
 * An objective that no work with money, days or people serves, directly or through an objective below it (method.md 7: a
 * wish). Silent until the work of the cycle is written down, and where a file of initiatives could not be read.
 */
export default defineRule({
  id: 'unfunded-objective',
  group: 'resources',
  severity: 'warning',
  check({ workspace, teamCycles, links, report }) {
    if (workspace.incomplete.some(({ file }) => file.startsWith('initiatives'))) return;
    for (const cycle of cyclesOf(teamCycles)) {
      const homes = teamCycles.filter((one) => one.cycle.id === cycle.id);
      for (const { home, objective } of unfundedObjectives(homes, allocate(workspace, cycle, links), links)) {
        const data = { title: objective.title, reference: `${home.team.id}/${objective.id}` };
        report('wish', data, below(objective.place, 'title'), objective.ref);
      }
    }
  },
});
