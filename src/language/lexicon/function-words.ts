import { wordsOf } from '../words-of';

/*
 * Small words that only one of the two languages has, and the verbs key results begin with. Source: general knowledge of
 * both grammars; words both languages write alike (in, an, was, die, so, am, man, hat, not, bald, also, will) are left out.
 */
export const GERMAN_WORDS = new Set(
  wordsOf(`
    der, das, den, dem, des, ein, eine, einen, einem, einer, eines, und, oder, von, vom, auf, um, für, mit, zu, zur, zum
    im, ins, ist, sind, wird, werden, wurde, wurden, worden, haben, hatte, wir, unser, unsere, unseren, unserem, unserer
    uns, ich, sie, es, ihr, ihre, ihren, nicht, kein, keine, keinen, keiner, nur, bei, beim, bis, pro, je, jede, jeder, jedes, jeden
    alle, allen, aller, mindestens, höchstens, maximal, über, unter, durch, nach, aus, als, ab, ohne, innerhalb, pro
    mehr, weniger, sehr, auch, noch, schon, weiterhin, dass, damit, sowie, bzw, ca, statt, gegenüber, zwischen, seit, vor
    steigern, senken, erhöhen, reduzieren, halten, verbessern, erreichen, gewinnen, steigt, sinkt, bleibt, liegt, beträgt
    zwei, drei, vier, fünf, sechs, sieben, acht, neun, zehn, elf, zwölf, erste, ersten, neue, neuen, neuer, neues, gute, guten
    kunden, mitarbeiter, mitarbeitende, mitarbeitenden, nutzer, umsatz, anzahl, anteil, quote, tage, tagen, wochen, monat, monate
    monaten, minuten, stunden, jahr, sekunden, sterne, ziel, zielwert, zeit, punkte, mio, tsd, mrd, prozent, soll, sollen, können, kann, darf
    machen, schaffen, dank, wie, wo, wenn, eben, sich, dieser, diese, dieses, welche, werte, sein, monatlich, wöchentlich, jährlich
  `),
);

export const ENGLISH_WORDS = new Set(
  wordsOf(`
    the, of, and, to, for, with, by, from, our, at, least, is, are, on, all, per, have, has, be, that, this, we, their, they, it, its
    than, more, less, fewer, each, every, new, within, or, no, zero, over, under, below, above, as, into, who, which, when, how, what
    increase, increases, reduce, reduces, improve, decrease, achieve, reach, keep, maintain, launch, ship, build, create, complete, deliver
    get, make, run, hire, publish, grow, cut, lower, raise, double, triple, hold, drive, define, implement, ensure, become, help
    users, customers, customer, users, days, weeks, months, hours, minutes, seconds, quarter, year, month, week, day, year, number, share, one, two, three
    four, five, six, seven, eight, nine, ten, twelve, most, up, out, is, was, were, been, will, would, should, can, do, does, not
    without, between, through, across, after, before, during, people, team, teams, employees, time, response, revenue, cost, costs
    percent, first, best, better, faster, where, you, your, them, my, us, around, against, being, better, great, good, use, visits, visitors
  `),
);

export const GERMAN_ENDINGS =
  /(?:umsatz|rendite|kosten|zahl|zahlen|satz|fehler|kunden|marge|gewinn|dauer|ergebnis|anteil|leistung|ung|ungen|keit|keiten|heit|heiten|schaft|ieren|iert|lich|liche|lichen|licher|reich|eitet|isch|ische|ischen|zeit|zeiten|quote|innen|tät)$/;
export const ENGLISH_ENDINGS = /(?:ing|ings|ed|ly|tion|tions|ness|ful|ity|ies|ment|ments|able|less|ous|ive|ers)$/;
