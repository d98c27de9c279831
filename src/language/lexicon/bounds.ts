import { wordsOf } from '../words-of';

/*
 * Words around a number that make it a bound, a change, a start or a target. Source: labels.md section 3 (ranges, order,
 * distance) and general knowledge. Phrases are looked up by their last (before a number) or first word (behind it).
 */
const phrases = (list: string) => wordsOf(list).map((phrase) => phrase.split(' '));

/** Before a number: at least it. */
export const LOW_BEFORE = phrases(`
  at least, longer than, more than, greater than, higher than, no less than, not less than, no fewer than, not fewer than, minimum of, minimum, min, min ., min :, over, above, exceeds, exceed, exceeding, beyond, upwards of
  mindestens, länger als, mind, mind ., wenigstens, zumindest, mehr als, größer als, grösser als, höher als, besser als, über, oberhalb, oberhalb von, nicht unter, nicht weniger als, minimal, ab, or more than
`);

/** Before a number: at most it. */
export const HIGH_BEFORE = phrases(`
  less than, fewer than, lower than, smaller than, shorter than, faster than, at most, no more than, not more than, no longer than, under, below, maximum, maximum of, max, max ., max :, up to, only, within, inside
  höchstens, maximal, weniger als, kleiner als, kürzer als, schneller als, niedriger als, geringer als, unter, unterhalb, unterhalb von, nicht mehr als, nicht über, nicht länger als, bis zu, nur, nur noch, innerhalb, innerhalb von, binnen, in unter
`);

export const LOW_BEHIND = phrases(
  'or more, or higher, or better, or above, or greater, and above, plus, oder mehr, oder höher, oder besser, und mehr, nicht unterschreiten, nicht unterschreitet, minimum',
);
export const HIGH_BEHIND = phrases(
  'or less, or fewer, or lower, or below, or under, or faster, or sooner, or shorter, oder weniger, oder niedriger, oder darunter, oder kürzer, oder schneller, nicht übersteigen, nicht überschreiten, nicht überschreitet, nicht übersteigt, maximum, max, at most',
);

/** A number followed by one of these is a change by it. */
export const MORE = new Set(
  wordsOf(
    'more, higher, faster, better, additional, mehr, höher, höhere, höheren, höherer, schneller, besser, zusätzlich, zusätzliche, increase, increases, growth, lift, uplift, boost, gain, rise, improvement, plus, steigerung, zuwachs, wachstum, erhöhung, zunahme, anstieg, verbesserung, jump, expansion',
  ),
);
export const LESS = new Set(
  wordsOf(
    'less, fewer, lower, shorter, cheaper, weniger, niedriger, niedrigere, niedrigeren, geringer, geringere, geringeren, kürzer, kürzere, kürzeren, günstiger, reduction, decrease, drop, decline, cut, savings, reduktion, reduzierung, senkung, verringerung, rückgang, abnahme, einsparung, minus, verkürzung',
  ),
);
/** Between the number and such a word. */
export const COMPARED = new Set(
  wordsOf(
    'qoq, mom, yoy, wow, relative, percent, year, over, month, week, on, quarter, -, prozent, overall, average, net, annual, monthly',
  ),
);

/** Words that may stand between a preposition and its number. */
export const FILLERS = new Set(
  wordsOf(
    'about, around, approximately, approx, roughly, nearly, almost, ca, circa, rund, etwa, ungefähr, knapp, gut, fast, a, an, the, einen, einem, eine, ein, einer, den, der, die, das, dem, average, consistent, stable, total, durchschnittlich, durchschnittlichen, stabil, insgesamt, dann, noch, just, currently, current, today, aktuell, derzeit, heute, bisher, zuletzt, momentan, jetzt, konstant, dauerhaft, konsequent, ~, ≈, =, *, „, “, ”, «, ", \', just, weitere, weiteren, further, another, additional, zusätzliche, zusätzlichen, jeweils, je',
  ),
);

/** A number said to be today's value: "(currently 23)", "current state is 3,315", "statt 3 %". */
export const NOW = phrases(`
  currently, currently at, current, current is, currently is, up from, down from, instead of, was, baseline, baseline of, baseline is, baseline :, now, now at, today, today :, total is, state is, level is, current :, currently :, compared to, last year, previously, formerly, vs, vs ., versus, as opposed to, starting at, starting from, start :, today is
  statt, anstatt, aktuell, aktuell bei, derzeit, derzeit bei, heute, heute bei, bisher, bisher bei, zuletzt, momentan, ausgangswert, ausgangswert :, basis :, ist :, aktuell :, heute :, bisher :, derzeit :, statt bisher, statt heute, statt aktuell, vorher, vormals, baseline bei, ist - wert :, stand heute, stand heute :, start bei, ausgehend von
`);
export const AIM = phrases(
  'target, target :, target of, target is, goal :, goal of, goal is, target under, target over, zielwert, zielwert :, ziel :, ziel, ziel ist, soll :, zielwert von',
);

export const FROM = new Set(wordsOf('from, von, vom'));
export const TO = new Set(wordsOf('to, auf, ->, towards, toward, into'));
export const BY = new Set(wordsOf('by, um'));
