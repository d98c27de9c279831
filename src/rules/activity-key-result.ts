import { defineRule } from './define';
import { effortOf } from './effort';
import { liveKeyResults } from './live';

/** Counts doing (trainings, meetings, calls) instead of what comes of it (method.md 3.2 K3). `measures: impact` overrides. */
export default defineRule({
  id: 'activity-key-result',
  group: 'key-result',
  severity: 'warning',
  check({ teamCycles, titles, report }) {
    for (const placed of liveKeyResults(teamCycles)) {
      const effort = effortOf(placed, titles);
      if (effort?.kind !== 'activity') continue;
      const { found, better, place } = effort;
      const { ref, title } = placed.keyResult;
      if (found === null) report('declared', { title }, place, ref);
      else if (better === null) report('doing', { word: found.word }, place, ref);
      else report('better', { ...better, word: found.word }, place, ref);
    }
  },
});
