/*
 * Numbers written as words, scales, currencies and units of time. Source: labels.md section 3 (forms), both languages'
 * numerals; "ein" and "one" are left to the reader, as they are articles as often as numbers.
 */
export const NUMBER_WORDS: Readonly<Record<string, number>> = {
  zero: 0, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12,
  fifteen: 15, twenty: 20, thirty: 30, fifty: 50, hundred: 100, dozen: 12,
  null: 0, zwei: 2, drei: 3, vier: 4, fünf: 5, sechs: 6, sieben: 7, acht: 8, neun: 9, zehn: 10, elf: 11, zwölf: 12,
  fünfzehn: 15, zwanzig: 20, dreißig: 30, dreissig: 30, fünfzig: 50, hundert: 100, dutzend: 12,
};

/** Factors: what they multiply by. Half and the like are a relative change downwards. */
export const FACTOR_WORDS: Readonly<Record<string, number>> = {
  double: 2, doubles: 2, doubled: 2, doubling: 2, twice: 2, twofold: 2, triple: 3, triples: 3, tripled: 3, tripling: 3, threefold: 3, thrice: 3,
  quadruple: 4, quadrupled: 4, fourfold: 4, quintuple: 5, fivefold: 5, tenfold: 10,
  verdoppeln: 2, verdoppelt: 2, verdopple: 2, verdoppelung: 2, verdopplung: 2, doppelt: 2, doppelte: 2, doppelten: 2, verdreifachen: 3, verdreifacht: 3, verdreifachung: 3,
  vervierfachen: 4, vervierfacht: 4, verfünffachen: 5, verfünffacht: 5, verzehnfachen: 10, verzehnfacht: 10, dreimal: 3, zweimal: 2, dreifach: 3, dreifache: 3, vierfache: 4,
};

export const HALF_WORDS: ReadonlySet<string> = new Set([
  'halve', 'halves', 'halved', 'halving', 'halbieren', 'halbiert', 'halbierung', 'halbiere',
]);

export const SCALES: Readonly<Record<string, number>> = {
  k: 1e3, tsd: 1e3, tausend: 1e3, thousand: 1e3, m: 1e6, mn: 1e6, mm: 1e6, mio: 1e6, mill: 1e6, million: 1e6, millions: 1e6, millionen: 1e6,
  b: 1e9, bn: 1e9, mrd: 1e9, billion: 1e9, billions: 1e9, milliarde: 1e9, milliarden: 1e9,
};

export const CURRENCIES: Readonly<Record<string, string>> = {
  '€': 'EUR', eur: 'EUR', euro: 'EUR', euros: 'EUR', $: 'USD', usd: 'USD', dollar: 'USD', dollars: 'USD', '£': 'GBP', gbp: 'GBP', pounds: 'GBP',
  chf: 'CHF', franken: 'CHF', fr: 'CHF', '¥': 'JPY', jpy: 'JPY', cad: 'CAD', aud: 'AUD', sek: 'SEK', dkk: 'DKK', nok: 'NOK', pln: 'PLN', inr: 'INR',
};

/** Units of time, with what a later step needs: may a span in it be a period ("within 6 months") instead of a bound? */
export const TIME_UNITS: Readonly<Record<string, 'short' | 'day' | 'long'>> = {
  ms: 'short', msec: 'short', s: 'short', sec: 'short', secs: 'short', second: 'short', seconds: 'short', min: 'short', mins: 'short', minute: 'short', minutes: 'short',
  h: 'short', hr: 'short', hrs: 'short', hour: 'short', hours: 'short', sekunde: 'short', sekunden: 'short', sek: 'short', minuten: 'short', std: 'short', stunde: 'short', stunden: 'short',
  day: 'day', days: 'day', d: 'day', tag: 'day', tage: 'day', tagen: 'day', werktag: 'day', werktage: 'day', werktagen: 'day', arbeitstag: 'day', arbeitstage: 'day', arbeitstagen: 'day', kalendertage: 'day', kalendertagen: 'day',
  week: 'long', weeks: 'long', woche: 'long', wochen: 'long', month: 'long', months: 'long', monat: 'long', monate: 'long', monaten: 'long',
  quarter: 'long', quarters: 'long', quartal: 'long', quartale: 'long', quartalen: 'long', year: 'long', years: 'long', jahr: 'long', jahre: 'long', jahren: 'long',
  sprint: 'long', sprints: 'long',
};

export const MONTHS: Readonly<Record<string, number>> = {
  january: 1, jan: 1, januar: 1, jänner: 1, february: 2, feb: 2, februar: 2, march: 3, mar: 3, märz: 3, april: 4, apr: 4, may: 5, mai: 5, june: 6, jun: 6, juni: 6,
  july: 7, jul: 7, juli: 7, august: 8, aug: 8, september: 9, sept: 9, sep: 9, october: 10, oct: 10, oktober: 10, okt: 10, november: 11, nov: 11, december: 12, dec: 12, dezember: 12, dez: 12,
};
