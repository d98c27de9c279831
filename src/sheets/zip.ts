import { FaultyWorkbook } from './fault';
import { SHEET_LIMITS } from './limits';

/** The parts of a zip. */
export interface Zip {
  readonly names: readonly string[];
  /**
   * A part as text, null where there is none. Its size is looked up before it is unpacked.
   * @throws FaultyWorkbook for parts that are too large together, and for a damaged one
   */
  read(name: string): string | null;
}

/** A zip; null where the bytes are none. */
export async function openZip(bytes: Uint8Array): Promise<Zip | null> {
  const { unzipSync } = await import('fflate');
  const names: string[] = [];
  try {
    unzipSync(bytes, { filter: ({ name }) => names.push(name) < 0 });
  } catch {
    return null;
  }
  let unpacked = 0;
  return {
    names,
    read(name) {
      const found = unpack(name);
      return found === undefined ? null : decode(found, name);
    },
  };

  function unpack(wanted: string): Uint8Array | undefined {
    try {
      return unzipSync(bytes, {
        filter({ name, originalSize }) {
          if (name !== wanted) return false;
          unpacked += originalSize;
          if (unpacked > SHEET_LIMITS.unpacked) throw new FaultyWorkbook({ fault: 'too-large', what: 'unpacked' });
          return true;
        },
      })[wanted];
    } catch (error) {
      if (error instanceof FaultyWorkbook) throw error;
      throw new FaultyWorkbook({ fault: 'damaged', part: wanted });
    }
  }
}

/** XML of a workbook is UTF-8 or UTF-16 (ECMA-376, part 2). */
function decode(bytes: Uint8Array, part: string): string {
  const [first, second] = bytes;
  const name =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  try {
    return new TextDecoder(name, { fatal: true }).decode(bytes);
  } catch {
    throw new FaultyWorkbook({ fault: 'damaged', part });
  }
}

/** The same parts in a zip whose bytes depend on nothing but them: all are from the first day a zip can name, in any time zone. */
export async function withoutClock(bytes: Uint8Array): Promise<Uint8Array> {
  const { unzipSync, zipSync } = await import('fflate');
  return zipSync(unzipSync(bytes), { mtime: new Date(1980, 0, 1) });
}
