import { suggest } from '../language/suggest';
import type { Workspace } from '../model/workspace';
import type { Call } from './command';
import { OkrError } from './okr-error';

/**
 * The handle of whoever runs the command: `--by`, else OKR_USER, else the person whose `git` in okr.yaml holds git's
 * user.email; null where none of them says it (format.md).
 * @throws OkrError for a handle nobody has, where okr.yaml lists people
 */
export async function whoAmI(
  { flags, host }: Call,
  root: string,
  { people }: Pick<Workspace, 'people'>,
): Promise<string | null> {
  const named = handleOf(flags.by ?? host.env.OKR_USER ?? '');
  if (named !== '') return knownPerson(named, people);
  if (people === null) return null;
  const address = (await host.gitEmail(root))?.toLowerCase();
  if (address === undefined) return null;
  return [...people].find(([, person]) => person.git.some((one) => one.toLowerCase() === address))?.[0] ?? null;
}

/** A handle as people write it: `@anna` is `anna`. */
export function handleOf(written: string): string {
  return written.trim().replace(/^@/, '');
}

/**
 * The handle, if somebody has it or nobody is listed.
 * @throws OkrError otherwise
 */
export function knownPerson(handle: string, people: Workspace['people']): string {
  if (people === null || people.has(handle)) return handle;
  const handles = [...people.keys()];
  throw new OkrError('unknown-person', {
    person: handle,
    suggestion: suggest(handle, handles),
    allowed: handles.length <= 12 ? handles : null,
  });
}
