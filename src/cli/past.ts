import { type History, HistoryReader } from '../history/history-reader';
import { type Step, timelines } from '../history/timeline';
import type { FileChange, HistoryTrouble, LoggedCommit } from '../model/commit';
import { parseDate } from '../model/date';
import type { Call } from './command';
import { EXIT } from './exit';
import { HistoryCache } from './history-cache';
import { OkrError } from './okr-error';

/** What git tells of the definitions below some paths. */
export interface Past {
  /** By the reference a definition has now, or had last. */
  readonly courses: ReadonlyMap<string, readonly Step[]>;
  /** Old versions of files that could not be read. */
  readonly unread: number;
}

type Trouble = { readonly trouble: HistoryTrouble };

/**
 * Reads the history of definitions below some paths of the workspace (`okrs`, `okrs/2026-Q4`), from the cache where it
 * is still true: then only what was committed since is asked of git.
 */
export async function readPast(
  call: Pick<Call, 'host' | 'text'>,
  root: string,
  paths: readonly string[],
): Promise<Past | Trouble> {
  const cache = new HistoryCache(call.host, root, paths);
  const known = await cache.load();
  let history = await readHistory(call, root, { paths, known });
  // The commit it was read from is gone: somebody rewrote history.
  if (known && 'trouble' in history && history.trouble === 'unknown-revision')
    history = await readHistory(call, root, { paths });
  if ('trouble' in history) return history;
  if (history.head !== known?.head) cache.save(history);
  return { courses: timelines(history), unread: history.unread };
}

/** One team's file of a cycle, and the folder of that cycle. */
export interface OwnFile {
  readonly file: string;
  readonly folder: string;
}

/**
 * Reads the history of some definitions of one file, and of commits only those that touched it. Where one of them is new in a
 * commit that changed other files of the cycle too, it may have come from there: then the whole cycle is read.
 */
export async function readPastOf(
  call: Pick<Call, 'host' | 'text'>,
  root: string,
  { file, folder }: OwnFile,
  refs: readonly string[],
): Promise<Past | Trouble> {
  if (new HistoryCache(call.host, root, [folder]).exists) return readPast(call, root, [folder]);
  const beside = new Set<string>();
  const isInCycle = (path: string) => path.startsWith(`${folder}/`);
  const history = await readHistory(call, root, {
    paths: [file],
    beside: true,
    part: (commit) => {
      const own: FileChange[] = [];
      for (const one of commit.files) {
        const before = one.from ?? one.path;
        const isFromElsewhere = one.path === file && !isInCycle(before);
        if (isFromElsewhere) own.push({ ...one, from: null, before: [null] });
        else if (one.path === file || before === file) own.push(one);
        if (before !== file && isInCycle(before) && one.before.some((id) => id !== null)) beside.add(commit.id);
      }
      return { ...commit, files: own };
    },
  });
  if ('trouble' in history) return history;
  const courses = timelines(history);
  const mayHaveMoved = ({ before, commit }: Step) => before === null && beside.has(commit.commit);
  if (refs.some((ref) => courses.get(ref)?.some(mayHaveMoved))) return readPast(call, root, [folder]);
  return { courses, unread: history.unread };
}

/** What of a history is read. */
interface Reading {
  readonly paths: readonly string[];
  /** What is known of it already. */
  readonly known?: History | null;
  readonly beside?: boolean;
  /** What of each commit counts. */
  readonly part?: (commit: LoggedCommit) => LoggedCommit;
}

/** What git tells behind what is known. Texts are fetched, read and compared while commits still arrive. */
async function readHistory(
  { host, text }: Pick<Call, 'host' | 'text'>,
  root: string,
  { paths, known = null, beside = false, part = (commit) => commit }: Reading,
): Promise<History | Trouble> {
  const words = text.screens.progress;
  host.progress.show(() => words.history);
  const reader = new HistoryReader(known);
  const blobs = await host.gitBlobs(root, (blob) => {
    reader.take(blob);
    host.progress.show(() => words.versions(reader.arrived, reader.asked));
  });
  const query = { paths, beside, since: known?.head };
  const found = await host.gitLog(root, query, (commit) => blobs.ask(reader.add(part(commit))));
  const isWhole = await blobs.end();
  if ('trouble' in found) return found;
  return isWhole ? reader.end(found.head) : { trouble: 'partial' };
}

/** @throws OkrError that says why there is no history to read */
export function refuseHistory(call: Pick<Call, 'host'>, root: string, trouble: HistoryTrouble, rev = ''): never {
  throw historyError(call, root, trouble, rev);
}

/** Why there is no history to read, as an error to throw or to say. */
export function historyError({ host }: Pick<Call, 'host'>, root: string, trouble: HistoryTrouble, rev = ''): OkrError {
  const repository = host.files.findGitRoot(root);
  if (trouble === 'no-repository' && repository !== null)
    return new OkrError('repository-refused', { folder: repository }, EXIT.failed);
  if (trouble === 'shallow' && rev === '') return new OkrError('incomplete-history', {}, EXIT.failed);
  if (trouble === 'partial') return new OkrError('partial-clone', {}, EXIT.failed);
  if (trouble === 'failed') return new OkrError('git-failed', {}, EXIT.failed);
  if (trouble === 'no-commits') return new OkrError('no-commits', {}, EXIT.failed);
  if (trouble === 'unknown-revision' && parseDate(rev) !== null)
    return new OkrError('no-commit-by', { day: rev }, EXIT.usage);
  return new OkrError(trouble, { rev }, trouble === 'unknown-revision' ? EXIT.usage : EXIT.failed);
}
