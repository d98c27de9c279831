import { type FoundFile, isText } from '../workspace/file';
import type { Call } from './command';

/**
 * The files, those with conflict markers together with what both sides of the merge began from, while git still knows:
 * that tells what was added from what was changed. Without such a file git is not asked.
 */
export async function withBeginnings(
  { host }: Pick<Call, 'host'>,
  root: string,
  files: readonly FoundFile[],
): Promise<readonly FoundFile[]> {
  if (!files.some((file) => isText(file) && file.text.includes(MARKER))) return files;
  const found = await host.gitFiles(root, 'began');
  if ('trouble' in found) return files;
  const began = new Map(found.files.filter(isText).map(({ path, text }) => [path, text]));
  return files.map((file) => {
    const text = began.get(file.path);
    return isText(file) && text !== undefined && file.text.includes(MARKER) ? { ...file, began: text } : file;
  });
}

const MARKER = '<<<<<<< ';
