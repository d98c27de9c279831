import { describe, expect, it } from 'vitest';
import { changeOf, isTold, scoreRound, sumsOf } from '../../src/leadership/pulse';

const scoreOf = (form: 'safety' | 'culture', answers: string, sheets = 1) =>
  scoreRound({ form, answers: sheets, sums: [...answers].map(Number), purpose: null }).score;

describe('the score of a sheet (method.md 5.7, T)', () => {
  it.each([
    ['2626266', 6.0],
    ['4444444', 4.0],
    ['1717177', 7.0],
    ['7171711', 1.0],
    ['7777777', 4.4286],
    ['3545266', 5.2857],
  ])('%s -> %d', (answers, score) => {
    expect(scoreOf('safety', answers)).toBeCloseTo(score, 4);
  });

  it('Westrum 5,6,4,7,5,6 -> 5.5', () => {
    expect(scoreOf('culture', '564756')).toBeCloseTo(5.5, 10);
  });
});

describe('a round', () => {
  it('scores the mean of its members, from their sums alone', () => {
    const sheets = ['2626266', '4444444', '1717177', '7171711', '3545266'];
    const sums = [...Array(7).keys()].map((item) => sheets.reduce((sum, one) => sum + Number(one[item]), 0));
    const members = [6, 4, 7, 1, 37 / 7].reduce((sum, one) => sum + one, 0) / 5;
    expect(scoreRound({ form: 'safety', answers: 5, sums, purpose: 20 })).toMatchObject({
      score: expect.closeTo(members, 10),
      purpose: 4,
    });
  });

  it('turns items 1, 3 and 5 round, and scores without what is not told', () => {
    const round = { form: 'safety', answers: 5, sums: [10, 30, null, 25, 15, 99, 20], purpose: null } as const;
    const { items, score } = scoreRound(round);
    expect(items).toEqual([6, 6, null, 5, 5, null, 4]);
    expect(score).toBeCloseTo(26 / 5, 10);
  });

  it('has no score where nothing is told', () => {
    const sums = Array<null>(6).fill(null);
    expect(scoreRound({ form: 'culture', answers: 5, sums, purpose: null }).score).toBeNull();
  });

  it('is compared over the items told in both rounds', () => {
    const of = (items: (number | null)[]) => ({ items, score: null, purpose: null });
    expect(changeOf(of([4, 5, null]), of([5, null, 3]))).toBe(1);
    expect(changeOf(of([null, 5]), of([5, null]))).toBeNull();
  });

  it('of four is not shown (T: n = 4)', () => {
    expect([4, 5].map((answers) => isTold({ answers }))).toEqual([false, true]);
  });
});

describe('the sums of sheets', () => {
  const sheet = (answers: string, purpose: number | null = null) => ({ items: [...answers].map(Number), purpose });

  it('are kept as ticked, and left out at either end of the scale', () => {
    const sheets = ['1727271', '1626271', '1727371', '1727271', '1627271'].map((one, at) => sheet(one, at + 1));
    expect(sumsOf('safety', sheets)).toEqual({ answers: 5, sums: [null, 33, 10, 34, 11, null, null], purpose: 15 });
  });

  it('are not made from four', () => {
    expect(sumsOf('culture', Array(4).fill(sheet('444444')))).toBeNull();
    expect(sumsOf('culture', Array(5).fill(sheet('444444')))?.sums).toEqual([20, 20, 20, 20, 20, 20]);
  });

  it('leave the purpose out at the end of the scale too', () => {
    expect(sumsOf('culture', Array(5).fill(sheet('444444', 7)))?.purpose).toBeNull();
  });
});
