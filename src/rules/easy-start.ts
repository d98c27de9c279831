import { addDays, type IsoDate } from '../model/date';
import { below } from '../model/ref';
import { CONSTANTS } from '../score/constants';
import type { Frame } from '../score/frame';
import { defineRule } from './define';
import { placeOf } from './reporting';

/**
 * Near certainty in the first week (method.md 3.4: high start): an aspirational key result that is as good as reached
 * asks for little. Not for guardrails, which are meant to be kept.
 */
export default defineRule({
  id: 'easy-start',
  group: 'ambition',
  severity: 'note',
  cycles: 'live',
  options: { confidence: CONSTANTS.easyStart.value as number },
  check({ reporting, options, report }) {
    for (const one of reporting().keyResults) {
      const { keyResult, said, team } = one;
      const { title, ref, ambition, guardrail } = keyResult;
      if (ambition === 'committed' || guardrail) continue;
      const first = said.find(({ entry }) => entry.confidence !== null);
      const confidence = first?.entry.confidence ?? 0;
      if (!first || confidence < options.confidence || first.date > firstWeekEnd(team.frame)) continue;
      report('certain', { title, confidence, date: first.date }, below(placeOf(first, one), 'confidence'), ref);
    }
  },
});

/** The seventh day, or where the first planned day comes later (after a pause) the last one that counts for it. */
function firstWeekEnd({ cycle, dueDays, graceDays }: Frame): IsoDate {
  const week = addDays(cycle.start, 6);
  if (dueDays[0] === undefined) return week;
  const planned = addDays(dueDays[0], graceDays);
  if (planned > week) return planned;
  return week;
}
