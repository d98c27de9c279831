import { describe, expect, it } from 'vitest';
import alignmentCircle from '../../src/rules/alignment-circle';
import copiedObjective from '../../src/rules/copied-objective';
import orphanObjective from '../../src/rules/orphan-objective';
import overloadedOwner from '../../src/rules/overloaded-owner';
import uncoveredObjective from '../../src/rules/uncovered-objective';
import upsideDownLink from '../../src/rules/upside-down-link';
import { many } from '../alignment/many';
import { findingsOf, type Line, objectives, organisation, seen, workspaceOf } from '../alignment/workspace';

const DROPPED = 'dropped: 2026-11-01';
const TEAMS = organisation(['company', 'sales<company', 'service<company']);
const STRATEGY = 'goals: [{ id: lead, title: We lead }]\nnot_doing: [x]\n';
const company = (...lines: Line[]) => ({ 'okrs/2026-Q4/company.yaml': objectives(...lines) });
const sales = (...lines: Line[]) => ({ 'okrs/2026-Q4/sales.yaml': objectives(...lines) });
const service = (...lines: Line[]) => ({ 'okrs/2026-Q4/service.yaml': objectives(...lines) });

describe('orphan-objective', () => {
  it('asks where something stands above: a parent team, or goals', async () => {
    const files = { ...company('c'), ...sales('s', ['gone', DROPPED]) };
    expect(await seen(orphanObjective, files)).toEqual([]);
    expect(await seen(orphanObjective, { 'okr.yaml': TEAMS, ...files })).toEqual(['2026-Q4/sales/s unlinked']);
    expect(await seen(orphanObjective, { 'strategy.yaml': STRATEGY, ...files })).toEqual([
      '2026-Q4/company/c unlinked',
      '2026-Q4/sales/s unlinked',
    ]);
  });

  it('is content with any link: sideways, to a key result, to another cycle, into a broken file, to nowhere', async () => {
    const files = {
      ...sales('a -> service/x', 'b -> company/c/kr', 'd -> 2026-Q3/company/old', 'e -> company/typo'),
      'okrs/2026-Q3/company.yaml': objectives('old'),
      ...company('c'),
      'okrs/2026-Q4/service.yaml': 'objectives: 5\n',
    };
    expect(await seen(orphanObjective, { 'okr.yaml': TEAMS, ...files })).toEqual([]);
  });

  it('asks again where all it served was dropped', async () => {
    const files = { ...company(['c', DROPPED], 'd'), ...sales('a -> company/c', 'b -> company/c, company/d') };
    expect(await seen(orphanObjective, { 'okr.yaml': TEAMS, ...files })).toEqual(['2026-Q4/sales/a dropped']);
  });

  it('proposes what the nearest team above wants, else the goals', async () => {
    const teams = organisation(['company', 'sales<company', 'inside<sales']);
    const inside = { 'okrs/2026-Q4/inside.yaml': objectives('i') };
    const proposed = async (files: Readonly<Record<string, string>>) =>
      findingsOf(orphanObjective, await workspaceOf({ 'okr.yaml': teams, ...inside, ...files })).find(
        (one) => one.subject === '2026-Q4/inside/i',
      )?.data.candidates;
    expect(await proposed({ ...company('a', 'b', 'c', 'd') })).toEqual(['company/a', 'company/b', 'company/c']);
    expect(await proposed({ ...company('a'), ...sales('s -> company/a') })).toEqual(['sales/s']);
    expect(await proposed({ 'strategy.yaml': STRATEGY })).toEqual(['goal:lead']);
    expect(await proposed({ 'okrs/2026-Q3/company.yaml': objectives('old') })).toEqual([]);
  });
});

