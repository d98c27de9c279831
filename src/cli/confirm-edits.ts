import { visible } from '../render/visible';
import type { Call } from './command';
import { type Edit, patchOf } from './edit-files';
import { EXIT, type ExitCode } from './exit';
import { OkrError } from './okr-error';

/**
 * Shows edits as a patch and asks, where somebody is there to answer and `--yes` does not. True where they were shown.
 * @throws OkrError where the person says no
 */
export async function confirmEdits(
  { host, flags, text }: Call,
  files: readonly string[],
  edits: () => readonly Edit[],
): Promise<boolean> {
  if (!host.interactive || flags.yes) return false;
  await host.err.write(`${patchOf(edits()).split('\n').map(visible).join('\n')}\n`);
  const { confirm, answers } = text.screens.writing;
  const answer = await host.ask({ type: 'confirm', message: confirm(files), initial: 'yes', words: answers });
  if (answer !== 'yes') throw new OkrError('cancelled', {}, EXIT.cancelled);
  return true;
}

/** The commit of files that are written; null for none. What git refuses stays written. */
export interface Recorded {
  readonly commit: string | null;
  /** Sentences for stderr. */
  readonly remarks: readonly string[];
  readonly exit: ExitCode;
}

/** Commits files just written, where there is a message for it. */
export async function commitWritten(
  { host, text }: Call,
  root: string,
  files: readonly string[],
  message: string | null,
): Promise<Recorded> {
  if (message === null) return { commit: null, remarks: [], exit: EXIT.fine };
  const committed = await host.commitFiles(root, files, message);
  if ('commit' in committed) return { commit: committed.commit, remarks: [], exit: EXIT.fine };
  const said = text.screens.writing.uncommitted[committed.trouble](files, committed.reason);
  return { commit: null, remarks: [said], exit: EXIT.failed };
}
