import { below, type Ref } from '../model/ref';
import { Lines, offsetsOf } from '../source/locate';
import { type Node, nodeAt } from '../source/node';
import { parse } from '../source/parse';

/** Where something stands; all null where no file says it. */
export interface Place {
  readonly file: string | null;
  readonly line: number | null;
  readonly column: number | null;
}

export const NOWHERE: Place = { file: null, line: null, column: null };

interface Opened {
  readonly root: Node | null;
  readonly lines: Lines;
}

/** Looks places up in the texts of a workspace. A file is parsed when the first place in it is asked for. */
export class Places {
  private readonly opened = new Map<string, Opened>();

  constructor(private readonly texts: ReadonlyMap<string, string>) {}

  /** Line and column, from 1, of what stands at `ref` or nearest above it. */
  at(ref: Ref): Place {
    const { root, lines } = this.open(ref.file);
    return { file: ref.file, ...lines.at(offsetsOf(root, ref).start) };
  }

  /** The place of the value below `ref`, null where nothing is written there. */
  written(ref: Ref, ...path: (string | number)[]): Place | null {
    const whole = below(ref, ...path);
    const node = nodeAt(this.open(ref.file).root, whole.path);
    const empty = node === null || (node.kind === 'scalar' && node.value === null);
    return empty ? null : this.at(whole);
  }

  private open(file: string): Opened {
    let found = this.opened.get(file);
    if (!found) {
      const text = this.texts.get(file) ?? '';
      found = { root: parse(text).root, lines: new Lines(text) };
      this.opened.set(file, found);
    }
    return found;
  }
}
