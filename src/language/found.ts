/** Words of a sentence that decide something: offsets in UTF-16 units, `end` exclusive; `word` is the text between them. */
export interface Found {
  readonly start: number;
  readonly end: number;
  readonly word: string;
}

/** Two metrics in one sentence: the span holds the joining word, the parts what it joins. */
export interface FoundCompound extends Found {
  readonly first: string;
  readonly second: string;
}

/** A metric word that counts attention, or one that does so only under conditions. */
export interface FoundVanity extends Found {
  /** The term of the lexicon, for `betterMetric`. */
  readonly term: string;
  /** A conditional term (active users, new customers): worth a remark, and it never sets `measures`. */
  readonly conditional: boolean;
  /** A rate word stands outside the term ("share of registered users who…"): worth a note only. */
  readonly paired: boolean;
}

/** Doing or making where an effect should be counted. `term` is the lexicon's, where the words are a metric of it. */
export interface FoundEffort extends Found {
  readonly term: string | null;
}
