import { OKR_IGNORE } from '../init/okr-ignore';
import type { Call } from './command';

/** A file of `.okr/drafts`: what somebody typed and nothing has been written of yet. */
export interface DraftFile {
  /** The workspace's folder, absolute. */
  readonly root: string;
  /** From the root. */
  readonly path: string;
}

/** The text of a draft; null where none is kept, or none that can be read. */
export function loadDraftText({ host }: Pick<Call, 'host'>, { root, path }: DraftFile): string | null {
  return host.files.readOwn(host.resolve(root, path));
}

/** Keeps a draft, out of git's sight. False where the system does not let us. */
export function saveDraftText({ host }: Pick<Call, 'host'>, { root, path }: DraftFile, text: string): boolean {
  try {
    host.files.create(host.resolve(root, OKR_IGNORE.path), OKR_IGNORE.text);
    host.files.replace(host.resolve(root, path), text);
    return true;
  } catch {
    return false;
  }
}

/** Forgets a draft once it is written. What cannot be removed does no harm: it is offered again. */
export function dropDraftFile({ host }: Pick<Call, 'host'>, { root, path }: DraftFile): void {
  try {
    host.files.remove(host.resolve(root, path));
  } catch {
    // A folder that may not be written: the draft is offered again, and says what is in it.
  }
}
