import { partsOf } from '../model/date';
import { at } from '../model/ref';
import { defineRule } from './define';

/** A vision for a year that is not 5 to 10 years away (the article; method.md 6.2). One without a year is not judged. */
export default defineRule({
  id: 'vision-horizon',
  group: 'strategy',
  severity: 'note',
  options: { min: 5, max: 10 },
  check({ workspace: { strategy }, today, options, report }) {
    const year = strategy?.vision?.year ?? null;
    if (strategy === null || year === null) return;
    const years = year - partsOf(today).year;
    const data = { year, years, min: options.min, max: options.max };
    const place = at(strategy.file, 'vision', 'year');
    if (years < options.min) report('near', data, place);
    else if (years > options.max) report('far', data, place);
  },
});
