import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { CHECK_INS, OKR_EN, SALES } from '../cli/workspaces';
import { Repository } from '../repository';

const FILE = 'okrs/2026-Q4/reviews/sales.yaml';
const DAY = '2026-12-18';
const answers = (reason: string) => `wins: [First contract]
key_results:
  customer-love/nps: { decision: drop, reason: ${reason} }
  customer-love/answer-time: { decision: carry }
  speed/same-day: { decision: carry }
  speed/corrections: { decision: carry }
`;
const repository = new Repository();
const read = (path: string) => readFileSync(join(repository.folder, path), 'utf8');
const review = (...argv: readonly string[]) =>
  repository.json(['review', 'sales', '--answers', 'answers.yaml', ...argv], DAY);

beforeAll(() => {
  repository.git(['config', 'user.name', 'Anna']);
  repository.git(['config', 'user.email', 'anna@sample.example']);
  repository.write({
    'okr.yaml': OKR_EN,
    'okrs/2026-Q4/sales.yaml': SALES,
    'okrs/2026-Q4/check-ins/sales.yaml': CHECK_INS,
    '.gitignore': 'answers.yaml\n',
  });
  repository.commit({ date: '2026-11-07' });
});
afterAll(() => repository.remove());

it('two people close the same cycle on two branches: git keeps both, check names the conflict, nothing is written over it', async () => {
  repository.git(['checkout', '-q', '-b', 'ben']);
  repository.write({ 'answers.yaml': answers('Reached') });
  expect((await review()).exit).toBe(0);
  const bens = read(FILE);
  repository.commit({ date: DAY, author: 'Ben Beispiel' });
  repository.git(['checkout', '-q', 'main']);
  repository.write({ 'answers.yaml': answers('Not ours any more') });
  expect((await review()).exit).toBe(0);
  const annas = read(FILE);
  repository.commit({ date: DAY, author: 'Anna Muster' });

  expect(() => repository.git(['merge', '-q', 'ben'])).toThrow();
  const merged = read(FILE);
  for (const line of [...bens.split('\n'), ...annas.split('\n')]) expect(merged).toContain(line);

  const { data, exit } = await repository.json(['check'], DAY);
  const found = data.findings.filter(({ file }: { file: string }) => file === FILE);
  expect([exit, found.map(({ rule }: { rule: string }) => rule)]).toEqual([1, ['merge-conflict']]);

  const again = await review();
  expect([again.exit, again.data.error.code]).toEqual([3, 'faulty-file']);
  const next = await repository.json(['init', '--from', '2026-Q4'], DAY);
  expect([next.exit, next.data.carried.teams[0].state]).toEqual([3, 'faulty']);
  expect(read(FILE)).toBe(merged);

  repository.write({ [FILE]: bens });
  repository.commit({ date: DAY });
  const closed = await review();
  expect([closed.exit, closed.data.error.code]).toEqual([2, 'review-closed']);
});

it('closing and opening take two commands; a commit holds the one file', async () => {
  repository.write({ [FILE]: null, 'answers.yaml': answers('Reached') });
  repository.commit({ date: DAY });
  const { data, exit } = await review('--commit');
  expect([exit, data.commit]).toEqual([0, repository.git(['rev-parse', 'HEAD']).trim()]);
  expect(repository.git(['show', '--name-only', '--format=%s', 'HEAD']).trim().split(/\n+/)).toEqual([
    'Review 2026-Q4 sales',
    FILE,
  ]);
  expect((await repository.json(['init', '--from', '2026-Q4'], DAY)).data.created).toContain('okrs/2027-Q1/sales.yaml');
  const { data: checked } = await repository.json(['check', '--cycle', '2027-Q1'], DAY);
  const errors = checked.findings.filter(({ severity }: { severity: string }) => severity === 'error');
  expect(errors.map(({ rule }: { rule: string }) => rule)).toEqual(['title-metric-mismatch']);
});
