import { corridor } from './corridor';
import { mean } from './mean';
import { meanByAmbition } from './objective';
import type { AspirationalScore, CommittedScore, TeamScore } from './team';

/** The organisation as `okr score --json` shows it. */
export interface OrganisationScore {
  readonly score: number | null;
  readonly aspirational: AspirationalScore;
  readonly committed: CommittedScore;
}

/** The mean over all objectives of all teams, each once and all alike (commands.md, `okr score --json`). */
export function scoreOrganisation(teams: readonly TeamScore[]): OrganisationScore {
  const objectives = teams.flatMap((team) => team.objectives);
  const aspirational = mean(objectives.map((one) => meanByAmbition(one, 'aspirational')));
  return {
    score: mean(objectives.map(({ score }) => score)),
    aspirational: { score: aspirational, corridor: corridor(aspirational) },
    committed: {
      score: mean(objectives.map((one) => meanByAmbition(one, 'committed'))),
      missed: teams.reduce((sum, { committed }) => sum + committed.missed, 0),
    },
  };
}
