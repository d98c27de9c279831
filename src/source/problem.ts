/** Limits of a file we read. A file beyond one of them costs one finding, never the run (reliability: depth and alias bombs). */
export const LIMITS = {
  /** Bytes of a file; okr.yaml may be larger, as it lists all teams. */
  bytes: 512 * 1024,
  configBytes: 4 * 1024 * 1024,
  depth: 64,
  /** Nodes after aliases are followed. */
  nodes: 200_000,
  aliases: 1000,
  keys: 20_000,
  /** Findings shown per file; the rest is counted. */
  findings: 100,
} as const;

/** What is wrong with a text before its meaning is looked at. */
export interface Problem {
  readonly rule: 'yaml-syntax' | 'merge-conflict' | 'format';
  readonly say: string;
  readonly data: Readonly<Record<string, string | number | null>>;
  readonly start: number;
  readonly end: number;
}
