import type { KeyResult } from '../../model/okr';
import type { WhyStep } from '../../schema/output/why';
import type { Frame } from '../../score/frame';
import type { KeyResultScore } from '../../score/key-result';
import { step } from './step';

/** The score by the definition the key result is held to, where that is another one than today's. */
export function originalSteps(keyResult: KeyResult, { original }: KeyResultScore, frame: Frame): WhyStep[] {
  const definition = frame.originalOf(keyResult);
  if (!definition || !original || definition === keyResult) return [];
  const { metric } = definition;
  const bounds = metric && 'low' in metric ? metric : { low: null, high: null };
  const { low, high } = bounds;
  const given = { from: original.from, to: original.to, low, high, definedBy: frame.definedBy };
  return [step('original', 'original-definition', given, original.score)];
}
