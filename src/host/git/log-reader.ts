import type { FileChange, LoggedCommit } from '../../model/commit';
import { parseDate } from '../../model/date';

/** What `git log --raw -z` is told, so that a {@link LogReader} can take its answer apart. */
export const LOG_FORMAT = '--format=%x01%H%x00%as%x00%aN%x00%aE%x00%B%x00';

const HEADER = '\x01';
/** Modes of links and submodules. */
const IRREGULAR = /(?:120000|160000)$/;
const NOTHING = /^0+$/;

/**
 * Takes git's log apart while it arrives. Fields stand between NULs: a header of five, then for each file its modes, ids
 * and state, and one or two paths.
 */
export class LogReader {
  private bytes: Buffer = Buffer.alloc(0);
  private fields: string[] = [];
  private commit: (LoggedCommit & { readonly files: FileChange[] }) | null = null;

  /** `prefix` is the workspace's place in its repository; `visit` hears of each commit once all its files are known. */
  constructor(
    private readonly prefix: string,
    private readonly visit: (commit: LoggedCommit) => void,
  ) {}

  take(chunk: Buffer): void {
    const bytes = this.bytes.length > 0 ? Buffer.concat([this.bytes, chunk]) : chunk;
    const end = bytes.lastIndexOf(0);
    this.bytes = bytes.subarray(end + 1);
    if (end < 0) return;
    const fields = [...this.fields, ...bytes.toString('utf8', 0, end).split('\0')];
    let at = 0;
    for (let read = 1; read > 0 && at < fields.length; at += read) read = this.read(fields, at);
    this.fields = fields.slice(at);
  }

  /** Git has ended: what came last is whole. */
  end(): void {
    if (this.commit) this.visit(this.commit);
    this.commit = null;
  }

  /** Reads what begins at a field. How many fields it has, 0 where some of them have not arrived. */
  private read(fields: readonly string[], at: number): number {
    const field = fields[at] ?? '';
    if (field.startsWith(HEADER)) {
      if (at + 5 > fields.length) return 0;
      this.end();
      this.commit = {
        id: field.slice(1),
        date: parseDate(fields[at + 1] ?? ''),
        author: fields[at + 2] ?? '',
        email: fields[at + 3] ?? '',
        message: fields[at + 4]?.trim() ?? '',
        files: [],
      };
      return 5;
    }
    if (!field.startsWith(':') && !field.startsWith('\n:')) return 1;
    // `:<mode> <mode> <id> <id> <state>`, for a merge with a colon, a mode and an id for each parent.
    const words = field.split(' ');
    const parents = (words.length - 3) / 2;
    const renamed = parents === 1 && words[4]?.startsWith('R') === true;
    const length = renamed ? 3 : 2;
    if (at + length > fields.length) return 0;
    const name = fields[at + length - 1] ?? '';
    const path = parents === 1 ? name : this.within(name);
    if (path !== null && !words.slice(0, parents + 1).some((mode) => IRREGULAR.test(mode)))
      this.commit?.files.push({
        path,
        from: renamed ? (fields[at + 1] ?? '') : null,
        before: words.slice(parents + 1, -2).map(objectOf),
        after: objectOf(words[words.length - 2] ?? ''),
      });
    return length;
  }

  /** A merge's paths count from the repository's root, whatever `--relative` says. */
  private within(path: string): string | null {
    return path.startsWith(this.prefix) ? path.slice(this.prefix.length) : null;
  }
}

function objectOf(id: string): string | null {
  return id.startsWith('0000000') && NOTHING.test(id) ? null : id;
}
