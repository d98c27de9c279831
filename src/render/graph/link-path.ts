import type { PlacedBox, PlacedLink, Placement } from './place-boxes';

/** Second links leave and arrive beside the first ones. */
const ASIDE = 9;
const HEAD = { length: 8, half: 4.5 };

/** A link as a line, and the head of its arrow, both in the path language of SVG. */
export interface LinkPath {
  readonly line: string;
  readonly head: string;
}

/** From the side of the lower box that faces the upper one, level through every level it passes, to the upper one. */
export function linkPath(link: PlacedLink, { across, boxes }: Pick<Placement, 'across' | 'boxes'>): LinkPath {
  const [lower, upper] = [boxes.get(link.from), boxes.get(link.to)];
  if (!lower || !upper) return { line: '', head: '' };
  const place = (along: number, at: number) =>
    across ? `${round(along)} ${round(at)}` : `${round(at)} ${round(along)}`;
  const aside = link.second ? ASIDE : 0;
  const [start, end] = [sides(lower, across), sides(upper, across)];
  // In a circle the upper one may come to stand behind the lower one.
  const isBehind = end.from >= start.to;
  const [leave, arrive] = isBehind ? [start.to, end.from] : [start.from, end.to];
  const step = isBehind ? -1 : 1;
  const tip = arrive + step * HEAD.length;
  const [from, to] = [start.middle + aside, end.middle + aside];
  const stops = [
    { enter: leave, leave: isBehind ? lower.level.to : lower.level.from, at: from },
    ...link.bends.map(({ level, at }) =>
      isBehind ? { enter: level.from, leave: level.to, at } : { enter: level.to, leave: level.from, at },
    ),
    { enter: isBehind ? Math.min(upper.level.from, tip) : Math.max(upper.level.to, tip), leave: tip, at: to },
  ];
  let line = '';
  let before: (typeof stops)[number] | null = null;
  for (const stop of stops) {
    if (before === null) line += `M${place(stop.enter, stop.at)}`;
    else {
      const middle = (before.leave + stop.enter) / 2;
      line += `C${place(middle, before.at)} ${place(middle, stop.at)} ${place(stop.enter, stop.at)}`;
    }
    if (stop.leave !== stop.enter) line += `L${place(stop.leave, stop.at)}`;
    before = stop;
  }
  const head = `M${place(arrive, to)}L${place(tip, to - HEAD.half)}L${place(tip, to + HEAD.half)}Z`;
  return { line, head };
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
