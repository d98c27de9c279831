import { wordsOf } from '../words-of';

/* Words that leave open what is meant, or allow no exception. Source: method.md 3.2, rules K6 and K8; rules.md. */

/** Vague beside any number: the number is not meant as it stands. */
export const VAGUE_ALWAYS = wordsOf(
  'ca, circa, möglichst, ungefähr, etwa, rund, in etwa, so bald wie möglich, zeitnah, approximately, approx, roughly, about, around, as soon as possible, asap, as much as possible, as many as possible, as far as possible, some kind of, or so, mehr oder weniger, more or less, nach möglichkeit, wenn möglich, if possible, demnächst, baldmöglichst',
);

/** Vague where no number stands with it. */
export const VAGUE_ALONE = wordsOf(
  'better, improve, improves, improved, improving, improvement, optimize, optimise, optimized, optimizing, enhance, significantly, substantially, several, some, many, a lot, adequate, appropriate, sufficient, faster, more, less, fewer, higher, lower, good, great, strong, high, low, quick, fast, modern, user-friendly, efficiently, effectively, best practice, state of the art, maximize, minimise, minimize, maximise, strengthen, foster, better understanding, material improvements, positive direction, happy, thriving, easy, easily, smooth, robust, quickly, regularly, soon, timely, high quality, high-quality, shorter, easier, material, keep up',
).concat(
  wordsOf(
    'besser, bessere, besseren, besseres, verbessern, verbessert, verbesserung, optimieren, optimiert, optimierung, deutlich, signifikant, spürbar, wesentlich, einige, mehrere, viele, ausreichend, angemessen, angemessene, schneller, mehr, weniger, höher, höhere, niedriger, gut, gute, guten, hoch, hohe, modern, nutzerfreundlich, effizienter, effizient, effektiv, stärken, fördern, maximieren, minimieren, zufriedener, zufrieden, regelmäßig, regelmässig, bald, schnell, reibungslos, hochwertig, nachhaltig, erhöhte, gestärkt, involviert, wohl',
  ),
);

/** One exception breaks it. */
export const ABSOLUTE = new Set(
  wordsOf(
    'all, every, each, always, never, everyone, everybody, nobody, none, alle, allen, aller, jede, jeder, jedes, jeden, jedem, immer, stets, nie, niemals, sämtliche, sämtlichen, ausnahmslos, ausschließlich, niemand, lückenlos, vollständig, 100-prozentig',
  ),
);
