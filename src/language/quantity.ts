/** A value in a sentence with what its neighbours say about it. */
export interface Quantity {
  /** Null for a placeholder ("X %"). */
  readonly value: number | null;
  readonly kind: 'percent' | 'factor' | 'money' | 'time' | 'count';
  /** `%`, `x`, an ISO currency, or the unit as written; null where none is said. */
  readonly unit: string | null;
  /** What its digits were multiplied with: 1000000 in `3 Mio.` */
  readonly scale?: number;
  /** First and last token. */
  readonly first: number;
  readonly last: number;
  readonly role: Role;
  /** Is it a bound to stay above (`low`) or below? */
  readonly bound: 'low' | 'high' | null;
  /** Is a sign or a word with it that says up or down by itself (+5, −30 %, 20 % mehr)? */
  readonly sign: 1 | -1 | null;
  /** How near it is to what the sentence is about: 1 in it, 2 in brackets or a condition, 3 only where there is no other. */
  readonly rank: 1 | 2 | 3;
  /** First token of the words that gave it its role. */
  readonly cue: number;
}

/** `now` is a baseline said apart ("currently 23"), `aim` a target said apart ("target: 30"). */
export type Role = 'bare' | 'from' | 'to' | 'by' | 'now' | 'aim';
