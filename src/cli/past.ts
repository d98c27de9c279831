import { type History, HistoryReader } from '../history/history-reader';
import { type Step, timelines } from '../history/timeline';
import type { HistoryTrouble } from '../model/commit';
import { parseDate } from '../model/date';
import type { Text } from '../text/catalogue';
import { isText } from '../workspace/file';
import type { Call } from './command';
import { EXIT } from './exit';
import { OkrError } from './okr-error';

/** What git tells of the definitions below some paths. */
export interface Past {
  /** By the reference a definition has now, or had last. */
  readonly courses: ReadonlyMap<string, readonly Step[]>;
  /** Old versions of files that could not be read. */
  readonly unread: number;
}

/** A history below this many commits is read faster than its cache. */
const WORTH_KEEPING = 50;

/**
 * Reads the history of definitions below some paths of the workspace (`okrs`, `okrs/2026-Q4`), from the cache where it
 * is still true: then only what was committed since is asked of git. The cache may be deleted at any time.
 */
export async function readPast(
  { host, text }: Pick<Call, 'host' | 'text'>,
  root: string,
  paths: readonly string[],
): Promise<Past | { readonly trouble: HistoryTrouble }> {
  const words = text.screens.progress;
  host.progress.show(() => words.history);
  const cache = new Cache(host, root, paths);
  // A past state leaves the cache of today alone.
  const known = host.at === null ? await cache.load() : null;
  let history = await read(host, root, paths, known, words);
  // The commit it was read from is gone: somebody rewrote history.
  if (known && 'trouble' in history && history.trouble === 'unknown-revision')
    history = await read(host, root, paths, null, words);
  if ('trouble' in history) return history;
  if (host.at === null && history.commits.length >= WORTH_KEEPING && history.head !== known?.head) cache.save(history);
  return { courses: timelines(history), unread: history.unread };
}

/** What git tells behind what is known. Texts are fetched, read and compared while commits still arrive. */
async function read(
  host: Call['host'],
  root: string,
  paths: readonly string[],
  known: History | null,
  words: Text['screens']['progress'],
): Promise<History | { readonly trouble: HistoryTrouble }> {
  const reader = new HistoryReader(known);
  const blobs = await host.gitBlobs(root, (text) => {
    reader.take(text);
    host.progress.show(() => words.versions(reader.arrived, reader.asked));
  });
  const found = await host.gitLog(root, { paths, since: known?.head }, (commit) => blobs.ask(reader.add(commit)));
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

/** What was read of a history, kept under the commit it was read from. */
class Cache {
  private readonly file: string;

  constructor(
    private readonly host: Call['host'],
    private readonly root: string,
    paths: readonly string[],
  ) {
    const name = host.sha256(`2 ${host.version}\n${paths.join('\n')}`).slice(0, 16);
    this.file = `.okr/cache/history-${name}.json`;
  }

  async load(): Promise<History | null> {
    const absolute = this.host.resolve(this.root, this.file);
    if (this.host.files.kind(absolute) !== 'other') return null;
    const text = this.host.files.readOwn(absolute);
    // What somebody committed under this name is not ours, and could tell tales.
    if (text === null || (await this.host.gitTracks(this.root, this.file))) return null;
    try {
      const { head, commits, events, unread } = JSON.parse(text) as Partial<History>;
      return typeof head === 'string' && Array.isArray(commits) && Array.isArray(events) && typeof unread === 'number'
        ? { head, commits, events, unread }
        : null;
    } catch {
      return null;
    }
  }

  /** Only where the workspace says that its cache stays out of git. Failing to write one is no failure. */
  save(history: History): void {
    const { files } = this.host;
    const ignore = files.read(this.host.resolve(this.root, '.okr/.gitignore'), '.okr/.gitignore');
    if (ignore === null || !isText(ignore) || !/^\/?cache\/?\s*$/m.test(ignore.text)) return;
    try {
      files.replace(this.host.resolve(this.root, this.file), JSON.stringify(history));
    } catch {
      // A full or read-only disk: the next run reads git again.
    }
  }
}
