import type { Language } from '../model/workspace';

/** A number as a person writes it, with what stands beside it. */
export interface WrittenNumber {
  readonly value: number;
  /** `%`, an ISO currency code, or null. The value of `30 %` is 30. */
  readonly unit: string | null;
  /** `1.234` or `1,234`: one separator and three digits, read by the language's habit. */
  readonly ambiguous: boolean;
}

const SCALES: Readonly<Record<string, number>> = {
  k: 1e3,
  tsd: 1e3,
  tausend: 1e3,
  thousand: 1e3,
  m: 1e6,
  mio: 1e6,
  million: 1e6,
  millions: 1e6,
  millionen: 1e6,
  b: 1e9,
  bn: 1e9,
  mrd: 1e9,
  billion: 1e9,
  milliarde: 1e9,
  milliarden: 1e9,
};

const UNITS: Readonly<Record<string, string>> = {
  '%': '%',
  '€': 'EUR',
  eur: 'EUR',
  $: 'USD',
  usd: 'USD',
  '£': 'GBP',
  gbp: 'GBP',
  chf: 'CHF',
};

const SHAPE =
  /^(?<before>[€$£]|[A-Za-z]{3})?\s*(?<sign>[-+−–])?\s*(?<digits>\d[\d.,'’ \u00a0\u202f]*)\s*(?<scale>\p{L}+\.?)?\s*(?<after>%|[€$£]|[A-Za-z]{3})?$/u;

/**
 * Reads a number as written in German or English: `1.234,5`, `1,234.5`, `30 %`, `12 Mio.`, `9.4m`, `160'000`, `+3`.
 * Null for anything else. Where one separator stands before exactly three digits the language decides.
 */
export function readNumber(text: string, language: Language): WrittenNumber | null {
  const match = SHAPE.exec(text.normalize('NFKC').trim());
  const groups = match?.groups;
  if (!groups?.digits) return null;
  const { before, sign, scale, after } = groups;
  const plain = readDigits(groups.digits.trim(), language);
  if (plain === null) return null;
  let [factor, unit] = [1, before ?? after ?? null];
  if (scale !== undefined) {
    const word = scale.toLowerCase().replace(/\.$/, '');
    const known = Object.hasOwn(SCALES, word) ? SCALES[word] : undefined;
    if (known !== undefined) factor = known;
    else if (unit === null && Object.hasOwn(UNITS, word)) unit = word;
    else return null;
  }
  const name = unit === null ? null : unit.toLowerCase();
  if (name !== null && !Object.hasOwn(UNITS, name)) return null;
  const value = plain.value * factor * (sign !== undefined && sign !== '+' ? -1 : 1);
  const rounded = factor === 1 ? value : Number(value.toPrecision(15));
  return { value: rounded + 0, unit: name === null ? null : (UNITS[name] ?? null), ambiguous: plain.ambiguous };
}

function readDigits(text: string, language: Language): { value: number; ambiguous: boolean } | null {
  const digits = text.replaceAll(/['’ \u00a0\u202f]/g, '');
  if (/['’ \u00a0\u202f]/.test(text) && !/^\d{1,3}(?:['’ \u00a0\u202f]\d{3})+(?:[.,]\d+)?$/.test(text)) return null;
  const [dots, commas] = [count(digits, '.'), count(digits, ',')];
  if (dots > 0 && commas > 0) {
    const decimal = digits.lastIndexOf('.') > digits.lastIndexOf(',') ? '.' : ',';
    const group = decimal === '.' ? ',' : '.';
    const shape = decimal === '.' ? /^\d{1,3}(?:,\d{3})+\.\d+$/ : /^\d{1,3}(?:\.\d{3})+,\d+$/;
    if (!shape.test(digits)) return null;
    return { value: Number(digits.replaceAll(group, '').replace(decimal, '.')), ambiguous: false };
  }
  const separator = dots > 0 ? '.' : commas > 0 ? ',' : null;
  if (separator === null) return { value: Number(digits), ambiguous: false };
  const grouped = /^[1-9]\d{0,2}(?:[.,]\d{3})+$/.test(digits);
  if (dots + commas > 1) return grouped ? { value: Number(digits.replaceAll(separator, '')), ambiguous: false } : null;
  if (!/^\d+[.,]\d+$/.test(digits)) return null;
  const decimalHere = language === 'de' ? ',' : '.';
  if (grouped && separator !== decimalHere) return { value: Number(digits.replace(separator, '')), ambiguous: true };
  return { value: Number(digits.replace(',', '.')), ambiguous: grouped };
}

function count(text: string, character: string): number {
  return text.split(character).length - 1;
}
