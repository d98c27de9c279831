import { type CourseChange, keyResultCourse, objectiveCourse } from '../history/course-changes';
import type { Courses } from '../history/courses';
import { GOALPOSTS } from '../history/meaning';
import type { Cycle } from '../model/cycle';
import type { IsoDate } from '../model/date';
import type { KeyResult, Objective } from '../model/okr';
import type { TeamCycle, Workspace } from '../model/workspace';
import type { HistoryReport } from '../schema/output/history';
import { type Frame, frameOf } from '../score/frame';
import { scoreKeyResult } from '../score/key-result';
import { saidUntil } from '../score/said';
import { seriesOf } from '../score/series';
import { standingOf } from '../score/standing';
import { reportedValue } from './reported-value';
import type { Target } from './why/subject';

/** What a history is reported from. */
export interface HistoryInput {
  readonly workspace: Workspace;
  readonly cycle: Cycle;
  readonly target: Target;
  readonly today: IsoDate;
  readonly holidays: ReadonlySet<IsoDate>;
  /** What git tells of the definitions; null where nothing is known of it. */
  readonly courses: Courses | null;
  /** Leaves out persons, and notes and reasons, which may name them. */
  readonly anonymize: boolean;
}

/** A key result in its place. */
interface Placed {
  readonly home: TeamCycle;
  readonly objective: Objective;
  readonly keyResult: KeyResult;
}

type Definition = HistoryReport['definitions'][number];

/**
 * `okr history` as plain data: the course of values and confidence from check-ins, and each change of a definition from
 * commits or `changes:`. Null for a person whose scores are not shown.
 */
export function buildHistory(input: HistoryInput): HistoryReport | null {
  const { workspace, cycle, target, today, holidays, anonymize } = input;
  const { personLevel } = workspace.settings;
  if ('home' in target && target.home.team.level === 'person' && !personLevel) return null;
  const frame = frameOf(cycle, workspace.settings, { today, holidays });
  const homes = workspace.teamCycles.filter(
    ({ team, cycle: { id } }) => id === cycle.id && (personLevel || team.level !== 'person'),
  );
  const placed = placedIn(target, homes);
  const one = target.kind === 'key-result' ? target : null;
  const definitions = definitionsOf(target, homes, frame, input);
  return {
    version: 1,
    command: 'history',
    today,
    cycle: cycle.id,
    ref: refOf(target, cycle),
    kind: target.kind,
    title: titleOf(target, workspace),
    anonymized: anonymize,
    courses: placed.map((each) => courseOf(each, frame)),
    values: one ? valuesOf(one, today, anonymize) : [],
    definitions: one ? definitions : definitions.toReversed(),
    incomplete: workspace.incomplete,
  };
}

/** The objectives it is about, in file order. */
function objectivesIn(target: Target, homes: readonly TeamCycle[]): Omit<Placed, 'keyResult'>[] {
  if (target.kind === 'objective' || target.kind === 'key-result') return [target];
  return (target.kind === 'team' ? [target.home] : homes).flatMap((home) =>
    home.objectives.map((objective) => ({ home, objective })),
  );
}

function placedIn(target: Target, homes: readonly TeamCycle[]): Placed[] {
  if (target.kind === 'key-result') return [target];
  return objectivesIn(target, homes).flatMap((one) =>
    one.objective.keyResults.map((keyResult) => ({ ...one, keyResult })),
  );
}

function courseOf({ home, objective, keyResult }: Placed, frame: Frame): HistoryReport['courses'][number] {
  const standing = standingOf(home, frame);
  const key = `${objective.id}/${keyResult.id}`;
  const values = standing.values.get(key) ?? [];
  const { shown } = scoreKeyResult(keyResult, key, standing);
  const said = saidUntil(home.checkIns, frame.today).get(key) ?? [];
  const byDay = new Map(
    said.flatMap(({ date, entry }) => (entry.confidence === null ? [] : [[date, entry.confidence]])),
  );
  const { kind, from, to, low, high, unit, current, score } = shown;
  return {
    ref: keyResult.ref,
    title: keyResult.title,
    team: home.team.id,
    kind,
    from,
    to,
    low,
    high,
    unit,
    current,
    progress: score,
    confidences: [...byDay].map(([date, value]) => ({ date, value })),
    series: [...seriesOf(keyResult, values)],
  };
}

function valuesOf({ home, objective, keyResult }: Placed, today: IsoDate, anonymize: boolean): HistoryReport['values'] {
  const said = saidUntil(home.checkIns, today).get(`${objective.id}/${keyResult.id}`) ?? [];
  return said.map(({ date, by, entry: { value, confidence, note } }) => ({
    date,
    value: reportedValue(value),
    confidence,
    by: anonymize ? null : by,
    note: anonymize ? null : note,
  }));
}

/** Changes of what the history is about, oldest first. */
function definitionsOf(
  target: Target,
  homes: readonly TeamCycle[],
  frame: Frame,
  { workspace, courses, anonymize }: HistoryInput,
): Definition[] {
  const source = { workspace, courses, frame };
  const ofKeyResult = ({ home, objective, keyResult }: Placed) =>
    keyResultCourse(home, objective, keyResult, source).map((one) => shown(one, keyResult, frame, anonymize));
  if (target.kind === 'key-result') return ofKeyResult(target);
  return objectivesIn(target, homes)
    .flatMap(({ home, objective }) => [
      ...objectiveCourse(objective, source).map((one) => shown(one, null, frame, anonymize)),
      ...objective.keyResults.flatMap((keyResult) => ofKeyResult({ home, objective, keyResult })),
    ])
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

function shown(one: CourseChange, keyResult: KeyResult | null, frame: Frame, anonymize: boolean): Definition {
  const { item, date, commit, by, reason, kind, key, before, after, easier, effect } = one;
  return {
    date,
    commit: commit?.commit ?? null,
    by: anonymize ? null : (by ?? commit?.author ?? null),
    reason: anonymize ? null : reason,
    kind,
    about: keyResult === null ? 'objective' : 'key-result',
    ref: item.ref,
    title: item.title,
    key,
    before,
    after,
    unit: keyResult?.metric?.unit ?? null,
    easier,
    goalpost: GOALPOSTS.has(kind) && date > frame.definedBy,
    score: effect === null ? null : { before: effect.before, after: effect.after },
  };
}

function refOf(target: Target, cycle: Cycle): string | null {
  if (target.kind === 'organisation') return null;
  if (target.kind === 'team') return `${cycle.id}/${target.home.team.id}`;
  return target.kind === 'objective' ? target.objective.ref : target.keyResult.ref;
}

function titleOf(target: Target, { settings }: Workspace): string {
  if (target.kind === 'organisation') return settings.organisation;
  if (target.kind === 'team') return target.home.team.name;
  return target.kind === 'objective' ? target.objective.title : target.keyResult.title;
}
