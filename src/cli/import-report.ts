import type { ReadFile } from '../intake/read-table';
import type { Loss } from '../intake/said';
import { RULES } from '../rules';
import { checkWorkspace } from '../rules/check';
import type { CheckReport } from '../schema/output/check';
import type { ImportReport } from '../schema/output/import';
import { type FoundFile, isText } from '../workspace/file';
import { readWorkspace } from '../workspace/read-workspace';
import type { Call } from './command';
import type { ImportEdit, PlannedImport } from './import-edits';
import { holidaysOf } from './open-workspace';

interface Read extends PlannedImport {
  readonly file: ReadFile;
  readonly edits: readonly ImportEdit[];
  readonly format: ImportReport['format'];
}

/** An import as plain data, before anything is written. */
export async function importReport(
  call: Call,
  { home, plan, context, known, file, edits, map, source, format }: Read,
): Promise<ImportReport> {
  const { today, flags, text } = call;
  const objectives = plan.teams.flatMap((one) => one.objectives);
  const keyResults = objectives.flatMap((one) => one.keyResults);
  const teams = new Map(plan.teams.map(({ team }) => [team.id, team]));
  const mapFile = flags.map ?? null;
  return {
    version: 1,
    command: 'import',
    today,
    source,
    format,
    root: home.root,
    dryRun: flags['dry-run'] === true,
    newWorkspace: home.workspace === null,
    organisation: context.organisation,
    columns: known.grids.flatMap(({ sheet, columns }) =>
      columns.map(({ name, heading, field, how, example }) => ({ sheet, column: name, heading, field, how, example })),
    ),
    unreadSheets: [...known.unread],
    rows: file.rows,
    cycles: [...new Set(plan.teams.map(({ cycle }) => cycle.id))].toSorted(),
    teams: [...teams.values()].map(({ id, name, isNew }) => ({ id, name, isNew })),
    people: plan.people.map(({ handle, name }) => ({ handle, name })),
    objectives: objectives.length,
    keyResults: keyResults.length,
    values: keyResults.filter(({ value }) => value !== null).length,
    files: edits.map(({ file: path, before, objectives: goals, keyResults: results, checkIns }) => ({
      file: path,
      state: before === null ? 'new' : 'changed',
      objectives: goals,
      keyResults: results,
      checkIns,
    })),
    map: mapFile === null ? null : { file: mapFile, state: map === null ? 'written' : 'used' },
    losses: unique([...file.losses, ...plan.losses])
      .toSorted(byPlace)
      .map(({ at, value, became, why }) => ({
        kind: became === null ? 'left-out' : 'changed',
        ...at,
        value,
        became,
        why,
        reason: text.screens.importing.why[why],
      })),
    findings: await findingsOf(call, home.files, edits),
    commit: null,
  };
}

/** What is said of one cell for one reason is said once, however many rows share it. */
function unique(losses: readonly Loss[]): Loss[] {
  return [...new Map(losses.map((loss) => [JSON.stringify([loss.at, loss.value, loss.why]), loss])).values()];
}

function byPlace(a: Loss, b: Loss): number {
  const sheets = (a.at.sheet ?? '').localeCompare(b.at.sheet ?? '');
  return (
    sheets ||
    a.at.row - b.at.row ||
    (a.at.column ?? '').length - (b.at.column ?? '').length ||
    (a.at.column ?? '').localeCompare(b.at.column ?? '')
  );
}

/** What `okr check` will say of the files written, without what only git knows. */
async function findingsOf(
  call: Call,
  files: readonly FoundFile[],
  edits: readonly ImportEdit[],
): Promise<ImportReport['findings']> {
  const { language, today } = call;
  const after = new Map(edits.map((edit) => [edit.file, edit.after]));
  const kept = files.map((one) => (isText(one) ? { ...one, text: after.get(one.path) ?? one.text } : one));
  const fresh = edits
    .filter(({ file, before }) => before === null && /^(?:okrs\/|okr\.ya?ml$)/.test(file))
    .map(({ file, after: text }) => ({ path: file, text }));
  const workspace = await readWorkspace(
    [...kept, ...fresh].toSorted((a, b) => (a.path < b.path ? -1 : 1)),
    { language, faulty: 'use' },
  );
  const { findings } = checkWorkspace(workspace, {
    today,
    rules: RULES,
    overrides: new Map(),
    cycle: null,
    holidays: await holidaysOf(workspace),
  });
  const count = (severity: CheckReport['findings'][number]['severity']) =>
    findings.filter((one) => one.severity === severity && after.has(one.place.file)).length;
  return { errors: count('error'), warnings: count('warning'), notes: count('note') };
}
