import type { Constant } from '../rhythm/constants';

/** Thresholds of obstacles and of what waits for a person. */
export const LEADERSHIP = {
  old: { value: 14, unit: 'days', source: 'method.md 5.5, design default' },
  reviewWithin: { value: 14, unit: 'days', source: 'rules.md, close: unreviewed-cycle' },
  soon: { value: 7, unit: 'days', source: 'design default: what is due before the next weekly check-in' },
  consulted: { value: 3, unit: 'count', source: 'method.md 5.4, design default' },
  checkInAhead: { value: 1, unit: 'days', source: 'design default: a check-in is named the day before' },
} as const satisfies Record<string, Constant>;
