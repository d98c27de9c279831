import { liveObjectives } from '../alignment/live';
import { findPlaceholder } from '../language/find-placeholder';
import { below, within } from '../model/ref';
import { defineRule } from './define';

/** A place left open in a title: `X %`, `TBD`, `xxx`. */
export default defineRule({
  id: 'placeholder',
  group: 'key-result',
  severity: 'error',
  check({ teamCycles, report }) {
    for (const { objective } of liveObjectives(teamCycles)) {
      const keyResults = objective.keyResults.filter((one) => one.dropped === null);
      for (const { title, place, ref } of [objective, ...keyResults]) {
        const found = findPlaceholder(title);
        if (found) report('open', { word: found.word }, within(below(place, 'title'), found), ref);
      }
    }
  },
});
