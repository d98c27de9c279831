import type { Constant } from '../rhythm/constants';

/** Thresholds of money and time. */
export const RESOURCES = {
  /** More than this of the capacity with no work behind it is worth a word; less is room to breathe. */
  unallocated: { value: 0.2, unit: 'ratio', source: 'method.md 7, design default' },
  /** What the shares of an initiative may miss 1 by: a third written as 0.33 is meant as a third. */
  shareTolerance: { value: 0.011, unit: 'ratio', source: 'design default: three times 0.33, twice 0.333' },
  /** Cost per 0.1 of score is only asked about where it is this many times the middle one. */
  costly: { value: 2, unit: 'count', source: 'method.md 7 (a question starter only), design default' },
  /** … and only where so many objectives have a cost and a score. */
  fewestCosts: { value: 3, unit: 'count', source: 'design default' },
} as const satisfies Record<string, Constant>;
