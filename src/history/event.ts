import type { IsoDate } from '../model/date';
import type { Fields } from './version';

/** A commit as the history tells it. */
export interface Authored {
  readonly commit: string;
  readonly date: IsoDate | null;
  readonly author: string;
  readonly email: string;
  readonly message: string;
}

/**
 * What one commit did to the definition of one objective or key result. Added: `from` is null and `after` holds all.
 * Changed: `before` and `after` hold the keys that differ, absent ones left out. Dropped: `to` is null.
 */
export interface DefinitionEvent {
  /** Position of the commit in the history. */
  readonly commit: number;
  /** `2026-Q4/sales/customer-love/nps` before the commit; null for what is new. */
  readonly from: string | null;
  /** After it; null for what is gone. Other than `from` where it was moved or renamed. */
  readonly to: string | null;
  readonly before: Fields;
  readonly after: Fields;
}
