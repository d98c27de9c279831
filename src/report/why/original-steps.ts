import { keyResultMeanings } from '../../history/meaning';
import type { KeyResult } from '../../model/okr';
import type { WhyStep } from '../../schema/output/why';
import type { Frame } from '../../score/frame';
import type { KeyResultScore } from '../../score/key-result';
import { step } from './step';

/** The score by the definition the key result is held to, where that is another one than today's. */
export function originalSteps(keyResult: KeyResult, { original }: KeyResultScore, frame: Frame): WhyStep[] {
  const definition = frame.originalOf(keyResult);
  if (!definition || !original || !isOther(definition, keyResult)) return [];
  const { metric } = definition;
  const bounds = metric && 'low' in metric ? metric : { low: null, high: null };
  const { low, high } = bounds;
  const given = { from: original.from, to: original.to, low, high, definedBy: frame.definedBy };
  return [step('original', 'original-definition', given, original.score)];
}

/** Does it measure otherwise? */
function isOther(definition: KeyResult, today: KeyResult): boolean {
  return keyResultMeanings(definition, today).some(({ kind }) => MEASURES.has(kind));
}

const MEASURES: ReadonlySet<string> = new Set(['target', 'baseline', 'metric']);
