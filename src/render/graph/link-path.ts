import type { PlacedBox, PlacedLink } from './place-boxes';

/** Second links leave and arrive beside the first ones. */
const ASIDE = 9;
const HEAD = { length: 8, half: 4.5 };

/** What a link takes, and in the path language of SVG its line and the head of its arrow, from the upper left corner of that. */
export interface LinkPath {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly line: string;
  readonly head: string;
}

/** Where a line runs straight: from `enter` to `leave` along the levels, at one place across them. */
interface Stop {
  readonly enter: number;
  readonly leave: number;
  readonly at: number;
}

/** From the side of the lower box that faces the upper one, straight through every level it passes, to the upper one. */
export function linkPath(link: PlacedLink, lower: PlacedBox, upper: PlacedBox, across: boolean): LinkPath {
  const aside = link.second ? ASIDE : 0;
  const [start, end] = [sides(lower, across), sides(upper, across)];
  // In a circle the upper one may come to stand behind the lower one.
  const isBehind = end.from >= start.to;
  const step = isBehind ? -1 : 1;
  const arrive = isBehind ? end.from : end.to;
  const tip = arrive + step * HEAD.length;
  const to = end.middle + aside;
  const stops: Stop[] = [
    {
      enter: isBehind ? start.to : start.from,
      leave: isBehind ? lower.level.to : lower.level.from,
      at: start.middle + aside,
    },
    ...link.bends.map(({ level, at }) =>
      isBehind ? { enter: level.from, leave: level.to, at } : { enter: level.to, leave: level.from, at },
    ),
    { enter: isBehind ? Math.min(upper.level.from, tip) : Math.max(upper.level.to, tip), leave: tip, at: to },
  ];
  const alongs = [arrive, ...stops.flatMap(({ enter, leave }) => [enter, leave])];
  const ats = [to - HEAD.half, to + HEAD.half, ...stops.map(({ at }) => at)];
  const [xs, ys] = across ? [alongs, ats] : [ats, alongs];
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  const place = (along: number, at: number) =>
    across ? `${round(along - x)} ${round(at - y)}` : `${round(at - x)} ${round(along - y)}`;
  return {
    x,
    y,
    width: Math.max(...xs) - x,
    height: Math.max(...ys) - y,
    line: lineThrough(stops, place),
    head: `M${place(arrive, to)}L${place(tip, to - HEAD.half)}L${place(tip, to + HEAD.half)}Z`,
  };
}

/** Straight where the stops are, in soft bends between them. */
function lineThrough(stops: readonly Stop[], place: (along: number, at: number) => string): string {
  let line = '';
  let before: Stop | null = null;
  for (const stop of stops) {
    if (before === null) line += `M${place(stop.enter, stop.at)}`;
    else {
      const middle = (before.leave + stop.enter) / 2;
      line += `C${place(middle, before.at)} ${place(middle, stop.at)} ${place(stop.enter, stop.at)}`;
    }
    if (stop.leave !== stop.enter) line += `L${place(stop.leave, stop.at)}`;
    before = stop;
  }
  return line;
}

/** Where a box begins, ends and has its middle, seen along the levels and across them. */
function sides(box: PlacedBox, across: boolean): { from: number; to: number; middle: number } {
  const { x, y, width, height } = box;
  return across
    ? { from: x, to: x + width, middle: y + height / 2 }
    : { from: y, to: y + height, middle: x + width / 2 };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
