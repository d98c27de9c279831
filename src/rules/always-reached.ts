import { CONSTANTS } from '../score/constants';
import { runsOf } from './across';
import { defineRule } from './define';

/** At 90 % or more in two or more closed cycles in a row (article: constantly 100 % means too easy; method.md 3.4). */
export default defineRule({
  id: 'always-reached',
  group: 'ambition',
  severity: 'warning',
  options: {
    mean: CONSTANTS.tooEasy.value as number,
    cycles: CONSTANTS.ambitionCycles.value as number,
    key_results: CONSTANTS.ambitionKeyResults.value as number,
  },
  check({ teamCycles, scores, options, report }) {
    const { mean, cycles: inARow, key_results: keyResults } = options;
    const limits = { tooEasy: mean, cycles: inARow, keyResults };
    for (const { home, found, place } of runsOf('too-easy', teamCycles, scores, limits)) {
      const { cycles, means } = found;
      report('run', { team: home.team.name, cycles, means: means.map(String), mean }, place);
    }
  },
});
