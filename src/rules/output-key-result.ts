import { defineRule } from './define';
import { effortOf } from './effort';
import { liveKeyResults } from './live';

/** Counts or ships things made (features, documents, a launch) instead of what they change (method.md 3.2 K4). `measures: impact` overrides. */
export default defineRule({
  id: 'output-key-result',
  group: 'key-result',
  severity: 'warning',
  check({ teamCycles, titles, report }) {
    for (const placed of liveKeyResults(teamCycles)) {
      const effort = effortOf(placed, titles);
      if (effort?.kind !== 'output') continue;
      const { found, better, place } = effort;
      const { ref, title } = placed.keyResult;
      if (found === null) report('declared', { title }, place, ref);
      else if (better === null) report('making', { word: found.word }, place, ref);
      else report('better', { ...better, word: found.word }, place, ref);
    }
  },
});
