import { below } from '../model/ref';
import { defineRule } from './define';
import { judgedKeyResults } from './live';

/**
 * A target without where it starts: then there is no progress and no score (method.md 1.1). Thresholds have none and a
 * sum starts at 0; a change such as -30% is for `relative-without-baseline`. A title that wants some more of something
 * ("10 more orders") can be counted from zero, so that it is no error.
 */
export default defineRule({
  id: 'missing-baseline',
  group: 'key-result',
  severity: 'warning',
  check({ workspace, teamCycles, report }) {
    for (const { keyResult } of judgedKeyResults(workspace, teamCycles)) {
      const { metric, metricFrom, place, ref } = keyResult;
      if (metric?.type !== 'metric' || metric.from !== null) continue;
      if (metricFrom === 'title' && metric.by?.kind === 'absolute') {
        report('step', { by: metric.by.amount, unit: metric.unit }, below(place, 'title'), ref);
        continue;
      }
      if (metric.to === null) continue;
      const where = metricFrom === 'title' ? below(place, 'title') : below(place, 'metric', 'to');
      report('missing', { to: metric.to, unit: metric.unit }, where, ref);
    }
  },
});
