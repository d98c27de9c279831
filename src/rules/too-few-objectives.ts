import { at } from '../model/ref';
import { defineRule } from './define';

/** One objective alone in a team's cycle (article: 2–5; method.md 3.1 O1). None at all is no finding. */
export default defineRule({
  id: 'too-few-objectives',
  group: 'structure',
  severity: 'error',
  options: { min: 2 },
  check({ teamCycles, options, report }) {
    for (const { team, cycle, file, objectives } of teamCycles) {
      const count = objectives.filter((one) => one.dropped === null).length;
      if (file === null || count === 0 || count >= options.min) continue;
      const data = { team: team.name, cycle: cycle.id, count, min: options.min };
      report('few', data, at(file, 'objectives'), `${cycle.id}/${team.id}`);
    }
  },
});
