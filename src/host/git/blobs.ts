import type { Blobs } from '../host';
import { talker } from './call';
import { ObjectReader } from './objects';

/** What is larger is not read: no file of the format is. */
const LARGEST = 4 * 1024 * 1024;

/** The texts of objects, handed over as they arrive. */
export function gitBlobs(root: string, visit: (text: string | null) => void, env: NodeJS.ProcessEnv): Blobs {
  const talk = talker(root, env);
  if (talk === null) return { ask: () => {}, end: async () => false };
  let lacking = false;
  const objects = new ObjectReader(LARGEST, talk, (found) => {
    if (found === 'missing') lacking = true;
    visit(typeof found === 'string' ? null : textOf(found));
  });
  return { ask: (ids) => objects.ask(ids), end: async () => (await objects.end()) && !lacking };
}

/** Old commits may hold anything; what is not UTF-8 comes with its wrong bytes replaced. */
function textOf(bytes: Buffer): string | null {
  return bytes.includes(0) ? null : bytes.toString('utf8');
}
