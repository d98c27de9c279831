import { below } from '../model/ref';
import { elapsed } from '../rhythm/elapsed';
import { CONSTANTS } from '../score/constants';
import { reachedOn } from '../score/reached-on';
import { defineRule } from './define';

/**
 * An aspirational key result that was reached before half of the cycle (method.md 3.4): it can be raised or closed. Not
 * for guardrails and thresholds, which are kept until the end.
 */
export default defineRule({
  id: 'early-finish',
  group: 'ambition',
  severity: 'note',
  cycles: 'live',
  options: { before: CONSTANTS.earlyFinish.value as number },
  check({ reporting, options, report }) {
    for (const {
      keyResult,
      key,
      team: { standing },
    } of reporting().keyResults) {
      const { title, ref, ambition, guardrail, place } = keyResult;
      if (ambition === 'committed' || guardrail) continue;
      const date = reachedOn(keyResult, standing.values.get(key) ?? [], standing);
      if (date === null) continue;
      const gone = elapsed(standing.frame.cycle, date);
      if (gone < options.before) report('reached', { title, date, elapsed: gone }, below(place, 'title'), ref);
    }
  },
});
