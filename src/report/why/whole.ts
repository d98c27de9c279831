import type { Ambition } from '../../model/okr';
import type { TeamCycle } from '../../model/workspace';
import type { WhyStep } from '../../schema/output/why';
import { CONSTANTS } from '../../score/constants';
import { corridorPercent } from '../../score/corridor';
import type { KeyResultScore } from '../../score/key-result';
import { meanByAmbition, type ObjectiveScore } from '../../score/objective';
import { type CycleScore, scoreCycle } from '../../score/score-cycle';
import { missedOf, type TeamScore } from '../../score/team';
import type { Places } from '../places';
import { typedOrDefault } from './inputs';
import type { Explained } from './key-result';
import { type MeanPart, NO_DETAILS } from './objective';
import { step } from './step';
import type { WhyInputs } from './subject';
import { thresholdsFor } from './thresholds';

/** Where the score of a team comes from; null where the cycle scores no such team. */
export function explainTeam(input: WhyInputs, home: TeamCycle, places: Places): Explained | null {
  const all = scoreCycle(input);
  const team = home.team.id;
  const score = all.teams.find((one) => one.team === team);
  if (!score) return null;
  const missed = score.closed ? missedOf(score.objectives) : [];
  const steps = [...scoreSteps(score, score.objectives, missed, (one) => one.weight), ...ambitionSteps(all, team)];
  return {
    ...NO_DETAILS,
    ref: `${input.cycle.id}/${team}`,
    title: home.team.name,
    closed: score.closed,
    score: score.score,
    steps,
    inputs: home.objectives.flatMap((one) =>
      typedOrDefault('weight', one.weight, places.written(one.place, 'weight'), one.id),
    ),
    thresholds: thresholdsFor(steps, { dropped: false, late: false }),
  };
}

/** Where the score of the organisation comes from: every objective counts once, whatever its weight in its team. */
export function explainOrganisation(input: WhyInputs): Explained {
  const { organisation, teams } = scoreCycle(input);
  const objectives = teams.flatMap((one) => one.objectives);
  const missed = teams.filter((one) => one.closed).flatMap((one) => missedOf(one.objectives));
  const steps = scoreSteps(organisation, objectives, missed, () => 1);
  return {
    ...NO_DETAILS,
    ref: `${input.cycle.id}/organisation`,
    title: input.workspace.settings.organisation,
    closed: teams.length > 0 && teams.every((one) => one.closed),
    score: organisation.score,
    steps,
    inputs: [],
    thresholds: thresholdsFor(steps, { dropped: false, late: false }),
  };
}

type Score = Pick<TeamScore, 'score' | 'aspirational' | 'committed'>;

/** The mean over objectives, its aspirational and committed parts, the corridor, commitments missed. */
function scoreSteps(
  { score, aspirational, committed }: Score,
  objectives: readonly ObjectiveScore[],
  missed: readonly KeyResultScore[],
  weightOf: (one: ObjectiveScore) => number,
): WhyStep[] {
  const parts = objectives.map((one) => partOf(one, one.score, weightOf(one)));
  const steps = [step('score', 'weighted-mean', { parts }, score)];
  const part = (ambition: Ambition) =>
    objectives.flatMap((one) => {
      const mean = meanByAmbition(one, ambition);
      return mean === null ? [] : [partOf(one, mean, weightOf(one))];
    });
  if (aspirational.score !== null && aspirational.corridor !== null) {
    const percent = corridorPercent(aspirational.score);
    const given = { percent, low: CONSTANTS.corridorLow.value, high: CONSTANTS.corridorHigh.value };
    steps.push(
      step('aspirational', 'weighted-mean', { parts: part('aspirational') }, aspirational.score),
      step('corridor', 'corridor', given, aspirational.corridor),
    );
  }
  if (committed.score !== null)
    steps.push(
      step('committed', 'weighted-mean', { parts: part('committed') }, committed.score),
      step('missed', 'missed', { refs: missed.map(({ ref }) => ref) }, committed.missed),
    );
  return steps;
}

function partOf({ ref, title, dropped }: ObjectiveScore, score: number | null, weight: number): MeanPart {
  const counts = score !== null;
  const why = counts ? null : dropped !== null ? 'dropped-early' : 'nothing-scored';
  return { ref, title, score, weight, counts, why };
}

function ambitionSteps({ ambition }: CycleScore, team: string): WhyStep[] {
  const found = ambition.find((one) => one.team === team);
  if (!found) return [];
  const cycles = found.cycles.map((cycle, index) => ({ cycle, mean: found.means[index] ?? 0 }));
  return [step('ambition', 'ambition-across', { cycles }, found.verdict)];
}
