import { idFrom } from '../../model/id-from';
import type { Workspace } from '../../model/workspace';
import { namesOf } from '../../page/names';
import { renamePage } from '../../page/rename-page';
import { findNamed, type Named } from '../../report/rename/find-named';
import { planRename, renamedRef, strayReference } from '../../report/rename/plan-rename';
import { splitCycle } from '../../report/why/find-target';
import { id as idShape } from '../../schema/leaf';
import type { RenameReport } from '../../schema/output/rename';
import { type FoundFile, isText } from '../../workspace/file';
import { readWorkspace } from '../../workspace/read-workspace';
import type { Call, Outcome } from '../command';
import { commitWritten, confirmEdits } from '../confirm-edits';
import { type Edit, patchOf, planEdits, writeEdits } from '../edit-files';
import { EXIT } from '../exit';
import { OkrError } from '../okr-error';
import { chooseCycle, openWorkspace, textsOf } from '../open-workspace';

/** A list longer than this helps nobody. */
const LISTED = 12;

/** `okr rename <ref> <new-id>`: another id, and everything that names it follows. All files change or none. */
export async function rename(call: Call): Promise<Outcome> {
  const { text, flags, today } = call;
  const [written = '', id = ''] = call.args;
  const { root, workspace, files } = await openWorkspace(call);
  const named = meant(call, workspace, written);
  checkId(named, id);
  refuseFaulty(workspace, files, named.id);
  const texts = textsOf(files);
  const changes = planRename(workspace, texts, named, id, today);
  const edits = planEdits(changes, texts).toSorted((a, b) => (a.file < b.file ? -1 : 1));
  await refuseStray(call, { workspace, files, edits, named, id });
  const paths = edits.map(({ file }) => file);
  const asked = await confirmEdits(call, paths, () => edits);
  await writeEdits(call, root, edits);
  const to = renamedRef(named, id);
  const commits = flags.commit === true || workspace.settings.checkIns.commit;
  const done = await commitWritten(call, root, paths, commits ? text.screens.rename.commit(named.ref, id) : null);
  const report: RenameReport = {
    version: 1,
    command: 'rename',
    today,
    kind: named.kind,
    from: named.ref,
    to,
    references: changes.length - 1,
    files: paths,
    commit: done.commit,
  };
  const view = { names: namesOf(workspace), patch: asked ? null : patchOf(edits) };
  return { report, page: () => renamePage(report, text, view), remarks: done.remarks, exit: done.exit };
}

/** @throws OkrError where the reference means nothing, several things, a team, or something in a faulty file */
function meant(call: Call, workspace: Workspace, ref: string): Named {
  const { cycle: own, rest } = splitCycle(ref, workspace);
  const { flags } = call;
  if (own !== null && flags.cycle !== undefined && flags.cycle !== own)
    throw new OkrError('not-together', { first: ref, second: `--cycle ${flags.cycle}` });
  const cycle = chooseCycle(own === null ? call : { ...call, flags: { ...flags, cycle: own } }, workspace);
  const found = findNamed(workspace, cycle, rest);
  if ('named' in found) return found.named;
  if ('team' in found) throw new OkrError('rename-team', { team: found.team });
  if ('among' in found) throw new OkrError('ambiguous-reference', { ref, allowed: found.among });
  if ('unread' in found) {
    const file = workspace.incomplete.find((one) => one.file.startsWith(`okrs/${found.unread}.`))?.file;
    throw new OkrError('faulty-file', { file: file ?? found.unread }, EXIT.failed);
  }
  const { suggestion, known } = found;
  throw new OkrError('unknown-reference', { ref, suggestion, allowed: known.length <= LISTED ? known : null });
}

function checkId({ id: old, beside, ref }: Named, id: string): void {
  if (!idShape.safeParse(id).success) {
    const suggestion = idFrom(id.slice(id.lastIndexOf('/') + 1), 80);
    throw new OkrError('bad-id', { id, suggestion: suggestion === '' ? null : suggestion });
  }
  if (id === old) throw new OkrError('same-id', { ref, id });
  if (beside.includes(id)) throw new OkrError('taken-id', { id, ref: renamedRef({ ref, id: old }, id) });
}

/** A file with a fault may name the id too, and nothing is written into such a file. */
function refuseFaulty({ incomplete }: Workspace, files: readonly FoundFile[], id: string): void {
  const names = new RegExp(`(?<![a-z0-9-])${id}(?![a-z0-9-])`);
  const faulty = incomplete.find(({ file }) => {
    const found = files.find(({ path }) => path === file);
    return !found || !isText(found) || names.test(found.text);
  });
  if (faulty) throw new OkrError('faulty-file', { file: faulty.file }, EXIT.failed);
}

interface Planned {
  readonly workspace: Workspace;
  readonly files: readonly FoundFile[];
  readonly edits: readonly Edit[];
  readonly named: Named;
  readonly id: string;
}

/** Reads the files as they would be: every reference must lead where it led before. */
async function refuseStray({ language, today }: Call, { workspace, files, edits, named, id }: Planned): Promise<void> {
  const fresh = new Map(edits.map(({ file, after }) => [file, after]));
  const later = files.map((file) => (isText(file) ? { ...file, text: fresh.get(file.path) ?? file.text } : file));
  const after = await readWorkspace(later, { language, faulty: 'leave-out' });
  const stray = strayReference(workspace, after, named, id, today);
  if (stray) throw new OkrError('rename-shifts', { id, file: stray.file }, EXIT.usage);
}
