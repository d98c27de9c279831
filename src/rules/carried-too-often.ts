import { below } from '../model/ref';
import { carriesOf } from '../review/carry-chain';
import { CONSTANTS } from '../score/constants';
import { carriedKeyResults } from './carried';
import { defineRule } from './define';

/**
 * Carried over for the second time or more: now it is re-scoped or dropped (method.md 8; SKALA: two cycles at most).
 * Guardrails are kept for as long as they protect something.
 */
export default defineRule({
  id: 'carried-too-often',
  group: 'close',
  severity: 'warning',
  cycles: 'live',
  options: { times: CONSTANTS.carries.value as number },
  check({ teamCycles, links, options, report }) {
    for (const carried of carriedKeyResults(teamCycles, links)) {
      const chain = carriesOf(carried, links);
      if (carried.keyResult.guardrail || chain.length < options.times) continue;
      const { title, ref, place } = carried.keyResult;
      const since = chain.at(-1)?.home.cycle.id ?? '';
      report('often', { title, times: chain.length, since }, below(place, 'carried_from'), ref);
    }
  },
});
