import { goalLinks } from '../../strategy/goal-links';
import { type Evidence, fact, type Ground, type Judged, moveFor, stateOf } from './ground';

/** Step 1: where the organisation wants to stand in five to ten years, and what it leaves for that. */
export function visionStep({ workspace: { strategy }, exampleStrategy, found }: Ground): Judged {
  if (strategy === null || strategy.vision === null)
    return { state: 'missing', evidence: [], move: 'write-vision', command: 'okr schema strategy' };
  const evidence: Evidence[] = [
    ...(exampleStrategy ? [fact('examples', false)] : []),
    fact('vision', true, { count: strategy.vision.year }),
    fact('reviewed', found('stale-strategy') === 0, { date: strategy.reviewed }),
    fact('not-doing', found('empty-not-doing') === 0, { count: strategy.notDoing?.length ?? 0 }),
    fact('values', strategy.values.length > 0 && found('value-without-behaviour') === 0, {
      count: strategy.values.length - found('value-without-behaviour'),
      of: strategy.values.length,
    }),
  ];
  return {
    state: stateOf(found('stale-strategy') > 0, evidence),
    evidence,
    ...moveFor(
      evidence,
      {
        examples: ['rewrite-strategy', 'okr strategy'],
        reviewed: ['review-strategy', 'okr strategy'],
        'not-doing': ['write-not-doing', 'okr explain empty-not-doing'],
        values: ['write-values', 'okr explain value-without-behaviour'],
      },
      'okr strategy',
    ),
  };
}

/** Step 2: strategic goals for 12 to 24 months, with a number, a day, and those who were asked. */
export function goalsStep({ workspace: { strategy }, exampleStrategy, homes, links, found, cycle }: Ground): Judged {
  const goals = strategy?.goals ?? [];
  const of = goals.length;
  if (of === 0) return { state: 'missing', evidence: [], move: 'write-goals', command: 'okr explain unmeasured-goal' };
  const resting = goalLinks(goals, homes, links).resting.length;
  const asked = goals.filter(({ consulted }) => consulted.length > 0).length;
  const overdue = found('overdue-goal');
  const evidence: Evidence[] = [
    ...(exampleStrategy ? [fact('examples', false)] : []),
    fact('goals', true, {
      count: of,
      date:
        goals
          .flatMap(({ due }) => due ?? [])
          .toSorted()
          .at(-1) ?? null,
    }),
    ...(overdue > 0 ? [fact('overdue', false, { count: overdue, of })] : []),
    fact('measured', found('unmeasured-goal') === 0, { count: of - found('unmeasured-goal'), of }),
    fact('consulted', asked === of, { count: asked, of }),
    ...(cycle === null ? [] : [fact('served', resting < of, { count: of - resting, of })]),
  ];
  return {
    state: stateOf(overdue > 0, evidence),
    evidence,
    ...moveFor(
      evidence,
      {
        examples: ['rewrite-strategy', 'okr strategy'],
        overdue: ['settle-goals', 'okr check strategy.yaml'],
        measured: ['measure-goals', 'okr check strategy.yaml'],
        consulted: ['ask-the-unheard', 'okr strategy'],
        served: ['serve-goals', 'okr tree'],
      },
      'okr tree',
    ),
  };
}
