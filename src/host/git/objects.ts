import type { GitTalk, Talk } from './call';

/** What came of reading one object: its bytes, or why there are none. */
export type Found = Buffer | 'missing' | 'too-large';

/**
 * Hands over objects in the order asked for, while others are still being asked for. What is larger than `limit` bytes is
 * thrown away as it arrives, and never held whole.
 */
export class ObjectReader {
  /** How many were asked for, and not yet handed over. */
  private open = 0;
  private talk: Talk | null = null;
  /** What has arrived of the next object and its header. */
  private bytes: Buffer = Buffer.alloc(0);
  /** How much still comes of one that is too large. */
  private unwanted = 0;

  constructor(
    private readonly limit: number,
    private readonly start: GitTalk,
    private readonly visit: (found: Found) => void,
  ) {}

  /** Asks for some more. Ids, never names, go to git's input. */
  ask(ids: readonly string[]): void {
    if (ids.length === 0) return;
    this.talk ??= this.start(['cat-file', '--batch', '--buffer'], (chunk) => this.take(chunk));
    this.open += ids.length;
    this.talk.say(`${ids.join('\n')}\n`);
  }

  /** Waits until all were handed over. False where git ended early. */
  async end(): Promise<boolean> {
    if (this.talk === null) return true;
    return (await this.talk.end()) === 0 && this.open === 0;
  }

  /** Takes git's answer apart: `<id> blob <size>`, the bytes and a line end, or `<id> missing`. */
  private take(chunk: Buffer): void {
    const dropped = Math.min(this.unwanted, chunk.length);
    this.unwanted -= dropped;
    const fresh = chunk.subarray(dropped);
    const bytes = this.bytes.length > 0 ? Buffer.concat([this.bytes, fresh]) : fresh;
    let at = 0;
    for (;;) {
      const end = bytes.indexOf(LINE_END, at);
      if (end < 0) break;
      const [, type, size] = bytes.toString('latin1', at, end).split(' ');
      const next = size === undefined ? end + 1 : end + 1 + Number(size) + 1;
      if (Number(size) > this.limit) this.unwanted = Math.max(0, next - bytes.length);
      else if (next > bytes.length) break;
      this.open--;
      if (type !== 'blob') this.visit('missing');
      else this.visit(Number(size) > this.limit ? 'too-large' : bytes.subarray(end + 1, next - 1));
      at = Math.min(next, bytes.length);
    }
    this.bytes = bytes.subarray(at);
  }
}

const LINE_END = 10;
