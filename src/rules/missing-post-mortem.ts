import { missedOf } from '../score/team';
import { closedKeyResults } from './closed-key-results';
import { defineRule } from './define';

/** A commitment was missed and nobody wrote down why (method.md 1.4 and 8: then a post-mortem is required). */
export default defineRule({
  id: 'missing-post-mortem',
  group: 'close',
  severity: 'warning',
  check({ workspace, teamCycles, scores, report }) {
    const missed = new Set(teamCycles.flatMap((home) => missedOf(scores.of(home).objectives)));
    for (const { shown, key, verdict, place } of closedKeyResults(workspace, teamCycles, scores)) {
      if (!missed.has(shown) || verdict?.postMortem) continue;
      report('missing', { title: shown.title, score: shown.score ?? 0, key }, place, shown.ref);
    }
  },
});
