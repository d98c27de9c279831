import type { Target } from '../alignment/links';
import { liveObjectives } from '../alignment/live';
import { below } from '../model/ref';
import { defineRule } from './define';

/** The same words as the goal or objective it contributes to: cascading is not copying (method.md 3.3). */
export default defineRule({
  id: 'copied-objective',
  group: 'alignment',
  severity: 'note',
  check({ teamCycles, links, report }) {
    for (const placed of liveObjectives(teamCycles)) {
      const { title, ref, place, contributesTo } = placed.objective;
      const words = wordsOf(title);
      const isCopied = (target: Target) => !isItself(target, ref) && wordsOf(titleOf(target)) === words;
      const parent = contributesTo[links.targetsOf(placed).findIndex(isCopied)];
      if (parent !== undefined && words !== '') report('copied', { title, parent }, below(place, 'title'), ref);
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
