import { describe, expect, it } from 'vitest';
import { ice, rice, wsjf } from '../../src/strategy/opportunity-scores';
import { rankOpportunities } from '../../src/strategy/rank-opportunities';

const NONE = { rice: null, ice: null, wsjf: null };

describe('scores of opportunities (method.md 6.4)', () => {
  it.each([
    [2000, 2, 0.8, 3, 1066.67],
    [5000, 0.5, 1, 1, 2500],
    [5000, 2, 0.8, 2, 4000],
    [10, 3, 1, 6, 5],
  ])('RICE of %d × %d × %d / %d', (reach, impact, confidence, effort, expected) => {
    expect(rice({ reach, impact, confidence, effort })).toBeCloseTo(expected, 2);
  });

  it('RICE counts at least half a person-month, and nothing cannot be divided by', () => {
    const one = { reach: 100, impact: 1, confidence: 1 };
    expect(rice({ ...one, effort: 0.1 })).toBe(200);
    expect(rice({ ...one, effort: 0 })).toBeNull();
  });

  it('ICE is a product or a mean; ties differ between them', () => {
    const [first, second] = [
      { impact: 8, confidence: 5, ease: 9 },
      { impact: 10, confidence: 2, ease: 10 },
    ];
    expect([ice(first), ice(second)]).toEqual([360, 200]);
    expect([ice(first, 'mean'), ice(second, 'mean')].map((one) => one.toFixed(3))).toEqual(['7.333', '7.333']);
  });

  it('WSJF', () => {
    expect(wsjf({ value: 100, timeCriticality: 50, risk: 20, size: 10 })).toBe(17);
    expect(wsjf({ value: 60, timeCriticality: 40, risk: 20, size: 5 })).toBe(24);
    expect(wsjf({ value: 60, timeCriticality: 40, risk: 20, size: 0 })).toBeNull();
  });
});

describe('rankOpportunities', () => {
  const riced = (id: string, reach: number, effort: number) => ({
    id,
    scores: { ...NONE, rice: { reach, impact: 1, confidence: 1, effort } },
  });

  it('ranks the highest first, ties by smaller effort, then by id, and those without a score last', () => {
    const pile = [
      riced('b', 200, 2),
      { id: 'none', scores: NONE },
      riced('c', 100, 1),
      riced('a', 200, 2),
      riced('top', 900, 3),
    ];
    const order = ['top', 'c', 'a', 'b', 'none'];
    expect(rankOpportunities(pile, 'rice').map(({ id }) => id)).toEqual(order);
    expect(rankOpportunities(pile.toReversed(), 'rice').map(({ id }) => id)).toEqual(order);
  });

  it('puts the shorter job first by WSJF, and the easier of a tie first by the mean of ICE', () => {
    const wsjfOf = (id: string, value: number, size: number) => ({
      id,
      scores: { ...NONE, wsjf: { value, timeCriticality: 0, risk: 0, size } },
    });
    expect(rankOpportunities([wsjfOf('a', 170, 10), wsjfOf('b', 120, 5)], 'wsjf').map(({ id }) => id)).toEqual([
      'b',
      'a',
    ]);
    const iced = (id: string, impact: number, confidence: number, ease: number) => ({
      id,
      scores: { ...NONE, ice: { impact, confidence, ease } },
    });
    const tie = [iced('a', 8, 5, 9), iced('b', 10, 2, 10)];
    expect(rankOpportunities(tie, 'ice-mean').map(({ id }) => id)).toEqual(['b', 'a']);
    expect(rankOpportunities(tie, 'ice').map(({ id }) => id)).toEqual(['a', 'b']);
  });
});
