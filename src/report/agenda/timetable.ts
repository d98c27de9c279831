/** A point of a meeting: what it takes at the least and how urgent it is. */
export interface Point<S extends string> {
  readonly section: S;
  /** Whole minutes below which it is not worth beginning; 0 for what is said in passing. */
  readonly least: number;
}

/** How a meeting's minutes are divided. */
export interface Timetable<S extends string, P extends Point<S>> {
  /** Whole minutes of each section that has a point, in the order of the sections; their sum is the whole. */
  readonly minutes: ReadonlyMap<S, number>;
  /** What fits, in the order it came. */
  readonly points: readonly P[];
  /** What does not, for when time remains. */
  readonly later: readonly P[];
}

/** How sections share what is left over. */
export interface SectionRule<S extends string> {
  readonly section: S;
  /** Its share of what is left over once everything has its least; 0 for what never gets more. */
  readonly weight: number;
  /** At most this share of the meeting, 0–1; without it as much as there is. */
  readonly most?: number;
}

/** People read a clock in fives. */
const STEP = 5;

/**
 * Divides `duration` whole minutes among points, which come by urgency, the most urgent first. As many as find room get
 * their least; from the first that does not fit on they are put off. A meeting is never empty: the first point is always
 * in. What is left over goes to the sections by weight, minute by minute to the one that is shortest of its share; in
 * steps of five where every section has room for it. The sum is always the duration.
 */
export function timetable<S extends string, P extends Point<S>>(
  duration: number,
  points: readonly P[],
  rules: readonly SectionRule<S>[],
): Timetable<S, P> {
  let used = 0;
  let fitting = 0;
  for (const { least } of points) {
    if (fitting > 0 && used + least > duration) break;
    used += least;
    fitting++;
  }
  const [now, later] = [points.slice(0, fitting), points.slice(fitting)];
  const shares = rules.flatMap(({ section, weight, most = 1 }) => {
    const own = now.filter((point) => point.section === section);
    const least = own.reduce((sum, point) => sum + point.least, 0);
    return own.length === 0 ? [] : [{ section, weight, least, most: Math.max(least, Math.floor(duration * most)) }];
  });
  if (shares.length === 0) return { minutes: new Map(), points: now, later };
  const inFives = shares.map((one) => ({ ...one, least: Math.ceil(one.least / STEP) * STEP }));
  const roomy = duration % STEP === 0 && inFives.reduce((sum, { least }) => sum + least, 0) + STEP <= duration;
  return { minutes: roomy ? share(duration, inFives, STEP) : share(duration, shares, 1), points: now, later };
}

interface Share<S extends string> {
  readonly section: S;
  readonly weight: number;
  readonly least: number;
  readonly most: number;
}

function share<S extends string>(duration: number, shares: readonly Share<S>[], step: number): ReadonlyMap<S, number> {
  const minutes = new Map(shares.map(({ section, least }) => [section, Math.min(least, duration)] as const));
  const got = (section: S) => minutes.get(section) ?? 0;
  let left = duration - shares.reduce((sum, { section }) => sum + got(section), 0);
  while (left > 0) {
    const open = shares.filter(({ section, weight, most }) => weight > 0 && got(section) + step <= most);
    const among = open.length > 0 ? open : shares;
    const hungry = (one: Share<S>) => got(one.section) / Math.max(one.weight, Number.EPSILON);
    const next = among.reduce((best, one) => (hungry(one) < hungry(best) ? one : best));
    minutes.set(next.section, got(next.section) + step);
    left -= step;
  }
  return minutes;
}
