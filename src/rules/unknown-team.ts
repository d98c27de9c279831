import { suggest } from '../language/suggest';
import { at, below, keyOf, type Ref } from '../model/ref';
import type { TeamCycle, Workspace } from '../model/workspace';
import { defineRule } from './define';

/**
 * A team that is not in `teams`, where there is such a list. (Files of a team that is not listed, and parents that go
 * round in a circle, are seen where they are read.)
 */
export default defineRule({
  id: 'unknown-team',
  group: 'files',
  severity: 'error',
  check({ workspace, teamCycles, report }) {
    const ids = workspace.teams.filter((team) => team.place !== null).map((team) => team.id);
    if (ids.length === 0) return;
    for (const { team, place, subject } of [...inOrganisation(workspace), ...teamCycles.flatMap(inTeamCycle)]) {
      if (ids.includes(team)) continue;
      const byName = workspace.teams.find((one) => one.name.toLowerCase() === team.toLowerCase())?.id;
      report('unknown', { found: team, suggestion: byName ?? suggest(team, ids), among: ids }, place, subject);
    }
  },
});

interface Named {
  readonly team: string;
  readonly place: Ref;
  readonly subject: string | null;
}

function inTeamCycle({ objectives }: TeamCycle): Named[] {
  return objectives.flatMap(({ sharedWith, place, ref }) =>
    sharedWith.map((team, index) => ({ team, place: below(place, 'shared_with', index), subject: ref })),
  );
}

function inOrganisation({ teams, initiatives, rounds, settings, configFile }: Workspace): Named[] {
  const named = (team: string | null, place: Ref): Named[] => (team === null ? [] : [{ team, place, subject: null }]);
  return [
    ...teams.flatMap(({ parent, place }) => (place ? named(parent, below(place, 'parent')) : [])),
    ...initiatives.flatMap(({ team, place }) => named(team, below(place, 'team'))),
    ...rounds.flatMap(({ team, place }) => named(team, below(place, 'team'))),
    ...[...settings.capacity].flatMap(([cycle, { days }]) =>
      [...days.keys()].flatMap((team) =>
        named(team, keyOf(at(configFile ?? 'okr.yaml', 'capacity', cycle, 'days', team))),
      ),
    ),
  ];
}
