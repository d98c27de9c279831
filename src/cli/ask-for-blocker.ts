import type { Question } from '../host/host';
import type { Cycle } from '../model/cycle';
import { type IsoDate, parseDate } from '../model/date';
import type { Workspace } from '../model/workspace';
import { isOneLine } from '../source/yaml-text';
import type { Call } from './command';
import { EXIT } from './exit';
import { OkrError } from './okr-error';

/** What is known of a new obstacle before anybody is asked. */
export interface Given {
  readonly cycle: Cycle;
  readonly raised: IsoDate;
  readonly text: string | null;
  readonly team: string | null;
}

/** Text and team of an obstacle; the rest where it was asked for, and null where flags have the say. */
export interface BlockerAnswers {
  readonly text: string;
  readonly team: string;
  /** `objective/key-result` */
  readonly keyResult: string | null;
  readonly owner: string | null;
  readonly due: IsoDate | null;
}

/**
 * Asks for the text and the team where they are missing. Who gives no text is led through the rest too: the key
 * result, who clears it, until when.
 * @throws OkrError where nobody is there to answer, or the person cancels
 */
export async function askForBlocker(call: Call, workspace: Workspace, given: Given): Promise<BlockerAnswers> {
  const { host, flags } = call;
  const words = call.text.screens.blockers.ask;
  const missing = [...(given.text === null ? ['"<text>"'] : []), ...(given.team === null ? ['--team <id>'] : [])];
  if (missing.length > 0 && (!host.interactive || flags.yes)) throw new OkrError('needs-answer', { flags: missing });
  const check = (answer: string) => (answer !== '' && isOneLine(answer) ? null : words.badText);
  const text = given.text ?? (await ask(call, { type: 'text', message: words.text, check }));
  const team = given.team ?? (await askTeam(call, workspace, given.cycle));
  if (given.text !== null) return { text, team, keyResult: null, owner: null, due: null };
  const keyResult = flags['key-result'] ? null : await askKeyResult(call, workspace, given.cycle, team);
  const owner = flags.owner ? null : await askOwner(call, workspace);
  return { text, team, keyResult, owner, due: flags.due || owner === null ? null : await askDue(call, given.raised) };
}

/** Teams that work in the cycle first; a lone one is not asked for. */
async function askTeam(call: Call, { teams, teamCycles }: Workspace, cycle: Cycle): Promise<string> {
  const inCycle = teamCycles.filter((one) => one.cycle.id === cycle.id).map(({ team }) => team);
  const byId = new Map([...inCycle, ...teams].map((team) => [team.id, team]));
  const [first, ...others] = byId.values();
  if (first !== undefined && others.length === 0) return first.id;
  const choices = [...byId.values()].map(({ id, name }) => ({ value: id, name }));
  return ask(call, { type: 'choice', message: call.text.screens.blockers.ask.team, choices });
}

async function askKeyResult(call: Call, { teamCycles }: Workspace, cycle: Cycle, team: string): Promise<string | null> {
  const words = call.text.screens.blockers.ask;
  const home = teamCycles.find((one) => one.team.id === team && one.cycle.id === cycle.id);
  const choices = (home?.objectives ?? []).flatMap((objective) =>
    objective.keyResults
      .filter(({ dropped }) => dropped === null)
      .map(({ id, title }) => ({ value: `${objective.id}/${id}`, name: title })),
  );
  if (choices.length === 0) return null;
  const none = { value: '', name: words.noKeyResult };
  return (await ask(call, { type: 'choice', message: words.keyResult, choices: [...choices, none] })) || null;
}

async function askOwner(call: Call, { people }: Workspace): Promise<string | null> {
  const words = call.text.screens.blockers.ask;
  if (people === null || people.size === 0) return null;
  const choices = [...people].map(([handle, { name }]) => ({ value: handle, name: name ?? handle }));
  const none = { value: '', name: words.noOwner };
  return (await ask(call, { type: 'choice', message: words.owner, choices: [none, ...choices] })) || null;
}

async function askDue(call: Call, raised: IsoDate): Promise<IsoDate | null> {
  const words = call.text.screens.blockers.ask;
  const check = (answer: string) => (answer === '' || (parseDate(answer) ?? '') >= raised ? null : words.badDue);
  return parseDate(await ask(call, { type: 'text', message: words.due, check }));
}

async function ask({ host }: Call, question: Question): Promise<string> {
  const answer = await host.ask(question);
  if (answer === null) throw new OkrError('cancelled', {}, EXIT.cancelled);
  return answer.trim();
}
