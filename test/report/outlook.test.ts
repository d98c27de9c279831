import { describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run';
import { memoryHost } from '../memory-host';

/** Set A of method.md 1.7 as a workspace: a cycle of 13 days, a value on each of the first six. */
const SET_A = {
  '/work/okr.yaml': `version: 1
organisation: Sample Ltd
language: en
history: recorded
cycles: { custom: [{ id: sprint, start: 2026-10-01, end: 2026-10-13 }] }
`,
  '/work/okrs/sprint/sales.yaml': `objectives:
  - id: customer-love
    title: Customers recommend us out of conviction
    owner: ben
    key_results:
      - { id: nps, title: NPS from 40 to 55, metric: { from: 40, to: 55, unit: points } }
`,
  '/work/okrs/sprint/check-ins/sales.yaml': `check_ins:
${[42, 43, 43, 45, 46, 46].map((value, day) => `  - { date: 2026-10-0${day + 1}, key_results: { customer-love/nps: ${value} } }`).join('\n')}
`,
};

async function json(...argv: string[]) {
  const host = memoryHost({ files: SET_A, today: '2026-10-06' });
  expect(await run([...argv, '--json'], host)).toBe(0);
  return JSON.parse(host.printed.out);
}

describe('the forecast of set A', () => {
  it('is 54 with its band, in status', async () => {
    const { forecast } = (await json('status')).teams[0].objectives[0].keyResults[0];
    expect(forecast.method).toBe('theil-sen');
    expect(forecast.value).toBeCloseTo(54, 9);
    expect(forecast.score).toBeCloseTo(0.9333, 4);
    expect(forecast.low).toBeCloseTo(51.2737, 4);
    expect(forecast.high).toBeCloseTo(56.7263, 4);
  });

  it('is derived by why with the same numbers', async () => {
    const { steps } = await json('why', 'sales/customer-love/nps');
    const by = (formula: string) => steps.find((step: { formula: string }) => step.formula === formula);
    expect(by('theil-sen').with).toMatchObject({ slope: 1, intercept: 41, x0: 13 });
    expect(by('theil-sen').result).toBeCloseTo(54, 9);
    expect(by('band-80').result.low).toBeCloseTo(51.2737, 4);
    expect(by('score-at-end').result).toBeCloseTo(14 / 15, 9);
  });
});
