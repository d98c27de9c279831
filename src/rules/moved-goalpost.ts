import type { CourseChange } from '../history/course-changes';
import { goalpostsOf } from '../history/goalposts';
import { below } from '../model/ref';
import { defineRule } from './define';

/**
 * Target, baseline, weight, ambition or metric changed after the grace at the start of the cycle (rules.md; method.md
 * 3.4), as git tells it, or `changes:` where `history: recorded`. What is easier by it, and still is, weighs more. What was
 * dropped is held to nothing any more.
 */
export default defineRule({
  id: 'moved-goalpost',
  group: 'ambition',
  severity: 'warning',
  cycles: 'all',
  cases: { moved: 'note' },
  check({ workspace, teamCycles, courses, scores, report }) {
    for (const whole of teamCycles) {
      const home = { ...whole, objectives: whole.objectives.filter(({ dropped }) => dropped === null) };
      for (const goalpost of goalpostsOf(home, { workspace, courses, frame: scores.frameOf(home.cycle) })) {
        const { item, key, stillEasier, by, commit } = goalpost;
        if (item.dropped !== null) continue;
        const place = below(item.place, ...key.split('.'));
        const who = by === null ? (commit?.author ?? null) : (workspace.people?.get(by)?.name ?? by);
        report(stillEasier ? 'easier' : 'moved', { ...dataOf(goalpost), who }, place, item.ref);
      }
    }
  },
});

function dataOf({ kind, before, after, date, commit, reason, effect, item, key }: CourseChange) {
  return {
    what: kind as 'target' | 'baseline' | 'metric' | 'weight' | 'ambition',
    before: plainOf(before),
    after: plainOf(after),
    unit: 'metric' in item && key.startsWith('metric.') ? (item.metric?.unit ?? null) : null,
    date,
    commit: commit?.commit.slice(0, 7) ?? null,
    reason,
    original: effect?.before ?? null,
    amended: effect?.after ?? null,
    ofObjective: key === 'weight' || key === 'guardrail',
    ref: item.ref,
  };
}

/** A value a sentence can say: limits and shares one after the other. */
function plainOf(value: CourseChange['before']): string | number | boolean | null {
  if (value === null || typeof value !== 'object') return value as string | number | boolean | null;
  return Object.entries(value)
    .map(([name, part]) => (Array.isArray(value) ? String(part) : `${name} ${part}`))
    .join(Array.isArray(value) ? ' – ' : ', ');
}
