import { below } from '../model/ref';
import { confidenceFlag } from '../rhythm/confidence';
import { RHYTHM } from '../rhythm/constants';
import { confidencesOf } from '../score/said';
import { defineRule } from './define';
import { placeOf } from './reporting';

/**
 * Confidence fell by two or more from one check-in to the next, or three times in a row (method.md 1.5: the change says
 * more than the level). Only the newest counts: what was said before has been talked about.
 */
export default defineRule({
  id: 'confidence-drop',
  group: 'cadence',
  severity: 'note',
  options: { points: RHYTHM.confidenceDrop.value as number, falls: RHYTHM.confidenceFalls.value as number },
  check({ reporting, options, report }) {
    for (const one of reporting().keyResults) {
      const { keyResult, said } = one;
      const values = confidencesOf(said);
      const flag = confidenceFlag(values, options.points, options.falls);
      const last = said.findLast(({ entry }) => entry.confidence !== null);
      if (flag === null || last === undefined) continue;
      const { title, ref } = keyResult;
      const place = below(placeOf(last, one), 'confidence');
      const course = values.slice(flag === 'drop' ? -2 : -options.falls - 1);
      report(flag, { title, from: course[0] ?? 0, to: course.at(-1) ?? 0, course: course.map(String) }, place, ref);
    }
  },
});
