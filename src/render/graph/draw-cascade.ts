import type { Card, Picture } from '../../page/picture';
import type { TreeReport } from '../../schema/output/tree';
import { arrangeBlock } from './arrange-block';
import { compose, moved } from './compose';
import { drawCard } from './draw-card';
import { type Graph, graphOf } from './edges';
import { type Gathered, gather } from './gather';
import { legend } from './legend';
import { type BoxLink, placeBoxes } from './place-boxes';

type Node = TreeReport['roots'][number];

/** The words of a picture of the cascade. */
export interface CascadeWords {
  readonly title: string;
  readonly description: string;
  /** What a solid and a dashed link mean. */
  readonly serves: string;
  readonly alsoServes: string;
  /** That smaller things are left out. */
  readonly brief: string;
  /** That there is nothing. */
  readonly empty: string;
  /** What a node's card says. `told`: references of parents no link leads to, to be told in words. */
  cardOf(node: Node, told: readonly string[]): Card;
}

/** More cards than these are brief. */
const FULL = 40;
/** More boxes take the layout longer than anybody waits, and longer chains more than its stack holds. */
const MOST = 1500;
const DEEPEST = 200;
/** So many levels have room side by side on a screen. */
const LEVELS = 6;
const EDGE = 16;
const BELOW_LEGEND = 14;

/**
 * The cascade as a picture: a card for each goal and objective, linked to all its parents, to the first one solid, to
 * others dashed. Levels go to the right, or downwards where there are many and the cascade is deeper than it is wide. Without anything in it, a
 * sentence that says so; null for one too large to be drawn.
 */
export async function drawCascade(
  report: Pick<TreeReport, 'roots' | 'orphans'>,
  words: CascadeWords,
): Promise<Picture | null> {
  const graph = graphOf(report);
  const isBrief = graph.nodes.length > FULL;
  const gathered = gather(graph, isBrief);
  const breadths = breadthsOf(report);
  if (graph.nodes.length === 0) return nothing(words);
  if (gathered.length > MOST || breadths.length > DEEPEST) return null;
  const inBlocks = new Map(
    gathered
      .filter(({ names }) => names.length > 1)
      .flatMap(({ names, parent }) => names.map((name) => [name, parent])),
  );
  const cards = new Map(
    graph.nodes.map(({ name, node, beyond }) => {
      const told = inBlocks.has(name) ? node.alsoServes : beyond;
      return [name, drawCard(words.cardOf(node, told), isBrief)];
    }),
  );
  const titles = new Map(graph.nodes.map(({ name, node }) => [name, node.title]));
  const blocks = new Map(
    gathered.map(({ id, names, columns, parent }) => {
      const inside = names.flatMap((name) => cards.get(name) ?? []);
      const caption = parent === null ? '' : `${words.serves}: ${titles.get(parent)}`;
      return [id, arrangeBlock(inside, columns, caption)];
    }),
  );
  const shown = graph.edges.filter(({ from, to }) => !inBlocks.has(from) || inBlocks.get(from) === to);
  const links = linksOf(shown, gathered);
  const boxes = [...blocks].map(([id, { width, height }]) => ({ id, width, height }));
  const drawn = compose(await placeBoxes(boxes, links, breadths.length <= Math.max(LEVELS, ...breadths)), blocks);
  const key = legend([
    ...(links.some(({ second }) => !second) ? [{ look: 'first' as const, text: words.serves }] : []),
    ...(links.some(({ second }) => second) ? [{ look: 'second' as const, text: words.alsoServes }] : []),
    ...(isBrief ? [{ look: null, text: words.brief }] : []),
  ]);
  const top = EDGE + (key === null ? 0 : key.part.height + BELOW_LEGEND);
  return {
    title: words.title,
    description: words.description,
    width: Math.ceil(Math.max(drawn.width, key?.width ?? 0) + 2 * EDGE),
    height: Math.ceil(top + drawn.height + EDGE),
    sheets: drawn.sheets.map((y) => Math.round(y + top)),
    parts: [
      ...(key === null ? [] : [moved(key.part, EDGE, EDGE)]),
      ...drawn.parts.map((part) => moved(part, EDGE, top)),
    ],
  };
}

function nothing({ title, description, empty }: CascadeWords): Picture {
  const text = { shape: 'text', x: 0, y: 12, text: empty, look: 'share' } as const;
  return {
    title,
    description,
    width: 480,
    height: 60,
    sheets: [],
    parts: [{ x: EDGE, y: EDGE, height: 16, shapes: [text] }],
  };
}

/** How many goals and objectives stand on each level. */
function breadthsOf({ roots, orphans }: Pick<TreeReport, 'roots' | 'orphans'>): number[] {
  const breadths: number[] = [];
  for (
    let level: readonly Node[] = [...roots, ...orphans];
    level.length > 0;
    level = level.flatMap((node) => node.children)
  )
    breadths.push(level.length);
  return breadths;
}

/** Links between what is placed together; one that would repeat another is left out. */
function linksOf(edges: Graph['edges'], gathered: readonly Gathered[]): BoxLink[] {
  const boxes = new Map(gathered.flatMap(({ id, names }) => names.map((name) => [name, id] as const)));
  const links = new Map<string, BoxLink>();
  for (const { from, to, second } of edges) {
    const link = { from: boxes.get(from) ?? from, to: boxes.get(to) ?? to, second };
    const key = `${link.from} ${link.to}`;
    if (!links.has(key)) links.set(key, link);
  }
  return [...links.values()];
}
