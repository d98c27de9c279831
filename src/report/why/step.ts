import type { WhyStep } from '../../schema/output/why';
import { SOURCES } from './sources';

type Formula = WhyStep['formula'];
type Of<F extends Formula> = Extract<WhyStep, { readonly formula: F }>;

/** A step by its formula, with the source that formula has. */
export function step<F extends Formula>(
  what: Of<F>['what'],
  formula: F,
  given: Of<F>['with'],
  result: Of<F>['result'],
): WhyStep {
  return { what, formula, with: given, result, source: SOURCES[formula] } as WhyStep;
}
