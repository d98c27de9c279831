import { isReached } from '../score/rounding';
import { closedKeyResults } from './closed-key-results';
import { defineRule } from './define';

/**
 * A key result that was open at the end, and nobody decided what becomes of it: carry, re-scope, drop, hand over
 * (method.md 8). Not for guardrails, for what was dropped on the way, and for measures that were being set up.
 */
export default defineRule({
  id: 'undecided-key-result',
  group: 'close',
  severity: 'warning',
  check({ workspace, teamCycles, scores, report }) {
    for (const { home, shown, key, verdict, place } of closedKeyResults(workspace, teamCycles, scores)) {
      const { title, score, guardrail, dropped, kind, ref } = shown;
      const open = !guardrail && dropped === null && kind !== 'establish' && !(score !== null && isReached(score));
      if (!open || verdict?.decision) continue;
      report('open', { title, score, key, team: home.team.name }, place, ref);
    }
  },
});
