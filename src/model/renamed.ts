import type { IsoDate } from './date';

/** Where an objective or key result that once had another reference is found now, and what made it so. */
export interface Renamed {
  /** `2026-Q4/sales/customer-love/nps` */
  readonly ref: string;
  /** Null where it is not committed yet. */
  readonly date: IsoDate | null;
  /** Full object id; null where it is not committed yet. */
  readonly commit: string | null;
}

/** By the reference that was. */
export type Renames = ReadonlyMap<string, Renamed>;
