import { addMonths, daysBetween } from '../model/date';
import { at } from '../model/ref';
import { defineRule } from './define';

/** A strategy nobody has looked at for 12 months, or whose last look nobody wrote down (method.md 6.2). */
export default defineRule({
  id: 'stale-strategy',
  group: 'strategy',
  severity: 'warning',
  options: { months: 12 },
  check({ workspace: { strategy }, today, options, report }) {
    if (strategy === null) return;
    const { reviewed, file } = strategy;
    if (reviewed === null) report('never', { today }, at(file));
    else if (addMonths(reviewed, options.months) < today)
      report('old', { reviewed, days: daysBetween(reviewed, today), months: options.months }, at(file, 'reviewed'));
  },
});
