import { below, within } from '../model/ref';
import { defineRule } from './define';
import { liveKeyResults } from './live';

/** Two metrics in one key result (method.md 3.2 K5): it could be half reached, and nobody could say which half. */
export default defineRule({
  id: 'compound-key-result',
  group: 'key-result',
  severity: 'warning',
  check({ teamCycles, titles, report }) {
    for (const { keyResult } of liveKeyResults(teamCycles)) {
      const { title, place, ref } = keyResult;
      const found = titles.keyResult(title).compound;
      if (!found) continue;
      const { word, first, second } = found;
      report('two', { word, first, second }, within(below(place, 'title'), found), ref);
    }
  },
});
