import { describe, expect, it, test } from 'vitest';
import { ambitionAcross, type CycleMean } from '../../src/score/ambition';

/** Oldest first, as method.md writes them. */
function across(means: readonly (number | null)[], keyResults = 3) {
  return ambitionAcross(means.map((mean, index): CycleMean => ({ cycle: `c${index}`, mean, keyResults })).toReversed());
}

describe('ambition across cycles (method.md 3.4)', () => {
  test.each([
    [[0.95, 1, 0.97], 'too-easy', [0.95, 1, 0.97]],
    [[0.95, 0.6, 0.92], null, [0.6, 0.92]],
    [[0.91, 0.9], 'too-easy', [0.91, 0.9]],
    [[0.88, 0.95], null, [0.88, 0.95]],
    [[0.3, 0.35], 'out-of-reach', [0.3, 0.35]],
    [[0.3, 0.55], null, [0.3, 0.55]],
    [[0.3, 0.4], null, [0.3, 0.4]],
    [[0.95, 0.95, 0.6], null, [0.95, 0.6]],
    [[0.2, 0.95, 0.95], 'too-easy', [0.95, 0.95]],
    [[0.2, 0.95], null, [0.2, 0.95]],
    [[0.95], null, [0.95]],
    [[1 - 0.1 - 1e-12, 0.9], 'too-easy', [1 - 0.1 - 1e-12, 0.9]],
  ] as const)('%j: %s', (means, verdict, shown) => {
    const found = across(means);
    expect(found).toMatchObject({ verdict, means: shown });
    expect(found?.cycles.at(-1)).toBe(`c${means.length - 1}`);
  });

  it('rests on three scored key results', () => {
    expect(across([0.95, 1], 2)).toBeNull();
    expect(across([null, null])).toBeNull();
    expect(ambitionAcross([])).toBeNull();
  });

  it('a cycle with too few interrupts the run', () => {
    const few = { cycle: 'few', mean: 1, keyResults: 2 };
    const [a, b] = [
      { cycle: 'a', mean: 1, keyResults: 3 },
      { cycle: 'b', mean: 1, keyResults: 3 },
    ];
    expect(ambitionAcross([a, few, b])).toEqual({ verdict: null, cycles: ['b', 'a'], means: [1, 1] });
    expect(ambitionAcross([few, b, a])).toEqual({ verdict: null, cycles: ['a', 'b'], means: [1, 1] });
    expect(ambitionAcross([b, a, few])).toEqual({ verdict: 'too-easy', cycles: ['a', 'b'], means: [1, 1] });
  });

  it('asks for no more cycles than it needs', () => {
    let asked = 0;
    function* cycles(): Generator<CycleMean> {
      for (let index = 0; ; index += 1) {
        asked += 1;
        yield { cycle: `c${index}`, mean: 0.7, keyResults: 3 };
      }
    }
    expect(ambitionAcross(cycles())?.verdict).toBeNull();
    expect(asked).toBe(2);
  });
});
