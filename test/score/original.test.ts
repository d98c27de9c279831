import { describe, expect, it, test } from 'vitest';
import type { DefinitionChange, KeyResult } from '../../src/model/okr';
import { frameOf } from '../../src/score/frame';
import { scoreKeyResult } from '../../src/score/key-result';
import { standingOf } from '../../src/score/standing';
import { buildKeyResult, buildSettings, change, checkIn, done, milestone, Q4, threshold } from './build';

const changed = (what: DefinitionChange['what'], before: unknown, date = '2026-11-02'): DefinitionChange => ({
  date,
  what,
  before,
  after: null,
  by: null,
  reason: null,
});

function original(part: Partial<KeyResult>, history: 'git' | 'recorded' = 'recorded', today = '2027-01-01') {
  const value = part.milestones ? done({ a: 1 }) : 60;
  const frame = frameOf(Q4, buildSettings({ history }), { today, holidays: new Set() });
  const standing = standingOf({ checkIns: [checkIn('2026-12-04', { 'o/kr': value })], review: null }, frame);
  return scoreKeyResult(buildKeyResult(part), 'o/kr', standing).shown.original;
}

describe('the original (method.md 3.4)', () => {
  it('shows the score without the move of the target', () => {
    const part = { metric: change({ from: 0, to: 70 }), changes: [changed('target', 100)] };
    expect(original(part)).toEqual({ from: 0, to: 100, score: 0.6 });
  });

  it('is there when nothing was changed, and null where history is git’s', () => {
    expect(original({})).toEqual({ from: 0, to: 100, score: 0.6 });
    expect(original({}, 'git')).toBeNull();
  });

  it('counts baselines the same', () => {
    const part = { metric: change({ from: 0, to: 100 }), changes: [changed('baseline', 20)] };
    expect(original(part)).toEqual({ from: 20, to: 100, score: 0.5 });
  });

  test.each([
    ['2026-10-15', 70],
    ['2026-10-16', 100],
  ])('a change on %s leaves %i: 14 days are grace', (date, to) => {
    const part = { metric: change({ from: 0, to: 70 }), changes: [changed('target', 100, date)] };
    expect(original(part)?.to).toBe(to);
  });

  it('undoes the latest first, whatever their order', () => {
    const changes = [changed('target', 80, '2026-12-01'), changed('target', 100, '2026-11-02'), changed('unit', 'h')];
    expect(original({ metric: change({ to: 70 }), changes })?.to).toBe(100);
    expect(original({ metric: change({ to: 70 }), changes: changes.toReversed() })?.to).toBe(100);
    const oneDay = [changed('target', 100), changed('target', 80)];
    expect(original({ metric: change({ to: 70 }), changes: oneDay })?.to).toBe(100);
  });

  it('lets a relative target follow its baseline', () => {
    const metric = change({ from: 200, to: 140, by: { kind: 'percent', amount: -30 } });
    expect(original({ metric, changes: [changed('baseline', 100)] })).toMatchObject({ from: 100, to: 70 });
    expect(original({ metric, changes: [changed('baseline', 100), changed('target', 50)] })).toMatchObject({ to: 50 });
    expect(original({ metric, changes: [changed('weight', 2)] })).toMatchObject({ from: 200, to: 140 });
  });

  it('moves the bound of a threshold', () => {
    const holds = { scoredBy: 'last' } as const;
    const bound = (metric: ReturnType<typeof threshold>, before: unknown) =>
      original({ metric, changes: [changed('target', before)] });
    expect(bound(threshold({ low: 50, ...holds }), 70)).toEqual({ from: null, to: null, score: 0 });
    expect(bound(threshold({ high: 70, ...holds }), 50)?.score).toBe(0);
    expect(bound(threshold({ low: 50, high: 70, ...holds }), [61, 70])?.score).toBe(0);
    expect(bound(threshold({ low: 50, high: 70, ...holds }), [60, 70])?.score).toBe(1);
    expect(bound(threshold({ low: 50, high: 70, ...holds }), 60)).toBeNull();
  });

  it('reads digits in quotes, and says nothing where it cannot read', () => {
    const of = (what: DefinitionChange['what'], before: unknown) =>
      original({ metric: change({ to: 70 }), changes: [changed(what, before)] });
    expect(of('target', '100')?.to).toBe(100);
    expect(of('baseline', null)).toEqual({ from: null, to: 70, score: null });
    expect(of('target', '-30%')).toBeNull();
    expect(of('target', { to: 5 })).toBeNull();
    expect(of('metric', 'orders')).toBeNull();
    expect(of('metric', { from: 20, to: 100, unit: 'h' })).toEqual({ from: 20, to: 100, score: 0.5 });
    expect(of('metric', { yes_no: true })).toBeNull();
    expect(original({ metric: null, changes: [changed('target', 5)] })).toEqual({ from: null, to: null, score: null });
  });

  it('of milestones is as it stands', () => {
    const milestones = [milestone('a', 1), milestone('b', 1)];
    expect(original({ milestones, changes: [changed('target', 5)] })).toEqual({ from: null, to: null, score: 0.5 });
  });
});
