import { readLanguage } from '../language/read-language';
import { readStatement } from '../language/read-statement';
import type { Statement } from '../language/statement';
import { targetFromBy } from '../metrics/change';
import type { By, Metric } from '../model/metric';
import type { Language } from '../model/workspace';

/**
 * The metric a title states by itself ("NPS from 40 to 55"); null where it states none. A title in another language
 * than the workspace is read in its own.
 */
export function titleMetric(title: string, fallback: Language): Metric | null {
  return metricOf(readStatement(title, readLanguage(title, fallback)));
}

/** A statement as a metric; null where it does not say enough. */
export function metricOf(statement: Statement): Metric | null {
  const { form, from, to, low, high, bound, unit, mixedUnits } = statement;
  if (mixedUnits) return null;
  const base = {
    unit: unit === 'x' ? null : unit,
    counts: 'level',
    curve: 'linear',
    observableFrom: null,
    source: null,
    measures: null,
  } as const;
  if (form === 'threshold') {
    const range = bound === 'range';
    const limits = range ? { low, high } : { low: bound === 'low' ? to : null, high: bound === 'high' ? to : null };
    if (range ? limits.low === null || limits.high === null : limits.low === limits.high) return null;
    const type = range ? 'between' : limits.low === null ? 'at-most' : 'at-least';
    return { type, ...base, ...limits, scoredBy: 'hit-rate' };
  }
  const by = byOf(statement);
  const target = by && from !== null ? targetFromBy(from, by) : to;
  if (by === null && ((form !== 'from-to' && form !== 'to-only') || target === null)) return null;
  return {
    type: 'metric',
    ...base,
    from,
    to: by ? (from === null ? null : target) : target,
    by,
    commit: null,
    stretch: null,
  };
}

/** The change a sentence states; null where it states none, or not which way. */
function byOf({ form, by, unit, direction }: Statement): By | null {
  if ((form !== 'by-relative' && form !== 'by-absolute') || by === null) return null;
  if (unit === 'x') return { kind: 'factor', amount: by };
  if (direction !== 'increase' && direction !== 'decrease') return null;
  const amount = direction === 'decrease' ? -by : by;
  return { kind: form === 'by-relative' ? 'percent' : 'absolute', amount };
}
