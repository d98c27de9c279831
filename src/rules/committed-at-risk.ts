import { below } from '../model/ref';
import { defineRule } from './define';
import { courseToday } from './reporting';

/** A committed key result that is off track (method.md 1.4: when in doubt escalate at once, and re-order other work). */
export default defineRule({
  id: 'committed-at-risk',
  group: 'ambition',
  severity: 'warning',
  cycles: 'live',
  check({ reporting, report }) {
    for (const one of reporting().keyResults) {
      const { title, ref, ambition, place } = one.keyResult;
      if (ambition !== 'committed') continue;
      const { pace, progress, expected } = courseToday(one);
      if (pace !== 'off-track') continue;
      report('off-track', { title, progress, expected: expected ?? 1, ref }, below(place, 'title'), ref);
    }
  },
});
