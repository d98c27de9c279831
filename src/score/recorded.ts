import { targetFromBy } from '../metrics/change';
import type { IsoDate } from '../model/date';
import type { Metric, ThresholdMetric } from '../model/metric';
import type { DefinitionChange, KeyResult } from '../model/okr';

/**
 * The key result as it was defined at the end of `date`: the changes on record after it undone, latest first.
 * Null where a `before` says nothing that can be read.
 */
export function definitionAt(keyResult: KeyResult, date: IsoDate): KeyResult | null {
  const later = keyResult.changes
    .filter((change) => change.date > date)
    .toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
    .reverse();
  if (later.length === 0 || keyResult.milestones.length > 0) return keyResult;
  let metric = keyResult.metric;
  for (const change of later) {
    const undone: Metric | null | undefined = metric && undo(metric, change);
    if (undone === undefined) return null;
    metric = undone;
  }
  return { ...keyResult, metric: fromBy(metric, later) };
}

/** Undefined where it cannot be undone. */
function undo(metric: Metric, { what, before }: DefinitionChange): Metric | undefined {
  if (what === 'target') return withTarget(metric, before);
  if (what === 'baseline') {
    const from = numberOf(before);
    return metric.type !== 'metric' ? metric : from === undefined ? undefined : { ...metric, from };
  }
  if (what !== 'metric') return metric;
  if (metric.type !== 'metric' || typeof before !== 'object' || before === null) return undefined;
  const { from, to } = before as { from?: unknown; to?: unknown };
  const [start, target] = [numberOf(from ?? null), numberOf(to)];
  if (start === undefined || target === undefined) return undefined;
  return { ...metric, from: start, to: target, by: null, commit: null, stretch: null };
}

function withTarget(metric: Metric, before: unknown): Metric | undefined {
  if (metric.type === 'metric') {
    const to = numberOf(before);
    return to === undefined ? undefined : { ...metric, to };
  }
  if (!isThreshold(metric)) return metric;
  const bounds = metric.type === 'between' ? before : [before];
  if (!Array.isArray(bounds)) return undefined;
  const [first, second] = [numberOf(bounds[0]), numberOf(bounds[1] ?? null)];
  if (typeof first !== 'number' || second === undefined) return undefined;
  if (metric.type === 'between') return { ...metric, low: first, high: second };
  return metric.type === 'at-least' ? { ...metric, low: first } : { ...metric, high: first };
}

/** A target given by its change follows the baseline, unless a change of the target itself is on record. */
function fromBy(metric: Metric | null, undone: readonly DefinitionChange[]): Metric | null {
  if (metric?.type !== 'metric' || !metric.by || metric.from === null) return metric;
  if (!undone.some(({ what }) => what === 'baseline') || undone.some(({ what }) => what === 'target')) return metric;
  return { ...metric, to: targetFromBy(metric.from, metric.by) };
}

function isThreshold(metric: Metric): metric is ThresholdMetric {
  return 'low' in metric;
}

/** A value of a change on record as it is meant: digits in quotes, and `2.0`, are numbers. */
export function statedValue(value: unknown): unknown {
  return typeof value === 'string' ? (numberOf(value) ?? value) : value;
}

/** A number, also as digits in quotes; null stays null (there was none); undefined for anything else. */
function numberOf(value: unknown): number | null | undefined {
  if (value === null || (typeof value === 'number' && Number.isFinite(value))) return value;
  return typeof value === 'string' && /^[-+]?\d+(\.\d+)?$/.test(value) ? Number(value) : undefined;
}
