import type { Field } from '../schema/import-map';
import type { LossReason } from '../schema/output/import';
import type { Cell } from '../sheets/cell';
import { shown } from './grid';

/** Where something stood. */
export interface Place {
  readonly sheet: string | null;
  readonly row: number;
  /** `D` in a table, the key in JSON; null for a whole row. */
  readonly column: string | null;
  readonly heading: string | null;
}

/** A filled cell with its place. */
export interface Said {
  readonly cell: Cell;
  readonly at: Place;
}

/** What was left out, or is not written as it stood. */
export interface Loss {
  readonly at: Place;
  readonly value: string;
  /** What is written in its place; null where it was left out. */
  readonly became: string | null;
  readonly why: LossReason;
}

/** The cells of one item by what they hold. What nobody takes is a loss, so that no cell is forgotten. */
export class Cells {
  private readonly left: Map<Field, Said>;

  constructor(said: Iterable<readonly [Field, Said]>) {
    this.left = new Map(said);
  }

  has(field: Field): boolean {
    return this.left.has(field);
  }

  /** The cell, to look at only. */
  peek(field: Field): Said | null {
    return this.left.get(field) ?? null;
  }

  /** The cell, which is accounted for from now on. */
  take(field: Field): Said | null {
    const said = this.left.get(field) ?? null;
    this.left.delete(field);
    return said;
  }

  /** Gives a cell back under what it means here, unless there is one already. */
  rename(from: Field, to: Field): void {
    const said = this.left.get(from);
    if (said === undefined || this.left.has(to)) return;
    this.left.delete(from);
    this.left.set(to, said);
  }

  /** Fills what is missing here from another item; what says the same there is accounted for. */
  fill(other: Cells, fields: readonly Field[]): void {
    for (const field of fields) {
      const said = other.left.get(field);
      if (said === undefined) continue;
      other.left.delete(field);
      const own = this.left.get(field);
      if (own === undefined) this.left.set(field, said);
      else if (shown(own.cell) !== shown(said.cell)) other.left.set(field, said);
    }
  }

  /** What nobody took. */
  rest(): readonly (readonly [Field, Said])[] {
    return [...this.left];
  }
}
