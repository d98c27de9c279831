/** A unit everybody writes alike, and how many of it the number counts: 5 TEUR are 5000 EUR. */
export interface KnownUnit {
  readonly name: string;
  readonly scale: number;
  readonly kind: 'percent' | 'money' | 'time' | 'points' | 'factor';
}

const MONEY: Readonly<Record<string, string>> = {
  '€': 'EUR',
  eur: 'EUR',
  euro: 'EUR',
  euros: 'EUR',
  $: 'USD',
  usd: 'USD',
  dollar: 'USD',
  dollars: 'USD',
  '£': 'GBP',
  gbp: 'GBP',
  pounds: 'GBP',
  chf: 'CHF',
  franken: 'CHF',
  sfr: 'CHF',
};

/** What may stand before a currency: `Mio. EUR`, `TEUR`, `k€`. */
const SCALE =
  /^(?<scale>tsd\.?|tausend|thousand|k|t|mio\.?|million(?:s|en)?|mn|m|mrd\.?|milliarden?|billions?|bn)\s*(?<rest>\S+)$/;

const SCALES: readonly (readonly [RegExp, number])[] = [
  [/^(?:tsd|tausend|thousand|k|t)/, 1e3],
  [/^(?:mrd|milliarde|billion|bn)/, 1e9],
  [/^m/, 1e6],
];

/** Seconds in what clocks count; days and longer spans are names of their own, as a week may have five days or seven. */
const TIMES: readonly (readonly [RegExp, string, number])[] = [
  [/^(?:ms|msec|milliseconds?|millisekunden?)$/, 'clock', 0.001],
  [/^(?:s|sec|secs|seconds?|sek|sekunden?)$/, 'clock', 1],
  [/^(?:min|mins|minutes?|minuten?)$/, 'clock', 60],
  [/^(?:h|hr|hrs|hours?|std|stunden?)$/, 'clock', 3600],
  [/^(?:d|days?|tage?n?)$/, 'days', 1],
  [/^(?:weeks?|wochen?)$/, 'weeks', 1],
  [/^(?:months?|monate?n?)$/, 'months', 1],
];

/** A unit as one everybody writes alike; null where it is not clear. */
export function knownUnit(written: string | null): KnownUnit | null {
  if (written === null) return null;
  const text = written.normalize('NFKC').trim().toLowerCase().replace(/\.$/, '');
  if (/^(?:%|percent|prozent|pp|percentage points?|prozentpunkte?n?)$/.test(text)) {
    return { name: '%', scale: 1, kind: 'percent' };
  }
  if (/^(?:points?|punkte?n?|pts?)$/.test(text)) return { name: 'points', scale: 1, kind: 'points' };
  if (text === 'x' || text === '×') return { name: 'x', scale: 1, kind: 'factor' };
  for (const [pattern, name, scale] of TIMES) if (pattern.test(text)) return { name, scale, kind: 'time' };
  if (Object.hasOwn(MONEY, text)) return { name: MONEY[text] ?? '', scale: 1, kind: 'money' };
  const { scale, rest } = SCALE.exec(text)?.groups ?? {};
  if (scale === undefined || rest === undefined || !Object.hasOwn(MONEY, rest)) return null;
  const factor = SCALES.find(([pattern]) => pattern.test(scale))?.[1] ?? 1;
  return { name: MONEY[rest] ?? '', scale: factor, kind: 'money' };
}

/** Do two units surely mean different things? Spans of days, weeks and months are not held against each other. */
export function unitsDiffer(one: string | null, other: string | null): boolean {
  const [a, b] = [knownUnit(one), knownUnit(other)];
  return a !== null && b !== null && a.name !== b.name && !(a.kind === 'time' && b.kind === 'time');
}

/** Can numbers in these units be held against each other? Where one is not clear they are taken for the same. */
export function scalesOf(one: string | null, other: string | null): { one: number; other: number } | null {
  const [a, b] = [knownUnit(one), knownUnit(other)];
  if (a === null || b === null)
    return { one: a?.kind === 'money' ? a.scale : 1, other: b?.kind === 'money' ? b.scale : 1 };
  return a.name === b.name ? { one: a.scale, other: b.scale } : null;
}

/** Do two units surely mean the same? Also where neither is said. */
export function sameUnit(one: string | null, other: string | null): boolean {
  if (one === null || other === null) return one === other;
  if (one.trim().toLowerCase() === other.trim().toLowerCase()) return true;
  const [a, b] = [knownUnit(one), knownUnit(other)];
  return a !== null && b !== null && a.name === b.name;
}
