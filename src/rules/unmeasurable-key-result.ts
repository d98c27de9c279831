import type { KeyResult } from '../model/okr';
import { below } from '../model/ref';
import { defineRule } from './define';
import { judgedKeyResults } from './live';

/**
 * Nothing that could be decided at the end: no change, bound, milestones or yes/no (method.md 3.2 K2).
 * For now a title with a digit counts as saying it itself ("NPS from 40 to 55"); the sentence reader will tell
 * such titles from those that merely contain one.
 */
export default defineRule({
  id: 'unmeasurable-key-result',
  group: 'key-result',
  severity: 'error',
  check({ workspace, teamCycles, report }) {
    for (const { keyResult } of judgedKeyResults(workspace, teamCycles)) {
      if (isDecidable(keyResult) || /\p{N}/u.test(keyResult.title)) continue;
      const { title, place, ref, metric } = keyResult;
      if (metric === null) report('nothing', { title }, below(place, 'title'), ref);
      else report('no-target', { title }, below(place, 'metric'), ref);
    }
  },
});

function isDecidable({ metric, milestones }: KeyResult): boolean {
  if (milestones.length > 0) return true;
  if (metric === null) return false;
  return metric.type !== 'metric' || metric.to !== null || metric.by !== null;
}
