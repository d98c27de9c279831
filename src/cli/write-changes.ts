import type { Change } from '../model/change';
import { visible } from '../render/visible';
import { isText } from '../workspace/file';
import type { Call } from './command';
import { type Edit, holding, patchOf, planEdits } from './edit-files';
import { EXIT, type ExitCode } from './exit';
import { OkrError, writing } from './okr-error';

/** A change of one file that can be planned again where somebody else wrote into it meanwhile. */
export interface Plan {
  /** From the root, with `/`. */
  readonly file: string;
  /** How a new file begins. */
  readonly begin: string;
  /** What to change in the file as it is; null where there is none yet. */
  readonly changes: (text: string | null) => readonly Change[];
  /** The message of a commit of this one file, asked for once it is written; null for no commit. */
  readonly message: (() => string) | null;
}

/** What came of it. */
export interface Written {
  /** What was written, as a patch; null where it was shown already. */
  readonly patch: string | null;
  /** The file before and after. */
  readonly edit: Edit;
  /** The commit's hash. */
  readonly commit: string | null;
  /** Sentences for stderr. */
  readonly remarks: readonly string[];
  readonly exit: ExitCode;
}

/**
 * Shows a change as a patch and asks, where somebody is there to answer and `--yes` does not; then writes it, planned
 * once more over the file as it is by then, and commits it where that is wanted. What git refuses stays written.
 * @throws OkrError where the person says no, another okr holds the file, or it cannot be written
 */
export async function writeChanges(call: Call, root: string, plan: Plan): Promise<Written> {
  const { host, flags, text } = call;
  const { file, message } = plan;
  const absolute = host.resolve(root, file);
  const asks = host.interactive && !flags.yes;
  if (asks) {
    const lines = patchOf([planned(call, absolute, plan)]).split('\n');
    await host.err.write(`${lines.map(visible).join('\n')}\n`);
    const answer = await host.ask({
      type: 'confirm',
      message: text.screens.writing.confirm(file),
      initial: 'yes',
      words: text.screens.writing.answers,
    });
    if (answer !== 'yes') throw new OkrError('cancelled', {}, EXIT.cancelled);
  }
  const edit = await holding(file, () =>
    host.files.locked(absolute, async () => {
      const fresh = planned(call, absolute, plan);
      const { before, after } = fresh;
      const done = writing(file, () =>
        before === null ? host.files.create(absolute, after) : host.files.update(absolute, before, after),
      );
      if (done === 'changed-meanwhile' || done === 'exists')
        throw new OkrError('changed-meanwhile', { file }, EXIT.failed);
      return fresh;
    }),
  );
  const patch = asks ? null : patchOf([edit]);
  if (message === null) return { patch, edit, commit: null, remarks: [], exit: EXIT.fine };
  const committed = await host.commitFile(root, file, message());
  if ('commit' in committed) return { patch, edit, commit: committed.commit, remarks: [], exit: EXIT.fine };
  const said = text.screens.writing.uncommitted[committed.trouble](file, committed.reason);
  return { patch, edit, commit: null, remarks: [said], exit: EXIT.failed };
}

function planned({ host }: Call, absolute: string, { file, begin, changes }: Plan): Edit {
  const found = host.files.read(absolute, file);
  if (found !== null && !isText(found)) throw new OkrError('faulty-file', { file }, EXIT.failed);
  const texts = new Map(found === null ? [] : [[file, found.text] as const]);
  const [edit] = planEdits(changes(found?.text ?? null), texts, () => begin);
  if (edit === undefined) throw new Error('a plan changes its file');
  return edit;
}
