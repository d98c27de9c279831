import type { PlannedFile, ReadTemplate } from '../init/plan';
import type { Call } from './command';
import { writing } from './okr-error';

/** Which of the planned files are new, and which were there. */
export interface WrittenFiles {
  readonly created: readonly string[];
  readonly existing: readonly string[];
}

/** Reads a template that comes with the package; a missing one is our own fault. */
export function templates({ host }: Pick<Call, 'host'>): ReadTemplate {
  return (name) => {
    const text = host.shipped(`templates/${name}`);
    if (text === null) throw new Error(`the template ${name} is missing`);
    return text;
  };
}

/** Creates what is not there yet, in the order planned. What is written when one fails is whole, and is kept. */
export function createFiles({ host }: Pick<Call, 'host'>, root: string, plan: readonly PlannedFile[]): WrittenFiles {
  const done = { created: [] as string[], existing: [] as string[] };
  for (const { path, text } of plan) {
    const created = writing(path, () => host.files.create(host.resolve(root, path), text));
    done[created === 'created' ? 'created' : 'existing'].push(path);
  }
  return done;
}

/** The path a planned file has here: one that ends in `.yml` already is it. */
export function spelledPath(path: string, paths: readonly string[]): string {
  const twin = path.replace(/\.yaml$/, '.yml');
  return paths.includes(twin) ? twin : path;
}

/** okr.yaml first, strategy, then objectives, then what is hidden. */
export function inReadingOrder(paths: readonly string[]): string[] {
  const rank = (path: string) => ['okr.yaml', 'strategy.yaml'].indexOf(path) + 1 || (path.startsWith('.') ? 4 : 3);
  return [...paths].sort((a, b) => rank(a) - rank(b));
}
