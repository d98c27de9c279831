import { below } from '../model/ref';
import type { Goal } from '../model/strategy';
import { defineRule } from './define';
import type { Titles } from './titles';

/**
 * A strategic goal without a number or without a day (method.md 6.2: every strategic goal has a number and a date). What
 * its title says counts too: "One third of our revenue from service by 2028".
 */
export default defineRule({
  id: 'unmeasured-goal',
  group: 'strategy',
  severity: 'warning',
  check({ workspace: { strategy }, titles, report }) {
    for (const goal of strategy?.goals ?? []) {
      const number = hasNumber(goal, titles);
      const day = goal.due !== null || titles.keyResult(goal.title).statement.due !== null;
      if (number && day) continue;
      const say = number ? 'no-date' : day ? 'no-number' : 'neither';
      report(say, { title: goal.title }, below(goal.place, 'title'), goal.ref);
    }
  },
});

function hasNumber({ metric, title }: Goal, titles: Titles): boolean {
  if (metric !== null) return metric.type !== 'metric' || metric.to !== null || metric.by !== null;
  const { form } = titles.keyResult(title).statement;
  return form !== 'none' && form !== 'milestone';
}
