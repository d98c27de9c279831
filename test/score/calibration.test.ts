import { describe, expect, it } from 'vitest';
import type { CheckIn, Entry, KeyResult } from '../../src/model/okr';
import { calibrationOf, predictionsOf } from '../../src/score/calibration';
import { Scores } from '../../src/score/scores';
import { buildKeyResult, buildObjective, buildSettings, buildTeamCycle, checkIn } from './build';

describe('calibration (method.md 3.4, Brier 1950)', () => {
  const three = [
    { expected: 0.8, outcome: 1 },
    { expected: 0.6, outcome: 0 },
    { expected: 0.3, outcome: 0 },
  ] as const;

  it('p .8 .6 .3 with o 1 0 0 is Brier .1633 and bias +.2333', () => {
    // Twice the same three: the means stay, and there are enough to be shown.
    const found = calibrationOf([...three, ...three]);
    expect(found?.keyResults).toBe(6);
    expect(found?.brier).toBeCloseTo(0.1633, 4);
    expect(found?.bias).toBeCloseTo(0.2333, 4);
  });

  it('says nothing below five key results', () => {
    expect(calibrationOf([...three, three[0]])).toBeNull();
    expect(calibrationOf([...three, three[0], three[0]])).not.toBeNull();
    expect(calibrationOf([])).toBeNull();
  });

  it('is below 0 for a team that is too cautious', () => {
    const cautious = Array.from({ length: 5 }, () => ({ expected: 0.4, outcome: 1 }) as const);
    expect(calibrationOf(cautious)?.bias).toBeCloseTo(-0.6);
  });
});

/** A check-in that gives a value and a confidence. */
function said(date: string, value: number | null, confidence: number | null): CheckIn {
  const entry: Entry = { value, confidence, note: null };
  return { ...checkIn(date, {}), entries: new Map([['o/kr', entry]]) };
}

function predicted(checkIns: readonly CheckIn[], keyResult: Partial<KeyResult> = {}) {
  const home = buildTeamCycle([buildObjective([buildKeyResult(keyResult)])], { checkIns });
  const day = { today: '2027-01-15', holidays: new Set<string>() };
  return predictionsOf(home, new Scores({ settings: buildSettings(), teamCycles: [home] }, day));
}

describe('what a team predicted', () => {
  const two = [said('2026-10-02', 0, 9), said('2026-10-09', 10, 6)];

  it('is the second confidence, whatever came later', () => {
    expect(predicted([...two, said('2026-12-18', 80, 2)])).toEqual([{ expected: 0.6, outcome: 1 }]);
    expect(predicted([said('2026-10-02', 0, null), ...two])).toEqual([{ expected: 0.6, outcome: 0 }]);
    expect(predicted([said('2026-10-02', 80, 9)])).toEqual([]);
  });

  it('comes true at 0.7 for an aspirational, in full for a committed key result', () => {
    const ended = (value: number) => [...two, said('2026-12-18', value, null)];
    expect(predicted(ended(70))[0]?.outcome).toBe(1);
    expect(predicted(ended(69))[0]?.outcome).toBe(0);
    expect(predicted(ended(99), { ambition: 'committed' })[0]?.outcome).toBe(0);
    expect(predicted(ended(100), { ambition: 'committed' })[0]?.outcome).toBe(1);
  });

  it('leaves out what is not scored', () => {
    expect(predicted(two, { guardrail: true })).toEqual([]);
  });
});
