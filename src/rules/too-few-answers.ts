import { FEWEST_ANSWERS } from '../leadership/pulse';
import { below } from '../model/ref';
import { defineRule } from './define';

/** A pulse round from so few people that its sums tell who said what (method.md 5.7: from five answers on). */
export default defineRule({
  id: 'too-few-answers',
  group: 'culture',
  severity: 'error',
  options: { min: FEWEST_ANSWERS as number },
  check({ workspace: { rounds, teams }, options, report }) {
    for (const { team, date, answers, place } of rounds) {
      if (answers >= options.min) continue;
      const name = teams.find(({ id }) => id === team)?.name ?? team;
      report('few', { team: name, date, answers, min: options.min }, below(place, 'answers'));
    }
  },
});
