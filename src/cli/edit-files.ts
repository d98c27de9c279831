import { FILE_HEADERS_ONLY, formatPatch, structuredPatch } from 'diff';
import type { Host } from '../host/host';
import type { Change } from '../model/change';
import { applyChanges } from '../source/apply';
import { isText } from '../workspace/file';
import type { Call } from './command';
import { EXIT } from './exit';
import { OkrError, systemCode, writing } from './okr-error';

/** One file before and after. `before` is null where the file is new. */
export interface Edit {
  readonly file: string;
  readonly before: string | null;
  readonly after: string;
}

/**
 * What some changes make of the files they name, in the order the files are named first. A file that is not in `texts`
 * begins with what `begin` says (a comment for editors, say).
 * @throws OkrError where one of the changes cannot be made without touching more than it means
 */
export function planEdits(
  changes: readonly Change[],
  texts: ReadonlyMap<string, string>,
  begin: (file: string) => string = () => '',
): Edit[] {
  const byFile = new Map<string, Change[]>();
  for (const change of changes) byFile.set(change.file, [...(byFile.get(change.file) ?? []), change]);
  return [...byFile].map(([file, own]) => {
    const before = texts.get(file) ?? null;
    const { text, refused } = applyChanges(before ?? begin(file), own);
    if (refused.length > 0) throw new OkrError('cannot-edit', { file }, EXIT.failed);
    return { file, before, after: text };
  });
}

/** The edits as one patch, for people to read before they say yes: without the files' own line ends. */
export function patchOf(edits: readonly Edit[], context = 1): string {
  return edits
    .filter(({ before, after }) => before !== after)
    .map(({ file, before, after }) =>
      formatPatch(
        structuredPatch(file, file, before ?? '', after, undefined, undefined, { context }),
        FILE_HEADERS_ONLY,
      ),
    )
    .join('\n')
    .replaceAll('\r', '');
}

/**
 * Writes edits so that either all files change or none: every file is held, one after the other in one order for
 * everybody, and still as it was read before the first is written; where one cannot be written, those before it get their
 * old text back.
 * @throws OkrError where a file changed meanwhile, another okr holds it, or the system refuses; files that could not be
 * put back are named
 */
export async function writeEdits(call: Call, root: string, edits: readonly Edit[]): Promise<void> {
  const { host } = call;
  const placed = edits
    .filter(({ before, after }) => before !== after)
    .map((edit) => ({ ...edit, absolute: host.resolve(root, edit.file) }))
    .sort((a, b) => (a.file < b.file ? -1 : 1));
  const held = async ([first, ...rest]: readonly PlacedEdit[]): Promise<void> => {
    if (first === undefined) return writeAll(host, placed);
    await holding(first.file, () => host.files.locked(first.absolute, () => held(rest)));
  };
  await held(placed);
}

interface PlacedEdit extends Edit {
  readonly absolute: string;
}

function writeAll(host: Host, edits: readonly PlacedEdit[]): void {
  for (const { file, absolute, before } of edits) {
    const found = host.files.read(absolute, file);
    const now = found === null ? null : isText(found) ? found.text : undefined;
    if (now !== before) throw changed(file);
  }
  const written: PlacedEdit[] = [];
  for (const edit of edits) {
    const { file, absolute, before, after } = edit;
    try {
      const done = writing(file, () =>
        before === null ? host.files.create(absolute, after) : host.files.update(absolute, before, after),
      );
      if (done === 'changed-meanwhile' || done === 'exists') throw changed(file);
      written.push(edit);
    } catch (error) {
      const files = written.filter((one) => !undone(host, one)).map((one) => one.file);
      if (files.length > 0) throw new OkrError('half-written', { file, files }, EXIT.failed);
      throw error;
    }
  }
}

/** Gives a file its old text back; false where that does not work either. */
function undone({ files }: Host, { absolute, before, after }: PlacedEdit): boolean {
  try {
    if (before !== null) return files.update(absolute, after, before) === 'written';
    files.remove(absolute);
    return true;
  } catch {
    return false;
  }
}

function changed(file: string): OkrError {
  return new OkrError('changed-meanwhile', { file }, EXIT.failed);
}

/** Says in our words that another okr holds a file. */
export async function holding<T>(file: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (systemCode(error) !== 'LOCKED') throw error;
    throw new OkrError('locked', { file, pid: (error as { pid?: number | null }).pid ?? null }, EXIT.failed);
  }
}
