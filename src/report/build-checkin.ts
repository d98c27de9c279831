import { type AgendaItem, agenda } from '../checkin/agenda';
import { checkInOf, type PlannedCheckIn } from '../checkin/plan-check-in';
import type { Answer } from '../checkin/read-answer';
import type { IsoDate } from '../model/date';
import type { TeamCycle } from '../model/workspace';
import type { CheckinReport } from '../schema/output/checkin';
import type { Frame } from '../score/frame';

/** What came of a check-in. */
export interface CheckinInput {
  readonly today: IsoDate;
  /** The team's cycle as it was before. */
  readonly home: TeamCycle;
  /** All that could have been said something about. */
  readonly items: readonly AgendaItem[];
  /** Of the check-in's day. */
  readonly frame: Frame;
  readonly planned: PlannedCheckIn;
  readonly file: string;
  /** Obstacles with the ids they got. */
  readonly blockers: CheckinReport['blockers'];
  readonly patch: string;
  readonly commit: string | null;
}

type Shown = CheckinReport['keyResults'][number];

/** `okr checkin` as plain data: what was written, and where each key result stood before and stands now, on the check-in's day. */
export function buildCheckin(input: CheckinInput): CheckinReport {
  const { home, frame, planned, file } = input;
  const { answers, extras } = planned;
  const effects = effectsOf(home, frame, planned, file);
  const said = new Set(answers.map(({ item }) => item.key));
  return {
    version: 1,
    command: 'checkin',
    today: input.today,
    cycle: home.cycle.id,
    team: home.team.id,
    file,
    written: input.patch !== '',
    date: planned.date,
    by: planned.by,
    keyResults: effects,
    unsaid: input.items.flatMap(({ key, keyResult }) => (said.has(key) ? [] : [keyResult.ref])),
    wins: extras.wins,
    next: extras.next,
    blockers: input.blockers,
    patch: input.patch,
    commit: input.commit,
  };
}

/** What each answer does to its key result: also for the line that answers a person while they type. */
export function effectsOf(home: TeamCycle, frame: Frame, planned: PlannedCheckIn, file: string): Shown[] {
  const checkIns = [...home.checkIns, checkInOf(planned, file)];
  const after = new Map(agenda({ ...home, checkIns }, frame).map((item) => [item.key, item]));
  return planned.answers.map((answer) => effectOf(answer, after.get(answer.item.key) ?? answer.item));
}

function effectOf({ item, value, note }: Answer, after: AgendaItem): Shown {
  const { kind, from, to, low, high, unit } = item.shown;
  const isBound = low !== null || high !== null;
  const reached = !isBound && (after.progress ?? 0) >= 1 && (item.progress ?? 0) < 1;
  const whole = [...after.done].filter(([id, share]) => share >= 1 && (item.done.get(id) ?? 0) < 1);
  return {
    ref: item.keyResult.ref,
    title: item.keyResult.title,
    kind,
    from,
    to,
    low,
    high,
    unit,
    value: value instanceof Map ? Object.fromEntries(value) : (value as number | boolean | null),
    note,
    before: sideOf(item),
    after: sideOf(after),
    reached,
    milestones: whole.map(([id]) => id),
  };
}

function sideOf({ shown, progress, confidence }: AgendaItem): Shown['before'] {
  return { current: shown.current, progress, confidence };
}
