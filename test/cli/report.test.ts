import { expect, it } from 'vitest';
import { run } from '../../src/cli/run';
import { type MemorySetup, memoryHost } from '../memory-host';
import { expectPublished } from './published';
import { CHECK_INS, OKR_DE, OKR_EN, SALES, workspace } from './workspaces';

const FILES = workspace({
  'okr.yaml': OKR_EN,
  'okrs/2026-Q4/sales.yaml': SALES,
  'okrs/2026-Q4/check-ins/sales.yaml': CHECK_INS,
});

async function okr(argv: readonly string[], setup: MemorySetup = {}) {
  const host = memoryHost({ files: FILES, ...setup });
  const exit = await run(['report', ...argv], host);
  return { exit, out: host.printed.out, err: host.printed.err, host };
}

it('gives each part as its own command gives it, in the shape that is published', async () => {
  const { out, exit } = await okr(['--json']);
  expect(exit).toBe(0);
  const data = JSON.parse(out);
  expectPublished('report', data);
  for (const part of ['status', 'score', 'tree']) {
    const host = memoryHost({ files: FILES });
    await run([part, '--json'], host);
    expect(data[part], part).toEqual(JSON.parse(host.printed.out));
  }
  expect(data.checkIns.length).toBeGreaterThan(0);
  expect(data.checkIns.every((one: { date: string }) => one.date <= data.today)).toBe(true);
});

it('is named in the language asked for', async () => {
  expect((await okr(['--format', 'md'])).out).toContain('Sample Ltd');
  const german = await okr(['--format', 'html'], { files: { ...FILES, ...workspace({ 'okr.yaml': OKR_DE }) } });
  expect(german.out).toContain('· Bericht 2026-Q4</title>');
});

it('leaves out what is broken, says so and ends with 3', async () => {
  const broken = { ...FILES, ...workspace({ 'okrs/2026-Q4/shop.yaml': 'objectives: [' }) };
  const { exit, out, err } = await okr(['--json'], { files: broken });
  expect(exit).toBe(3);
  expect(JSON.parse(out).incomplete).toEqual([{ file: 'okrs/2026-Q4/shop.yaml', rule: 'yaml-syntax' }]);
  expect(err).toContain('okrs/2026-Q4/shop.yaml');
});

it('compares progress with what was expected of the same key results, by their weights', async () => {
  const team = `team: sales
objectives:
  - id: one
    title: Customers recommend us out of conviction
    key_results:
      - { id: hoped, title: NPS from 40 to 55, metric: { from: 40, to: 55 } }
      - { id: promised, title: Orders from 0 to 10, weight: 3, ambition: committed, metric: { from: 0, to: 10 } }
      - { id: kept, title: Complaints stay below 5, guardrail: true, metric: { at_most: 5 } }
      - { id: silent, title: Visits from 1 to 9, weight: 9, metric: { from: 1, to: 9 } }
  - id: two
    title: Offers leave the house the same day
    key_results:
      - { id: level, title: At least 95 % on time, metric: { at_least: 95, unit: "%" } }
  - id: three
    title: Nobody has said anything of this yet
    key_results:
      - { id: silent, title: Visits from 1 to 9, metric: { from: 1, to: 9 } }
`;
  const values = '{ one/hoped: 45, one/promised: 5, one/kept: 4, two/level: 96 }';
  const checkIns = `check_ins:\n  - date: 2026-11-20\n    by: ben\n    key_results: ${values}\n`;
  const files = workspace({
    'okr.yaml': OKR_EN,
    'okrs/2026-Q4/sales.yaml': team,
    'okrs/2026-Q4/check-ins/sales.yaml': checkIns,
  });
  const { out } = await okr(['--json', '--today', '2026-11-22'], { files });
  const gone = 53 / 92;
  const first = (1 * 0.7 * gone + 3 * 1 * gone) / 4;
  const { expectation } = JSON.parse(out);
  expect(expectation.objectives.map((one: { ref: string }) => one.ref)).toEqual([
    '2026-Q4/sales/one',
    '2026-Q4/sales/two',
    '2026-Q4/sales/three',
  ]);
  expect(expectation.objectives[0].expected).toBeCloseTo(first, 9);
  expect(expectation.objectives[1].expected).toBe(1);
  expect(expectation.objectives[2].expected).toBeNull();
  expect(expectation.organisation).toBeCloseTo((first + 1) / 2, 9);
});

it('stays short in a terminal, and says in the page what is left out', async () => {
  const text = (await okr([])).out;
  expect(text.split('\n').length).toBeLessThan(60);
  expect(text).not.toContain('Course and values');
  const broken = { ...FILES, ...workspace({ 'okrs/2026-Q4/shop.yaml': 'objectives: [' }) };
  const { out } = await okr(['--format', 'html'], { files: broken });
  expect(out).toContain('Not complete: 1 file could not be read and is left out.');
  expect(out).toContain('<p>okrs/2026-Q4/shop.yaml</p>');
});

it('shows a team what its objectives serve, without judging or counting what is not its own', async () => {
  const files = workspace({
    'okr.yaml': OKR_EN,
    'okrs/2026-Q4/company.yaml':
      'team: company\nobjectives:\n  - { id: growth, title: We grow from within, key_results: [{ id: a, title: Orders from 0 to 10, metric: { from: 0, to: 10 } }] }\n',
    'okrs/2026-Q4/sales.yaml': SALES.replace(
      '    owner: ben\n',
      '    owner: ben\n    contributes_to: [company/growth]\n',
    ),
    'okrs/2026-Q4/check-ins/sales.yaml': CHECK_INS,
  });
  const { out } = await okr(['--team', 'sales', '--format', 'html'], { files });
  expect(out).toContain('We grow from within');
  expect(out.match(/ data-f="[^"]*"/g)).toHaveLength(2);
  expect(out.match(/ data-f="team:sales [^"]*"/g)).toHaveLength(2);
});

it('tells who writes the name of a team its id', async () => {
  const files = { ...FILES, ...workspace({ 'okr.yaml': `${OKR_EN}teams: [{ id: sales, name: Field force }]\n` }) };
  const { exit, err } = await okr(['--team', 'field forse'], { files });
  expect(exit).toBe(2);
  expect(err).toContain('Did you mean  sales?');
});
