import { below } from '../model/ref';
import { defineRule } from './define';
import { judgedKeyResults } from './live';

/** A milestone without a day: nobody can say whether it is late (method.md 1.1: each has a due date). */
export default defineRule({
  id: 'undated-milestone',
  group: 'key-result',
  severity: 'warning',
  check({ workspace, teamCycles, report }) {
    for (const { home, keyResult } of judgedKeyResults(workspace, teamCycles)) {
      for (const [index, { title, due }] of keyResult.milestones.entries()) {
        if (due !== null) continue;
        const data = { title, start: home.cycle.start, end: home.cycle.end };
        report('undated', data, below(keyResult.place, 'milestones', index), keyResult.ref);
      }
    }
  },
});
