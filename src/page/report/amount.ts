import type { Text } from '../../text/catalogue';
import { formatOf } from '../../text/format';
import type { KeyResult } from './view';

/** Where a key result started, shall be and stands, in words: `from 40 to 55 points, now 49 points`. */
export function amountOf(
  {
    kind,
    from,
    to,
    low,
    high,
    current,
    unit,
  }: Pick<KeyResult, 'kind' | 'from' | 'to' | 'low' | 'high' | 'current' | 'unit'>,
  text: Text,
): string {
  const words = text.screens.report.amount;
  const { measure } = text.screens;
  const format = formatOf(text.language);
  const amount = (value: number | null) => (value === null ? '?' : format.amount(value, unit));
  const now = typeof current === 'number' ? amount(current) : null;
  switch (kind) {
    case 'metric':
      return from === null ? words.noBaseline(amount(to), now) : words.metric(format.number(from), amount(to), now);
    case 'at-least':
      return words.atLeast(amount(low), now);
    case 'at-most':
      return words.atMost(amount(high), now);
    case 'between':
      return words.between(low === null ? '?' : format.number(low), amount(high), now);
    case 'milestones':
      return typeof current === 'number' ? measure.done(format.percent(current)) : measure.noValue;
    case 'yes-no':
      return words.yesNo(current === true ? measure.yes : current === false ? measure.no : measure.noValue);
    case 'establish':
      return measure.establish;
    default:
      return measure.unmeasured;
  }
}
