import { caller } from './call';
import { readObjects } from './objects';

/** What is larger is not read: no file of the format is. */
const LARGEST = 4 * 1024 * 1024;

/**
 * Hands over the texts of some objects as they arrive, in the order asked for; null for one that is too large or holds a
 * NUL. False where git lacks one of them, as in a partial clone.
 */
export async function gitBlobs(
  root: string,
  ids: readonly string[],
  visit: (id: string, text: string | null) => void,
  env: NodeJS.ProcessEnv,
): Promise<boolean> {
  const call = caller(root, env);
  if (call === null) return false;
  let lacking = false;
  const whole = await readObjects(ids, LARGEST, call, (id, found) => {
    if (found === 'missing') lacking = true;
    visit(id, typeof found === 'string' ? null : textOf(found));
  });
  return whole && !lacking;
}

/** Old commits may hold anything; what is not UTF-8 comes with its wrong bytes replaced. */
function textOf(bytes: Buffer): string | null {
  return bytes.includes(0) ? null : bytes.toString('utf8');
}
