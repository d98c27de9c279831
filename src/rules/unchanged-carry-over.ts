import { below } from '../model/ref';
import { evaluate } from '../score/evaluate';
import { carriedKeyResults } from './carried';
import { defineRule } from './define';

/**
 * Carried over with the old baseline although the value has moved since (method.md 8: the old one is closed with its true
 * score, the new one starts from today's value). Only changes have a baseline.
 */
export default defineRule({
  id: 'unchanged-carry-over',
  group: 'close',
  severity: 'warning',
  cycles: 'live',
  check({ teamCycles, links, scores, report }) {
    for (const { keyResult, source } of carriedKeyResults(teamCycles, links)) {
      const [metric, before] = [keyResult.metric, source.keyResult.metric];
      if (metric?.type !== 'metric' || before?.type !== 'metric' || metric.counts === 'sum') continue;
      if (metric.from === null || metric.from !== before.from) continue;
      const standing = scores.standingOf(source.home);
      const { current } = evaluate(source.keyResult, standing.values.get(source.key) ?? [], standing);
      if (typeof current !== 'number' || current === metric.from) continue;
      const { title, ref, place } = keyResult;
      const data = { title, from: metric.from, last: current, unit: metric.unit, source: source.keyResult.ref };
      report('baseline', { ...data, sameTarget: metric.to === before.to }, below(place, 'metric', 'from'), ref);
    }
  },
});
