import { handlesOf } from '../alignment/owner';
import { clockedBlockers } from '../leadership/blockers';
import type { Cycle } from '../model/cycle';
import type { IsoDate } from '../model/date';
import type { KeyResult } from '../model/okr';
import type { TeamCycle, Workspace } from '../model/workspace';
import { adherence } from '../rhythm/adherence';
import { freshness } from '../rhythm/freshness';
import { health } from '../rhythm/health';
import type { StatusReport } from '../schema/output/status';
import { courseOf } from '../score/course';
import { forecastOf } from '../score/forecast';
import { type Frame, frameOf } from '../score/frame';
import { scoreKeyResult } from '../score/key-result';
import { confidenceOf, type Said, saidUntil } from '../score/said';
import { isSlowing, seriesOf } from '../score/series';
import { dropState, type Standing, standingOf } from '../score/standing';

/** What a status is reported from. */
export interface StatusInput {
  readonly workspace: Workspace;
  readonly cycle: Cycle;
  /** Only this team; null for all. */
  readonly team: string | null;
  readonly today: IsoDate;
  readonly holidays: ReadonlySet<IsoDate>;
}

type Team = StatusReport['teams'][number];
type ShownKeyResult = Team['objectives'][number]['keyResults'][number];

/**
 * `okr status` as plain data: where every key result stands against what was to be expected by today. Dropped ones are
 * left out; so are teams of level `person` unless `person_level` is on.
 */
export function buildStatus({ workspace, cycle, team, today, holidays }: StatusInput): StatusReport {
  const { settings } = workspace;
  const frame = frameOf(cycle, settings, { today, holidays });
  const shown = workspace.teamCycles.filter(
    (one) =>
      one.cycle.id === cycle.id &&
      (team === null || one.team.id === team) &&
      (one.team.level !== 'person' || settings.personLevel) &&
      (one.file !== null || one.objectives.length > 0),
  );
  const ids = new Set(shown.map((one) => one.team.id));
  const off = { holidays, pause: settings.checkIns.pause };
  return {
    version: 1,
    command: 'status',
    today,
    cycle: cycle.id,
    elapsed: frame.elapsed,
    incomplete: workspace.incomplete,
    teams: shown.map((one) => teamStatus(one, frame)),
    blockers: clockedBlockers(workspace, { today, off, until: cycle.start })
      .filter((one) => one.open && ids.has(one.home.team.id))
      .map(({ blocker, home, ageDays, ageWorkingDays, overdue }) => ({
        id: blocker.id,
        team: home.team.id,
        text: blocker.text,
        owner: blocker.owner,
        due: blocker.due,
        ageDays,
        ageWorkingDays,
        overdue,
      })),
  };
}

function teamStatus(home: TeamCycle, frame: Frame): Team {
  const standing = standingOf(home, frame);
  const { today } = frame;
  const dates = home.checkIns.map(({ date }) => date).filter((date) => date <= today);
  const said = saidUntil(home.checkIns, today);
  const last = dates.reduce<IsoDate | null>((best, date) => (best === null || date > best ? date : best), null);
  const objectives = home.objectives.filter(({ dropped }) => dropState(dropped, frame) === 'kept');
  return {
    team: home.team.id,
    closed: standing.closed,
    adherence: adherence(dates, frame.dueDays, frame.graceDays, today),
    freshness: freshness(last, today, frame),
    objectives: objectives.map((objective) => {
      const live = objective.keyResults.filter(({ dropped }) => dropState(dropped, frame) === 'kept');
      const keyOf = (one: KeyResult) => `${objective.id}/${one.id}`;
      return {
        id: objective.id,
        ref: objective.ref,
        title: objective.title,
        owners: handlesOf(objective.owner),
        health: health(live.flatMap((one) => scoreKeyResult(one, keyOf(one), standing).pulse ?? [])),
        keyResults: live.map((one) => ({
          ...keyResultStatus(one, keyOf(one), standing, said.get(keyOf(one)) ?? []),
          owners: handlesOf(handlesOf(one.owner).length > 0 ? one.owner : objective.owner),
        })),
      };
    }),
  };
}

function keyResultStatus(
  keyResult: KeyResult,
  key: string,
  standing: Standing,
  said: readonly Said[],
): Omit<ShownKeyResult, 'owners'> {
  const { frame } = standing;
  const values = standing.values.get(key) ?? [];
  const { shown } = scoreKeyResult(keyResult, key, standing);
  const course = courseOf(keyResult, values, shown.score, standing);
  const series = seriesOf(keyResult, values);
  return {
    id: keyResult.id,
    ref: keyResult.ref,
    title: keyResult.title,
    kind: shown.kind,
    ambition: keyResult.ambition,
    guardrail: keyResult.guardrail,
    from: shown.from,
    to: shown.to,
    low: shown.low,
    high: shown.high,
    unit: shown.unit,
    current: shown.current,
    progress: shown.score,
    expected: course.expected,
    pace: course.pace,
    confidence: confidenceOf(said),
    freshness: freshness(said.at(-1)?.date ?? null, frame.today, frame),
    forecast: forecastOf(keyResult, values, standing),
    slowing: !standing.closed && isSlowing(keyResult, series),
    series,
  };
}
