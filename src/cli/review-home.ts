import type { IsoDate } from '../model/date';
import type { TeamCycle, Workspace } from '../model/workspace';
import { closableFrom } from '../review/closing';
import type { Call } from './command';
import { EXIT } from './exit';
import { OkrError } from './okr-error';
import { chooseCycle, chooseTeam } from './open-workspace';

/**
 * The team and the cycle to close: the team named, the only one there is to close, or the one somebody picks; the cycle
 * named, else the latest that can be closed on the day and is not, else the one commands take by themselves.
 * @throws OkrError where nobody says which team
 */
export async function reviewHome(call: Call, workspace: Workspace, date: IsoDate): Promise<TeamCycle> {
  const { args, flags, host, text } = call;
  const [named] = args;
  if (named !== undefined && flags.team !== undefined && named !== flags.team)
    throw new OkrError('not-together', { first: named, second: `--team ${flags.team}` });
  const team = chooseTeam(named === undefined ? call : { ...call, flags: { ...flags, team: named } }, workspace);
  const open = workspace.teamCycles.filter(
    (home) =>
      home.objectives.length > 0 &&
      !home.review?.closed &&
      closableFrom(home.cycle) <= date &&
      (flags.cycle === undefined || home.cycle.id === flags.cycle) &&
      (home.team.level !== 'person' || workspace.settings.personLevel),
  );
  if (team !== null) {
    const own = open.findLast((home) => home.team.id === team);
    return own ?? inCycle(workspace, chooseCycle(call, workspace).id, team);
  }
  const latest = new Map(open.map((home) => [home.team.id, home]));
  const [first, ...others] = latest.values();
  if (first !== undefined && others.length === 0) return first;
  if (first === undefined) {
    const cycle = chooseCycle(call, workspace).id;
    const homes = workspace.teamCycles.filter((home) => home.cycle.id === cycle);
    const any = homes.find(({ review }) => !review?.closed) ?? homes[0];
    if (any) return any;
  }
  if (!host.interactive || flags.yes) throw new OkrError('needs-answer', { flags: ['<team>'] });
  const choices = [...latest.values()].map(({ team: one, cycle }) => ({
    value: one.id,
    name: `${one.name} · ${cycle.id}`,
  }));
  const answer = await host.ask({ type: 'choice', message: text.screens.review.ask.team, choices });
  if (answer === null) throw new OkrError('cancelled', {}, EXIT.cancelled);
  return latest.get(answer) ?? inCycle(workspace, chooseCycle(call, workspace).id, answer);
}

/** @throws OkrError where the team has nothing in the cycle */
function inCycle({ teamCycles, teams }: Workspace, cycle: string, team: string): TeamCycle {
  const home = teamCycles.find((one) => one.team.id === team && one.cycle.id === cycle);
  if (home) return home;
  const name = teams.find(({ id }) => id === team)?.name ?? team;
  throw new OkrError('review-no-objectives', { team: name, cycle });
}
