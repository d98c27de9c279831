import { planCarried } from '../init/plan-carried';
import { planSkeleton, teamPath, teamsFor } from '../init/plan-cycle';
import { planEditorFiles } from '../init/plan-editor-files';
import { leftOut } from '../leadership/left-out';
import { openActions } from '../leadership/open-actions';
import type { Cycle } from '../model/cycle';
import type { Team, Workspace } from '../model/workspace';
import { carriedPage } from '../page/carried-page';
import { namesOf } from '../page/names';
import { nextCycleOf, type TeamNext } from '../review/next-cycle';
import { cycleById, nextCycle } from '../rhythm/calendar';
import type { CarriedTeam, InitReport } from '../schema/output/others';
import type { Text } from '../text/catalogue';
import { formatOf } from '../text/format';
import type { Call, Outcome } from './command';
import { exitFor, remarksFor } from './incomplete';
import { createFiles, inReadingOrder, spelledPath, templates } from './init-files';
import { loadText } from './load-text';
import { OkrError } from './okr-error';
import { chooseTeam, holidaysOf, knownCycle, openWorkspace } from './open-workspace';

/**
 * `okr init --from <cycle>`: the next cycle's files from what the reviews of that cycle decided. A team without a
 * review gets no file, so that the same command can carry its key results over once there is one.
 */
export async function carryOn(call: Call, folder: string): Promise<Outcome> {
  const { today, text } = call;
  const { root, workspace, files } = await openWorkspace({ ...call, folder });
  const { from, to } = cyclesOf(call, workspace);
  const paths = files.map(({ path }) => path);
  const only = chooseTeam(call, workspace);
  const language = workspace.settings.language ?? call.language;
  const words = language === text.language ? text : await loadText(language);
  const teams = teamsOf(workspace, from, to, paths).filter((team) => only === null || team.id === only);
  const holidays = await holidaysOf(workspace);
  const next = nextCycleOf({ workspace, from, to, teams, today, holidays, words: carryWords(words) });
  const read = templates(call);
  const shown = next.map((one) => {
    const path = spelledPath(teamPath(to, one.team.id), paths);
    return { one, path, state: stateOf(one, { workspace, from, exists: paths.includes(path) }) };
  });
  const plan = shown.flatMap(({ one, path, state }) => {
    if (state === 'unreviewed' || state === 'faulty') return [];
    const empty = one.state !== 'reviewed' || one.objectives.length === 0;
    const planned = empty
      ? planSkeleton({ team: one.team, cycle: to, language }, read)
      : planCarried({ next: one, from, cycle: to, language, words: words.init.carry }, read);
    return [{ ...planned, path }];
  });
  const written = createFiles(call, root, [...planEditorFiles(), ...plan]);
  const ids = new Set(teams.map(({ id }) => id));
  const report: InitReport = {
    version: 1,
    command: 'init',
    today,
    root,
    cycle: to.id,
    created: inReadingOrder(written.created),
    existing: inReadingOrder(written.existing),
    carried: {
      from: from.id,
      teams: shown.map(({ one, path, state }) => shownTeam(one, state, path)),
      actions: openActions(workspace)
        .filter(({ team, cycle }) => cycle.id === from.id && ids.has(team.id))
        .map(({ team, what, owner, due }) => ({ team: team.id, what, owner, due })),
    },
  };
  return {
    report,
    page: () => carriedPage(report, text, { cycle: to, names: namesOf(workspace) }),
    remarks: remarksFor(workspace, text),
    exit: exitFor(workspace),
  };
}

/** @throws OkrError where the calendar has no such cycle, it holds nothing, or none follows it */
function cyclesOf({ flags }: Call, workspace: Workspace): { from: Cycle; to: Cycle } {
  const known = [...new Set(workspace.teamCycles.map(({ cycle }) => cycle.id))];
  const from = knownCycle(flags.from ?? '', workspace, known);
  if (!known.includes(from.id))
    throw new OkrError('empty-cycle', { cycle: from.id, allowed: known.length > 0 ? known : null });
  const { cycles } = workspace.settings;
  const to = flags.cycle === undefined ? nextCycle(cycles, from) : knownCycle(flags.cycle, workspace, known);
  if (to === null || cycleById(cycles, to.id) === null) throw new OkrError('no-next-cycle', { cycle: from.id });
  if (to.start <= from.start) throw new OkrError('not-later', { cycle: to.id, from: from.id });
  return { from, to };
}

/** Those that get a file in any case, and whoever had objectives in the cycle that closed: nobody's are left out silently. */
function teamsOf(
  workspace: Workspace,
  from: Cycle,
  to: Cycle,
  paths: readonly string[],
): readonly Pick<Team, 'id' | 'name' | 'parent'>[] {
  const { teamCycles, settings } = workspace;
  const before = teamCycles
    .filter(({ cycle, objectives }) => cycle.id === from.id && objectives.length > 0)
    .map(({ team }) => team)
    .filter(({ level }) => level !== 'person' || settings.personLevel);
  return [...new Map([...teamsFor(workspace, to, paths), ...before].map((team) => [team.id, team])).values()];
}

function stateOf(
  { state, team }: TeamNext,
  { workspace, from, exists }: { readonly workspace: Workspace; readonly from: Cycle; readonly exists: boolean },
): CarriedTeam['state'] {
  if (exists) return 'exists';
  const stems = [
    `okrs/${from.id}/${team.id}`,
    `okrs/${from.id}/reviews/${team.id}`,
    `okrs/${from.id}/check-ins/${team.id}`,
  ];
  if (stems.some((stem) => leftOut(workspace, stem) !== null)) return 'faulty';
  return state === 'reviewed' ? 'carried' : state;
}

function shownTeam(next: TeamNext, state: CarriedTeam['state'], path: string): CarriedTeam {
  const reviewed = next.state === 'reviewed' && state === 'carried';
  return {
    team: next.team.id,
    state,
    file: state === 'unreviewed' || state === 'faulty' ? null : path,
    keyResults: !reviewed
      ? []
      : [
          ...next.objectives.flatMap(({ keyResults }) =>
            keyResults.map(({ from, title, decision, as, toWrite }) => ({ ref: from, title, decision, as, toWrite })),
          ),
          ...next.leftBehind.map((one) => ({ ...one, as: null, toWrite: false })),
        ],
  };
}

/** Numbers as they are written into files: with plain blanks, so that nothing has to be quoted. */
function carryWords(words: Text): Parameters<typeof nextCycleOf>[0]['words'] {
  const formats = { de: formatOf('de'), en: formatOf('en') };
  const plain = (written: string) => written.replaceAll('\u00a0', ' ');
  return {
    language: words.language,
    number: (value, language) => plain(formats[language].number(value, 6)),
    amount: (value, unit, language) => plain(formats[language].amount(value, unit)),
    hold: words.init.carry.hold,
  };
}
