import type { KeyResult } from '../model/okr';
import { below } from '../model/ref';
import { defineRule } from './define';
import { judgedKeyResults } from './live';

/**
 * Nothing that could be decided at the end: no change, bound, milestones or yes/no, neither written down nor said by the
 * title (method.md 3.2 K2). A deliverable in the title alone does not do: somebody may call it done on any day. A metric
 * that names no target is not completed by the title: what is written counts.
 */
export default defineRule({
  id: 'unmeasurable-key-result',
  group: 'key-result',
  severity: 'error',
  check({ workspace, teamCycles, titles, report }) {
    for (const { keyResult } of judgedKeyResults(workspace, teamCycles)) {
      if (isDecidable(keyResult)) continue;
      const { title, place, ref, metric } = keyResult;
      if (metric !== null) report('no-target', { title }, below(place, 'metric'), ref);
      else if (!titles.keyResult(title).statement.measurable) report('nothing', { title }, below(place, 'title'), ref);
    }
  },
});

function isDecidable({ metric, milestones }: KeyResult): boolean {
  if (milestones.length > 0) return true;
  if (metric === null) return false;
  return metric.type !== 'metric' || metric.to !== null || metric.by !== null;
}
