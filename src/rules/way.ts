import type { Metric } from '../model/metric';

/** Which way a metric's number is to go, or on which side of a limit to stay; null where that is not said. */
export function wayOf(metric: Metric | null): 'up' | 'down' | null {
  if (metric?.type === 'at-least') return 'up';
  if (metric?.type === 'at-most') return 'down';
  if (metric?.type !== 'metric') return null;
  const { from, to, by } = metric;
  if (from !== null && to !== null && from !== to) return to > from ? 'up' : 'down';
  if (by === null) return null;
  const step = by.kind === 'factor' ? by.amount - 1 : by.amount;
  return step === 0 ? null : step > 0 ? 'up' : 'down';
}
