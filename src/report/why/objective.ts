import type { CourseChange } from '../../history/course-changes';
import type { Objective } from '../../model/okr';
import type { TeamCycle } from '../../model/workspace';
import { health } from '../../rhythm/health';
import type { WhyInput, WhyReport, WhyStep } from '../../schema/output/why';
import type { Frame } from '../../score/frame';
import { type ObjectiveScore, scoreObjective } from '../../score/objective';
import { roundScore } from '../../score/rounding';
import { standingOf } from '../../score/standing';
import type { Places } from '../places';
import { explainChanges } from './changes';
import { timeInputs, typedOrDefault } from './inputs';
import { type Explained, type KeyResultSubject, subjectOf } from './key-result';
import { whyLeftOut } from './left-out';
import { step } from './step';
import { thresholdsFor } from './thresholds';

/** What a mean is made of. */
export type MeanPart = Extract<WhyStep, { formula: 'weighted-mean' }>['with']['parts'][number];

/** Where an objective's score and health come from. */
export function explainObjective(
  home: TeamCycle,
  objective: Objective,
  frame: Frame,
  places: Places,
  configFile: string | null,
  changes: readonly CourseChange[],
): Explained {
  const standing = standingOf(home, frame);
  const shown = scoreObjective(objective, standing);
  const subjects = objective.keyResults.map((one) => subjectOf(home, objective, one, frame));
  const steps: WhyStep[] = [step('score', 'weighted-mean', { parts: subjects.map(partOf) }, shown.score)];
  if (shown.score !== null && shown.band !== null) {
    const given = { printed: roundScore(shown.score), ambition: objective.ambition };
    steps.push(step('band', 'band', given, shown.band));
  }
  if (shown.dropped === null) steps.push(healthStep(subjects, shown));
  return {
    ref: objective.ref,
    title: objective.title,
    unit: null,
    closed: standing.closed,
    dropped: shown.dropped,
    score: shown.score,
    status: shown.health,
    steps,
    inputs: [...ownInputs(objective, places), ...timeInputs(home, frame, places, configFile)],
    thresholds: thresholdsFor(steps, { dropped: shown.dropped !== null, late: false }),
    checkIns: [],
    changes: explainChanges(objective, changes, places),
  };
}

function partOf({ keyResult, shown, objective, standing }: KeyResultSubject): MeanPart {
  const why = whyLeftOut(keyResult, shown, objective, standing);
  const { ref, title } = keyResult;
  return { ref, title, score: shown.score, weight: keyResult.weight, counts: shown.scored, why };
}

/** The worst pace or a broken guardrail, and the key result that decides. */
function healthStep(subjects: readonly KeyResultSubject[], shown: ObjectiveScore): WhyStep {
  const parts = subjects.flatMap(({ keyResult: { ref, title }, course }) =>
    course ? [{ ref, title, pace: course.pace, broken: course.broken }] : [],
  );
  const decidedBy = shown.health && (parts.find((one) => health([one]) === shown.health)?.ref ?? null);
  return step('status', 'worst-pace', { parts, decidedBy }, shown.health);
}

function ownInputs(objective: Objective, places: Places): WhyInput[] {
  const { place } = objective;
  return [
    ...typedOrDefault('ambition', objective.ambition, places.written(place, 'ambition')),
    ...typedOrDefault('dropped', objective.dropped?.date ?? null, places.written(place, 'dropped')),
    ...objective.keyResults.flatMap((one) =>
      typedOrDefault('weight', one.weight, places.written(one.place, 'weight'), one.id),
    ),
  ];
}

/** What is explained of a whole but has no check-ins or changes of its own. */
export const NO_DETAILS: Pick<WhyReport, 'checkIns' | 'changes' | 'unit' | 'dropped' | 'status'> = {
  checkIns: [],
  changes: [],
  unit: null,
  dropped: null,
  status: null,
};
