import type { Milestone } from '../model/metric';
import { defineMetric } from './define';

/** Steps on the way: Σ weight · share done ÷ Σ weight, each share 0–1 (method.md 1.1). A step not named is not done. */
export const milestones = defineMetric({
  type: 'milestones',
  complete: (steps: readonly Milestone[]) => steps.length > 0,
  raw: (steps: readonly Milestone[], { value }) => {
    if (!(value instanceof Map)) return null;
    let [done, all] = [0, 0];
    for (const { id, weight } of steps) {
      all += weight;
      done += weight * Math.min(Math.max(value.get(id) ?? 0, 0), 1);
    }
    return all > 0 ? done / all : null;
  },
});
