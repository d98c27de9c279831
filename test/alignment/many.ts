import type { Objective } from '../../src/model/okr';
import { at } from '../../src/model/ref';
import type { Team, TeamCycle, Workspace } from '../../src/model/workspace';
import { objectives, workspaceOf } from './workspace';

/** Teams by number, each objective linked to the same one of the parent team; team 0 is the company. */
export async function many(teams: number, parentOf: (team: number) => number, each: number): Promise<Workspace> {
  const base = await workspaceOf({ 'okrs/2026-Q4/t0.yaml': objectives('o0') });
  const [sample] = base.teamCycles;
  const objective = sample?.objectives[0];
  if (!sample || !objective) throw new Error('no sample');
  const list = Array.from({ length: teams }, (_, number): Team => {
    const parent = parentOf(number);
    const level = number === 0 ? 'company' : 'team';
    return { ...sample.team, id: `t${number}`, level, parent: parent < 0 ? null : `t${parent}`, place: at('okr.yaml') };
  });
  const teamCycles = list.map(
    (team): TeamCycle => ({
      ...sample,
      team,
      objectives: Array.from(
        { length: each },
        (_, index): Objective => ({
          ...objective,
          id: `o${index}`,
          ref: `2026-Q4/${team.id}/o${index}`,
          title: `${team.id} ${index}`,
          contributesTo: team.parent === null ? [] : [`${team.parent}/o${index}`],
        }),
      ),
    }),
  );
  return { ...base, teams: list, teamCycles };
}
