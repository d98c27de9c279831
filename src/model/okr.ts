import type { IsoDate } from './date';
import type { Metric, MetricKind, Milestone } from './metric';
import type { Ref } from './ref';

/** Committed is expected to be reached in full; aspirational is good at 0.7. */
export type Ambition = 'aspirational' | 'committed';

/** A handle as written, or several where somebody wrote a list (which a rule reports). */
export type Owner = string | readonly string[] | null;

/** A change of a definition on record (`changes:`). */
export interface DefinitionChange {
  readonly date: IsoDate;
  readonly what: 'target' | 'baseline' | 'metric' | 'unit' | 'weight' | 'ambition';
  readonly before: unknown;
  readonly after: unknown;
  readonly by: string | null;
  readonly reason: string | null;
}

export interface Dropped {
  readonly date: IsoDate;
  readonly reason: string | null;
}

export interface KeyResult {
  readonly id: string;
  /** `2026-Q4/sales/customer-love/nps` */
  readonly ref: string;
  readonly title: string;
  readonly metric: Metric | null;
  /** Was the metric written down, or read from the title ("NPS from 40 to 55")? Null without one. */
  readonly metricFrom: 'file' | 'title' | null;
  readonly milestones: readonly Milestone[];
  readonly owner: Owner;
  /** > 0, default 1. */
  readonly weight: number;
  readonly ambition: Ambition;
  readonly guardrail: boolean;
  readonly pairsWith: string | null;
  readonly carriedFrom: string | null;
  readonly dropped: Dropped | null;
  readonly changes: readonly DefinitionChange[];
  readonly note: string | null;
  readonly place: Ref;
}

export interface Objective {
  readonly id: string;
  /** `2026-Q4/sales/customer-love` */
  readonly ref: string;
  readonly title: string;
  readonly owner: Owner;
  readonly why: string | null;
  readonly contributesTo: readonly string[];
  readonly sharedWith: readonly string[];
  readonly ambition: Ambition;
  readonly weight: number;
  readonly dropped: Dropped | null;
  readonly changes: readonly DefinitionChange[];
  readonly note: string | null;
  readonly keyResults: readonly KeyResult[];
  readonly place: Ref;
}

/** What was said about one key result in one check-in. */
export interface Entry {
  /** A number, yes or no, or the share done of each milestone (0–1); null where only a note or confidence was given. */
  readonly value: number | boolean | ReadonlyMap<string, number> | null;
  /** 1–10. */
  readonly confidence: number | null;
  readonly note: string | null;
}

export interface Win {
  readonly what: string;
  readonly who: readonly string[];
  /** Id of the company value it shows. */
  readonly value: string | null;
}

export interface CheckIn {
  readonly date: IsoDate;
  readonly by: string | null;
  /** By `objective/key-result`. */
  readonly entries: ReadonlyMap<string, Entry>;
  /** The key results it names as written, also those with nothing behind them. */
  readonly named: readonly string[];
  readonly wins: readonly Win[];
  readonly next: readonly string[];
  readonly place: Ref;
}

export interface Blocker {
  readonly id: string;
  readonly text: string;
  readonly keyResults: readonly string[];
  readonly kind: 'decision' | 'resource' | 'skill' | 'dependency' | 'rule' | null;
  readonly raised: IsoDate;
  readonly raisedBy: string | null;
  readonly owner: string | null;
  readonly due: IsoDate | null;
  readonly resolved: IsoDate | null;
  readonly place: Ref;
}

export type CarryDecision = 'carry' | 're-scope' | 'drop' | 'hand-over';

export interface Verdict {
  readonly decision: CarryDecision | null;
  readonly postMortem: string | null;
  readonly selfAssessment: number | null;
  readonly reason: string | null;
}

export interface Review {
  readonly file: string;
  readonly closed: IsoDate | null;
  readonly wentWell: readonly string[];
  readonly obstacles: readonly string[];
  readonly wouldChange: readonly string[];
  readonly learned: readonly string[];
  readonly wins: readonly Win[];
  /** By `objective/key-result`. */
  readonly keyResults: ReadonlyMap<string, Verdict>;
  readonly retro: {
    readonly keep: readonly string[];
    readonly change: readonly string[];
    readonly actions: readonly { readonly what: string; readonly owner: string | null; readonly due: IsoDate | null }[];
  } | null;
}

/** The kind of a key result as JSON names it; null where nothing says how it is measured. */
export function kindOf(keyResult: KeyResult): MetricKind | null {
  if (keyResult.milestones.length > 0) return 'milestones';
  return keyResult.metric?.type ?? null;
}
