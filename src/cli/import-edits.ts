import { schemaComment } from '../init/schema-comment';
import { importFiles } from '../intake/import-files';
import type { ImportContext, ImportPlan } from '../intake/plan-import';
import { importPreview } from '../page/import-page';
import { IGNORED, type ImportMap } from '../schema/import-map';
import type { ImportReport } from '../schema/output/import';
import { LIMITS } from '../source/problem';
import { yamlText } from '../source/yaml-text';
import type { Call } from './command';
import { type Edit, planEdits } from './edit-files';
import { EXIT } from './exit';
import type { KnownGrids } from './import-columns';
import { type Home, refuseFaulty } from './import-home';
import { templates } from './init-files';
import { loadText } from './load-text';
import { OkrError } from './okr-error';
import { show } from './show';

/** What the files of an import are planned from. */
export interface PlannedImport {
  readonly home: Home;
  readonly plan: ImportPlan;
  readonly context: ImportContext;
  readonly known: KnownGrids;
  readonly map: ImportMap | null;
  readonly source: string;
}

/** A file to be written, with how much of the import is in it. */
export interface ImportEdit extends Edit {
  readonly objectives: number;
  readonly keyResults: number;
  readonly checkIns: number;
}

/**
 * All files as they would be, the mapping file too where it is not there yet.
 * @throws OkrError where one has a fault, is larger than okr reads, or cannot be changed safely
 */
export async function importEdits(
  call: Call,
  { home, plan, context, known, map, source }: PlannedImport,
): Promise<ImportEdit[]> {
  if (plan.teams.length === 0) return [];
  const { today, flags, host } = call;
  const words = await loadText(context.habits.language);
  const { created, changes, counts } = importFiles(
    plan,
    {
      workspace: home.workspace,
      spelled: home.spelled,
      exists: (path) => home.files.some((file) => file.path === path),
      language: context.habits.language,
      source: nameOf(source),
      today,
      organisation: context.organisation,
      cycleLength: context.cycles.length,
      cycle: context.cycle,
      pauseRemark: words.init.pauseRemark,
    },
    templates(call),
  );
  refuseFaulty(
    home,
    changes.map(({ file }) => file),
  );
  const countOf = (file: string) =>
    counts.find((one) => one.file === file) ?? { objectives: 0, keyResults: 0, checkIns: 0 };
  const fresh = created
    .map(({ path, text }): Edit => ({ file: path, before: null, after: text }))
    .filter(({ file }) => host.files.kind(host.resolve(home.root, file)) === null);
  const edits = [...fresh, ...planEdits(changes, home.texts, schemaComment)].map((edit): ImportEdit => {
    const { objectives, keyResults, checkIns } = countOf(edit.file);
    if (edit.after.length > LIMITS.bytes && !/^okr\.ya?ml$/.test(edit.file) && !edit.file.startsWith('.okr/'))
      throw new OkrError('import-too-large', { file: edit.file, objectives, limit: LIMITS.bytes / 1024 }, EXIT.usage);
    return { ...edit, objectives, keyResults, checkIns };
  });
  if (flags.map === undefined || map !== null) return edits;
  const path = host.relative(home.root, host.resolve(call.folder, flags.map));
  const text = mapText(known, context, words.screens.importing.mapComment(nameOf(source)));
  return [...edits, { file: path, before: null, after: text, objectives: 0, keyResults: 0, checkIns: 0 }];
}

/** The mapping as a file: every heading, and how numbers are written. */
function mapText({ grids }: KnownGrids, { habits }: ImportContext, comment: string): string {
  const columns = new Map<string, string>();
  for (const grid of grids)
    for (const { heading, field } of grid.columns) {
      const said = columns.get(heading);
      if (heading !== '' && (said === undefined || said === IGNORED)) columns.set(heading, field ?? IGNORED);
    }
  const lines = [...columns].map(([heading, field]) => `  ${yamlText(heading)}: ${field}`);
  return [`# ${comment}`, 'version: 1', `numbers: ${habits.numbers}`, 'columns:', ...lines, ''].join('\n');
}

function nameOf(source: string): string {
  return source === '-' ? 'stdin' : source.replace(/^.*[\\/]/, '');
}

/** Shows what is read and lost, and asks, where somebody is there to answer. True where it was shown. */
export async function confirmImport(call: Call, report: ImportReport): Promise<boolean> {
  const { host, flags, text } = call;
  if (!host.interactive || flags.yes === true) return false;
  await show(call, importPreview(report, text));
  const { write } = text.screens.importing.ask;
  const message = write(report.files.filter(({ file }) => !file.startsWith('.okr/')).length);
  const answer = await host.ask({ type: 'confirm', message, initial: 'yes', words: text.screens.writing.answers });
  if (answer !== 'yes') throw new OkrError('cancelled', {}, EXIT.cancelled);
  return true;
}
