import { fileURLToPath } from 'node:url';
import { nodeFiles } from '../../src/host/node-files';
import { isText } from '../../src/workspace/file';

/** The files of one of our examples, below /work. */
export function example(name: string): Record<string, string> {
  const root = fileURLToPath(new URL(`../../examples/${name}`, import.meta.url));
  return Object.fromEntries(
    nodeFiles.scan(root).flatMap((file) => (isText(file) ? [[`/work/${file.path}`, file.text]] : [])),
  );
}
