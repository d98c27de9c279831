import type { GitCall } from './call';

/** What came of reading one object: its bytes, or why there are none. */
export type Found = Buffer | 'missing' | 'too-large';

/**
 * Hands over objects in the order asked for. Sizes are asked first, so that what is too large is never unpacked; then one
 * process reads the rest. Ids, never names, go to its input. False where git ended early.
 */
export async function readObjects(
  ids: readonly string[],
  limit: number,
  call: GitCall,
  visit: (id: string, found: Found) => void,
): Promise<boolean> {
  if (ids.length === 0) return true;
  const listed = await call(['cat-file', '--batch-check', '--buffer'], inputOf(ids));
  const lines = listed.out.toString('latin1').split('\n');
  const skipped = ids.map((_, index) => reasonToSkip(lines[index] ?? '', limit));
  let next = 0;
  const give = (bytes: Buffer | null) => {
    for (; next < ids.length; next++) {
      const found = skipped[next] ?? bytes;
      if (found === null) return;
      visit(ids[next] ?? '', found);
      if (found === bytes) bytes = null;
    }
  };
  give(null);
  const reader = new BatchReader(give);
  const wanted = ids.filter((_, index) => skipped[index] === null);
  const read =
    wanted.length === 0
      ? null
      : await call(['cat-file', '--batch', '--buffer'], inputOf(wanted), (chunk) => reader.take(chunk));
  return listed.code === 0 && (read === null || read.code === 0) && next === ids.length;
}

function inputOf(ids: readonly string[]): string {
  return ids.map((id) => `${id}\n`).join('');
}

function reasonToSkip(line: string, limit: number): 'missing' | 'too-large' | null {
  const size = /^\S+ blob (\d+)$/.exec(line)?.[1];
  if (size === undefined) return 'missing';
  return Number(size) > limit ? 'too-large' : null;
}

/** Takes git's answer apart: `<id> blob <size>`, the bytes, a line end. */
class BatchReader {
  private pending: Buffer = Buffer.alloc(0);

  constructor(private readonly give: (bytes: Buffer) => void) {}

  take(chunk: Buffer): void {
    const bytes = this.pending.length > 0 ? Buffer.concat([this.pending, chunk]) : chunk;
    let at = 0;
    for (;;) {
      const end = bytes.indexOf(10, at);
      if (end < 0) break;
      const length = Number(bytes.toString('latin1', bytes.lastIndexOf(32, end) + 1, end));
      if (!(bytes.length >= end + 1 + length + 1)) break;
      this.give(bytes.subarray(end + 1, end + 1 + length));
      at = end + 1 + length + 1;
    }
    this.pending = bytes.subarray(at);
  }
}
