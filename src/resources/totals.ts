import type { Amount, Measure, Piece } from './allocate';
import { RESOURCES } from './constants';

/** What a cycle's money or days go to. All in the measure's unit; shares 0–1 and beyond where more is planned than there is. */
export interface Totals {
  /** From okr.yaml; null where it says nothing. */
  readonly capacity: number | null;
  readonly planned: number;
  /** Used up so far; null where nobody says. */
  readonly spent: number | null;
  /** Planned of the work that says what it used up: what `spent` is to be compared with. */
  readonly tracked: number;
  readonly okr: number;
  readonly run: number;
  readonly legal: number;
  readonly outside: number;
  /** Capacity no work is planned for; null without a capacity. */
  readonly unallocated: number | null;
  /** Planned beyond the capacity; 0 where it fits or none is written. */
  readonly over: number;
  /** Against the capacity, or against what is planned where none is written; null where that is nothing. */
  readonly shares: {
    readonly okr: number;
    readonly run: number;
    readonly legal: number;
    readonly outside: number;
    readonly unallocated: number | null;
  } | null;
  /** Is so much of the capacity free that it is worth a word? */
  readonly idle: boolean;
}

/** Sums of a cycle's pieces against a capacity (method.md 7: okr_share = linked ÷ total, unallocated = rest). */
export function totalsOf(pieces: readonly Piece[], measure: Measure, capacity: number | null): Totals {
  const sumOf = (kind: Piece['kind']) =>
    plannedOf(
      pieces.filter((one) => one.kind === kind),
      measure,
    );
  const [okr, run, legal, outside] = [sumOf('okr'), sumOf('run'), sumOf('legal'), sumOf('outside')];
  const planned = okr + run + legal + outside;
  const { spent, tracked } = spentOf(pieces, measure);
  const whole = capacity ?? planned;
  const unallocated = capacity === null ? null : Math.max(0, capacity - planned);
  const shares =
    whole === 0
      ? null
      : {
          okr: okr / whole,
          run: run / whole,
          legal: legal / whole,
          outside: outside / whole,
          unallocated: unallocated === null ? null : unallocated / whole,
        };
  return {
    capacity,
    planned,
    spent,
    tracked,
    okr,
    run,
    legal,
    outside,
    unallocated,
    over: capacity === null ? 0 : Math.max(0, planned - capacity),
    shares,
    idle: (shares?.unallocated ?? 0) > RESOURCES.unallocated.value,
  };
}

/** Planned in one measure. */
export function plannedOf(pieces: readonly Piece[], measure: Measure): number {
  return pieces.reduce((sum, { amounts }) => sum + amounts[measure].planned, 0);
}

/** Used up, and what was planned for the work that says so. */
export function spentOf(pieces: readonly Piece[], measure: Measure): { spent: number | null; tracked: number } {
  const told = pieces.map(({ amounts }): Amount => amounts[measure]).filter(({ spent }) => spent !== null);
  return {
    spent: told.length === 0 ? null : told.reduce((sum, { spent }) => sum + (spent ?? 0), 0),
    tracked: told.reduce((sum, { planned }) => sum + planned, 0),
  };
}
