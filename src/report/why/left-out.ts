import { isComplete } from '../../metrics/index';
import { type KeyResult, kindOf, type Objective } from '../../model/okr';
import type { WhyStep } from '../../schema/output/why';
import type { KeyResultScore } from '../../score/key-result';
import { dropState, type Standing } from '../../score/standing';

type LeftOut = NonNullable<Extract<WhyStep, { formula: 'counted' }>['with']['why']>;

/** Why a key result's score is not averaged; null where it is. The first reason that holds, the definition's before all. */
export function whyLeftOut(
  keyResult: KeyResult,
  shown: KeyResultScore,
  objective: Objective,
  { frame }: Standing,
): LeftOut | null {
  if (shown.scored) return null;
  if (keyResult.guardrail && isComplete(keyResult)) return 'guardrail';
  const flaw = flawOf(keyResult);
  if (flaw) return flaw;
  if (dropState(keyResult.dropped, frame) === 'apart') return 'dropped-early';
  return dropState(objective.dropped, frame) === 'apart' ? 'objective-dropped-early' : 'no-value';
}

/** What keeps a definition from being scored; null where nothing does. */
export function flawOf(keyResult: KeyResult): LeftOut | null {
  if (isComplete(keyResult)) return null;
  const { metric } = keyResult;
  switch (kindOf(keyResult)) {
    case null:
      return 'no-metric';
    case 'establish':
      return 'establish';
    case 'metric':
      if (metric?.type !== 'metric' || metric.from === null) return 'no-baseline';
      return metric.to === null ? 'no-target' : 'same-ends';
    default:
      return 'no-distance';
  }
}
