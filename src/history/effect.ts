import type { KeyResult } from '../model/okr';
import type { Settings, TeamCycle } from '../model/workspace';
import { TOLERANCE } from '../rhythm/constants';
import { evaluate } from '../score/evaluate';
import type { Frame } from '../score/frame';
import { scoreObjective } from '../score/objective';
import { standingOf } from '../score/standing';
import type { Definitions } from './change';
import { isEasier } from './easier';
import { GOALPOSTS, type Meaning } from './meaning';

/** What the same values score by two definitions, 0–1; null where there is nothing to score. */
export interface Effect {
  readonly before: number | null;
  readonly after: number | null;
}

/** Keys that change what a key result counts for in its objective, not what it scores itself. */
const IN_THE_MEAN: ReadonlySet<string> = new Set(['weight', 'guardrail']);

type Changed = Pick<Meaning, 'kind' | 'key'>;

/**
 * What a moved goalpost does to the score with the values of today (method.md 3.4: b 0, t 100 → 70, c 60 is .6 and
 * .857): to the key result's, for its weight to its objective's. Null for a change of anything else.
 */
export function effectOf(changed: Changed, one: Definitions, frame: Frame): Effect | null {
  if (!GOALPOSTS.has(changed.kind)) return null;
  const { home, objective, after } = one;
  const standing = standingOf(home, frame);
  const values = standing.values.get(`${objective.id}/${after.id}`) ?? [];
  const inTheMean = (definition: KeyResult) => {
    const keyResults = objective.keyResults.map((other) => (other.id === after.id ? definition : other));
    return scoreObjective({ ...objective, keyResults }, standing).score;
  };
  const alone = (definition: KeyResult) => evaluate(definition, values, standing).score;
  const score = IN_THE_MEAN.has(changed.key) ? inTheMean : alone;
  return { before: score(without(changed, one)), after: score(after) };
}

/** May the scores of this team be shown? A person's are not, unless `person_level` is on (format.md). */
export function showsScores(
  { team }: Pick<TeamCycle, 'team'>,
  { personLevel }: Pick<Settings, 'personLevel'>,
): boolean {
  return team.level !== 'person' || personLevel;
}

/** Does the change make the goal easier? A weight: where it lifts the objective's score as things stand. */
export function makesEasier(
  changed: Changed,
  one: Omit<Definitions, 'home' | 'objective'>,
  effect: Effect | null,
): boolean {
  if (!GOALPOSTS.has(changed.kind)) return false;
  if (!IN_THE_MEAN.has(changed.key)) return isEasier(without(changed, one), one.after);
  return effect?.before != null && effect.after != null && effect.after > effect.before + TOLERANCE;
}

/** Today's definition with this one change undone: several are judged one by one, baseline and target together. */
function without({ key }: Changed, { before, after }: Omit<Definitions, 'home' | 'objective'>): KeyResult {
  if (key === 'weight') return { ...after, weight: before.weight };
  if (key === 'guardrail') return { ...after, guardrail: before.guardrail };
  if (key === 'ambition') return { ...after, ambition: before.ambition };
  return { ...after, metric: before.metric, milestones: before.milestones };
}
