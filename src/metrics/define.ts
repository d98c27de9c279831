import type { MetricKind } from '../model/metric';

/** What is known about a key result on one day. */
export interface Reading {
  /** The current value as `counts` makes it; yes or no; for milestones the share done of each, by id. */
  readonly value: number | boolean | ReadonlyMap<string, number> | null;
  /** Planned due days so far (all of them once closed) and those with a value inside; null where not a threshold. */
  readonly hits: Hits | null;
}

export interface Hits {
  readonly kept: number;
  readonly due: number;
}

/** A kind of metric; `M` is what defines it: a metric, or the milestones. */
export interface MetricDefinition<K extends MetricKind, M> {
  readonly type: K;
  /**
   * Raw progress: 0 at the start, 1 at the target, not clamped, finite and never −0. Null where there is no value of
   * the right type or the definition is not complete enough to say.
   */
  readonly raw: (metric: M, reading: Reading) => number | null;
  /** Can it be scored at all, as it is defined? */
  readonly complete: (metric: M) => boolean;
}

/** Declares a kind of metric. */
export function defineMetric<K extends MetricKind, M>(definition: MetricDefinition<K, M>): MetricDefinition<K, M> {
  return definition;
}
