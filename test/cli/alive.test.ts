import { expect, it } from 'vitest';
import { run } from '../../src/cli/run';
import { memoryHost } from '../memory-host';
import { OKR_EN, SALES, workspace } from './workspaces';

/** Sales was silent for two weeks and had reported the same four times; service never reported. */
const DEAD = {
  'okr.yaml': OKR_EN,
  'okrs/2026-Q4/sales.yaml': SALES,
  'okrs/2026-Q4/check-ins/sales.yaml': `check_ins:\n${['10-09', '10-16', '10-23', '10-30']
    .map(
      (day) =>
        `  - date: 2026-${day}\n    key_results: { customer-love/nps: 43, customer-love/answer-time: 9, speed/same-day: 25, speed/corrections: 28 }\n`,
    )
    .join('')}`,
  'okrs/2026-Q4/service.yaml': SALES.replace('team: sales\n', ''),
};

async function check(argv: readonly string[], okr = OKR_EN) {
  const host = memoryHost({ files: workspace({ ...DEAD, 'okr.yaml': okr }) });
  const exit = await run(['check', '--rule', 'overloaded-owner=off', ...argv, '--json'], host);
  const { findings } = JSON.parse(host.printed.out) as { findings: { rule: string; severity: string }[] };
  return {
    exit,
    errors: [...new Set(findings.filter((one) => one.severity === 'error').map((one) => one.rule))].sort(),
  };
}

const ALL = ['frozen-value', 'never-checked-in', 'stalled-check-in'];

it('weighs a dead file as a warning', async () => {
  expect(await check([])).toEqual({ exit: 0, errors: [] });
});

it('--alive makes errors of what shows a dead file, whatever the preset', async () => {
  expect(await check(['--alive'])).toEqual({ exit: 1, errors: ALL });
  expect(await check(['--alive'], `${OKR_EN}preset: starter\n`)).toEqual({ exit: 1, errors: ALL });
  expect(await check(['--alive'], `${OKR_EN}rules: { frozen-value: note }\n`)).toEqual({ exit: 1, errors: ALL });
});

it('keeps the thresholds of okr.yaml, and leaves off what is off', async () => {
  const rules = 'rules: { frozen-value: { check_ins: 5 }, never-checked-in: off }';
  expect((await check(['--alive'], `${OKR_EN}${rules}\n`)).errors).toEqual(['stalled-check-in']);
});

it('--rule wins, wherever it stands', async () => {
  expect((await check(['--alive', '--rule', 'frozen-value=off'])).errors).toEqual(ALL.slice(1));
  expect((await check(['--rule', 'frozen-value=note', '--alive'])).errors).toEqual(ALL.slice(1));
  const config = `${OKR_EN}rules: { frozen-value: off }\n`;
  expect((await check(['--alive', '--rule', 'frozen-value=error'], config)).errors).toEqual(ALL);
});
