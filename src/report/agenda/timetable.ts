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
 * their least; from the first that does not fit on they are put off, and so is what goes beyond the share its section may
 * take at most. A meeting is never empty: the first point is always
 * in. What is left over goes to the sections by weight, minute by minute to the one that is shortest of its share; in
 * steps of five where every section has room for it. The sum is always the duration.
 */
export function timetable<S extends string, P extends Point<S>>(
  duration: number,
  points: readonly P[],
  rules: readonly SectionRule<S>[],
): Timetable<S, P> {
  const [now, later] = fitting(duration, points, rules);
  const shares = rules.flatMap(({ section, weight, most = 1 }) => {
    const own = now.filter((point) => point.section === section);
    const least = own.reduce((sum, point) => sum + point.least, 0);
    return own.length === 0 ? [] : [{ section, weight, least, most: Math.max(least, Math.floor(duration * most)) }];
  });
  if (shares.length === 0) return { minutes: new Map(), points: now, later };
  const inFives = shares.map((one) => ({ ...one, least: Math.ceil(one.least / STEP) * STEP }));
  const roomy =
    duration % STEP === 0 &&
    inFives.every(({ least, most }) => least <= most) &&
    inFives.reduce((sum, { least }) => sum + least, 0) + STEP <= duration;
  return { minutes: roomy ? share(duration, inFives, STEP) : share(duration, shares, 1), points: now, later };
}

/** The points that find room, and those put off: what is beyond its section's limit, and all from the first without room on. */
function fitting<S extends string, P extends Point<S>>(
  duration: number,
  points: readonly P[],
  rules: readonly SectionRule<S>[],
): readonly [readonly P[], readonly P[]] {
  const limits = new Map(rules.map(({ section, most = 1 }) => [section, Math.floor(duration * most)] as const));
  const taken = new Map<S, number>();
  const now: P[] = [];
  const later: P[] = [];
  let used = 0;
  let full = false;
  for (const point of points) {
    const { section, least } = point;
    const own = taken.get(section);
    full ||= now.length > 0 && used + least > duration;
    if (full || (own !== undefined && own + least > (limits.get(section) ?? duration))) {
      later.push(point);
      continue;
    }
    taken.set(section, (own ?? 0) + least);
    used += least;
    now.push(point);
  }
  return [now, later];
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
