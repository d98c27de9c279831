import { suggest } from '../../language/suggest';
import { blockersPage } from '../../page/blockers-page';
import { namesOf } from '../../page/names';
import { buildBlockers } from '../../report/build-blockers';
import type { Call, Outcome } from '../command';
import { exitFor, remarksFor } from '../incomplete';
import { OkrError } from '../okr-error';
import { chooseCycle, chooseTeam, holidaysOf, openWorkspace } from '../open-workspace';
import { titlesOf } from '../titles-of';
import { handleOf, knownPerson, whoAmI } from '../who-am-i';
import { addBlocker } from './blockers-add';
import { resolveBlocker } from './blockers-resolve';

const ACTIONS = ['list', 'add', 'resolve'];

/** `okr blockers [list]`, `okr blockers add "<text>"`, `okr blockers resolve <id>` */
export async function blockers(call: Call): Promise<Outcome> {
  const [action = 'list', what] = call.args;
  switch (action) {
    case 'list':
      if (what !== undefined) throw new OkrError('too-many-arguments', { argument: what });
      return list(call);
    case 'add':
      return addBlocker(call, what ?? null);
    case 'resolve':
      return resolveBlocker(call, what ?? null);
    default:
      throw new OkrError('unknown-action', { action, suggestion: suggest(action, ACTIONS) });
  }
}

async function list(call: Call): Promise<Outcome> {
  const { flags, today, text } = call;
  const { root, workspace } = await openWorkspace(call);
  const cycle = flags.cycle === undefined ? null : chooseCycle(call, workspace);
  const owner = flags.owner === undefined ? null : knownPerson(handleOf(flags.owner), workspace.people);
  const person = await whoAmI(call, root, workspace);
  const report = buildBlockers({
    workspace,
    cycle,
    team: chooseTeam(call, workspace),
    owner,
    all: flags.all === true,
    person,
    today,
    holidays: await holidaysOf(workspace, today),
  });
  const withheld = owner !== null && report.balance === null;
  return {
    report,
    page: () => blockersPage(report, text, { cycle, person, names: namesOf(workspace), titleOf: titlesOf(workspace) }),
    remarks: [...remarksFor(workspace, text), ...(withheld ? [text.screens.blockers.balance.private] : [])],
    exit: exitFor(workspace),
  };
}
