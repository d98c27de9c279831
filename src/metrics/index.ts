import type { Metric, MetricKind } from '../model/metric';
import type { KeyResult } from '../model/okr';
import { atLeast } from './at-least';
import { atMost } from './at-most';
import { between } from './between';
import { change } from './change';
import type { MetricDefinition, Reading } from './define';
import { establish } from './establish';
import { milestones } from './milestones';
import { yesNo } from './yes-no';

/** Every kind of metric. */
export const METRICS = {
  metric: change,
  'at-least': atLeast,
  'at-most': atMost,
  between,
  milestones,
  'yes-no': yesNo,
  establish,
} as const satisfies { [K in MetricKind]: { readonly type: K } };

/** What says how something is measured. */
export type Measure = Pick<KeyResult, 'metric' | 'milestones'>;

/** Raw progress of a key result, see {@link MetricDefinition}; null where nothing says how it is measured. */
export function rawOf(measure: Measure, reading: Reading): number | null {
  if (measure.milestones.length > 0) return METRICS.milestones.raw(measure.milestones, reading);
  return measure.metric ? kindFor(measure.metric).raw(measure.metric, reading) : null;
}

/** Is the measure defined well enough to be scored: baseline and target known and different, not `establish`? */
export function isComplete(measure: Measure): boolean {
  if (measure.milestones.length > 0) return true;
  return measure.metric !== null && kindFor(measure.metric).complete(measure.metric);
}

function kindFor(metric: Metric): MetricDefinition<MetricKind, Metric> {
  return METRICS[metric.type] as unknown as MetricDefinition<MetricKind, Metric>;
}
