import type { Path } from './ref';

/** What a change writes: plain data, without the spelling. */
export type Data = string | number | boolean | null | readonly Data[] | { readonly [key: string]: Data };

/**
 * One small change of a user's file. Changes are carried out on the text (`source/apply`): the lines meant change, and
 * no other byte.
 */
export type Change =
  /** Replaces the scalar at a path by `text`, a YAML scalar as it shall stand there. */
  | { readonly kind: 'set'; readonly file: string; readonly path: Path; readonly text: string }
  /** Gives the text at a path other words, and keeps the quotes it stands in or without. `on` says whether the key or the value is meant. */
  | {
      readonly kind: 'reword';
      readonly file: string;
      readonly path: Path;
      readonly on: 'key' | 'value';
      readonly text: string;
    }
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
  /** Sets the key of the mapping at a path to a value, or adds it at the end of the mapping. An existing list or mapping with content is not replaced. */
  | {
      readonly kind: 'put';
      readonly file: string;
      readonly path: Path;
      readonly key: string;
      readonly value: Data;
      readonly block?: number;
    }
  /** Adds an item at the end of the list at a path; a list or keys that are missing on the way are written too. */
  | {
      readonly kind: 'append';
      readonly file: string;
      readonly path: Path;
      readonly value: Data;
      /**
       * How many levels of the item stand in block style, a line each; what lies deeper stands in braces. 0 is a line
       * in braces. Default 0.
       */
      readonly block?: number;
    }
  /** Resolves a merge conflict where both sides did nothing but add items to some lists: all stay, by date. */
  | {
      readonly kind: 'keep-both';
      readonly file: string;
      readonly lists: readonly GrowingList[];
      /** The file both sides began from; null where that is not known. */
      readonly began: string | null;
    }
  /** Removes a comment: the whole line where it stands alone. `line` counts from 1. */
  | { readonly kind: 'uncomment'; readonly file: string; readonly line: number };

/** A list people only add to, and how two of its items are known for one when two versions of a file meet. */
export interface GrowingList {
  readonly key: string;
  /** The key of an item's day. */
  readonly date: string;
  /** The key of an item's id. */
  readonly id: string | null;
  /** The key of who wrote an item. */
  readonly by: string | null;
  /** The key of the mapping of what an item says about what. */
  readonly about: string | null;
}

/** What the tool can do about a finding. Safe: it says the same as before, only better written. */
export interface Fix {
  readonly safe: boolean;
  readonly changes: readonly Change[];
}
