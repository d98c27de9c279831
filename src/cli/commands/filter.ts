import type { Workspace } from '../../model/workspace';
import { filterListPage } from '../../page/filter-list-page';
import { namesOf } from '../../page/names';
import { buildFilterList, buildRevisit } from '../../report/build-filter';
import type { FilterListReport } from '../../schema/output/filter';
import { ask } from '../ask-for-opportunity';
import type { Call, Outcome } from '../command';
import { EXIT } from '../exit';
import { exitFor, remarksFor } from '../incomplete';
import { openWorkspace } from '../open-workspace';
import { decideOpportunity } from './filter-decide';

/** `okr filter "<title>"`, `okr filter list`, `okr filter revisit` */
export async function filter(call: Call): Promise<Outcome> {
  const [what = null] = call.args;
  if (what === 'list') return list(call);
  if (what === 'revisit') return revisit(call);
  return decideOpportunity(call, { title: what });
}

async function list(call: Call): Promise<Outcome> {
  const { workspace } = await openWorkspace(call);
  return shown(call, workspace, buildFilterList(inputOf(call, workspace)), []);
}

/** Lists what has come due; at a terminal it asks again about each, and every new answer is a new record. */
async function revisit(call: Call): Promise<Outcome> {
  const { host, flags, text } = call;
  const { workspace } = await openWorkspace(call);
  const due = buildRevisit(inputOf(call, workspace), []);
  if (!host.interactive || flags.yes || due.passed.length === 0) return shown(call, workspace, due, []);
  const words = text.screens.filter;
  const written: string[] = [];
  const remarks: string[] = [];
  let exit = exitFor(workspace);
  for (const one of due.passed) {
    const answers = (['yes', 'maybe', 'no'] as const).map((value) => ({ value, name: words.ask.answers[value] }));
    const choices = [...answers, { value: 'later', name: words.ask.later }];
    const message = words.ask.again(one.title, one.date, one.reason);
    const said = await ask(call, { type: 'choice', message, choices });
    const answer = answers.find(({ value }) => value === said)?.value;
    if (answer === undefined) continue;
    const done = await decideOpportunity(call, { title: one.title, answer, replaces: one.id });
    written.push(...(done.report as { files: readonly string[] }).files);
    remarks.push(...(done.remarks ?? []));
    if (exit === EXIT.fine) exit = done.exit;
  }
  const after = (await openWorkspace(call)).workspace;
  const outcome = shown(call, after, buildRevisit(inputOf(call, after), [...new Set(written)]), remarks);
  return { ...outcome, exit };
}

function inputOf({ flags, today }: Call, workspace: Workspace) {
  return { workspace, today, rank: flags.rank ?? 'rice', all: flags.all === true } as const;
}

function shown({ text }: Call, workspace: Workspace, report: FilterListReport, remarks: readonly string[]): Outcome {
  const titles = new Map(
    workspace.teamCycles.flatMap(({ objectives }) =>
      objectives.flatMap(({ keyResults }) =>
        keyResults.map(({ ref, title }) => [ref.replace(/^[^/]+\//, ''), title] as const),
      ),
    ),
  );
  const view = { names: namesOf(workspace), titleOf: (ref: string) => titles.get(ref) ?? ref };
  return {
    report,
    page: () => filterListPage(report, text, view),
    remarks: [...remarks, ...remarksFor(workspace, text)],
    exit: exitFor(workspace),
  };
}
