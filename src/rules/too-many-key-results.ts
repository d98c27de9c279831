import { liveObjectives } from '../alignment/live';
import { defineRule } from './define';

/** More key results than an objective needs to be measured (article: about three; method.md 3.2 K1). */
export default defineRule({
  id: 'too-many-key-results',
  group: 'structure',
  severity: 'error',
  options: { max: 5 },
  check({ teamCycles, options, report }) {
    for (const { objective } of liveObjectives(teamCycles)) {
      const live = objective.keyResults.filter((one) => one.dropped === null);
      const beyond = live[options.max];
      if (!beyond) continue;
      const data = { title: objective.title, count: live.length, max: options.max };
      report('many', data, beyond.place, objective.ref);
    }
  },
});
