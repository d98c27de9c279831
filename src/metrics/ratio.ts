/**
 * (part − start) ÷ (whole − start) for finite numbers with whole ≠ start: finite, and 0 where JavaScript says −0
 * (method.md 1.1). Exactly 0 at `part = start` and exactly 1 at `part = whole`.
 */
export function ratio(start: number, whole: number, part: number): number {
  // Halves, so that the difference of two huge numbers of opposite sign stays finite.
  const scale = Number.isFinite(whole - start) && Number.isFinite(part - start) ? 1 : 0.5;
  const share = (part * scale - start * scale) / (whole * scale - start * scale);
  return finite(share);
}

/** The number itself, 0 for −0, the largest number there is instead of an infinite one. */
export function finite(value: number): number {
  if (value === 0) return 0;
  return Math.min(Math.max(value, -Number.MAX_VALUE), Number.MAX_VALUE);
}
