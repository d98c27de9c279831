import type { KeyResult } from '../model/okr';
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

/**
 * What a moved goalpost does to the score with the values of today (method.md 3.4: b 0, t 100 → 70, c 60 is .6 and
 * .857): to the key result's, for its weight to its objective's. Null for a change of anything else.
 */
export function effectOf({ kind, key }: Pick<Meaning, 'kind' | 'key'>, one: Definitions, frame: Frame): Effect | null {
  if (!GOALPOSTS.has(kind)) return null;
  const { home, objective, before, after } = one;
  const standing = standingOf(home, frame);
  const values = standing.values.get(`${objective.id}/${after.id}`) ?? [];
  const score = IN_THE_MEAN.has(key)
    ? (definition: KeyResult) =>
        scoreObjective({ ...objective, keyResults: withOne(objective.keyResults, definition, after) }, standing).score
    : (definition: KeyResult) => evaluate(definition, values, standing).score;
  return { before: score(before), after: score(after) };
}

/** Does the change make the goal easier? A weight: where it lifts the objective's score as things stand. */
export function makesEasier(
  { kind, key }: Pick<Meaning, 'kind' | 'key'>,
  one: Definitions,
  effect: Effect | null,
): boolean {
  if (!GOALPOSTS.has(kind)) return false;
  if (!IN_THE_MEAN.has(key)) return isEasier(one.before, one.after);
  return effect?.before != null && effect.after != null && effect.after > effect.before + TOLERANCE;
}

/** The key results with another definition of one of them, under its id of today. */
function withOne(keyResults: readonly KeyResult[], definition: KeyResult, today: KeyResult): KeyResult[] {
  return keyResults.map((one) => (one.id === today.id ? { ...definition, id: today.id } : one));
}
