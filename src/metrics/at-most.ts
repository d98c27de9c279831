import type { ThresholdMetric } from '../model/metric';
import { defineMetric } from './define';
import { finite, ratio } from './ratio';
import { thresholdRaw } from './threshold';

/** A level not to rise above. `distance` is 2 − c ÷ U (Profit.co), not complete for a limit of 0 or less. */
export const atMost = defineMetric({
  type: 'at-most',
  complete: ({ high, scoredBy }: ThresholdMetric) => high !== null && (scoredBy !== 'distance' || high > 0),
  raw: (metric: ThresholdMetric, reading) => {
    const { high } = metric;
    return thresholdRaw(metric, reading, (value) =>
      high !== null && high > 0 ? finite(2 - ratio(0, high, value)) : null,
    );
  },
});
