import type { EstablishMetric } from '../model/metric';
import { defineMetric } from './define';

/** A measure is being set up: there is nothing to score yet (method.md 1.1, Lamorte's "baseline" key result). */
export const establish = defineMetric({
  type: 'establish',
  complete: (_metric: EstablishMetric) => false,
  raw: (_metric: EstablishMetric) => null,
});
