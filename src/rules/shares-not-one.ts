import { below, keyOf } from '../model/ref';
import { RESOURCES } from '../resources/constants';
import { wrongSum } from '../resources/shares';
import { defineRule } from './define';

/**
 * Shares of an initiative over its targets that do not make 1 (method.md 7: .7 + .5 is an error), also where they were
 * written as percentages; and a share of a person's time above 1, which can only be a percentage.
 */
export default defineRule({
  id: 'shares-not-one',
  group: 'resources',
  severity: 'error',
  check({ workspace: { initiatives }, report }) {
    for (const initiative of initiatives) {
      const { title, contributesTo, people, place } = initiative;
      const sum = wrongSum(initiative);
      if (sum !== null) {
        const shares = [...contributesTo];
        const percent = Math.abs(sum / 100 - 1) <= RESOURCES.shareTolerance.value;
        const scaled = shares.map(
          ([ref, share]) => `${ref}: ${twoDecimals(sum === 0 ? 1 / shares.length : share / sum)}`,
        );
        report(percent ? 'percent' : 'sum', { title, sum, scaled }, keyOf(below(place, 'contributes_to')));
      }
      for (const [person, share] of people) {
        if (share > 1) report('time', { title, share }, below(place, 'people', person));
      }
    }
  },
});

/** As the file writes it, with a point. */
function twoDecimals(share: number): string {
  return String(Math.round(share * 100) / 100);
}
