import type { CycleReport } from '../schema/output/report';
import type { ScoreReport } from '../schema/output/score';
import type { StatusReport } from '../schema/output/status';
import { mean, weightedMean } from '../score/mean';

/**
 * How far the organisation and each objective were to be by today, made of the same key results and weights as their
 * scores are (method.md 1.2 and 1.6): what progress is compared with. Null where nothing is scored yet.
 */
export function expectation(status: StatusReport, score: ScoreReport): CycleReport['expectation'] {
  const byRef = new Map(
    status.teams.flatMap(({ objectives }) =>
      objectives.flatMap(({ keyResults }) => keyResults.map((one) => [one.ref, one.expected] as const)),
    ),
  );
  const objectives = score.teams.flatMap((team) =>
    team.objectives.map(({ ref, keyResults }) => ({
      ref,
      expected: weightedMean(
        keyResults
          .filter(({ scored }) => scored)
          .map((one) => ({ score: byRef.get(one.ref) ?? null, weight: one.weight })),
      ),
    })),
  );
  return { organisation: mean(objectives.map(({ expected }) => expected)), objectives };
}
