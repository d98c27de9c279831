import { wordsOf } from '../words-of';

/* Words that end what a number counts: prepositions, conjunctions, pronouns, common verbs. Source: both grammars. */
export const NOT_A_UNIT = new Set(
  wordsOf(`
    out, statt, instead, anstatt, of, to, in, for, with, by, from, on, at, per, and, or, that, who, which, are, is, be, has, have, will, by, than, the, a, an, our, their, as, via, into, within, after, before, until, through, across, over, under, due, when, where, while, if, each, every, all, add, use, include, complete, become, start, pay, rate, report, feel, agree, return, stay, up, more, less, fewer, higher, lower, faster, increase, growth, reduction, lift, accepted, based, about, without, between, against, during, from, adopt, using, reading, adopting, showing, raised, built, written, held, done, so, plus, or, it
    von, vom, der, die, das, den, dem, des, im, in, ins, für, mit, bei, auf, um, zu, zum, zur, pro, je, und, oder, sowie, sind, ist, werden, wird, wurden, haben, hat, nutzen, als, bis, durch, aus, an, am, nach, vor, über, unter, innerhalb, mehr, weniger, höher, niedriger, steigern, senken, erhöhen, reduzieren, erreichen, halten, gewinnen, nicht, wir, sie, uns, unsere, unserer, unser, gegenüber, beim, zwischen, ab, ohne, bzw, steigerung, sinken, steigen, liegen, kennen, empfehlen, bewerten, geben, gesenkt, gesteigert, reduziert, erhöht, durchführen, einstellen, veröffentlichen, generieren, umsetzen, erzielen, sein, soll, sollen, darf, kann, können
  `),
);
