import { below } from '../model/ref';
import { defineRule } from './define';
import { judgedKeyResults } from './live';

/**
 * A number nobody can say the origin of (method.md 3.2 K7). Only for numbers that are reported week by week: changes
 * and thresholds that are written down. Yes or no and a measure still being set up need none.
 */
export default defineRule({
  id: 'missing-source',
  group: 'key-result',
  severity: 'note',
  check({ workspace, teamCycles, report }) {
    for (const { keyResult } of judgedKeyResults(workspace, teamCycles)) {
      const { metric, metricFrom, title, place, ref } = keyResult;
      if (metric === null || metricFrom !== 'file' || metric.source !== null) continue;
      const counts = metric.type === 'metric' ? metric.to !== null || metric.by !== null : 'low' in metric;
      if (counts) report('missing', { title }, below(place, 'metric'), ref);
    }
  },
});
