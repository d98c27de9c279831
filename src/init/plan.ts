/** A file to be created. Nothing that exists is ever overwritten. */
export interface PlannedFile {
  /** Relative to the workspace's root, with `/`. */
  readonly path: string;
  readonly text: string;
}

/** Reads a template of the package: `pilot/de/okr.yaml`. */
export type ReadTemplate = (name: string) => string;
