import { describe, expect, it } from 'vitest';
import type { CheckIn, Win } from '../../src/model/okr';
import { celebrations, fortnightTo } from '../../src/report/celebrations';
import {
  buildKeyResult,
  buildObjective,
  buildSettings,
  buildTeamCycle,
  checkIn,
  closedOn,
  done,
  milestone,
  team,
  threshold,
} from '../score/build';

const DAY = { today: '2026-11-22', holidays: new Set<string>() };
const SPAN = fortnightTo(DAY.today);
const win = (what: string, part: Partial<Win> = {}): Win => ({ what, who: [], value: null, ...part });

function found(homes: Parameters<typeof celebrations>[0], span = SPAN, day = DAY, settings = buildSettings()) {
  return celebrations(homes, settings, span, day).map(({ kind, date, text, who }) => [kind, date, text, who.join()]);
}

function home(checkIns: readonly CheckIn[], part: Parameters<typeof buildTeamCycle>[1] = {}) {
  const steps = buildKeyResult({ id: 'steps', owner: 'cem', milestones: [milestone('a'), milestone('b')] });
  return buildTeamCycle([buildObjective([buildKeyResult(), steps])], { checkIns, ...part });
}

describe('celebrations', () => {
  it('names what became reached within the days, with who owns it, newest first', () => {
    const one = home([
      checkIn('2026-11-06', { 'o/kr': 40, 'o/steps': done({ a: 1 }) }),
      checkIn('2026-11-13', { 'o/kr': 100 }),
      checkIn('2026-11-20', { 'o/kr': 104, 'o/steps': done({ a: 1, b: 1 }) }),
    ]);
    expect(found([one])).toEqual([
      ['key-result', '2026-11-20', 'Title of steps', 'cem'],
      ['milestone', '2026-11-20', 'b', 'cem'],
      ['key-result', '2026-11-13', 'Title of kr', 'ben'],
    ]);
    expect(found([one], { from: '2026-10-01', to: '2026-11-10' })).toEqual([['milestone', '2026-11-06', 'a', 'cem']]);
  });

  it('takes back what is no longer so, and counts it from when it is so again', () => {
    const fell = home([checkIn('2026-11-13', { 'o/kr': 100 }), checkIn('2026-11-20', { 'o/kr': 97 })]);
    expect(found([fell])).toEqual([]);
    const again = home([
      checkIn('2026-10-30', { 'o/kr': 100 }),
      checkIn('2026-11-06', { 'o/kr': 97 }),
      checkIn('2026-11-20', { 'o/kr': 101 }),
    ]);
    expect(found([again])).toEqual([['key-result', '2026-11-20', 'Title of kr', 'ben']]);
  });

  it('leaves out guardrails, thresholds, what was dropped, and what lies in the future', () => {
    const kinds = [
      buildKeyResult({ id: 'rail', guardrail: true }),
      buildKeyResult({ id: 'bound', metric: threshold({ low: 5 }) }),
      buildKeyResult({ id: 'gone', dropped: { date: '2026-11-15', reason: null } }),
      buildKeyResult({ id: 'late' }),
    ];
    const values = { 'o/rail': 100, 'o/bound': 100, 'o/gone': 100 };
    const checkIns = [checkIn('2026-11-13', values), checkIn('2026-11-23', { 'o/late': 100 })];
    const one = buildTeamCycle([buildObjective(kinds)], { checkIns });
    expect(found([one], { from: '2026-10-01', to: '2026-12-31' })).toEqual([]);
  });

  it('has wins of check-ins and of the review that closed, each wording once', () => {
    const checkIns = [{ ...checkIn('2026-11-20', {}), wins: [win('First contract', { who: ['ben'] })] }];
    const review = { ...closedOn('2026-11-21'), wins: [win('First contract'), win('No grudges')] };
    const wins = [
      ['win', '2026-11-21', 'First contract', 'ben'],
      ['win', '2026-11-21', 'No grudges', ''],
    ];
    expect(found([home(checkIns, { review })])).toEqual(wins);
    expect(found([home(checkIns, { review: { ...review, closed: null } })])).toEqual([
      ['win', '2026-11-20', 'First contract', 'ben'],
    ]);
  });

  it('keeps persons to themselves unless person_level is on', () => {
    const own = home([checkIn('2026-11-20', { 'o/kr': 100 })], { team: team('ben', 'person') });
    expect(found([own])).toEqual([]);
    expect(found([own], SPAN, DAY, buildSettings({ personLevel: true }))).toHaveLength(1);
  });
});
