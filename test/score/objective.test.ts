import { describe, expect, it, test } from 'vitest';
import type { CheckIn, KeyResult, Objective } from '../../src/model/okr';
import { frameOf } from '../../src/score/frame';
import { scoreObjective } from '../../src/score/objective';
import { standingOf } from '../../src/score/standing';
import {
  buildKeyResult,
  buildObjective,
  buildSettings,
  change,
  checkIn,
  establish,
  Q4,
  threshold,
  yesNo,
} from './build';

interface Case {
  readonly checkIns?: readonly CheckIn[];
  readonly today?: string;
  readonly objective?: Partial<Objective>;
}

function scored(keyResults: readonly KeyResult[], { checkIns = [], today = '2027-01-01', objective = {} }: Case = {}) {
  const frame = frameOf(Q4, buildSettings(), { today, holidays: new Set() });
  return scoreObjective(buildObjective(keyResults, objective), standingOf({ checkIns, review: null }, frame));
}

const kr = (id: string, part: Partial<KeyResult> = {}) => buildKeyResult({ id, ...part });
const said = (values: Record<string, number | boolean>, date = '2026-11-13') => [
  checkIn(date, Object.fromEntries(Object.entries(values).map(([id, value]) => [`o/${id}`, value]))),
];

describe('the score of an objective (method.md 1.2)', () => {
  it('is the weighted mean of what is scored', () => {
    const keyResults = [kr('a', { weight: 0.4 }), kr('b', { weight: 0.2 }), kr('c', { weight: 0.4 })];
    expect(scored(keyResults, { checkIns: said({ a: 30, b: 30, c: 40 }) }).score).toBeCloseTo(0.34, 12);
  });

  it('caps each key result before the mean', () => {
    expect(scored([kr('a'), kr('b')], { checkIns: said({ a: 0, b: 200 }) }).score).toBe(0.5);
  });

  it('takes yes or no and a number alike', () => {
    const keyResults = [kr('done', { metric: yesNo() }), kr('claps')];
    expect(scored(keyResults, { checkIns: said({ done: true, claps: 0 }) }).score).toBe(0.5);
  });

  it('leaves out establish, guardrails and what has no baseline', () => {
    const keyResults = [
      kr('a'),
      kr('e', { metric: establish() }),
      kr('n', { metric: change({ from: null }) }),
      kr('g', { guardrail: true }),
      kr('none', { metric: null }),
    ];
    const found = scored(keyResults, { checkIns: said({ a: 80, e: 3, n: 5, g: 20, none: 5 }) });
    expect(found.score).toBe(0.8);
    expect(found.keyResults.map(({ scored: counts }) => counts)).toEqual([true, false, false, false, false]);
    expect(found.keyResults.map(({ score }) => score)).toEqual([0.8, null, null, 0.2, null]);
    expect(found.keyResults.at(-1)).toMatchObject({ kind: null, from: null, to: null, raw: null, band: null });
  });

  it('is null where nothing can be scored, running or closed', () => {
    for (const today of ['2026-11-22', '2027-01-01']) {
      expect(scored([kr('e', { metric: establish() })], { today })).toMatchObject({ score: null, band: null });
      expect(scored([], { today })).toMatchObject({ score: null, band: null, health: null, keyResults: [] });
    }
  });

  it('counts what was never measured as 0 once closed, not before', () => {
    const keyResults = [kr('a'), kr('b')];
    expect(scored(keyResults, { checkIns: said({ a: 80 }) }).score).toBe(0.4);
    const running = scored(keyResults, { checkIns: said({ a: 80 }), today: '2026-12-31' });
    expect(running.score).toBe(0.8);
    expect(running.keyResults[1]).toMatchObject({ current: null, raw: null, score: null, band: null, scored: false });
  });

  it('caps a stretch at 1 (method.md 1.5: 110 of 40, 70, 100 is 1)', () => {
    const levels = kr('a', { metric: change({ from: 0, commit: 40, to: 70, stretch: 100 }) });
    expect(scored([levels], { checkIns: said({ a: 110 }) }).score).toBe(1);
    expect(scored([levels], { checkIns: said({ a: 50 }) }).score).toBeCloseTo(0.4333, 4);
  });

  it('starts anew where it was carried over (method.md 8: from 60 to 100, at 80, is 0.5 and not 0.8)', () => {
    expect(scored([kr('a')], { checkIns: said({ a: 60 }) }).score).toBe(0.6);
    const carried = kr('a', { metric: change({ from: 60, to: 100 }) });
    expect(scored([carried], { checkIns: said({ a: 80 }) }).score).toBe(0.5);
  });

  it('has the band of its own ambition', () => {
    const checkIns = said({ a: 95 });
    expect(scored([kr('a')], { checkIns }).band).toBe('green');
    expect(scored([kr('a')], { checkIns, objective: { ambition: 'committed' } }).band).toBe('yellow');
    expect(scored([kr('a', { ambition: 'committed' })], { checkIns }).keyResults[0]?.band).toBe('yellow');
  });
});

