import { describe, expect, it } from 'vitest';
import { diagnose } from '../../src/leadership/diagnosis';
import { addDays } from '../../src/model/date';
import type { Blocker, CheckIn, Entry } from '../../src/model/okr';
import type { TeamCycle } from '../../src/model/workspace';
import { Scores } from '../../src/score/scores';
import {
  buildKeyResult,
  buildObjective,
  buildSettings,
  buildTeamCycle,
  change,
  checkIn,
  closedOn,
  team,
} from '../score/build';

const IDS = ['a', 'b'] as const;

/** So many weekly check-ins from the first Friday on; `reach` makes the value of a week, from 0. */
function weekly(weeks: number, reach: (week: number) => number, confidence: number | null = 4): CheckIn[] {
  return Array.from({ length: weeks }, (_, week) => {
    const entry: Entry = { value: reach(week), confidence, note: null };
    const entries = new Map(IDS.map((id) => [`o/${id}`, entry]));
    return { ...checkIn(addDays('2026-10-02', week * 7), {}), entries };
  });
}

function blocker(raised: string, resolved: string | null = null): Blocker {
  const none = { keyResults: [], kind: null, raisedBy: null, owner: 'anna', due: null };
  return { id: 'data', text: 'No data', ...none, raised, resolved, place: { file: 'x', path: [], on: 'value' } };
}

/** The diagnosis of the fourth quarter of a team with two key results from 0 to 100. */
function diagnosed(part: Partial<TeamCycle>, keys: Parameters<typeof buildKeyResult>[0] = {}, today = '2027-01-15') {
  const home = buildTeamCycle([buildObjective(IDS.map((id) => buildKeyResult({ id, ...keys })))], part);
  const workspace = { settings: buildSettings({ history: 'recorded' }), teamCycles: [home] };
  return diagnose(home, new Scores(workspace, { today, holidays: new Set() }));
}

const slow = (week: number) => week * 3;

describe('strategy or cadence?', () => {
  it('is asked only of a closed cycle that went badly, and never of a person', () => {
    expect(diagnosed({ checkIns: weekly(13, (week) => week * 6) })).toBeNull();
    expect(diagnosed({ checkIns: weekly(8, slow) }, {}, '2026-11-22')).toBeNull();
    expect(diagnosed({ checkIns: weekly(13, slow), team: team('ann', 'person') })).toBeNull();
    expect(diagnosed({ checkIns: weekly(13, slow) })).not.toBeNull();
  });

  it('a rhythm that held and goals missed all the same: strategy', () => {
    expect(diagnosed({ checkIns: weekly(13, slow) })).toMatchObject({
      verdict: 'strategy',
      signs: ['kept-rhythm'],
      adherence: { due: 13, made: 13, ratio: 1 },
      scored: 2,
      missed: 2,
      frozen: 0,
      blockers: [],
      confidence: 4,
      moved: 0,
    });
  });

  it('fewer than 70 % of the check-ins: cadence, whatever else there is', () => {
    expect(diagnosed({ checkIns: weekly(10, slow, 9) })?.verdict).toBe('strategy');
    expect(diagnosed({ checkIns: weekly(9, slow, 9) })).toMatchObject({
      verdict: 'cadence',
      signs: ['few-check-ins', 'confident-misses'],
      adherence: { due: 13, made: 9 },
    });
    expect(diagnosed({})?.verdict).toBe('cadence');
  });

  it('check-ins whose values stand still are no rhythm', () => {
    expect(diagnosed({ checkIns: weekly(13, () => 20) })).toMatchObject({ verdict: 'cadence', frozen: 2 });
    expect(diagnosed({ checkIns: weekly(13, (week) => (week < 12 ? 20 : 21)) })).toMatchObject({ frozen: 0 });
  });

  it('an obstacle open for four weeks at the end: cadence, until something speaks for the strategy too', () => {
    const checkIns = weekly(13, slow);
    const open = { checkIns, blockers: [blocker('2026-12-03')] };
    expect(diagnosed(open)).toMatchObject({ verdict: 'cadence', blockers: [{ id: 'data', days: 28 }] });
    expect(diagnosed({ checkIns, blockers: [blocker('2026-12-04')] })?.verdict).toBe('strategy');
    expect(diagnosed({ checkIns, blockers: [blocker('2026-10-09', '2026-12-30')] })?.verdict).toBe('strategy');
    expect(diagnosed({ ...open, checkIns: weekly(13, slow, 6) })?.verdict).toBe('both');
    expect(diagnosed({ ...open, checkIns: weekly(13, slow, 5) })?.verdict).toBe('cadence');
  });

  it('a missed commitment is enough, and targets moved after the grace are told', () => {
    const moved = { date: '2026-11-06', what: 'target', before: 200, after: 100, by: null, reason: null } as const;
    const committed = diagnosed({ checkIns: weekly(13, (week) => week * 8) }, { ambition: 'committed' });
    expect(committed).toMatchObject({ verdict: 'strategy', missed: 2 });
    const changed = diagnosed({ checkIns: weekly(13, slow) }, { metric: change(), changes: [moved] });
    expect(changed).toMatchObject({ moved: 2, signs: ['kept-rhythm', 'moved-targets'] });
  });

  it('counts up to the day the review closed it', () => {
    const closed = diagnosed({ checkIns: weekly(10, slow), review: closedOn('2026-12-05') });
    expect(closed?.adherence).toMatchObject({ due: 10, made: 10 });
  });
});
