import { describe, expect, it } from 'vitest';
import { buildCascade, type CascadeInput, type CascadeNode } from '../../src/alignment/build-cascade';
import type { Workspace } from '../../src/model/workspace';
import { many } from './many';
import { objectives, organisation, workspaceOf } from './workspace';

const GOALS =
  'goals:\n  - { id: lead, title: We lead, owner: anna }\n  - { id: rest, title: We rest }\nnot_doing: [x]\n';

async function cascade(files: Readonly<Record<string, string>>, options: Partial<CascadeInput> = {}) {
  return cascadeOf(await workspaceOf(files), options);
}

function cascadeOf(workspace: Workspace, options: Partial<CascadeInput> = {}) {
  return buildCascade({ workspace, cycle: '2026-Q4', progressOf: () => null, scoreOf: () => null, ...options });
}

/** A tree as indented lines: `ref`, and what it also serves behind `+`. */
function draw(nodes: readonly CascadeNode[], indent = ''): string[] {
  return nodes.flatMap((node) => [
    `${indent}${[node.ref.replace('2026-Q4/', ''), ...node.alsoServes].join(' + ')}`,
    ...draw(node.children, `${indent}  `),
  ]);
}

describe('the cascade', () => {
  const TWO_LEVELS = organisation(['company', 'sales<company', 'service<company']);

  it('measures as method.md 3.3 says: 3 company, 6 team objectives, 4 linked to 2 of the 3', async () => {
    const files = {
      'okr.yaml': TWO_LEVELS,
      'okrs/2026-Q4/company.yaml': objectives('a', 'b', 'c'),
      'okrs/2026-Q4/sales.yaml': objectives('s1 -> company/a', 's2 -> company/b/kr', 's3'),
      'okrs/2026-Q4/service.yaml': objectives('t1 -> company/a', 't2 -> company/b', 't3'),
    };
    const tree = await cascade(files);
    expect(tree.coverage).toBeCloseTo(2 / 3, 10);
    expect(tree.alignment).toBeCloseTo(4 / 6, 10);
    expect(tree.uncovered).toEqual(['2026-Q4/company/c']);
    expect(draw(tree.orphans)).toEqual(['sales/s3', 'service/t3']);
    expect(draw(tree.roots)).toEqual([
      'company/a',
      '  sales/s1',
      '  service/t1',
      'company/b',
      '  sales/s2',
      '  service/t2',
      'company/c',
    ]);
    const flat = { ...files, 'okr.yaml': organisation(['company', 'sales:team', 'service:team']) };
    expect(await cascade(flat)).toEqual(tree);
  });

  it('shows goals first, in their order, with what an objective serves besides', async () => {
    const tree = await cascade({
      'okr.yaml': TWO_LEVELS,
      'strategy.yaml': GOALS,
      'okrs/2026-Q4/company.yaml': objectives('free', 'growth -> goal:lead'),
      'okrs/2026-Q4/sales.yaml': objectives(
        'love -> company/growth, goal:lead, company/growth/kr, company/free/kr',
        'lost -> company/nothing',
      ),
      'okrs/2026-Q4/service.yaml': objectives('help -> sales/love'),
    });
    expect(draw(tree.roots)).toEqual([
      'goal:lead',
      '  company/growth',
      '    sales/love + goal:lead + 2026-Q4/company/free',
      '      service/help',
      'goal:rest',
      'company/free',
    ]);
    expect(draw(tree.orphans)).toEqual(['sales/lost']);
    expect(tree.uncovered).toEqual([]);
    expect(tree.alignment).toBeCloseTo(2 / 3, 10);
  });

  it('carries titles, owners, scores and progress as they are looked up', async () => {
    const tree = await cascade(
      {
        'strategy.yaml': GOALS,
        'okrs/2026-Q4/company.yaml': objectives(['a -> goal:lead', 'weight: 2']).replace('owner: ann', 'owner: [a, b]'),
      },
      { progressOf: (ref) => (ref.endsWith('/kr') ? 0.25 : 0.5), scoreOf: () => 0.75 },
    );
    expect(tree.roots[0]).toEqual({
      kind: 'goal',
      ref: 'goal:lead',
      title: 'We lead',
      team: null,
      owner: 'anna',
      score: null,
      progress: 0.5,
      alsoServes: [],
      keyResults: [],
      children: [
        {
          kind: 'objective',
          ref: '2026-Q4/company/a',
          title: 'Title of a',
          team: 'company',
          owner: 'a, b',
          score: 0.75,
          progress: 0.5,
          alsoServes: [],
          keyResults: [{ ref: '2026-Q4/company/a/kr', title: 'From 1 to 2', progress: 0.25 }],
          children: [],
        },
      ],
    });
  });

  it('has no coverage without a lower team, and no alignment without anything below', async () => {
    const alone = await cascade({ 'okr.yaml': TWO_LEVELS, 'okrs/2026-Q4/company.yaml': objectives('a', 'b') });
    expect(alone).toMatchObject({ coverage: null, alignment: null, uncovered: [], orphans: [] });
    const below = await cascade({ 'okr.yaml': TWO_LEVELS, 'okrs/2026-Q4/sales.yaml': objectives('a') });
    expect(below).toMatchObject({ coverage: null, alignment: 0 });
    expect(await cascade({})).toEqual({ roots: [], orphans: [], uncovered: [], coverage: null, alignment: null });
  });

  it('leaves out what was dropped, and counts it for nothing', async () => {
    const tree = await cascade({
      'okr.yaml': TWO_LEVELS,
      'okrs/2026-Q4/company.yaml': objectives('a', ['gone', 'dropped: 2026-11-01']),
      'okrs/2026-Q4/sales.yaml': objectives('on-gone -> company/gone', ['late -> company/a', 'dropped: 2026-11-01']),
    });
    expect(draw(tree.roots)).toEqual(['company/a']);
    expect(draw(tree.orphans)).toEqual(['sales/on-gone']);
    expect(tree).toMatchObject({ uncovered: ['2026-Q4/company/a'], coverage: 0, alignment: 0 });
  });

  it('takes an objective shared with a lower team for served', async () => {
    const tree = await cascade({
      'okr.yaml': TWO_LEVELS,
      'okrs/2026-Q4/company.yaml': objectives(['a', 'shared_with: [sales]'], ['b', 'shared_with: [elsewhere]']),
      'okrs/2026-Q4/sales.yaml': objectives('s -> service/x'),
      'okrs/2026-Q4/service.yaml': objectives('x -> company/b'),
    });
    expect(tree).toMatchObject({ coverage: 1, alignment: 1, uncovered: [] });
  });

  it('shows the objectives of persons only where the workspace has them', async () => {
    const files = (personLevel: boolean) => ({
      'okr.yaml': organisation(['company', 'ben<company:person'], `person_level: ${personLevel}`),
      'okrs/2026-Q4/company.yaml': objectives('a'),
      'okrs/2026-Q4/ben.yaml': objectives('b -> company/a'),
    });
    expect(draw((await cascade(files(false))).roots)).toEqual(['company/a']);
    expect(await cascade(files(false))).toMatchObject({ coverage: null, alignment: null });
    expect(draw((await cascade(files(true))).roots)).toEqual(['company/a', '  ben/b']);
    expect(await cascade(files(true))).toMatchObject({ coverage: 1, alignment: 1 });
  });

  it('shows what serves another cycle at the top, and names that', async () => {
    const custom = [
      { id: '2026-Y', from: '2026-01-01' },
      { id: '2026-Q4', from: '2026-10-01' },
    ].map(({ id, from }) => `{ id: ${id}, start: ${from}, end: 2026-12-31 }`);
    const tree = await cascade({
      'okr.yaml': organisation(['company', 'sales<company'], `cycles: { custom: [${custom.join(', ')}] }`),
      'okrs/2026-Y/company.yaml': objectives('year'),
      'okrs/2026-Q4/sales.yaml': objectives('s -> 2026-Y/company/year/kr', 't -> sales/s, 2026-Y/company/year'),
    });
    expect(draw(tree.roots)).toEqual(['sales/s + 2026-Y/company/year', '  sales/t + 2026-Y/company/year']);
    expect(tree).toMatchObject({ orphans: [], alignment: 1, coverage: null });
  });

  it('takes a link into a file that could not be read for a link', async () => {
    const tree = await cascade({
      'okr.yaml': TWO_LEVELS,
      'okrs/2026-Q4/company.yaml': 'objectives: 3\n',
      'okrs/2026-Q4/sales.yaml': objectives('s -> company/a/kr'),
    });
    expect(draw(tree.roots)).toEqual(['sales/s + 2026-Q4/company/a']);
    expect(tree.alignment).toBe(1);
  });

  it.each([
    ['the first level stays on top', 'a -> sales/s', 's -> company/a', ['company/a + 2026-Q4/sales/s', '  sales/s']],
    ['a goal takes over', 'a -> sales/s, goal:lead', 's -> company/a', ['goal:lead', '  company/a + 2026-Q4/sales/s']],
    ['an objective that serves itself', 'a -> company/a', 's -> company/a', ['company/a', '  sales/s']],
  ])('loses nothing in a circle: %s', async (_, a, s, lines) => {
    const tree = await cascade({
      'okr.yaml': TWO_LEVELS,
      'strategy.yaml': GOALS,
      'okrs/2026-Q4/company.yaml': objectives(a),
      'okrs/2026-Q4/sales.yaml': objectives(s),
    });
    expect(draw(tree.roots)).toEqual(expect.arrayContaining(lines));
    expect(draw(tree.roots).filter((line) => line.includes('/'))).toHaveLength(2);
  });

  it('loses nothing in circles that share objectives', async () => {
    const tree = await cascade({
      'okrs/2026-Q4/a.yaml': objectives(
        'x -> a/y',
        'y -> a/z, a/x',
        'z -> a/x, a/y',
        'q -> a/z',
        'r -> a/r2',
        'r2 -> a/r',
      ),
    });
    const refs = draw(tree.roots).map((line) => line.trim().split(' ')[0]);
    expect([...refs].sort()).toEqual(['a/q', 'a/r', 'a/r2', 'a/x', 'a/y', 'a/z']);
  });

  describe('narrowed', () => {
    const files = {
      'okr.yaml': organisation(['company', 'sales<company', 'inside<sales', 'service<company']),
      'strategy.yaml': GOALS,
      'okrs/2026-Q4/company.yaml': objectives('a -> goal:lead', 'b'),
      'okrs/2026-Q4/sales.yaml': objectives('s -> company/a', 'free', ['both -> company/b', 'shared_with: [service]']),
      'okrs/2026-Q4/inside.yaml': objectives('i -> sales/s'),
      'okrs/2026-Q4/service.yaml': objectives('h -> company/a', 'lone'),
    };

    it('to a team: its objectives and what stands above them', async () => {
      const all = await cascade(files);
      const tree = await cascade(files, { team: 'service' });
      expect(draw(tree.roots)).toEqual(['goal:lead', '  company/a', '    service/h', 'company/b', '  sales/both']);
      expect(draw(tree.orphans)).toEqual(['service/lone']);
      expect([tree.coverage, tree.alignment]).toEqual([all.coverage, all.alignment]);
      const uncovered = ['2026-Q4/sales/free', '2026-Q4/sales/both'];
      expect(all.uncovered).toEqual(uncovered);
      expect(tree.uncovered).toEqual(uncovered.slice(1));
      expect((await cascade(files, { team: 'sales' })).uncovered).toEqual(uncovered);
      expect((await cascade(files, { team: 'nobody' })).roots).toEqual([]);
    });

    it('to a number of levels', async () => {
      expect(draw((await cascade(files, { depth: 1 })).roots)).toEqual(['goal:lead', 'goal:rest', 'company/b']);
      expect(draw((await cascade(files, { depth: 2 })).roots)).toEqual([
        'goal:lead',
        '  company/a',
        'goal:rest',
        'company/b',
        '  sales/both',
      ]);
      expect(draw((await cascade(files, { depth: 9 })).roots)).toEqual(draw((await cascade(files)).roots));
      expect((await cascade(files, { depth: 1 })).coverage).toBe((await cascade(files)).coverage);
    });
  });

  // A quarter of a second on a quiet machine; counted is what it computes, as others may use the machine too.
  it('takes no time worth mentioning for 10,000 teams of four objectives', async () => {
    const workspace = await many(10_000, (team) => Math.floor((team - 1) / 8), 4);
    const times = [1, 2, 3].map(() => {
      const before = process.cpuUsage();
      const tree = cascadeOf(workspace);
      const { user } = process.cpuUsage(before);
      expect([count(tree.roots), tree.alignment]).toEqual([40_000, 1]);
      return user / 1000;
    });
    expect(Math.min(...times)).toBeLessThan(1500);
  });

  it('follows a chain of 20,000 parents, closed to a ring or not', async () => {
    const chain = await many(20_000, (team) => team - 1, 1);
    expect(count(cascadeOf(chain).roots)).toBe(20_000);
    const ring = await many(20_000, (team) => (team + 19_999) % 20_000, 1);
    expect(count(cascadeOf(ring).roots)).toBe(20_000);
  });
});

/** Without recursion, as the tree may be deep. */
function count(nodes: readonly CascadeNode[]): number {
  let [total, level] = [0, nodes];
  while (level.length > 0) {
    total += level.length;
    level = level.flatMap((node) => node.children);
  }
  return total;
}
