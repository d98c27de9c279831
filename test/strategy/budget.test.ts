import { describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run';
import { memoryHost } from '../memory-host';
import { fullPage } from './full-page';

async function report(files: Record<string, string>) {
  const host = memoryHost({ files, today: '2026-11-22' });
  expect(await run(['strategy', '--json'], host)).toBe(0);
  return JSON.parse(host.printed.out);
}

describe('the budget of the page', () => {
  it('is 2,500 characters with every field at its own (method.md 6.2)', async () => {
    const { budget } = await report(fullPage('de'));
    expect(budget).toEqual({ characters: 2465, full: 2500, over: [] });
  });

  it('names each text that is over, and by how much', async () => {
    const files = fullPage('en', 1);
    const { budget } = await report(files);
    expect(budget.over).toHaveLength(5 + 5 + 5 + 5 + 5 + 3);
    expect(budget.over.filter((one: { field: string }) => one.field === 'objective')[0]).toMatchObject({
      characters: 101,
      budget: 100,
      ref: '2026-Q4/company/o0',
    });
  });

  it('counts letters as people do, and folded lines as they look', async () => {
    const files = fullPage('de');
    const strategy = "not_doing: ['Grüße']\nvision:\n  text: >\n    Größer\n    werden 👩‍👩‍👧\n";
    const { budget } = await report({
      ...files,
      '/work/strategy.yaml': strategy,
      '/work/okrs/2026-Q4/company.yaml': 'objectives: []\n',
    });
    expect(budget.characters).toBe('Grüße'.length + 'Größer werden '.length + 1);
  });
});

describe('coverage both ways', () => {
  const strategy = `goals:
  - { id: a, title: First }
  - { id: b, title: Second }
not_doing: [Nothing else]
`;
  const company = `objectives:
  - { id: one, title: One, contributes_to: [goal:a], key_results: [] }
  - { id: two, title: Two, key_results: [] }
  - { id: gone, title: Gone, contributes_to: [goal:b], dropped: 2026-10-20, key_results: [] }
`;

  it('says which goal rests and which objective serves none; what was dropped serves nothing', async () => {
    const { coverage, goals } = await report({
      ...fullPage('en'),
      '/work/strategy.yaml': strategy,
      '/work/okrs/2026-Q4/company.yaml': company,
    });
    expect(coverage).toEqual({ goals: 0.5, objectives: 0.5, adrift: ['2026-Q4/company/two'] });
    expect(goals.map(({ resting }: { resting: boolean }) => resting)).toEqual([false, true]);
  });
});

describe('a workspace without', () => {
  it('a strategy is told what to write', async () => {
    const { '/work/strategy.yaml': _, ...files } = fullPage('de');
    const host = memoryHost({ files });
    expect(await run(['strategy'], host)).toBe(2);
    expect(host.printed.err).toContain('strategy.yaml');
  });

  it('objectives shows the page all the same', async () => {
    const { '/work/okrs/2026-Q4/company.yaml': _, ...files } = fullPage('en');
    const { cycle, objectives, coverage } = await report(files);
    expect({ cycle, objectives, coverage }).toEqual({
      cycle: null,
      objectives: [],
      coverage: { goals: 0, objectives: null, adrift: [] },
    });
  });
});
