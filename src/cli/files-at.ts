import type { IsoDate } from '../model/date';
import type { FoundFile } from '../workspace/file';
import type { Call } from './command';
import { refuseHistory } from './past';

/** The files of a workspace as a commit holds them. */
export interface FilesAt {
  /** Full object id. */
  readonly commit: string;
  readonly date: IsoDate | null;
  readonly files: readonly FoundFile[];
}

/**
 * The files as a revision holds them, or the last commit by a day; `a...b` names where two revisions parted. Read from
 * git's objects, never through the working tree.
 * @throws OkrError that says why there are none
 */
export async function filesAt(call: Pick<Call, 'host'>, root: string, rev: string): Promise<FilesAt> {
  const named = await call.host.gitCommit(root, rev);
  if ('trouble' in named) refuseHistory(call, root, named.trouble, rev);
  const found = await call.host.gitFiles(root, { commit: named.commit });
  if ('trouble' in found) refuseHistory(call, root, found.trouble, rev);
  return { ...named, files: found.files };
}
