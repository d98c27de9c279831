import { addDays, addMonths, daysBetween } from '../model/date';
import { below } from '../model/ref';
import { defineRule } from './define';

/** Days of a month, to say a span in months. */
const MONTH = 365.25 / 12;

/**
 * A strategic goal whose time from `since` to `due` is not 12 to 24 months (the article: goals for 12 to 24 months). Both
 * days count, so a whole calendar year is 12 months.
 */
export default defineRule({
  id: 'goal-horizon',
  group: 'strategy',
  severity: 'note',
  options: { min: 12, max: 24 },
  check({ workspace: { strategy }, options, report }) {
    for (const { title, since, due, place, ref } of strategy?.goals ?? []) {
      if (since === null || due === null) continue;
      const end = addDays(due, 1);
      const data = { title, months: Math.round(daysBetween(since, end) / MONTH), min: options.min, max: options.max };
      if (end < addMonths(since, options.min)) report('short', data, below(place, 'due'), ref);
      else if (end > addMonths(since, options.max)) report('long', data, below(place, 'due'), ref);
    }
  },
});
