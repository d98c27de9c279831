import type { WhyStep, WhyThreshold } from '../../schema/output/why';
import { CONSTANTS } from '../../score/constants';

type Name = WhyThreshold['name'];

/** Thresholds a formula rests on. */
const BEHIND: Partial<Record<WhyStep['formula'], readonly Name[]>> = {
  'progress-by-expected': ['onTrack', 'behind'],
  'confidence-change': ['confidenceDrop', 'confidenceFalls'],
  'planned-days': ['stalled'],
  'original-definition': ['definitionGrace'],
  corridor: ['corridorLow', 'corridorHigh'],
  'ambition-across': ['tooEasy', 'outOfReach', 'ambitionCycles', 'ambitionKeyResults'],
};

/** What steps alone do not tell. */
interface Beside {
  /** Was it dropped by today? */
  readonly dropped: boolean;
  /** Do check-ins count until some days after the end, because no review closed the cycle? */
  readonly late: boolean;
}

/** The thresholds some steps rest on, each once, with their value and source. */
export function thresholdsFor(steps: readonly WhyStep[], { dropped, late }: Beside): WhyThreshold[] {
  const names = new Set<Name>(steps.flatMap(namesFor));
  if (dropped) names.add('dropCounts');
  if (late) names.add('lateCheckIns');
  return [...names].map((name) => ({ name, ...CONSTANTS[name] }));
}

function namesFor(step: WhyStep): readonly Name[] {
  switch (step.formula) {
    case 'band':
      return step.with.ambition === 'committed' ? ['committedYellow'] : ['yellow', 'green'];
    case 'pace-target':
      return [step.with.target === CONSTANTS.targetCommitted.value ? 'targetCommitted' : 'targetAspirational'];
    case 'pace':
      return step.with.decidedBy === 'elapsed' ? ['tooEarly'] : [];
    default:
      return BEHIND[step.formula] ?? [];
  }
}
