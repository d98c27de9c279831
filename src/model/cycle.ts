import type { IsoDate } from './date';

/** A stretch of time with objectives: a quarter, tertial, half-year, one or two months, or free dates. */
export interface Cycle {
  /** `2026-Q4`, `2026-T3`, `2026-H2`, `2026-P05`, or a custom id. */
  readonly id: string;
  /** First day. */
  readonly start: IsoDate;
  /** Last day, inclusive. */
  readonly end: IsoDate;
  /** The year a person reads: `2026`, or `2026/27` where fiscal years do not start in January; null for a custom cycle. */
  readonly year: string | null;
  /** Which one in the year, from 1; null for a custom cycle. */
  readonly number: number | null;
  readonly custom: boolean;
}
