import { at } from '../model/ref';
import { defineRule } from './define';

/** More objectives in a team's cycle than a team can keep in mind (article: 2–5; method.md 3.1 O1). */
export default defineRule({
  id: 'too-many-objectives',
  group: 'structure',
  severity: 'error',
  options: { max: 5 },
  check({ teamCycles, options, report }) {
    for (const { team, cycle, file, objectives } of teamCycles) {
      const count = objectives.filter((one) => one.dropped === null).length;
      if (file !== null && count > options.max) {
        report(
          'many',
          { team: team.name, count, max: options.max },
          at(file, 'objectives', options.max),
          `${cycle.id}/${team.id}`,
        );
      }
    }
  },
});
