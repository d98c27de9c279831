/** A rectangle to be placed. */
export interface Box {
  readonly id: string;
  readonly width: number;
  readonly height: number;
}

/** A link from a lower box up to one it belongs to. `second` ones bend the order less. */
export interface BoxLink {
  readonly from: string;
  readonly to: string;
  readonly second: boolean;
}

/** Where a level of the graph begins and ends, along the direction in which levels follow each other. */
export interface Level {
  readonly from: number;
  readonly to: number;
}

export interface PlacedBox extends Box {
  readonly x: number;
  readonly y: number;
  readonly level: Level;
}

/** Where a link passes levels between its ends, from the lower box upwards: `at` runs across the levels. */
export interface PlacedLink extends BoxLink {
  readonly bends: readonly { readonly level: Level; readonly at: number }[];
}

/** Boxes and links with their places; links that pass many levels may run outside of what the boxes take. */
export interface Placement {
  /** Levels follow each other to the right, or downwards. */
  readonly across: boolean;
  readonly boxes: readonly PlacedBox[];
  readonly links: readonly PlacedLink[];
}

/** Between neighbours, and between levels. */
const BESIDE = 14;
const BETWEEN = 52;

/**
 * Places boxes in levels, upper ones first, neighbours in the order they are given in. dagre lays out; it is loaded when
 * a picture is wanted.
 */
export async function placeBoxes(
  boxes: readonly Box[],
  links: readonly BoxLink[],
  across: boolean,
): Promise<Placement> {
  const { Graph, layout } = await import('@dagrejs/dagre');
  const graph = new Graph();
  graph.setGraph({
    rankdir: across ? 'LR' : 'TB',
    ranker: 'tight-tree',
    rankalign: 'top',
    nodesep: BESIDE,
    edgesep: BESIDE,
    ranksep: BETWEEN,
  });
  for (const { id, width, height } of boxes) graph.setNode(id, { width, height });
  for (const { from, to, second } of links) graph.setEdge(to, from, { weight: second ? 1 : 3 });
  layout(graph, { disableOptimalOrderHeuristic: true });
  const nodes = boxes.map((box) => {
    const { x = 0, y = 0, rank = 0 } = graph.node(box.id);
    return { ...box, x: x - box.width / 2, y: y - box.height / 2, rank };
  });
  const levels = new Map<number, Level>();
  for (const { x, y, width, height, rank } of nodes) {
    const [from, to] = across ? [x, x + width] : [y, y + height];
    const known = levels.get(rank) ?? { from, to };
    levels.set(rank, { from: Math.min(known.from, from), to: Math.max(known.to, to) });
  }
  const placed = nodes.map(({ rank, ...box }) => ({ ...box, level: levels.get(rank) ?? { from: 0, to: 0 } }));
  const ranks = new Map(nodes.map(({ id, rank }) => [id, rank]));
  const bent = links.map((link): PlacedLink => {
    const points: readonly { readonly x: number; readonly y: number }[] = graph.edge(link.to, link.from).points ?? [];
    const [upper = 0, lower = 0] = [ranks.get(link.to), ranks.get(link.from)];
    const step = Math.sign(lower - upper);
    const bends = points.slice(1, -1).flatMap((point, at) => {
      // dagre has a rank between any two levels, where a link need not stop.
      const level = levels.get(upper + step * (at + 1));
      return level === undefined ? [] : [{ level, at: across ? point.y : point.x }];
    });
    return { ...link, bends: bends.reverse() };
  });
  return { across, boxes: placed, links: bent };
}
