import { FILE_HEADERS_ONLY, formatPatch, structuredPatch } from 'diff';
import type { Change } from '../model/change';
import { applyChanges } from '../source/apply';
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
 * Writes edits, each whole or not at all and only over the text that was read.
 * @throws OkrError where a file changed meanwhile, another okr holds it, or the system refuses
 */
export async function writeEdits({ host }: Call, root: string, edits: readonly Edit[]): Promise<void> {
  for (const { file, before, after } of edits) {
    if (before === after) continue;
    const absolute = host.resolve(root, file);
    await holding(file, () =>
      host.files.locked(absolute, async () => {
        const done = writing(file, () =>
          before === null ? host.files.create(absolute, after) : host.files.update(absolute, before, after),
        );
        if (done === 'changed-meanwhile' || done === 'exists')
          throw new OkrError('changed-meanwhile', { file }, EXIT.failed);
      }),
    );
  }
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
