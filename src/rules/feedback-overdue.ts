import { addDays, daysBetween } from '../model/date';
import { below } from '../model/ref';
import { defineRule } from './define';

/**
 * A delegation whose feedback interval has passed: overdue when today > last + interval (method.md 5.4). Without an
 * interval, or with none ever given, nobody can see whether it has.
 */
export default defineRule({
  id: 'feedback-overdue',
  group: 'leadership',
  severity: 'warning',
  options: { days: 0 },
  cases: { never: 'note', 'no-interval': 'note' },
  check({ workspace, today, options, report }) {
    const nameOf = (handle: string) => workspace.people?.get(handle)?.name ?? handle;
    for (const { what, to, feedbackEvery: every, lastFeedback: last, place } of workspace.delegations) {
      const data = { what, to: nameOf(to) };
      if (every === null) report('no-interval', data, place);
      else if (last === null) report('never', { ...data, every }, below(place, 'feedback_every'));
      else {
        const days = daysBetween(addDays(last, every), today);
        if (days > options.days) report('overdue', { ...data, every, last, days }, below(place, 'last_feedback'));
      }
    }
  },
});
