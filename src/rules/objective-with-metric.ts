import { liveObjectives } from '../alignment/live';
import { below, within } from '../model/ref';
import { defineRule } from './define';

/** A value to reach inside an objective (method.md 3.1 O2): it attracts, the key results measure. */
export default defineRule({
  id: 'objective-with-metric',
  group: 'objective',
  severity: 'warning',
  check({ teamCycles, titles, report }) {
    for (const { objective } of liveObjectives(teamCycles)) {
      const { title, place, ref } = objective;
      const { containsMetric, evidence } = titles.objective(title);
      if (!containsMetric) continue;
      const where = below(place, 'title');
      const found = evidence.metric;
      report('value', { word: found?.word ?? title }, found ? within(where, found) : where, ref);
    }
  },
});
