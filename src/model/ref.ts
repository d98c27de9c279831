/** Keys and list positions from a file's root to a value. */
export type Path = readonly (string | number)[];

/**
 * A place in a user's file, without line and column: those appear once, in `source/locate`.
 * `on` says whether the key or the value at `path` is meant. An empty path is the whole file.
 */
export interface Ref {
  readonly file: string;
  readonly path: Path;
  readonly on: 'key' | 'value';
  /**
   * Words inside the text at `path`, as offsets in it. Where the file writes the text plainly on one line they are
   * marked, else the whole value.
   */
  readonly within?: { readonly start: number; readonly end: number };
}

/** The value at `path` in `file`. */
export function at(file: string, ...path: (string | number)[]): Ref {
  return { file, path, on: 'value' };
}

/** The value below `ref`, a few keys deeper. */
export function below(ref: Ref, ...path: (string | number)[]): Ref {
  return { file: ref.file, path: [...ref.path, ...path], on: 'value' };
}

/** The key instead of the value at `ref`. */
export function keyOf(ref: Ref): Ref {
  return { ...ref, on: 'key' };
}

/** Some words inside the text at `ref`. */
export function within(ref: Ref, { start, end }: { readonly start: number; readonly end: number }): Ref {
  return { ...ref, within: { start, end } };
}
