import { expect, it } from 'vitest';
import { OKR, read, SALES } from './observe';

const rows = (count: number, row: (index: number) => string) => Array.from({ length: count }, (_, index) => row(index));

it.each([
  ['unknown keys', rows(19_000, (index) => `k${index}: 1\n`).join('')],
  ['numbers as keys', `{${rows(19_000, (index) => `${index}: 1`).join(', ')}}`],
  ['the same id', `objectives:\n${rows(8000, () => '- { id: a, title: x, key_results: [] }\n').join('')}`],
  ['faults', `objectives:\n${rows(8000, () => '- { id: A, title: 5, key_results: x }\n').join('')}`],
])('many faults in one file do not take long: %s', async (_, text) => {
  const start = performance.now();
  await read({ 'okr.yaml': OKR, [SALES]: text });
  expect(performance.now() - start).toBeLessThan(3000);
});
