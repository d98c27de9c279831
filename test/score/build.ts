import type { Cycle } from '../../src/model/cycle';
import type { ChangeMetric, Metric, Milestone, ThresholdMetric } from '../../src/model/metric';
import type { CheckIn, Entry, KeyResult, Objective, Review } from '../../src/model/okr';
import type { Level, Settings, Team, TeamCycle } from '../../src/model/workspace';
import type { ScoreInput } from '../../src/score/score-cycle';
import { DEFAULT_SETTINGS } from '../../src/workspace/build-settings';

const BASE = {
  unit: null,
  counts: 'level',
  curve: 'linear',
  observableFrom: null,
  source: null,
  measures: null,
} as const;
const PLACE = { file: 'okrs/2026-Q4/sales.yaml', path: [], on: 'value' } as const;

/** The fourth quarter of 2026: 92 days, Fridays from 2 October to 25 December. */
export const Q4: Cycle = quarter('2026-Q4', '2026-10-01', '2026-12-31');

/** A regular quarter with these dates. */
export function quarter(id: string, start: string, end: string): Cycle {
  return { id, start, end, year: id.slice(0, 4), number: Number(id.at(-1)), custom: false };
}

/** From 0 to 100 unless told otherwise. */
export function change(part: Partial<ChangeMetric> = {}): ChangeMetric {
  return { type: 'metric', ...BASE, from: 0, to: 100, by: null, commit: null, stretch: null, ...part };
}

/** A threshold whose type follows from the limits given. */
export function threshold(part: Partial<ThresholdMetric>): ThresholdMetric {
  const { low = null, high = null } = part;
  const type = low === null ? 'at-most' : high === null ? 'at-least' : 'between';
  return { type, ...BASE, scoredBy: 'hit-rate', ...part, low, high };
}

/** Yes or no. */
export function yesNo(): Metric {
  return { type: 'yes-no', ...BASE };
}

/** A measure being set up. */
export function establish(): Metric {
  return { type: 'establish', ...BASE };
}

/** A milestone, due at the end unless told otherwise. */
export function milestone(id: string, weight = 1, due: string | null = null): Milestone {
  return { id, title: id, due, weight };
}

/** An aspirational key result from 0 to 100. */
export function buildKeyResult(part: Partial<KeyResult> = {}): KeyResult {
  const id = part.id ?? 'kr';
  return {
    id,
    ref: `2026-Q4/sales/o/${id}`,
    title: `Title of ${id}`,
    metric: part.milestones ? null : change(),
    metricFrom: part.milestones ? null : 'file',
    milestones: [],
    owner: null,
    weight: 1,
    ambition: 'aspirational',
    guardrail: false,
    pairsWith: null,
    carriedFrom: null,
    dropped: null,
    changes: [],
    note: null,
    place: PLACE,
    ...part,
  };
}

/** An aspirational objective `o` with these key results. */
export function buildObjective(keyResults: readonly KeyResult[], part: Partial<Objective> = {}): Objective {
  const id = part.id ?? 'o';
  return {
    id,
    ref: `2026-Q4/sales/${id}`,
    title: `Title of ${id}`,
    owner: 'ben',
    why: null,
    contributesTo: [],
    sharedWith: [],
    ambition: 'aspirational',
    weight: 1,
    dropped: null,
    changes: [],
    note: null,
    place: PLACE,
    ...part,
    keyResults,
  };
}

/** A check-in: `{ 'o/kr': 43 }`, null for a note without a value. */
export function checkIn(date: string, values: Readonly<Record<string, Entry['value']>>): CheckIn {
  const entries = Object.entries(values).map(
    ([key, value]) => [key, { value, confidence: null, note: value === null ? 'note' : null }] as const,
  );
  const named = Object.keys(values);
  return { date, by: null, entries: new Map(entries), named, wins: [], next: [], place: PLACE };
}

/** What was done of milestones. */
export function done(shares: Readonly<Record<string, number>>): ReadonlyMap<string, number> {
  return new Map(Object.entries(shares));
}

/** A review with this day of closing. */
export function closedOn(closed: string | null): Review {
  const none = { wentWell: [], obstacles: [], wouldChange: [], learned: [], wins: [] };
  return { file: 'reviews/sales.yaml', closed, ...none, keyResults: new Map(), retro: null };
}

/** A team of this level. */
export function team(id = 'sales', level: Level = 'team'): Team {
  return { id, name: id, parent: null, level, lead: null, place: null };
}

/** The fourth quarter of team `sales`. */
export function buildTeamCycle(objectives: readonly Objective[], part: Partial<TeamCycle> = {}): TeamCycle {
  return {
    team: team(),
    cycle: Q4,
    file: 'okrs/2026-Q4/sales.yaml',
    checkIns: [],
    checkInFile: null,
    blockers: [],
    review: null,
    ...part,
    objectives,
  };
}

/** Check-ins due on Fridays with two days of grace, nothing else set. */
export function buildSettings(part: Partial<Settings> = {}): Settings {
  return {
    ...DEFAULT_SETTINGS,
    organisation: 'Muster',
    ...part,
  };
}

/** What `scoreCycle` takes, for the fourth quarter on the day after its end. */
export function input(
  teamCycles: readonly TeamCycle[],
  part: Partial<ScoreInput> & { settings?: Settings } = {},
): ScoreInput {
  const { settings = buildSettings(), ...rest } = part;
  const teams = [...new Map(teamCycles.map((one) => [one.team.id, one.team])).values()];
  return { workspace: { settings, teams, teamCycles }, cycle: Q4, today: '2027-01-01', holidays: new Set(), ...rest };
}