describe('dropped', () => {
  // 92 days: 15 November is day 46, exactly half.
  test.each([
    ['2026-11-14', false, 0.8],
    ['2026-11-15', true, 0.5],
    ['2026-12-20', true, 0.5],
  ])('a key result on %s: counts %s (method.md 8)', (date, counts, score) => {
    const keyResults = [kr('a'), kr('b', { dropped: { date, reason: null } })];
    const found = scored(keyResults, { checkIns: said({ a: 80, b: 20 }) });
    expect(found.score).toBe(score);
    expect(found.keyResults[1]).toMatchObject({ scored: counts, score: 0.2, dropped: date });
  });

  it('early and never measured it has no score; late it is 0', () => {
    const at = (date: string) => scored([kr('b', { dropped: { date, reason: null } })]).keyResults[0];
    expect(at('2026-10-20')).toMatchObject({ raw: null, score: null, scored: false, original: null });
    expect(at('2026-12-01')).toMatchObject({ raw: 0, score: 0, scored: true });
  });

  it('is not yet dropped before its day', () => {
    const keyResults = [kr('a', { dropped: { date: '2026-10-20', reason: null } })];
    const before = scored(keyResults, { checkIns: said({ a: 5 }, '2026-10-09'), today: '2026-10-19' });
    expect(before.keyResults[0]).toMatchObject({ scored: true, dropped: null });
    const onTheDay = scored(keyResults, { checkIns: said({ a: 5 }, '2026-10-09'), today: '2026-10-20' });
    expect(onTheDay.keyResults[0]).toMatchObject({ scored: false, dropped: '2026-10-20' });
  });

  it('an objective early: no score, and nothing in it counts', () => {
    const dropped = { date: '2026-10-20', reason: null };
    const found = scored([kr('a')], { checkIns: said({ a: 80 }), objective: { dropped } });
    expect(found).toMatchObject({ score: null, band: null, health: null, dropped: '2026-10-20' });
    expect(found.keyResults[0]).toMatchObject({ score: 0.8, scored: false });
  });

  it('an objective late: it counts', () => {
    const dropped = { date: '2026-12-01', reason: null };
    const found = scored([kr('a')], { checkIns: said({ a: 80 }), objective: { dropped } });
    expect(found).toMatchObject({ score: 0.8, health: null, dropped: '2026-12-01' });
  });
});

describe('health', () => {
  const today = '2026-11-15';
  const at = (keyResults: readonly KeyResult[], values: Record<string, number | boolean>) =>
    scored(keyResults, { checkIns: said(values), today }).health;

  it('is the worst pace, aspirational against 0.7 of the time gone by', () => {
    expect(at([kr('a')], { a: 35 })).toBe('on-track');
    expect(at([kr('a'), kr('b')], { a: 35, b: 25 })).toBe('behind');
    expect(at([kr('a'), kr('b')], { a: 35, b: 20 })).toBe('off-track');
    expect(at([kr('a', { ambition: 'committed' })], { a: 35 })).toBe('behind');
    expect(at([kr('a'), kr('b')], { a: 100 })).toBe('done');
    expect(at([kr('a')], {})).toBeNull();
  });

  it('leaves dropped key results out', () => {
    const dropped = { date: '2026-11-10', reason: null };
    expect(at([kr('a'), kr('b', { dropped })], { a: 35, b: 0 })).toBe('on-track');
  });

  it('judges a threshold by its last value, not its hit rate', () => {
    const keyResults = [kr('t', { metric: threshold({ low: 90 }) })];
    const checkIns = [...said({ t: 80 }, '2026-10-02'), ...said({ t: 80 }, '2026-10-09'), ...said({ t: 95 })];
    expect(scored(keyResults, { checkIns, today }).health).toBe('on-track');
    expect(scored(keyResults, { checkIns: checkIns.slice(0, 2), today }).health).toBe('off-track');
    expect(scored(keyResults, { checkIns, today: '2027-01-01' }).health).toBe('done');
  });

  it('judges a sum as a whole, unless its days are counted one by one', () => {
    const checkIns = [...said({ t: 3 }, '2026-10-02'), ...said({ t: 3 })];
    const at = (scoredBy: 'last' | 'hit-rate') =>
      scored([kr('t', { metric: threshold({ high: 5, counts: 'sum', scoredBy }) })], { checkIns, today }).health;
    expect([at('last'), at('hit-rate')]).toEqual(['off-track', 'on-track']);
  });

  it('is at risk when a guardrail is broken, whatever the rest', () => {
    const level = kr('g', { guardrail: true, metric: threshold({ high: 2 }) });
    expect(at([kr('a'), level], { a: 35, g: 2 })).toBe('on-track');
    expect(at([kr('a'), level], { a: 35, g: 2.1 })).toBe('at-risk');
    expect(at([kr('a'), level], { a: 35 })).toBe('on-track');
    expect(at([kr('a'), kr('g', { guardrail: true })], { a: 35, g: 5 })).toBe('at-risk');
    expect(at([kr('a'), kr('g')], { a: 35, g: 5 })).toBe('off-track');
  });

  it('of a broken guardrail does not wait for the first weeks to pass', () => {
    const level = kr('g', { guardrail: true, metric: threshold({ high: 2 }) });
    expect(scored([level], { checkIns: said({ g: 3 }, '2026-10-02'), today: '2026-10-03' }).health).toBe('at-risk');
  });

  it('knows when nothing was to be seen yet', () => {
    const late = kr('a', { metric: change({ observableFrom: '2026-12-01' }) });
    expect(at([late], { a: 5 })).toBe('not-observable');
    expect(scored([late], { checkIns: said({ a: 5 }), today: '2026-12-01' }).health).toBe('off-track');
  });
});
