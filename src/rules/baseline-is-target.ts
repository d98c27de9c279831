import { below } from '../model/ref';
import { defineRule } from './define';
import { judgedKeyResults } from './live';
import { isShareOfNothing } from './relative-without-baseline';

/** Nothing changes: start and target are one number (method.md 1.1: use a threshold to keep a level). */
export default defineRule({
  id: 'baseline-is-target',
  group: 'key-result',
  severity: 'error',
  check({ workspace, teamCycles, report }) {
    for (const { keyResult } of judgedKeyResults(workspace, teamCycles)) {
      const { metric, metricFrom, place, ref } = keyResult;
      if (metric?.type !== 'metric' || metric.from === null || metric.from !== metric.to) continue;
      if (isShareOfNothing(metric)) continue;
      const written = below(place, 'metric', metric.by === null ? 'to' : 'by');
      const where = metricFrom === 'title' ? below(place, 'title') : written;
      report('same', { value: metric.to, unit: metric.unit }, where, ref);
    }
  },
});
