import type { ThresholdMetric } from '../model/metric';
import { defineMetric } from './define';
import { thresholdRaw } from './threshold';

/** A range to stay in. It has no `distance` (format.md): not complete with it. */
export const between = defineMetric({
  type: 'between',
  complete: ({ low, high, scoredBy }: ThresholdMetric) => low !== null && high !== null && scoredBy !== 'distance',
  raw: (metric: ThresholdMetric, reading) => thresholdRaw(metric, reading, () => null),
});
