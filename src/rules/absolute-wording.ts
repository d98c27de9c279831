import { below, within } from '../model/ref';
import { defineRule } from './define';
import { liveKeyResults } from './live';

/** All, every, always, never: a target that one exception breaks (method.md 3.2 K6). A guardrail may be that strict. */
export default defineRule({
  id: 'absolute-wording',
  group: 'key-result',
  severity: 'note',
  check({ teamCycles, titles, report }) {
    for (const { keyResult } of liveKeyResults(teamCycles)) {
      const { title, place, ref, guardrail } = keyResult;
      const found = guardrail ? null : titles.keyResult(title).absolute;
      if (found) report('absolute', { word: found.word }, within(below(place, 'title'), found), ref);
    }
  },
});
