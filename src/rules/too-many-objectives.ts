import { defineRule } from './define';

/** More objectives in a team's cycle than a team can keep in mind (article: 2–5; method.md 3.1 O1). */
export default defineRule({
  id: 'too-many-objectives',
  group: 'structure',
  severity: 'error',
  options: { max: 5 },
  check({ teamCycles, options, report }) {
    for (const { team, cycle, objectives } of teamCycles) {
      const live = objectives.filter((one) => one.dropped === null);
      const beyond = live[options.max];
      if (!beyond) continue;
      const data = { team: team.name, count: live.length, max: options.max };
      report('many', data, beyond.place, `${cycle.id}/${team.id}`);
    }
  },
});
