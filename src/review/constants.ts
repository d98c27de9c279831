import type { Constant } from '../rhythm/constants';

/** Thresholds of closing a cycle. */
export const REVIEW = {
  closeWithin: { value: 14, unit: 'days', source: 'method.md 8: close in the last one or two weeks' },
  oldValues: { value: 7, unit: 'days', source: 'method.md 8: the final check-in comes first; a week is one check-in' },
  actions: { value: 3, unit: 'count', source: 'method.md 8 and format.md: at most three actions' },
} as const satisfies Record<string, Constant>;
