import { liveObjectives } from '../alignment/live';
import { below } from '../model/ref';
import { defineRule } from './define';

/** An objective without key results, or with one alone (article: about three; method.md 3.2 K1). */
export default defineRule({
  id: 'too-few-key-results',
  group: 'structure',
  severity: 'error',
  cases: { single: 'warning' },
  options: { min: 2 },
  check({ teamCycles, options, report }) {
    for (const { objective } of liveObjectives(teamCycles)) {
      const { ref, title, keyResults, place } = objective;
      const count = keyResults.filter((one) => one.dropped === null).length;
      if (count >= options.min) continue;
      const where = below(place, 'key_results');
      if (count === 0) report('none', { title, dropped: keyResults.length }, where, ref);
      else report('single', { title, count, min: options.min }, where, ref);
    }
  },
});
