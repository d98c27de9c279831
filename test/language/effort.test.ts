import { performance } from 'node:perf_hooks';
import { describe, expect, it } from 'vitest';
import { findCompound } from '../../src/language/find-compound';
import { findPlaceholder } from '../../src/language/find-placeholder';
import { findVague } from '../../src/language/find-vague';
import { findVanity } from '../../src/language/find-vanity';
import { readObjective } from '../../src/language/read-objective';
import { readStatement } from '../../src/language/read-statement';

const LONG = 100_000;

describe('a line of 100 kB', () => {
  it.each([
    ['letters', 'x'.repeat(LONG)],
    ['blanks', ' '.repeat(LONG)],
    ['numbers', '1 '.repeat(LONG / 2)],
    ['digits', '1'.repeat(LONG)],
    ['thousands', '1.000'.repeat(LONG / 5)],
    ['groups', '1 000'.repeat(LONG / 5)],
    ['brackets', '('.repeat(LONG)],
    ['hyphens', 'a-'.repeat(LONG / 2)],
    ['commas', 'and, '.repeat(LONG / 5)],
    ['from and to', 'von 1 auf 2 '.repeat(LONG / 12)],
    ['umlauts', 'ä̈'.repeat(LONG / 2)],
    ['emoji', '👩‍🚀'.repeat(LONG / 5)],
  ])('of %s is read in no time', (_, text) => {
    const start = performance.now();
    readStatement(text);
    readObjective(text);
    for (const find of [findVanity, findVague, findCompound]) find(text, 'de');
    findPlaceholder(text);
    expect(performance.now() - start).toBeLessThan(1500);
  });
});

it('reads thousands of sentences a second', () => {
  const sentences = [
    'Steigerung des Net Promoter Score (NPS) von 40 auf 55',
    'Reduce the average response time of customer support from 10 hours to 7 hours by the end of Q4',
    'Website-Besuche von 10.000 auf 20.000 steigern',
    'Launch the new onboarding flow by October 15',
  ];
  for (const text of sentences) readStatement(text);
  const start = performance.now();
  for (let round = 0; round < 250; round++) for (const text of sentences) readStatement(text);
  // 0.1 ms each is the aim; a busy machine gets room.
  expect((performance.now() - start) / 1000).toBeLessThan(1);
});