describe('uncovered-objective', () => {
  const uncovered = (files: Readonly<Record<string, string>>) =>
    seen(uncoveredObjective, { 'okr.yaml': TEAMS, ...files });

  it('is silent until a team below has objectives in a cycle that overlaps', async () => {
    expect(await uncovered(company('a'))).toEqual([]);
    expect(await uncovered({ ...company('a'), 'okrs/2027-Q1/sales.yaml': objectives('s') })).toEqual([]);
    expect(await uncovered({ ...company('a'), ...sales(['s', DROPPED]) })).toEqual([]);
    expect(await uncovered({ ...company('a'), ...sales('s') })).toEqual(['2026-Q4/company/a unserved']);
    expect(await seen(uncoveredObjective, { ...company('a'), ...sales('s') })).toEqual([]);
  });

  it.each([
    ['a link', company('a'), sales('s -> company/a'), []],
    ['a link to a key result', company('a'), sales('s -> company/a/kr'), []],
    ['a link from what was dropped', company('a'), sales(['s -> company/a', DROPPED], 't'), ['a']],
    ['a share', company(['a', 'shared_with: [sales]']), sales('s'), []],
    ['a share with itself', company(['a', 'shared_with: [company]']), sales('s'), ['a']],
    ['its own objective', company('a', 'b -> company/a'), sales('s -> company/b'), ['a']],
    ['dropped itself', company(['a', DROPPED]), sales('s'), []],
  ])('%s', async (_, above, below, ids) => {
    expect(await uncovered({ ...above, ...below })).toEqual(ids.map((id) => `2026-Q4/company/${id} unserved`));
  });

  it('holds for every team with teams below it', async () => {
    const teams = organisation(['company', 'sales<company', 'inside<sales']);
    const files = { ...company('a'), ...sales('s -> company/a', 't -> company/a') };
    const inside = { 'okrs/2026-Q4/inside.yaml': objectives('i -> sales/s') };
    expect(await seen(uncoveredObjective, { 'okr.yaml': teams, ...files, ...inside })).toEqual([
      '2026-Q4/sales/t unserved',
    ]);
  });

  it('does not judge while a file below could not be read', async () => {
    const broken = { 'okrs/2026-Q4/service.yaml': 'objectives: 5\n' };
    expect(await uncovered({ ...company('a'), ...sales('s'), ...broken })).toEqual([]);
    expect(await uncovered({ ...company('a'), ...sales('s'), 'okrs/2026-Q3/service.yaml': 'objectives: 5\n' })).toEqual(
      ['2026-Q4/company/a unserved'],
    );
  });
});

describe('alignment-circle', () => {
  const paths = async (files: Readonly<Record<string, string>>) =>
    findingsOf(alignmentCircle, await workspaceOf(files)).map(({ data }) => (data.path as string[]).join(' → '));

  it('names the way, without the cycle where all share it', async () => {
    expect(await paths(sales('a -> sales/b', 'b -> sales/c', 'c -> sales/a'))).toEqual([
      'sales/a → sales/b → sales/c → sales/a',
    ]);
    expect(
      await paths({ ...sales('a -> 2027-Q1/sales/a'), 'okrs/2027-Q1/sales.yaml': objectives('a -> 2026-Q4/sales/a') }),
    ).toEqual(['2026-Q4/sales/a → 2027-Q1/sales/a → 2026-Q4/sales/a']);
  });

  it('leaves closed cycles alone, and stands at the live end of a circle that reaches into one', async () => {
    const old = { 'okrs/2026-Q3/sales.yaml': objectives('a -> sales/b', 'b -> sales/a') };
    expect(await paths(old)).toEqual([]);
    const across = { ...sales('a -> 2026-Q3/sales/a'), 'okrs/2026-Q3/sales.yaml': objectives('a -> 2026-Q4/sales/a') };
    expect(await seen(alignmentCircle, across)).toEqual(['2026-Q4/sales/a circle']);
  });

  it('shortens a long way', async () => {
    const ring = await many(20_000, (team) => (team + 1) % 20_000, 1);
    const found = findingsOf(alignmentCircle, ring).map(({ data }) => (data.path as string[]).join(' '));
    expect(found).toEqual(['t0/o0 t1/o0 t2/o0 t3/o0 t4/o0 … t19998/o0 t19999/o0 t0/o0']);
  });
});

describe('upside-down-link', () => {
  const levels = organisation(['company', 'sales<company:department', 'inside<sales', 'service<company:department']);
  const upside = (files: Readonly<Record<string, string>>) => seen(upsideDownLink, { 'okr.yaml': levels, ...files });

  it('says to oneself, to a lower level, to another time; the same level and upwards is fine', async () => {
    const files = {
      ...company('up', 'self -> company/self/kr', 'down -> sales/s'),
      ...sales('s -> company/up, service/x', 't -> inside/i', ['gone -> inside/i', DROPPED]),
      ...service('x -> 2026-Q3/company/old, 2027-Q1/company/next'),
      'okrs/2026-Q4/inside.yaml': objectives('i -> sales/s, company/up/kr, company/typo'),
      'okrs/2026-Q3/company.yaml': objectives('old'),
      'okrs/2027-Q1/company.yaml': objectives('next'),
    };
    expect(await upside(files)).toEqual([
      '2026-Q4/company/self oneself',
      '2026-Q4/company/down lower',
      '2026-Q4/sales/t lower',
      '2026-Q4/service/x other-time',
      '2026-Q4/service/x other-time',
    ]);
  });

  it('allows a longer cycle above', async () => {
    const cycles =
      '{ id: 2026-Y, start: 2026-01-01, end: 2026-12-31 }, { id: 2026-W, start: 2026-11-01, end: 2026-11-30 }';
    const config = organisation(['company', 'sales<company'], `cycles: { custom: [${cycles}] }`);
    const files = {
      'okrs/2026-Y/company.yaml': objectives('year'),
      'okrs/2026-W/sales.yaml': objectives('s -> 2026-Y/company/year'),
    };
    expect(await seen(upsideDownLink, { 'okr.yaml': config, ...files })).toEqual([]);
  });
});

