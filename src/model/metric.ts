import type { IsoDate } from './date';

/** How check-in values become the current value: the last, the sum, or the mean of all. */
export type Counts = 'level' | 'sum' | 'average';

/** Expected course over the cycle (method.md 1.6). */
export type Curve = 'linear' | 's' | 'back-loaded';

/** What a metric counts: an effect, things made, things done, or attention. */
export type Measures = 'impact' | 'output' | 'activity' | 'attention';

/** How a threshold is scored (method.md 1.1, maintain). */
export type ScoredBy = 'hit-rate' | 'last' | 'distance';

interface MetricBase {
  readonly unit: string | null;
  readonly counts: Counts;
  readonly curve: Curve;
  /** No effect is to be seen before this day. */
  readonly observableFrom: IsoDate | null;
  readonly source: string | null;
  readonly measures: Measures | null;
}

/** A change from a baseline to a target. `from` is null where the baseline is not known: then there is no score. */
export interface ChangeMetric extends MetricBase {
  readonly type: 'metric';
  readonly from: number | null;
  /** Null only for a relative target without its baseline. */
  readonly to: number | null;
  /** The change as written, where the target was given by it. */
  readonly by: By | null;
  /** Scores 0.3 and 1.0; both or neither (method.md 1.5). */
  readonly commit: number | null;
  readonly stretch: number | null;
}

/** A relative or absolute change: `-30%`, `+5`, `2x`. `amount` carries the sign; percent as 30, not 0.3. */
export interface By {
  readonly kind: 'percent' | 'absolute' | 'factor';
  readonly amount: number;
}

/** A level to keep. Limits are inclusive; a missing one is open. */
export interface ThresholdMetric extends MetricBase {
  readonly type: 'at-least' | 'at-most' | 'between';
  readonly low: number | null;
  readonly high: number | null;
  readonly scoredBy: ScoredBy;
}

/** Reached or not. */
export interface YesNoMetric extends MetricBase {
  readonly type: 'yes-no';
}

/** A measure is being set up: not scored. */
export interface EstablishMetric extends MetricBase {
  readonly type: 'establish';
}

/** How a key result is measured, milestones apart. */
export type Metric = ChangeMetric | ThresholdMetric | YesNoMetric | EstablishMetric;

/** The kind shown in JSON. */
export type MetricKind = Metric['type'] | 'milestones';

/** A step on the way, with the share of it that counts. */
export interface Milestone {
  readonly id: string;
  readonly title: string;
  readonly due: IsoDate | null;
  /** > 0, default 1. */
  readonly weight: number;
}
