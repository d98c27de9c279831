import type { Language } from '../model/workspace';
import type { Found } from './found';

/** How a sentence states what is to be reached (commands.md, okr draft). */
export type Form = 'from-to' | 'to-only' | 'threshold' | 'by-relative' | 'by-absolute' | 'milestone' | 'none';

export type Direction = 'increase' | 'decrease' | 'maintain';

/** What the metric counts. */
export type Counted = 'impact' | 'output' | 'activity' | 'attention' | 'unclear';

/** A key result's sentence, read. */
export interface Statement {
  readonly language: Language;
  readonly form: Form;
  readonly from: number | null;
  /** The value to reach; for a threshold its bound. */
  readonly to: number | null;
  /** The change without its sign, which is the direction's; percent as 30, factors with unit `x`. */
  readonly by: number | null;
  /** Both ends of a range. */
  readonly low: number | null;
  readonly high: number | null;
  /** `%`, an ISO currency, `x`, or the unit as written. */
  readonly unit: string | null;
  readonly direction: Direction | null;
  /** The last day, `YYYY-MM-DD`, where the sentence names a day or period with its year. */
  readonly due: string | null;
  /** Does it name a day or period it is due by, with or without its year? */
  readonly dated: boolean;
  readonly measurable: boolean;
  readonly measures: Counted;
  /** Do start and target stand in different units ("from 1.8 s to 600 ms")? Then they are no metric as they stand. */
  readonly mixedUnits: boolean;
  /** Is a threshold's bound one to stay above (`low`) or below (`high`)? Null for all other forms. */
  readonly bound: 'low' | 'high' | 'range' | null;
  /** The words that decided the form and what is measured. */
  readonly evidence: { readonly form: readonly Found[]; readonly measures: readonly Found[] };
}

/** An objective's sentence, read. */
export interface ObjectiveReading {
  readonly language: Language;
  /** A state someone would care about; null where the words do not tell. */
  readonly inspiring: boolean | null;
  readonly containsMetric: boolean;
  readonly isTask: boolean;
  /** A topic or a metric's name instead of a state. */
  readonly isLabel: boolean;
  readonly businessAsUsual: boolean;
  readonly words: number;
  readonly sentences: number;
  /** The words that decided, for marking. */
  readonly evidence: {
    readonly metric: Found | null;
    readonly task: Found | null;
    readonly businessAsUsual: Found | null;
  };
}
