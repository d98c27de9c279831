import type { Target } from '../alignment/links';
import { below } from '../model/ref';
import { defineRule } from './define';
import { liveObjectives } from './live';

/** The same words as the goal or objective it contributes to: cascading is not copying (method.md 3.3). */
export default defineRule({
  id: 'copied-objective',
  group: 'alignment',
  severity: 'note',
  check({ teamCycles, links, report }) {
    for (const { home, objective } of liveObjectives(teamCycles)) {
      const words = wordsOf(objective.title);
      const parent = objective.contributesTo.find((text) => {
        const target = links.follow(text, home.cycle.id);
        return !isItself(target, objective.ref) && wordsOf(titleOf(target)) === words;
      });
      if (parent === undefined || words === '') continue;
      report('copied', { title: objective.title, parent }, below(objective.place, 'title'), objective.ref);
    }
  },
});

function titleOf(target: Target): string {
  if (target.kind === 'goal') return target.goal.title;
  return target.kind === 'objective' ? target.objective.title : '';
}

function isItself(target: Target, ref: string): boolean {
  return target.kind === 'objective' && target.objective.ref === ref;
}

/** The words alone: no case, no punctuation, single spaces. */
function wordsOf(title: string): string {
  return title
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
