import { ownerOf } from '../alignment/owner';
import { clockedBlockers } from '../leadership/blockers';
import type { Cycle } from '../model/cycle';
import { addDays, daysBetween, type IsoDate } from '../model/date';
import type { TeamCycle, Workspace } from '../model/workspace';
import { nextCycle } from '../rhythm/calendar';
import { meetingsOf } from '../rhythm/meetings';
import { frameOf } from '../score/frame';
import { openMilestones } from '../score/open-milestones';
import { isDue } from '../strategy/filter-opportunity';
import type { StatusInput } from './build-status';

/** A meeting: held once, or every week from its day on with some weeks left out. */
export type Meeting = {
  readonly kind: 'check-in' | 'monthly' | 'middle' | 'review' | 'retro' | 'draft' | 'planning';
  readonly day: IsoDate;
  /** The cycle it is about. */
  readonly cycle: string;
  readonly weekly: { readonly weeks: number; readonly except: readonly IsoDate[] } | null;
};

/** A day something is due or promised for. */
export type DueDay =
  | { readonly kind: 'publish'; readonly day: IsoDate; readonly cycle: string }
  | {
      readonly kind: 'milestone';
      readonly day: IsoDate;
      readonly ref: string;
      readonly title: string;
      readonly keyResult: string;
      readonly team: string;
      readonly owner: string | null;
    }
  | {
      readonly kind: 'blocker';
      readonly day: IsoDate;
      readonly id: string;
      readonly text: string;
      readonly team: string;
      readonly owner: string | null;
    }
  | { readonly kind: 'revisit'; readonly day: IsoDate; readonly file: string; readonly title: string };

/** The days of a cycle, the meetings first. */
export interface CalendarReport {
  readonly cycle: string;
  /** Whose; null for all teams. */
  readonly team: string | null;
  readonly today: IsoDate;
  readonly meetings: readonly Meeting[];
  readonly dueDays: readonly DueDay[];
}

/**
 * A cycle as a calendar has it: its meetings and those that plan the next one, and the days promised and not kept yet
 * (milestones, obstacles, opportunities to look at again). `holidays` must reach three weeks beyond the cycle's end.
 */
export function buildCalendar(input: StatusInput): CalendarReport {
  const { cycle, team, today } = input;
  return { cycle: cycle.id, team, today, meetings: meetings(input), dueDays: dueDays(input) };
}

function meetings({ workspace, cycle, team, holidays }: StatusInput): Meeting[] {
  const { cycles, checkIns: settings } = workspace.settings;
  const next = nextCycle(cycles, cycle);
  const found = meetingsOf(cycle, next, settings, holidays);
  const once = (kind: Meeting['kind'], day: IsoDate | null, about: Cycle = cycle): Meeting[] =>
    day === null ? [] : [{ kind, day, cycle: about.id, weekly: null }];
  const drafts = team === null || workspace.teams.some(({ id, level }) => id === team && level === 'company');
  return [
    ...series(found.checkIns, cycle),
    ...found.monthly.flatMap((day) => once('monthly', day)),
    ...once('middle', found.middle),
    ...(next !== null && drafts ? once('draft', found.draft, next) : []),
    ...once('review', found.review),
    ...once('retro', found.retro),
    ...(next === null ? [] : once('planning', found.planning, next)),
  ];
}

/** Days a week or several apart as one series. */
function series(days: readonly IsoDate[], { id }: Cycle): Meeting[] {
  const [first] = days;
  const last = days.at(-1);
  if (first === undefined || last === undefined) return [];
  const weeks = daysBetween(first, last) / 7 + 1;
  const all = Array.from({ length: weeks }, (_, week) => addDays(first, week * 7));
  return [
    { kind: 'check-in', day: first, cycle: id, weekly: { weeks, except: all.filter((day) => !days.includes(day)) } },
  ];
}

function dueDays(input: StatusInput): DueDay[] {
  const { workspace, cycle, team, holidays } = input;
  const next = nextCycle(workspace.settings.cycles, cycle);
  const { publish } = meetingsOf(cycle, next, workspace.settings.checkIns, holidays);
  const homes = workspace.teamCycles.filter((home) => home.cycle.id === cycle.id && isShown(home, input));
  return [
    ...(next === null || publish === null ? [] : [{ kind: 'publish', day: publish, cycle: next.id } as const]),
    ...milestones(homes, input),
    ...promises(input),
    ...(team === null ? revisits(workspace, cycle, next) : []),
  ].toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}

function isShown({ team }: TeamCycle, { team: wanted, workspace }: StatusInput): boolean {
  return (wanted === null || team.id === wanted) && (team.level !== 'person' || workspace.settings.personLevel);
}

function milestones(homes: readonly TeamCycle[], { workspace, cycle, today, holidays }: StatusInput): DueDay[] {
  const frame = frameOf(cycle, workspace.settings, { today, holidays });
  return homes.flatMap((home) =>
    openMilestones(home, frame).map(({ milestone: { id, title }, due, keyResult, objective }) => ({
      kind: 'milestone',
      day: due,
      ref: `${keyResult.ref}/${id}`,
      title,
      keyResult: keyResult.title,
      team: home.team.id,
      owner: ownerOf(keyResult, objective),
    })),
  );
}

/** What somebody promised to clear out of the way. */
function promises(input: StatusInput): DueDay[] {
  const { workspace, cycle, today, holidays } = input;
  const off = { holidays, pause: workspace.settings.checkIns.pause };
  return clockedBlockers(workspace, { today, off, until: cycle.start })
    .filter(({ open, home }) => open && isShown(home, input))
    .flatMap(({ blocker: { id, text, owner, due }, home }): DueDay[] =>
      due === null ? [] : [{ kind: 'blocker', day: due, id, text, team: home.team.id, owner }],
    );
}

/** Opportunities that passed until a day between the cycle's start and the end of the next one, where they are planned in. */
function revisits(workspace: Workspace, { start, end }: Cycle, next: Cycle | null): DueDay[] {
  return workspace.decisions.flatMap((decision): DueDay[] => {
    const { title, revisit, place } = decision;
    if (revisit === null || revisit < start || revisit > (next?.end ?? end)) return [];
    return isDue(decision, workspace, revisit) ? [{ kind: 'revisit', day: revisit, file: place.file, title }] : [];
  });
}
