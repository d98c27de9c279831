import { defineRule } from './define';
import { effortOf } from './effort';
import { liveKeyResults } from './live';
import { isPaired } from './paired';

/**
 * Counts attention (method.md 4): views, followers, registrations. Less is said where the metric is paired with what comes
 * of it or is a stage of a funnel (4.3), and where the word alone does not tell (active users, new customers).
 * `measures: impact` overrides.
 */
export default defineRule({
  id: 'vanity-metric',
  group: 'key-result',
  severity: 'warning',
  cases: { paired: 'note', conditional: 'note' },
  check({ teamCycles, titles, report }) {
    for (const placed of liveKeyResults(teamCycles)) {
      const effort = effortOf(placed, titles);
      if (effort?.kind !== 'attention') continue;
      const { found, better, place } = effort;
      const { ref, title } = placed.keyResult;
      if (found === null) {
        report('declared', { title }, place, ref);
        continue;
      }
      const { word } = found;
      const known = { better: null, reason: null, exception: null, ...better, word };
      if (found.paired || isPaired(placed)) report('paired', known, place, ref);
      else if (found.conditional) report('conditional', known, place, ref);
      else if (better === null) report('attention', { word }, place, ref);
      else report('better', { ...better, word }, place, ref);
    }
  },
});
