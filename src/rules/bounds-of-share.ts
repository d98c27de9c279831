import type { Metric } from '../model/metric';

/** Percentages that may pass 100: growth, load, what is measured against a plan. */
const ABOVE =
  /grow|increase in|change|utili[sz]|occupan|attain|achiev|fulfil|of (?:the )?(?:plan|target|budget)|retention|coverage|return|roi|yield|mark-?up|index|capacit|overtime|compared|versus|(?<!\p{L})vs|wachs|wuchs|wächst|zunahme|zuwachs|veränder|auslastung|belegung|belastung|erfüllung|erreichung|abdeckung|deckung|rendite|verzinsung|aufschlag|index|kapazität|überstunden|gegenüber|verglichen|im vergleich|(?<!\p{L})plan(?!\p{L})|budget/iu;

/** Percentages that may fall below 0: what can shrink or make a loss. */
const BELOW =
  /grow|increase in|change|margin|return|roi|yield|profit|ebit|earning|result|cash|deviat|differ|varian|compared|versus|(?<!\p{L})vs|wachs|wuchs|wächst|zunahme|zuwachs|veränder|marge|rendite|verzinsung|gewinn|ergebnis|abweich|differenz|saldo|gegenüber|verglichen|im vergleich/iu;

const PERCENT = /^(?:%|percent|per cent|pct|prozent)$/iu;

/**
 * Between which limits a value can be: 0 and 100 for a share in percent, infinite where nothing is known. A percentage is
 * taken for a share unless its title speaks of growth, load, margins or a comparison, or its own start, target or limits
 * lie outside. Percentages that are summed are none.
 */
export function boundsOfShare(title: string, metric: Metric): { readonly low: number; readonly high: number } {
  const open = { low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY };
  if (metric.unit === null || !PERCENT.test(metric.unit.trim()) || metric.counts === 'sum') return open;
  const known = knownNumbers(metric);
  return {
    low: BELOW.test(title) || known.some((one) => one < 0) ? open.low : 0,
    high: ABOVE.test(title) || known.some((one) => one > 100) ? open.high : 100,
  };
}

/** The numbers a definition names: start and target with its steps, or the limits. */
export function knownNumbers(metric: Metric): readonly number[] {
  const named =
    metric.type === 'metric'
      ? [metric.from, metric.to, metric.commit === null ? null : metric.stretch]
      : 'low' in metric
        ? [metric.low, metric.high]
        : [];
  return named.filter((one) => one !== null);
}
