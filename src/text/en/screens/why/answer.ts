import { formatOf } from '../../../format';

const { date } = formatOf('en');

/** The answer of `okr why`, and why something does not count. */
export const answer = {
  /** The answer, in one sentence. Scores and expectations come as percentages, paces in words. */
  answer: {
    running: (score: string, pace: string, expected: string) =>
      `Score ${score}, ${pace}: ${expected} was to be expected by today.`,
    done: (score: string) => `Score ${score}: reached.`,
    tooEarly: (score: string) => `Score ${score}. Too early in the cycle to say how it goes.`,
    notObservable: (score: string | null, from: string | null) =>
      [
        score === null ? 'No score yet.' : `Score ${score}.`,
        from === null ? 'Nothing is to be seen yet.' : `No effect is to be seen before ${date(from)}.`,
      ].join(' '),
    limits: (score: string | null, inside: boolean) =>
      `${score === null ? 'No score yet' : `Score ${score}`}; the last value lies ${inside ? 'within' : 'outside'} its limits.`,
    closed: (score: string, color: string) => `Score ${score} (${color}). The cycle is closed.`,
    closedWithoutValue: 'Score 0%: the cycle is closed, and nobody reported a value.',
    dropped: (day: string, score: string | null, counts: boolean) =>
      score === null || !counts
        ? `Dropped on ${date(day)}, before half of the cycle: it does not count.`
        : `Dropped on ${date(day)}, at half of the cycle or later: it counts with ${score}.`,
    guardrail: (score: string | null, broken: boolean) =>
      `A guardrail, ${broken ? 'broken' : 'kept'}${score === null ? '' : ` (${score})`}: it is not averaged${broken ? ', and it puts the objective at risk' : ''}.`,
    original: (score: string) => `By the original definition ${score}.`,
    noScore: 'No score:',
    objective: (score: string, health: string | null) => `Score ${score}${health === null ? '' : `, ${health}`}.`,
    decides: (title: string) => `"${title}" decides.`,
    team: (score: string) => `Score ${score}.`,
    corridor: {
      below: (aspirational: string) => `What is aspirational reached ${aspirational}: below the corridor.`,
      inside: (aspirational: string) => `What is aspirational reached ${aspirational}: in the corridor.`,
      above: (aspirational: string) => `What is aspirational reached ${aspirational}: above the corridor.`,
    },
    soFar: (aspirational: string) => `What is aspirational stands at ${aspirational} so far.`,
    nothing: 'Nothing in it has a score yet.',
  },
  /** Why something has no score, or has one that is not averaged. */
  leftOut: {
    'no-metric': 'nothing says how it is measured',
    establish: 'the measure is being set up',
    'no-baseline': 'the baseline is not known (metric.from)',
    'no-target': 'the target is not known (metric.to)',
    'same-ends': 'baseline and target are the same',
    'no-distance': 'these limits have no distance (scored_by)',
    'no-value': 'nobody has reported a value yet',
    guardrail: 'guardrail: it protects, it is not averaged',
    'dropped-early': 'dropped before half of the cycle',
    'objective-dropped-early': 'its objective was dropped before half of the cycle',
    'nothing-scored': 'nothing in it has a score',
  },
} as const;