describe('copied-objective', () => {
  const titled = (title: string, parentTitle: string, link = 'company/c') => ({
    'okrs/2026-Q4/company.yaml': objectives('c').replace('Title of c', `"${parentTitle}"`),
    'okrs/2026-Q4/sales.yaml': objectives(`s -> ${link}`).replace('Title of s', `"${title}"`),
  });

  it.each([
    ['We grow', 'We grow', 1],
    ['WE  grow!', '„We grow“ …', 1],
    ['Größer werden', 'GRÖSSER werden', 0],
    ['Über uns', 'Über uns', 1],
    ['We grow', 'We grow more', 0],
    ['!', '?', 0],
  ])('%s / %s: %i', async (title, parent, count) => {
    expect(await seen(copiedObjective, titled(title, parent))).toHaveLength(count);
  });

  it('compares with the objective behind a key result, and with a goal', async () => {
    expect(await seen(copiedObjective, titled('We grow', 'We grow', 'company/c/kr'))).toHaveLength(1);
    expect(await seen(copiedObjective, titled('We grow', 'We grow', 'sales/s'))).toEqual([]);
    const goal = { 'strategy.yaml': STRATEGY, ...titled('We lead', 'x', 'company/c, goal:lead') };
    expect(findingsOf(copiedObjective, await workspaceOf(goal))).toMatchObject([{ data: { parent: 'goal:lead' } }]);
  });
});

describe('overloaded-owner', () => {
  const owning = (count: number, keys = '', own = '') => {
    const each = Array.from({ length: count }, (_, index) => `{ id: k${index}, title: T 1${own} }`);
    return `objectives:\n  - { id: a, title: A${keys}, key_results: [${each.join(', ')}] }\n`;
  };
  const overloaded = async (files: Readonly<Record<string, string>>) =>
    findingsOf(overloadedOwner, await workspaceOf(files)).map(({ data }) => `${data.person} ${data.count}`);

  it('counts own and inherited key results over all teams of a cycle', async () => {
    const files = {
      'okrs/2026-Q4/a.yaml': owning(3, ', owner: ann'),
      'okrs/2026-Q4/b.yaml': owning(2, ', owner: ben', ', owner: ann'),
    };
    expect(await overloaded(files)).toEqual([]);
    expect(await overloaded({ ...files, 'okrs/2027-Q1/c.yaml': owning(5, ', owner: ann') })).toEqual([]);
    expect(await overloaded({ ...files, 'okrs/2026-Q4/c.yaml': owning(1, ', owner: ann') })).toEqual(['ann 6']);
    expect(await seen(overloadedOwner, { ...files, 'okrs/2026-Q4/c.yaml': owning(1, ', owner: ann') })).toEqual([
      '2026-Q4/c/a/k0 many',
    ]);
  });

  it('counts nothing for nobody, for several, for a team, and for what was dropped', async () => {
    expect(await overloaded({ 'okrs/2026-Q4/a.yaml': owning(9) })).toEqual([]);
    expect(await overloaded({ 'okrs/2026-Q4/a.yaml': owning(9, ', owner: [ann, ben]') })).toEqual([]);
    expect(await overloaded({ 'okrs/2026-Q4/a.yaml': owning(9, ', owner: a') })).toEqual([]);
    expect(await overloaded({ 'okrs/2026-Q4/a.yaml': owning(9, ', owner: ann', `, ${DROPPED}`) })).toEqual([]);
    expect(await overloaded({ 'okrs/2026-Q4/a.yaml': owning(9, `, owner: ann, ${DROPPED}`) })).toEqual([]);
  });

  it('names the person, and takes the limit from okr.yaml', async () => {
    const config = organisation(
      ['a'],
      'people: { ann: { name: Ann Sample } }\nrules: { overloaded-owner: { max: 2 } }',
    );
    expect(await overloaded({ 'okr.yaml': config, 'okrs/2026-Q4/a.yaml': owning(3, ', owner: ann') })).toEqual([
      'Ann Sample 3',
    ]);
  });
});
