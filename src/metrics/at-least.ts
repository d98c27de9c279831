import type { ThresholdMetric } from '../model/metric';
import { defineMetric } from './define';
import { ratio } from './ratio';
import { thresholdRaw } from './threshold';

/** A level not to fall below. `distance` is c ÷ L (Profit.co), not complete for a limit of 0 or less. */
export const atLeast = defineMetric({
  type: 'at-least',
  complete: ({ low, scoredBy }: ThresholdMetric) => low !== null && (scoredBy !== 'distance' || low > 0),
  raw: (metric: ThresholdMetric, reading) => {
    const { low } = metric;
    return thresholdRaw(metric, reading, (value) => (low !== null && low > 0 ? ratio(0, low, value) : null));
  },
});
