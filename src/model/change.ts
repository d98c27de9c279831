import type { Path } from './ref';

/**
 * One small change of a user's file. Changes are carried out on the text (`source/apply`): the lines meant change, and
 * no other byte.
 */
export type Change =
  /** Replaces the scalar at a path by `text`, a YAML scalar as it shall stand there. */
  | { readonly kind: 'set'; readonly file: string; readonly path: Path; readonly text: string }
  /** Gives the key at a path another name. */
  | { readonly kind: 'rename'; readonly file: string; readonly path: Path; readonly key: string }
  /** Adds a key to the mapping at a path, behind the key `after`. `text` is a YAML value on one line. */
  | {
      readonly kind: 'add';
      readonly file: string;
      readonly path: Path;
      readonly after: string;
      readonly key: string;
      readonly text: string;
    }
  /** Removes a comment: the whole line where it stands alone. `line` counts from 1. */
  | { readonly kind: 'uncomment'; readonly file: string; readonly line: number };

/** What the tool can do about a finding. Safe: it says the same as before, only better written. */
export interface Fix {
  readonly safe: boolean;
  readonly changes: readonly Change[];
}
