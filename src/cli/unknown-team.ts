import { suggest } from '../language/suggest';
import type { Team } from '../model/workspace';
import { OkrError } from './okr-error';

/** Ids that fit into a sentence. */
const MOST_NAMED = 20;

/** The error about a team that does not exist. Who wrote a team's name, or nearly so, is told its id. */
export function unknownTeam(
  written: string,
  teams: readonly Pick<Team, 'id' | 'name'>[],
  ids: readonly string[],
): OkrError {
  const name = suggest(
    written,
    teams.map((one) => one.name),
  );
  const named = teams.find((one) => one.name === name);
  return new OkrError('unknown-team', {
    team: written,
    suggestion: suggest(written, ids) ?? named?.id ?? null,
    allowed: ids.length <= MOST_NAMED ? ids : null,
  });
}
