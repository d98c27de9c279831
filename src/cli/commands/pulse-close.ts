import { readSheets, type Sheets } from '../../checkin/read-sheets';
import { schemaComment } from '../../init/schema-comment';
import { leftOut } from '../../leadership/left-out';
import { DAYS_APART, FEWEST_ANSWERS, type PulseForm, sumsOf } from '../../leadership/pulse';
import { daysBetween, type IsoDate } from '../../model/date';
import type { Workspace } from '../../model/workspace';
import { namesOf } from '../../page/names';
import { pulseClosedPage } from '../../page/pulse-closed-page';
import { cycleAt } from '../../rhythm/calendar';
import type { PulseClosed } from '../../schema/output/pulse';
import { isText } from '../../workspace/file';
import type { Call, Outcome } from '../command';
import { dateFlag } from '../date-flag';
import { patchOf } from '../edit-files';
import { EXIT } from '../exit';
import { spelledPath } from '../init-files';
import { listedRounds } from '../listed-rounds';
import { OkrError } from '../okr-error';
import { chooseTeam, openWorkspace } from '../open-workspace';
import { writeChanges } from '../write-changes';

/**
 * `okr pulse close <csv>`: the sums of a round, written once. Of the sheets nothing else is kept, neither in a file nor in a
 * draft, and the table must lie where git does not find it.
 */
export async function closePulse(call: Call, table: string | null): Promise<Outcome> {
  if (table === null) throw new OkrError('missing-argument', { argument: 'csv' });
  const { flags, text, today } = call;
  const form = flags.form ?? 'safety';
  const { root, workspace, files } = await openWorkspace(call);
  const team = chooseTeam(call, workspace) ?? (await askWhich(call, workspace));
  const date = dateFlag(call, 'date') ?? today;
  if (date > today) throw new OkrError('pulse-future', { date, today });
  const cycle = cycleAt(workspace.settings.cycles, date);
  if (cycle === null) throw new OkrError('pulse-without-cycle', { date });
  const broken = leftOut(workspace, `culture/${cycle.id}`);
  if (broken !== null) throw new OkrError('faulty-file', { file: broken }, EXIT.failed);
  const known = workspace.rounds.map((one) => ({ ...one, date: one.date as string }));
  const warned = await refusePlace(call, root, table);
  const read = await sheetsOf(call, table, form);
  const sums = sumsOf(form, read.sheets);
  if (sums === null)
    throw new OkrError('too-few-sheets', { count: read.sheets.length, gaps: read.gaps, fewest: FEWEST_ANSWERS });
  const file = spelledPath(
    `culture/${cycle.id}.yaml`,
    files.map(({ path }) => path),
  );
  const commits = flags.commit === true || workspace.settings.checkIns.commit;
  const written = await writeChanges(call, root, {
    file,
    begin: schemaComment(file),
    changes: (before) => {
      refuseTwice([...known, ...listedRounds(before)], { team, form, date });
      const { answers, purpose } = sums;
      const value = { team, date, form, answers, sums: [...sums.sums], ...(purpose === null ? {} : { purpose }) };
      return [{ kind: 'append', file, path: ['rounds'], value }];
    },
    message: commits ? () => text.screens.pulse.commit(team, date) : null,
  });
  const report: PulseClosed = {
    version: 1,
    command: 'pulse',
    today,
    action: 'close',
    team,
    date,
    form,
    file,
    ...sums,
    gaps: read.gaps,
    patch: patchOf([written.edit]),
    commit: written.commit,
  };
  return {
    report,
    page: () => pulseClosedPage(report, text, { names: namesOf(workspace), isShown: written.patch === null, table }),
    remarks: [...warned, ...written.remarks],
    exit: written.exit,
  };
}

/** @throws OkrError where nobody is there to say which team */
async function askWhich({ host, flags, text }: Call, { teams }: Workspace): Promise<string> {
  const [only] = teams;
  if (only !== undefined && teams.length === 1) return only.id;
  if (!host.interactive || flags.yes) throw new OkrError('needs-answer', { flags: ['--team <id>'] });
  const choices = teams.map(({ id, name }) => ({ value: id, name }));
  const answer = await host.ask({ type: 'choice', message: text.screens.pulse.askTeam, choices });
  if (answer === null) throw new OkrError('cancelled', {}, EXIT.cancelled);
  return answer;
}

/**
 * A table of answers belongs where git does not see it. Sentences for stderr where nothing is lost yet.
 * @throws OkrError for one that git tracks, or would take with the next `git add`
 */
async function refusePlace({ host, folder, text }: Call, root: string, table: string): Promise<string[]> {
  if (table === '-') return [];
  if (host.files.kind(host.resolve(folder, table)) === null) throw new OkrError('no-file', { path: table });
  const real = host.files.real(host.resolve(folder, table));
  const home = host.resolve(real, '..');
  const gitRoot = host.files.findGitRoot(home);
  if (gitRoot !== null) {
    const path = host.relative(home, real);
    if (await host.gitTracks(home, path)) throw new OkrError('pulse-tracked', { file: table });
    if (!(await host.gitLeavesOut(home, path))) throw new OkrError('pulse-unignored', { file: table });
    return [];
  }
  return host.relative(host.files.real(root), real).startsWith('..') ? [] : [text.screens.pulse.inWorkspace(table)];
}

async function sheetsOf(call: Call, table: string, form: PulseForm): Promise<Sheets> {
  const read = await readSheets(await textOfTable(call, table), form);
  if ('sheets' in read) return read;
  if ('column' in read) throw new OkrError('pulse-column', { file: table, column: read.column, form });
  if ('missing' in read) throw new OkrError('pulse-missing', { file: table, missing: read.missing, form });
  if ('value' in read) throw new OkrError('pulse-answer', { file: table, line: read.line, value: read.value });
  throw new OkrError('csv-row', { file: table, line: read.line });
}

async function textOfTable({ host, folder }: Call, table: string): Promise<string> {
  if (table === '-') return host.stdin();
  const found = host.files.readForeign(host.resolve(folder, table), table);
  if (found === null) throw new OkrError('no-file', { path: table });
  if (!isText(found)) throw new OkrError('answers-unreadable', { file: table, fault: found.fault });
  return found.text;
}

/**
 * A round is written once: a second one of the same people could be subtracted from it.
 * @throws OkrError where the team has a round of this form so near that most sheets may be the same
 */
function refuseTwice(
  known: readonly { readonly team: string; readonly form: string; readonly date: string }[],
  { team, form, date }: { readonly team: string; readonly form: PulseForm; readonly date: IsoDate },
): void {
  const near = known.find(
    (one) => one.team === team && one.form === form && Math.abs(daysBetween(one.date, date)) < DAYS_APART,
  );
  if (near !== undefined) throw new OkrError('pulse-twice', { team, date: near.date, days: DAYS_APART });
}
