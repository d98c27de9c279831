import { planImport } from '../../intake/plan-import';
import { readGrids } from '../../intake/read-table';
import { importPage } from '../../page/import-page';
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
  const view = { allLosses: false, patch: null, isShown: false, source };
  const pages = (report: typeof planned, own: Partial<Parameters<typeof importPage>[2]>) => ({
    report,
    page: () => importPage(report, text, { ...view, ...own }),
    formats: {
      md: async () =>
        (await import('../../render/markdown/render-markdown')).renderMarkdown(
          importPage(report, text, { ...view, allLosses: true }),
        ),
      html: async () =>
        (await import('../../render/html/render-html')).renderHtml(
          importPage(report, text, { ...view, allLosses: true }),
        ),
    },
  });
  if (flags['dry-run'] === true)
    return {
      ...pages(planned, { patch: patchOf(edits.filter(({ file: path }) => !path.startsWith('.okr/'))) }),
      exit: EXIT.fine,
    };
  if (plan.teams.length === 0) return { ...pages(planned, {}), exit: EXIT.fine };
  const isShown = await confirmImport(call, planned, source);
  await writeEdits(call, home.root, edits);
  const commits = flags.commit === true || home.workspace?.settings.checkIns.commit === true;
  const inside = edits.map(({ file: path }) => path).filter((path) => !path.startsWith('..'));
  const done = await commitWritten(call, home.root, inside, commits ? text.screens.importing.commit(source) : null);
  return { ...pages({ ...planned, commit: done.commit }, { isShown }), remarks: done.remarks, exit: done.exit };
}
