import { Links } from '../../alignment/links';
import { suggest } from '../../language/suggest';
import { SITUATIONS, type Situation } from '../../leadership/styles';
import type { Workspace } from '../../model/workspace';
import { leadOverviewPage } from '../../page/lead/overview-page';
import { namesOf } from '../../page/names';
import { buildLead } from '../../report/build-lead';
import type { Call, Outcome } from '../command';
import { EXIT } from '../exit';
import { exitFor, remarksFor } from '../incomplete';
import { OkrError } from '../okr-error';
import { openWorkspace } from '../open-workspace';
import { whoAmI } from '../who-am-i';
import { leadDecide } from './lead-decide';
import { leadFeedback } from './lead-feedback';
import { leadQuestions } from './lead-questions';
import { leadRaci } from './lead-raci';
import { leadRecommend, leadSituation } from './lead-style';

/** German words for the situations, understood in any language. */
const GERMAN: Readonly<Record<string, Situation>> = {
  krise: 'crisis',
  strategie: 'strategy',
  verbesserung: 'improvement',
};
const ACTIONS = ['questions', 'raci', 'feedback'] as const;
const FRAGEN = 'fragen';

/** `okr lead [situation]`, `okr lead questions|raci|feedback`, `okr lead --recommend`, `okr lead --decide` */
export async function lead(call: Call): Promise<Outcome> {
  const { args, flags } = call;
  const [written, ...what] = args;
  const modes = [flags.recommend ? '--recommend' : '', flags.decide ? '--decide' : '', written ?? ''].filter(Boolean);
  if (modes[0] !== undefined && modes[1] !== undefined)
    throw new OkrError('not-together', { first: modes[0], second: modes[1] });
  if (flags.recommend) return leadRecommend(call);
  if (flags.decide) return leadDecide(call);
  if (written === undefined) return overview(call);
  const word = written.toLowerCase();
  if (word === 'raci') return leadRaci(call, what);
  if (word === 'feedback') return leadFeedback(call, only(what));
  if (word === 'questions' || word === FRAGEN) return leadQuestions(call, only(what));
  const situation = SITUATIONS.find((one) => one === word) ?? GERMAN[word];
  if (situation !== undefined) {
    if (what[0] !== undefined) throw new OkrError('too-many-arguments', { argument: what[0] });
    return leadSituation(call, situation);
  }
  const own = SITUATIONS.map((one) => call.text.screens.lead.command[one]);
  const suggestion = suggest(word, [...own, ...SITUATIONS, ...ACTIONS]);
  throw new OkrError('unknown-situation', { situation: written, suggestion, allowed: [...own, ...ACTIONS] });
}

/** The one argument there may be. @throws OkrError for a second one */
function only([first, second]: readonly string[]): string | null {
  if (second !== undefined) throw new OkrError('too-many-arguments', { argument: second });
  return first ?? null;
}

/** Without a workspace the table of situations stands alone. */
async function overview(call: Call): Promise<Outcome> {
  const { host, today, text, folder } = call;
  if (host.files.findWorkspace(folder) === null) {
    const report = buildLead({ workspace: null, person: null, today });
    const page = () => leadOverviewPage(report, text, { names: null, titleOf: (ref) => ref });
    return { report, page, exit: EXIT.fine };
  }
  const { root, workspace } = await openWorkspace(call);
  const report = buildLead({ workspace, person: await whoAmI(call, root, workspace), today });
  return {
    report,
    page: () => leadOverviewPage(report, text, { names: namesOf(workspace), titleOf: titlesOf(workspace) }),
    remarks: remarksFor(workspace, text),
    exit: exitFor(workspace),
  };
}

/** What a delegation's result is called, in the newest cycle that has it. */
function titlesOf(workspace: Workspace): (ref: string) => string {
  const links = new Links(workspace);
  const cycles = [...new Set(workspace.teamCycles.map(({ cycle }) => cycle.id))].reverse();
  return (ref) => {
    for (const cycle of cycles) {
      const target = links.follow(ref, cycle);
      if (target.kind === 'goal') return target.goal.title;
      if (target.kind === 'objective') return (target.keyResult ?? target.objective).title;
    }
    return ref;
  };
}
