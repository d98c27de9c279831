import type { Change } from '../model/change';
import { isText } from '../workspace/file';
import type { Call } from './command';
import { commitWritten, confirmEdits, type Recorded } from './confirm-edits';
import { type Edit, holding, patchOf, planEdits } from './edit-files';
import { EXIT } from './exit';
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
export interface Written extends Recorded {
  /** What was written, as a patch; null where it was shown already. */
  readonly patch: string | null;
  /** The file before and after. */
  readonly edit: Edit;
}

/**
 * Shows a change as a patch and asks, where somebody is there to answer and `--yes` does not; then writes it, planned
 * once more over the file as it is by then, and commits it where that is wanted. What git refuses stays written.
 * @throws OkrError where the person says no, another okr holds the file, or it cannot be written
 */
export async function writeChanges(call: Call, root: string, plan: Plan): Promise<Written> {
  const { host } = call;
  const { file, message } = plan;
  const absolute = host.resolve(root, file);
  const asked = await confirmEdits(call, [file], () => [planned(call, absolute, plan)]);
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
  const recorded = await commitWritten(call, root, [file], message === null ? null : message());
  return { patch: asked ? null : patchOf([edit]), edit, ...recorded };
}

function planned({ host }: Call, absolute: string, { file, begin, changes }: Plan): Edit {
  const found = host.files.read(absolute, file);
  if (found !== null && !isText(found)) throw new OkrError('faulty-file', { file }, EXIT.failed);
  const texts = new Map(found === null ? [] : [[file, found.text] as const]);
  const [edit] = planEdits(changes(found?.text ?? null), texts, () => begin);
  if (edit === undefined) throw new Error('a plan changes its file');
  return edit;
}
