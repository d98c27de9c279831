import { wordsOf } from '../words-of';

/*
 * Metrics that are better the lower they are, by the start of a word's stem or the end of a compound, and words that
 * compare without a number. Source: labels.md section 1 (impact metrics met) and general knowledge.
 */
const LOWER = wordsOf(`
  time, latency, cost, costs, churn, error, errors, failure, failures, defect, defects, bug, bugs, incident, incidents, outage, outages, complaint, complaints, downtime, mttr, attrition, turnover, cycle, close, delay, wait, waste, scrap, rework, emissions, accident, accidents, injuries, vulnerabilities, cves, cve, backlog, tickets, cac, cpa, cpl, bounce, drop-off, variance, discrepancies, timeouts, timeout, restarts, latencies, lead, days, hours, minutes, seconds, ttfb, lcp, size, debt, alerts, returns, absence, stress, positives, rejections, crashes, crash, burn, spend, regressions, duration, sickness, effort, p95, p99, lag, cancellations, downtimes, weaknesses, adjustments, findings, escalations, deviation, deviations
  zeit, zeiten, kosten, fehler, fehlerquote, fehlerrate, ausschuss, reklamationen, beschwerden, störungen, ausfälle, unfälle, krankenstand, fluktuation, abwanderung, wartezeit, dauer, nacharbeit, retouren, bestand, emissionen, verbrauch, aufwand, aufwände, stornierungen, abbrüche, abbruchquote, churn, kündigungen, krankheitstage, fehlzeiten, latenz, verspätungen, rückstand, forderungen, außenstände, doppelbuchungen, mängel, schulden, überstunden, abweichung, abweichungen, tage, ausfallzeiten, reklamationsquote, ausschussquote, krankenquote, fehlmengen, bugs, no-shows, incidents, medikationsfehler
`);

export const LOWER_IS_BETTER = new Set(LOWER);
/** Ends of German compounds that are better the lower they are. */
export const LOWER_HEAD =
  /(?:zeit|zeiten|kosten|fehler|fehlerquote|unfälle|ausfälle|störungen|reklamationen|beschwerden|dauer|emissionen|verbrauch|aufwand|bestand|fluktuation|tage|verspätungen|mängel|abbrüche|stornierungen)$/;
export const HIGHER_HEAD = /(?:laufzeit|verweildauer|bearbeitete|haltedauer|auslastung|bindungsdauer)$/;

/** Comparison and wish without a number. */
export const COMPARATIVES = new Set(
  wordsOf(`
    better, faster, shorter, easier, more, less, fewer, higher, lower, stronger, smoother, quicker, cheaper, simpler, healthier, happier, bigger, smaller, clearer, improved, improvements, improvement, positive, good, great, quick, fast, easy, high, low, strong
    besser, besseres, bessere, besseren, schneller, kürzer, einfacher, mehr, weniger, höher, niedriger, stärker, effizienter, zufriedener, günstiger, leichter, sichtbarer, attraktiver, hoch, gut, guten, gute, zufrieden, bekannt, weitere, zusätzliche, erhöhte, gesunde, stabil, wohl
  `),
);
