/** What an error is made of. */
export type Data<K extends string> = Readonly<Record<K, string | number | null | readonly string[]>>;
/** What failed and where; what to do. */
export interface Said {
  readonly message: string;
  readonly hint: string;
}

/** "Did you mean", where something is near. */
export const meant = (suggestion: unknown) => (suggestion ? `Did you mean  ${suggestion}?` : '');
/** What is possible, where it is a short list. */
export const among = (allowed: unknown) => (Array.isArray(allowed) ? `Possible: ${allowed.join(', ')}.` : '');
