import { CONSTANTS } from '../score/constants';
import { runsOf } from './across';
import { defineRule } from './define';

/** Below 40 % in two or more closed cycles in a row (article: goals out of reach discourage; method.md 3.4). */
export default defineRule({
  id: 'out-of-reach',
  group: 'ambition',
  severity: 'warning',
  options: {
    mean: CONSTANTS.outOfReach.value as number,
    cycles: CONSTANTS.ambitionCycles.value as number,
    key_results: CONSTANTS.ambitionKeyResults.value as number,
  },
  check({ teamCycles, scores, options, report }) {
    const { mean, cycles: inARow, key_results: keyResults } = options;
    const limits = { outOfReach: mean, cycles: inARow, keyResults };
    for (const { home, found, place } of runsOf('out-of-reach', teamCycles, scores, limits)) {
      const { cycles, means } = found;
      report('run', { team: home.team.name, cycles, means: means.map(String), mean }, place);
    }
  },
});
