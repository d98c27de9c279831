import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Card, Picture, PicturePart } from '../../../src/page/picture';
import { drawCascade } from '../../../src/render/graph/draw-cascade';
import { renderSvg } from '../../../src/render/graph/svg';
import type { TreeReport } from '../../../src/schema/output/tree';
import { anyText } from '../arbitrary-page';
import { faultsOfPicture } from './picture-schema';

type Node = TreeReport['roots'][number];

/** What stands on the cards, and which parents they have: `parents` count back from each card. */
interface Plan {
  readonly texts: readonly string[];
  readonly parents: readonly (readonly number[])[];
  readonly isBroad: boolean;
}

const anyPlan: fc.Arbitrary<Plan> = fc.record({
  texts: fc.array(anyText, { minLength: 1, maxLength: 20 }),
  parents: fc.array(fc.array(fc.integer({ min: 1, max: 30 }), { maxLength: 3 }), { maxLength: 60 }),
  isBroad: fc.boolean(),
});

function reportOf({ texts, parents, isBroad }: Plan): Pick<TreeReport, 'roots' | 'orphans'> {
  const roots: Node[] = [];
  const all: (Node & { readonly children: Node[] })[] = [];
  for (const [at, back] of parents.entries()) {
    const above = [...new Set(back.map((step) => (isBroad ? Math.floor(at / (step + 4)) : at - step)))]
      .filter((one) => one >= 0 && one < at)
      .flatMap((one) => all[one] ?? []);
    const node = {
      kind: at % 7 === 0 ? ('goal' as const) : ('objective' as const),
      ref: `c/t/${at}`,
      title: texts[at % texts.length] ?? '',
      team: 't',
      owner: null,
      score: null,
      progress: at % 5 === 0 ? null : at / 40 - 0.2,
      alsoServes: above.slice(1).map(({ ref }) => ref),
      children: [],
      keyResults: [],
    };
    all.push(node);
    (above[0]?.children ?? roots).push(node);
  }
  return { roots: roots.filter((_, at) => at % 2 === 0), orphans: roots.filter((_, at) => at % 2 === 1) };
}

const words = (texts: readonly string[]) => ({
  title: texts[0] ?? '',
  description: texts[0] ?? '',
  serves: 'serves',
  alsoServes: 'also serves',
  brief: 'brief',
  empty: 'nothing yet',
  cardOf: ({ title, progress }: Node): Card => ({
    look: 'plain',
    over: title,
    state: progress === null ? null : { text: title, tone: 'warn' },
    title,
    under: title,
    bar: progress === null ? null : { bar: progress },
    share: '58 %',
    warnings: progress === null ? [title] : [],
    notes: [title],
    lines: [{ title, bar: { bar: progress }, share: '–' }],
  }),
});

const cardsOf = ({ parts }: Picture) =>
  parts.filter(({ label }) => label !== undefined).map((part) => ({ ...sizeOf(part), x: part.x, y: part.y }));
function sizeOf({ shapes }: PicturePart): { width: number; height: number } {
  const [box] = shapes;
  return box?.shape === 'box' ? box : { width: 0, height: 0 };
}

const drawn = async (plan: Plan) => (await drawCascade(reportOf(plan), words(plan.texts))) as Picture;

describe('a cascade drawn', () => {
  it('has each card once, none over another, all inside', async () => {
    await fc.assert(
      fc.asyncProperty(anyPlan, async (plan) => {
        const picture = await drawn(plan);
        const cards = cardsOf(picture);
        expect(cards).toHaveLength(plan.parents.length);
        for (const [at, one] of cards.entries()) {
          expect(
            Math.min(one.x, one.y, picture.width - one.x - one.width, picture.height - one.y - one.height),
          ).toBeGreaterThan(0);
          for (const other of cards.slice(at + 1)) {
            const apart =
              one.x + one.width < other.x ||
              other.x + other.width < one.x ||
              one.y + one.height < other.y ||
              other.y + other.height < one.y;
            expect(apart).toBe(true);
          }
        }
      }),
      { numRuns: 100 },
    );
  });

  it('has links that leave one card or block and arrive at another', async () => {
    await fc.assert(
      fc.asyncProperty(anyPlan, async (plan) => {
        const { parts } = await drawn(plan);
        const boxes = parts.flatMap(({ x, y, shapes: [first] }) =>
          first?.shape === 'box' ? [{ x, y, right: x + first.width, bottom: y + first.height }] : [],
        );
        const touched = ([x = 0, y = 0]: readonly number[]) =>
          boxes.findIndex((one) => {
            const isInside = x > one.x - 1 && x < one.right + 1 && y > one.y - 1 && y < one.bottom + 1;
            const isEdge =
              Math.min(Math.abs(x - one.x), Math.abs(x - one.right), Math.abs(y - one.y), Math.abs(y - one.bottom)) < 1;
            return isInside && isEdge;
          });
        const links = parts.filter(({ shapes }) => shapes[1]?.shape === 'line' && shapes[1].look === 'head');
        for (const { x, y, shapes } of links) {
          const [from, to] = shapes.map((shape) => {
            const start = shape.shape === 'line' ? shape.path.slice(1).split(/[A-Z]/)[0] : '';
            const [right = 0, down = 0] = start?.split(' ').map(Number) ?? [];
            return touched([x + right, y + down]);
          });
          expect(from).toBeGreaterThanOrEqual(0);
          expect(to).toBeGreaterThanOrEqual(0);
          expect(from).not.toBe(to);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('is parted for paper where no card is cut, into sheets that fit', async () => {
    await fc.assert(
      fc.asyncProperty(anyPlan, async (plan) => {
        const picture = await drawn(plan);
        const ends = [...picture.sheets, picture.height];
        for (const [at, end] of ends.entries()) {
          const start = ends[at - 1] ?? 0;
          expect(end).toBeGreaterThan(start);
          if (picture.sheets.length > 0) expect(end - start).toBeLessThan(Math.max(picture.width, 1100) * 0.69);
          for (const { y, height } of cardsOf(picture)) expect(y < end && y + height > end).toBe(false);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('is the same for the same report', async () => {
    await fc.assert(
      fc.asyncProperty(anyPlan, async (plan) => {
        expect(await drawn(plan)).toEqual(await drawn(plan));
      }),
      { numRuns: 30 },
    );
  });

  it('is an SVG of the shapes we draw and nothing else, whatever the texts say', async () => {
    await fc.assert(
      fc.asyncProperty(anyPlan, async (plan) => {
        const svg = renderSvg(await drawn(plan), { title: plan.texts[0] ?? '', aside: plan.texts[0] ?? '' }, 'de');
        expect(await faultsOfPicture(svg)).toEqual([]);
        expect(svg.replace(/\n/g, '')).not.toMatch(/\p{Cc}|\p{Bidi_Control}|\p{Cs}|##\[/u);
      }),
      { numRuns: 40 },
    );
  }, 60_000);
});
