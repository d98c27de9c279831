import { planImport } from '../../intake/plan-import';
import { readGrids } from '../../intake/read-table';
import { type ImportView, importPage } from '../../page/import-page';
import type { ImportReport } from '../../schema/output/import';
import type { Call, Outcome } from '../command';
import { commitWritten } from '../confirm-edits';
import { patchOf, writeEdits } from '../edit-files';
import { EXIT } from '../exit';
import { knownGrids, readMap } from '../import-columns';
import { importContext } from '../import-context';
import { confirmImport, importEdits } from '../import-edits';
import { importHome } from '../import-home';
import { importReport } from '../import-report';
import { readSource } from '../import-source';
import { OkrError } from '../okr-error';

/** `okr import <file>`: objectives and key results of a table, taken over as files; what cannot be is listed. */
export async function importFrom(call: Call): Promise<Outcome> {
  const { flags, text } = call;
  const [source = ''] = call.args;
  const table = await readSource(call, source);
  const map = await readMap(call);
  const home = await importHome(call);
  const known = await knownGrids(call, table, map, source);
  const file = readGrids(known.grids);
  if (file.objectives.length === 0) throw new OkrError('import-nothing', { file: source });
  const context = await importContext(call, home, file, { map, source });
  const plan = planImport(file.objectives, context);
  const edits = await importEdits(call, { home, plan, context, known, map, source });
  const planned = await importReport(call, {
    home,
    plan,
    context,
    known,
    file,
    edits,
    map,
    source,
    format: table.format,
  });
  if (flags['dry-run'] === true) {
    const patch = patchOf(edits.filter(({ file: path }) => !path.startsWith('.okr/')));
    return { ...shown(call, planned, { patch }), exit: EXIT.fine };
  }
  if (plan.teams.length === 0) return { ...shown(call, planned, {}), exit: EXIT.fine };
  const isShown = await confirmImport(call, planned);
  await writeEdits(call, home.root, edits);
  const commits = flags.commit === true || home.workspace?.settings.checkIns.commit === true;
  const inside = edits.map(({ file: path }) => path).filter((path) => !path.startsWith('..'));
  const done = await commitWritten(call, home.root, inside, commits ? text.screens.importing.commit(source) : null);
  return { ...shown(call, { ...planned, commit: done.commit }, { isShown }), remarks: done.remarks, exit: done.exit };
}

/** The report in its formats. What is kept or sent on names every cell that was lost; the screen their kinds. */
function shown({ text }: Call, report: ImportReport, own: Partial<ImportView>): Omit<Outcome, 'exit'> {
  const page = (allLosses: boolean) =>
    importPage(report, text, {
      patch: null,
      ...own,
      isShown: own.isShown === true && !allLosses,
      allLosses,
    });
  return {
    report,
    page: () => page(false),
    formats: {
      md: async () => (await import('../../render/markdown/render-markdown')).renderMarkdown(page(true)),
      html: async () => (await import('../../render/html/render-html')).renderHtml(page(true)),
    },
  };
}
