import { schemaComment } from '../../init/schema-comment';
import { suggest } from '../../language/suggest';
import { leftOut } from '../../leadership/left-out';
import { type NewBlocker, planBlocker } from '../../leadership/plan-blocker';
import type { Cycle } from '../../model/cycle';
import type { TeamCycle, Workspace } from '../../model/workspace';
import { blockerChangePage } from '../../page/blocker-change-page';
import { namesOf } from '../../page/names';
import { buildBlockerChange } from '../../report/build-blockers';
import { isOneLine } from '../../source/yaml-text';
import { askForBlocker } from '../ask-for-blocker';
import type { Call, Outcome } from '../command';
import { dateFlag } from '../date-flag';
import { EXIT } from '../exit';
import { listedBlockers } from '../listed-blockers';
import { OkrError } from '../okr-error';
import { chooseCycle, chooseTeam, holidaysOf, openWorkspace } from '../open-workspace';
import { handleOf, knownPerson, whoAmI } from '../who-am-i';
import { writeChanges } from '../write-changes';

/** `okr blockers add "<text>"`: writes an obstacle down in its team's check-in file, which is made where there is none. */
export async function addBlocker(call: Call, words: string | null): Promise<Outcome> {
  const { flags, today, text } = call;
  const { root, workspace } = await openWorkspace(call);
  const cycle = chooseCycle(call, workspace);
  const { team, ...wanted } = await wantedBlocker(call, root, workspace, cycle, words);
  const file = fileFor(workspace, cycle, team);
  const known = workspace.teamCycles.filter((one) => one.team.id === team).flatMap(({ blockers }) => blockers);
  const commits = flags.commit === true || workspace.settings.checkIns.commit;
  let id = '';
  const written = await writeChanges(call, root, {
    file,
    begin: schemaComment(file),
    changes: (before) => {
      const listed = listedBlockers(before);
      if (listed.some((one) => one.id === wanted.id)) throw new OkrError('blocker-exists', { id: wanted.id, team });
      const plan = planBlocker(
        file,
        wanted,
        [...known, ...listed].map((one) => one.id),
      );
      id = plan.id;
      return [plan.change];
    },
    message: commits ? () => text.screens.blockers.commit.add(`${team}/${id}`) : null,
  });
  const off = { holidays: await holidaysOf(workspace, today), pause: workspace.settings.checkIns.pause };
  const blocker = { ...wanted, id, resolved: null };
  const change = { action: 'add', blocker, cycle: cycle.id, team, file, commit: written.commit } as const;
  const report = buildBlockerChange(change, today, off);
  return {
    report,
    page: () => blockerChangePage(report, text, { names: namesOf(workspace), patch: written.patch }),
    remarks: written.remarks,
    exit: written.exit,
  };
}

/** What flags and answers say, checked: flags before anybody is asked. */
async function wantedBlocker(
  call: Call,
  root: string,
  workspace: Workspace,
  cycle: Cycle,
  words: string | null,
): Promise<NewBlocker & { readonly team: string }> {
  const { flags, today } = call;
  const raised = dateFlag(call, 'date') ?? today;
  if (raised < cycle.start || raised > cycle.end || raised > today)
    throw new OkrError('bad-date-outside', { date: raised, start: cycle.start, end: cycle.end });
  const due = dateFlag(call, 'due');
  if (due !== null && due < raised) throw new OkrError('due-before-raised', { due, raised });
  const owner = flags.owner === undefined ? null : knownPerson(handleOf(flags.owner), workspace.people);
  const raisedBy = await whoAmI(call, root, workspace);
  const id = checkedId(flags.id);
  const given = { cycle, raised, text: words === null ? null : checkedText(words), team: chooseTeam(call, workspace) };
  const answers = await askForBlocker(call, workspace, given);
  return {
    team: answers.team,
    text: answers.text,
    keyResults: answers.keyResult === null ? keyResultsOf(call, workspace, cycle, answers.team) : [answers.keyResult],
    kind: flags.kind ?? null,
    raised,
    raisedBy,
    owner: answers.owner ?? owner,
    due: answers.due ?? due,
    id,
  };
}

/** The words of an obstacle: one line that says something. */
function checkedText(words: string): string {
  const tidy = words.trim();
  if (tidy === '' || !isOneLine(tidy))
    throw new OkrError('bad-value', { option: 'add', value: tidy, allowed: null, suggestion: null });
  return tidy;
}

function checkedId(id: string | undefined): string | null {
  if (id === undefined || /^[a-z0-9][a-z0-9-]*$/.test(id)) return id ?? null;
  throw new OkrError('bad-value', { option: '--id', value: id, allowed: null, suggestion: null });
}

/** `--key-result` as check-in files name them: `objective/key-result`; the cycle and the team may stand in front. */
function keyResultsOf({ flags }: Call, workspace: Workspace, cycle: Cycle, team: string): readonly string[] {
  const named = flags['key-result'] ?? [];
  const broken = leftOut(workspace, `okrs/${cycle.id}/${team}`);
  if (named.length > 0 && broken !== null) throw new OkrError('faulty-file', { file: broken }, EXIT.failed);
  const known = (homeOf(workspace, cycle, team)?.objectives ?? []).flatMap((one) =>
    one.keyResults.map(({ id }) => `${one.id}/${id}`),
  );
  const keys = named.map((ref) => {
    const inTeam = ref.replace(`${cycle.id}/`, '');
    const key = inTeam.split('/').length > 2 ? inTeam.replace(`${team}/`, '') : inTeam;
    if (known.includes(key)) return key;
    const ending = known.filter((one) => one.endsWith(`/${key}`));
    const suggestion = (ending.length === 1 ? ending[0] : undefined) ?? suggest(key, known);
    throw new OkrError('unknown-reference', { ref, suggestion, allowed: known.length <= 12 ? known : null });
  });
  return [...new Set(keys)];
}

/** Where the team's obstacles stand, or shall stand. */
function fileFor(workspace: Workspace, cycle: Cycle, team: string): string {
  const stem = `okrs/${cycle.id}/check-ins/${team}`;
  const broken = leftOut(workspace, stem);
  if (broken !== null) throw new OkrError('faulty-file', { file: broken }, EXIT.failed);
  return homeOf(workspace, cycle, team)?.checkInFile ?? `${stem}.yaml`;
}

function homeOf({ teamCycles }: Workspace, cycle: Cycle, team: string): TeamCycle | undefined {
  return teamCycles.find((one) => one.team.id === team && one.cycle.id === cycle.id);
}
