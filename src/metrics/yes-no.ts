import type { YesNoMetric } from '../model/metric';
import { defineMetric } from './define';

/** Reached or not: 1 or 0, no partial credit (method.md 1.1). */
export const yesNo = defineMetric({
  type: 'yes-no',
  complete: (_metric: YesNoMetric) => true,
  raw: (_metric: YesNoMetric, { value }) => (typeof value === 'boolean' ? Number(value) : null),
});
