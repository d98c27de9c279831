import { expect, it } from 'vitest';
import { answersOf, decide, readDecisionAnswers } from '../../src/leadership/vroom-yetton';

const ALL = Array.from({ length: 128 }, (_, bits) =>
  answersOf(Array.from({ length: 7 }, (_, place) => (bits & (1 << place)) !== 0)),
);

function counts(ways: readonly string[]): Record<string, number> {
  const found: Record<string, number> = {};
  for (const way of ways) found[way] = (found[way] ?? 0) + 1;
  return found;
}

it('leaves at least one way for each of the 128 answers (method.md 5.3)', () => {
  expect(ALL.map((answers) => decide(answers).feasible.length).filter((left) => left === 0)).toEqual([]);
});

it('gives over all 128 answers what method.md 5.3 counts', () => {
  expect(counts(ALL.map((answers) => decide(answers).quickest))).toEqual({ AI: 72, AII: 12, CI: 3, CII: 17, GII: 24 });
  expect(counts(ALL.map((answers) => decide(answers).developing))).toEqual({ GII: 96, CII: 32 });
});

it.each([
  ['YYYNYYN', 'AI'],
  ['NYYYNYN', 'GII'],
  ['YNNYNYN', 'GII'],
  ['YNNYNNY', 'CII'],
  ['YNYNYYN', 'AII'],
  ['YYYYNNN', 'CI'],
  ['YNNYYYN', 'CII'],
])('method.md 5.3: %s -> %s', (letters, way) => {
  const answers = readDecisionAnswers(letters);
  expect(answers && decide(answers).quickest).toBe(way);
});

it('reads German letters and small ones, and nothing else', () => {
  expect(readDecisionAnswers('jjjnjjn')).toEqual(readDecisionAnswers('YYYNYYN'));
  expect(readDecisionAnswers('Y Y Y N Y Y N')).toEqual(readDecisionAnswers('YYYNYYN'));
  for (const wrong of ['', 'YYYNYY', 'YYYNYYNN', 'YYYNYYX']) expect(readDecisionAnswers(wrong)).toBeNull();
});

it('says which rules took what away', () => {
  const answers = readDecisionAnswers('YNYNYYN');
  expect(answers && decide(answers).eliminated).toEqual([{ rule: 'information', takes: ['AI'] }]);
});
