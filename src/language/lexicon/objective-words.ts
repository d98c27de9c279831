import { wordsOf } from '../words-of';

/*
 * Words that tell a wished-for state from a label, a metric's name or a task. Source: labels.md section 1 (inspiring,
 * is_task) and rules.md, group objective; the rest from general knowledge.
 */
export const INSPIRING = new Set(
  wordsOf(`
    love, loves, loved, delight, delights, delighted, happy, happier, fun, proud, best, great, greatest, leading, leader, leaders, world-class, world, trusted, trust, trustworthy, effortless, simple, boring, rock, solid, everyone, everybody, beautiful, joy, enjoy, believe, empowered, empower, thrive, thriving, unbeatable, favorite, favourite, destination, vision, choice, go-to, first, magical, excited, excite, passionate, dream, safe, proudly, home, remarkable, outstanding, excellent, exceptional, easiest, inspire, inspired, better, confidence, lasting, sustained, dramatically, more
    lieben, liebt, begeistern, begeistert, begeisterte, gerne, gern, stolz, freude, beste, besten, bester, marktführer, führend, führender, anerkannt, anerkannten, vertrauen, vertraut, wohl, zufrieden, zufriedenes, immer, wieder, sichtbarer, höchste, frischen, wind, neues, level, partner, top, einfach, glücklich, spaß, spass, motiviert, leidenschaft, überzeugung, empfehlen, zusammen, gemeinsam, vorreiter, erste, wahl, unverzichtbar, herausragend, exzellent, sicher, leicht, mühelos, lebendig, bunt, top, stabiles, wachstums, volle, schneller, botschafter, alltag
  `),
);

/** What makes a sentence with a verb of making no task: it names something that grows and is not handed over. */
export const ABSTRACT = new Set(
  wordsOf(`
    trust, culture, company, foundation, foundations, cohesion, community, confidence, relationship, relationships, team, teams, momentum, organisation, organization, experience, future, brand, loyalty, partnership, partnerships, understanding, environment, habit, difference, value, growth
    vertrauen, kultur, unternehmen, fundament, gemeinschaft, team, zusammenhalt, beziehung, beziehungen, marke, erlebnis, zukunft, verständnis, basis, nutzer-basis, bewusstsein, umfeld, bild
  `),
);

/** Business as usual (method.md 3.1, O5). */
export const AS_USUAL = wordsOf(
  'weiterhin, weiterführen, wie bisher, laufend, fortführen, beibehalten, continue to, continue, maintain, keep on, keep up, ongoing, as before, business as usual, carry on',
);
