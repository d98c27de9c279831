import { daysBetween } from '../model/date';
import { below } from '../model/ref';
import { defineRule } from './define';

/** A strategic goal whose day has passed and which still stands in the strategy. */
export default defineRule({
  id: 'overdue-goal',
  group: 'strategy',
  severity: 'warning',
  check({ workspace: { strategy }, today, report }) {
    for (const { title, due, place, ref } of strategy?.goals ?? []) {
      if (due !== null && due < today)
        report('passed', { title, due, days: daysBetween(due, today) }, below(place, 'due'), ref);
    }
  },
});
