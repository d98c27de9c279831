import { ownerOf } from '../alignment/owner';
import type { Cycle } from '../model/cycle';
import type { TeamCycle, Workspace } from '../model/workspace';
import { visible } from '../render/visible';
import type { Call } from './command';
import { EXIT } from './exit';
import { OkrError } from './okr-error';
import { whoAmI } from './who-am-i';

/**
 * Asks which team's check-in it is: those the person leads first, then those they own key results in.
 * @throws OkrError where nobody is there to answer, or the person stops
 */
export async function askTeam(call: Call, root: string, cycle: Cycle, read: () => Promise<Workspace>): Promise<string> {
  const workspace = await read();
  const homes = workspace.teamCycles.filter((one) => one.cycle.id === cycle.id && one.file !== null);
  if (!call.host.interactive || call.flags.yes)
    throw new OkrError('which-team', { teams: homes.map(({ team }) => team.id) });
  const person = await whoAmI(call, root, workspace);
  const choices = homes
    .toSorted((a, b) => rank(a, person) - rank(b, person))
    .map(({ team: { id, name } }) => ({ value: id, name: visible(name) }));
  const answer = await call.host.ask({ type: 'choice', message: call.text.screens.checkin.team, choices });
  if (answer === null) throw new OkrError('cancelled', {}, EXIT.cancelled);
  return answer;
}

/** 0 leads the team, 1 owns a key result of it, 2 neither. */
function rank({ team, objectives }: TeamCycle, person: string | null): number {
  if (person === null) return 2;
  if (team.lead === person) return 0;
  return objectives.some((one) => one.keyResults.some((keyResult) => ownerOf(keyResult, one) === person)) ? 1 : 2;
}
