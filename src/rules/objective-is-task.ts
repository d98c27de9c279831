import { liveObjectives } from '../alignment/live';
import type { Found } from '../language/found';
import { below, within } from '../model/ref';
import { defineRule } from './define';

/** Something to do or to deliver, dressed as an objective (method.md 3.1, section 9: a state, not a task). */
export default defineRule({
  id: 'objective-is-task',
  group: 'objective',
  severity: 'warning',
  check({ teamCycles, titles, report }) {
    for (const { objective } of liveObjectives(teamCycles)) {
      const { title, place, ref } = objective;
      const { isTask, evidence } = titles.objective(title);
      if (!isTask || isState(title, evidence.task)) continue;
      const where = below(place, 'title');
      const found = evidence.task;
      report('task', { title, word: found?.word ?? title }, found ? within(where, found) : where, ref);
    }
  },
});

/** "Wishes are met before the customer asks again": a deed in the middle of a sentence that goes on tells of a state. */
function isState(title: string, deed: Found | null): boolean {
  if (deed === null || wordsIn(title.slice(0, deed.start)) === 0) return false;
  return wordsIn(title.slice(0, deed.start)) > 1 && wordsIn(title.slice(deed.end)) > 2;
}

function wordsIn(text: string): number {
  return (text.match(/\p{L}+/gu) ?? []).length;
}
