import { readdirSync, readFileSync } from 'node:fs';
import { ROOT } from '../imports';

/** The files of an example as they stand on disk, for a host in memory. */
export function example(name: string): Record<string, string> {
  const folder = `${ROOT}examples/${name}`;
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.yaml'));
  return Object.fromEntries(paths.map((path) => [`/work/${path}`, readFileSync(`${folder}/${path}`, 'utf8')]));
}
