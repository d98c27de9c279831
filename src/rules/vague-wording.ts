import { VAGUE_ALONE } from '../language/lexicon/wording';
import type { KeyResult } from '../model/okr';
import { below, within } from '../model/ref';
import { defineRule } from './define';
import { liveKeyResults } from './live';

/**
 * Words that leave open how much is enough (method.md 3.2 K8): "ca." and "möglichst" always, "better" and "improve" only
 * where neither the title nor the metric says how much.
 */
export default defineRule({
  id: 'vague-wording',
  group: 'key-result',
  severity: 'warning',
  check({ teamCycles, titles, report }) {
    for (const { keyResult } of liveKeyResults(teamCycles)) {
      const { title, place, ref } = keyResult;
      const found = titles.keyResult(title).vague;
      if (!found || (isMeasured(keyResult) && ALONE.has(found.word.toLowerCase()))) continue;
      report('vague', { word: found.word }, within(below(place, 'title'), found), ref);
    }
  },
});

const ALONE: ReadonlySet<string> = new Set(VAGUE_ALONE);

function isMeasured({ metric, milestones }: KeyResult): boolean {
  return milestones.length > 0 || metric !== null;
}
