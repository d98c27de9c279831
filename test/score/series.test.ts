import { describe, expect, it, test } from 'vitest';
import { isSlowing, seriesOf } from '../../src/score/series';
import { buildKeyResult, change, done, milestone } from './build';

const days = ['2026-10-02', '2026-10-09', '2026-10-16', '2026-10-23', '2026-10-30'];
const dated = <T>(values: readonly T[]) => values.map((value, index) => ({ date: days[index] ?? '', value }));

describe('gains that shrink (method.md 1.6)', () => {
  const up = buildKeyResult({ metric: change({ from: 0, to: 1000 }) });
  const down = buildKeyResult({ metric: change({ from: 1000, to: 0 }) });

  test.each([
    [[0, 400, 600, 700], true],
    [[100, 0, 400, 600, 700], true],
    [[0, 400, 600, 800], false],
    [[0, 400, 600, 600], false],
    [[0, 400, 600, 550], false],
    [[0, 100, 300, 600], false],
    [[400, 600, 700], false],
    [[], false],
  ])('%j: %s', (values, slowing) => {
    expect(isSlowing(up, dated(values))).toBe(slowing);
    expect(isSlowing(down, dated(values.map((value) => 1000 - value)))).toBe(slowing);
  });
});

describe('the series of a key result', () => {
  it('is the value as reported, the running sum or the mean', () => {
    const of = (counts: 'level' | 'sum' | 'average') =>
      seriesOf(buildKeyResult({ metric: change({ from: 0, to: 10, counts }) }), dated([2, true, 4])).map(
        ({ value }) => value,
      );
    expect([of('level'), of('sum'), of('average')]).toEqual([
      [2, 4],
      [2, 6],
      [2, 3],
    ]);
  });

  it('is the share done of milestones', () => {
    const steps = buildKeyResult({ milestones: [milestone('a', 1), milestone('b', 3)] });
    expect(seriesOf(steps, dated([done({ a: 1 }), 7, done({ a: 1, b: 0.5 })]))).toEqual([
      { date: '2026-10-02', value: 0.25 },
      { date: '2026-10-16', value: 0.625 },
    ]);
  });
});
