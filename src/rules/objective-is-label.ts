import { liveObjectives } from '../alignment/live';
import { below } from '../model/ref';
import { defineRule } from './define';

/**
 * A topic or the name of a metric instead of a wished-for state (method.md 3.1 O4). A task is for `objective-is-task`, and
 * where the words do not tell whether somebody would care nothing is said.
 */
export default defineRule({
  id: 'objective-is-label',
  group: 'objective',
  severity: 'warning',
  check({ teamCycles, titles, report }) {
    for (const { objective } of liveObjectives(teamCycles)) {
      const { title, place, ref } = objective;
      const { isLabel, isTask, inspiring } = titles.objective(title);
      if (isLabel && !isTask && inspiring === false) report('label', { title }, below(place, 'title'), ref);
    }
  },
});
