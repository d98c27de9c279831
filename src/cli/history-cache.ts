import type { History } from '../history/history-reader';
import { isText } from '../workspace/file';
import type { Call } from './command';

/** A history below this many commits is read faster than its cache. */
const WORTH_KEEPING = 50;

/** What was read of a history, kept under the commit it was read from. It may be deleted at any time. */
export class HistoryCache {
  private readonly file: string;

  /** The cache of what was read below some paths. */
  constructor(
    private readonly host: Call['host'],
    private readonly root: string,
    paths: readonly string[],
  ) {
    const name = host.sha256(`3 ${host.version}\n${paths.join('\n')}`).slice(0, 16);
    this.file = `.okr/cache/history-${name}.json`;
  }

  /** Is there one that may be used? A past state leaves the cache of today alone. */
  get exists(): boolean {
    return this.host.at === null && this.host.files.kind(this.host.resolve(this.root, this.file)) === 'other';
  }

  async load(): Promise<History | null> {
    if (!this.exists) return null;
    const text = this.host.files.readOwn(this.host.resolve(this.root, this.file));
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
    if (this.host.at !== null || history.commits.length < WORTH_KEEPING) return;
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
