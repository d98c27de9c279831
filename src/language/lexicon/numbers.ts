import { groupsOf, numbersOf, wordsOf } from '../words-of';

/*
 * Numbers written as words, scales, currencies and units of time. Source: labels.md section 3 (the forms met in real
 * sentences) and both languages' numerals. "ein" and "one" are left to the reader: they are articles as often as numbers.
 */
export const NUMBER_WORDS = numbersOf(`
  0: zero, null
  2: two, zwei
  3: three, drei
  4: four, vier
  5: five, fünf
  6: six, sechs
  7: seven, sieben
  8: eight, acht
  9: nine, neun
  10: ten, zehn
  11: eleven, elf
  12: twelve, zwölf, dozen, dutzend
  15: fifteen, fünfzehn
  20: twenty, zwanzig
  30: thirty, dreißig, dreissig
  50: fifty, fünfzig
  100: hundred, hundert
`);

/** Factors by what they multiply with. */
export const FACTOR_WORDS = numbersOf(`
  2: double, doubles, doubled, doubling, twice, twofold, verdoppeln, verdoppelt, verdopple, verdoppelung, verdopplung, doppelt, doppelte, doppelten, doppelter
  3: triple, triples, tripled, tripling, threefold, thrice, treble, verdreifachen, verdreifacht, verdreifachung, dreimal, dreifach, dreifache
  4: quadruple, quadrupled, fourfold, vervierfachen, vervierfacht, vervierfachung, viermal, vierfach, vierfache
  5: quintuple, fivefold, verfünffachen, verfünffacht, fünffach, fünffache
  10: tenfold, verzehnfachen, verzehnfacht, zehnfach, zehnfache
`);

/** Shares in words, as percent. */
export const SHARES = numbersOf(`
  50: half, hälfte
  33.3: drittel, third
  25: viertel
  75: dreiviertel
`);

/** How often, where a period stands with it. */
export const TIMES = numbersOf(`
  1: einmal, once
  2: zweimal, twice
  3: dreimal, thrice
  4: viermal
`);

/** A change by half, downwards. */
export const HALF_WORDS = new Set(wordsOf('halve, halves, halved, halving, halbieren, halbiert, halbierung, halbiere'));

export const SCALES = numbersOf(`
  1000: k, tsd, tausend, thousand
  1000000: m, mn, mm, mio, mill, million, millions, millionen
  1000000000: b, bn, mrd, billion, billions, milliarde, milliarden
`);

export const CURRENCIES = groupsOf(`
  EUR: €, eur, euro, euros
  USD: $, usd, dollar, dollars
  GBP: £, gbp, pounds
  CHF: chf, franken, sfr
  JPY: ¥, jpy, yen
  CAD: cad
  AUD: aud
  SEK: sek
  DKK: dkk
  NOK: nok
  PLN: pln
  INR: inr, ₹
`);

/** Units of time: `short` and `day` are bounds and values, `long` may be a period ("within 6 months") instead. */
export const TIME_UNITS = groupsOf(`
  short: ms, msec, s, sec, secs, second, seconds, min, mins, minute, minutes, h, hr, hrs, hour, hours
  short: millisecond, milliseconds, millisekunden, sekunde, sekunden, minuten, std, stunde, stunden
  day: d, day, days, tag, tage, tagen, werktag, werktage, werktagen, arbeitstag, arbeitstage, arbeitstagen, kalendertage, kalendertagen
  week: week, weeks, woche, wochen
  long: month, months, monat, monate, monaten, quarter, quarters, quartal, quartale, quartalen, year, years, jahr, jahre, jahren, sprint, sprints
`);

export const MONTHS = numbersOf(`
  1: january, jan, januar, jänner
  2: february, feb, februar
  3: march, mar, märz
  4: april, apr
  5: may, mai
  6: june, jun, juni
  7: july, jul, juli
  8: august, aug
  9: september, sept, sep
  10: october, oct, oktober, okt
  11: november, nov
  12: december, dec, dezember, dez
`);

/** What is numbered and not counted: standards, products, steps, places in a series. */
export const NUMBERED = new Set(
  wordsOf(`
    iso, din, en, iec, ieee, iatf, soc, tls, ssl, wcag, http, ipv, rfc, bsi, pci, nis, gdpr, article, artikel, art, paragraph, §, version, release, rev, revision
    tier, phase, stage, level, stufe, step, schritt, type, typ, kategorie, category, klasse, class, scope, priority, prio, severity, sev, wave, welle, gate, grade, track, lot, los
    week, kw, cw, day, sprint, iteration, milestone, meilenstein, kr, objective, okr, result, nr, no, number, nummer, chapter, kapitel, part, teil, abschnitt, section
    windows, office, python, java, node, react, angular, vue, php, mysql, postgres, postgresql, kubernetes, android, ios, ubuntu, debian, iphone, rails, django, industry, industrie, web, html, css, dotnet, sap, hana
    halle, werk, linie, standort, line, plant, hall, room, raum, gebäude, building, gen, generation, model, modell, series, serie, episode, round, runde, option, variante, plan, team, gruppe, group, area, zone, region, unit
    quartal, quarter, q, fy, gj, wj, cy, hj, eoq, jahr, year, geschäftsjahr, halbjahr, tertial
  `),
);
