import { caller } from './call';

/** What is larger is not read: no file of the format is. */
const LARGEST = 4 * 1024 * 1024;

/**
 * Hands over the texts of some objects as they arrive, in the order asked for; null for one that is missing, too large
 * or holds a NUL. One process for all; ids, never names, go to its input.
 */
export async function gitBlobs(
  root: string,
  ids: readonly string[],
  visit: (id: string, text: string | null) => void,
  env: NodeJS.ProcessEnv,
): Promise<void> {
  const call = caller(root, env);
  if (call === null || ids.length === 0) return;
  const reader = new BatchReader(ids, (id, bytes) => visit(id, bytes && textOf(bytes)));
  await call(['cat-file', '--batch', '--buffer'], ids.map((id) => `${id}\n`).join(''), (chunk) => reader.take(chunk));
}

/** Old commits may hold anything; what is not UTF-8 comes with its wrong bytes replaced. */
function textOf(bytes: Buffer): string | null {
  return bytes.includes(0) ? null : bytes.toString('utf8');
}

/** Takes git's answer apart: `<id> blob <size>`, the bytes, a line end; `<id> missing` for one that is not there. */
class BatchReader {
  private pending: Buffer = Buffer.alloc(0);
  private next = 0;
  /** Bytes of a too large object still to be passed over, its line end included. */
  private skip = 0;

  constructor(
    private readonly ids: readonly string[],
    private readonly visit: (id: string, bytes: Buffer | null) => void,
  ) {}

  take(chunk: Buffer): void {
    this.pending = this.pending.length > 0 ? Buffer.concat([this.pending, chunk]) : chunk;
    let at = 0;
    for (;;) {
      if (this.skip > 0) {
        const passed = Math.min(this.skip, this.pending.length - at);
        this.skip -= passed;
        at += passed;
        if (this.skip > 0) break;
      }
      const end = this.pending.indexOf(10, at);
      if (end < 0) break;
      const size = /^\S+ blob (\d+)$/.exec(this.pending.toString('latin1', at, end))?.[1];
      if (size === undefined) {
        this.give(null);
        at = end + 1;
        continue;
      }
      const length = Number(size);
      if (length > LARGEST) {
        this.give(null);
        this.skip = length + 1;
        at = end + 1;
        continue;
      }
      if (this.pending.length < end + 1 + length + 1) break;
      this.give(this.pending.subarray(end + 1, end + 1 + length));
      at = end + 1 + length + 1;
    }
    this.pending = this.pending.subarray(at);
  }

  private give(bytes: Buffer | null): void {
    const id = this.ids[this.next++];
    if (id !== undefined) this.visit(id, bytes);
  }
}
