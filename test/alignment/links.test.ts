import { expect, it } from 'vitest';
import { Links } from '../../src/alignment/links';
import { objectives, organisation, workspaceOf } from './workspace';

it.each([
  ['sales/a', '2026-Q4/sales/a'],
  ['sales/a/kr', '2026-Q4/sales/a/kr'],
  ['2026-Q3/sales/a', '2026-Q3/sales/a'],
  ['2025-H2/sales/a/kr', '2025-H2/sales/a/kr'],
  ['year/sales/a', 'year/sales/a'],
  ['year/sales', '2026-Q4/year/sales'],
  ['odd/sales/a', '2026-Q4/odd/sales/a'],
  ['odd/sales/a/kr', 'odd/sales/a/kr'],
])('%s is %s, also where a custom cycle has no files yet', async (text, full) => {
  const cycles = 'cycles: { custom: [{ id: year, start: 2027-01-01, end: 2027-12-31 }] }';
  const links = new Links(await workspaceOf({ 'okr.yaml': organisation(['sales'], cycles) }));
  expect(links.withCycle(text, '2026-Q4')).toBe(full);
});

it('says what a reference leads to', async () => {
  const links = new Links(
    await workspaceOf({
      'strategy.yaml': 'goals: [{ id: lead, title: We lead }]\nnot_doing: [x]\n',
      'okrs/2026-Q4/sales.yaml': objectives('a'),
      'okrs/2026-Q4/service.yaml': 'objectives: 5\n',
    }),
  );
  const kinds = ['goal:lead', 'goal:led', 'sales/a', 'sales/a/kr', 'sales/a/k', 'sales/b', 'service/any', 'x'];
  expect(kinds.map((text) => links.follow(text, '2026-Q4').kind)).toEqual([
    'goal',
    'nothing',
    'objective',
    'objective',
    'nothing',
    'nothing',
    'unread',
    'nothing',
  ]);
  expect(links.follow('sales/a', '2026-Q3').kind).toBe('nothing');
});
