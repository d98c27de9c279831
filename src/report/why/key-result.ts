import type { CourseChange } from '../../history/course-changes';
import type { KeyResult, Objective } from '../../model/okr';
import type { TeamCycle } from '../../model/workspace';
import { health } from '../../rhythm/health';
import type { WhyReport } from '../../schema/output/why';
import { courseOf, type KeyResultCourse } from '../../score/course';
import type { Frame } from '../../score/frame';
import { type KeyResultScore, scoreKeyResult } from '../../score/key-result';
import { dropState, type Standing, standingOf } from '../../score/standing';
import type { DatedValue } from '../../score/value';
import type { Places } from '../places';
import { explainChanges } from './changes';
import { explainCheckIns } from './check-ins';
import { keyResultInputs } from './inputs';
import { originalSteps } from './original-steps';
import { paceSteps } from './pace-steps';
import { scoreSteps } from './score-steps';
import { thresholdsFor } from './thresholds';
import { trendSteps } from './trend-steps';

/** A key result with all the engine says about it. */
export interface KeyResultSubject {
  readonly home: TeamCycle;
  readonly objective: Objective;
  readonly keyResult: KeyResult;
  /** `objective/key-result` */
  readonly key: string;
  readonly standing: Standing;
  /** Those that count, in date order. */
  readonly values: readonly DatedValue[];
  readonly shown: KeyResultScore;
  /** Null once it was dropped. */
  readonly course: KeyResultCourse | null;
}

/** What an explanation says beyond its head. */
export type Explained = Omit<WhyReport, 'version' | 'command' | 'today' | 'cycle' | 'kind' | 'incomplete'>;

/** Asks the engine about a key result. */
export function subjectOf(home: TeamCycle, objective: Objective, keyResult: KeyResult, frame: Frame): KeyResultSubject {
  const standing = standingOf(home, frame);
  const key = `${objective.id}/${keyResult.id}`;
  const values = standing.values.get(key) ?? [];
  const apart = dropState(objective.dropped, frame) === 'apart';
  const { shown, pulse } = scoreKeyResult(keyResult, key, standing, apart);
  const course = pulse && courseOf(keyResult, values, shown.score, standing);
  return { home, objective, keyResult, key, standing, values, shown, course };
}

/** Where a key result's score, pace, confidence, freshness and forecast come from. */
export function explainKeyResult(
  subject: KeyResultSubject,
  places: Places,
  configFile: string | null,
  changes: readonly CourseChange[],
): Explained {
  const { home, keyResult, key, standing, shown, course } = subject;
  const steps = [
    ...scoreSteps(subject),
    ...paceSteps(subject),
    ...trendSteps(subject),
    ...originalSteps(keyResult, shown, standing.frame),
  ];
  return {
    ref: keyResult.ref,
    title: keyResult.title,
    unit: shown.unit,
    closed: standing.closed,
    dropped: shown.dropped,
    score: shown.score,
    status: course && health([course]),
    steps,
    inputs: keyResultInputs(subject, places, configFile),
    thresholds: thresholdsFor(steps, { dropped: shown.dropped !== null, late: !home.review?.closed }),
    checkIns: explainCheckIns(keyResult, key, home, standing.frame, places),
    changes: explainChanges(keyResult, changes, places),
  };
}
