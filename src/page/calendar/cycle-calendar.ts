import type { CalendarSettings } from '../../model/workspace';
import type { CalendarReport, DueDay, Meeting } from '../../report/build-calendar';
import type { Text } from '../../text/catalogue';
import type { Names } from '../names';
import type { CalendarEntry, CalendarFile } from './calendar-file';

/** What the calendar says beside its days. */
export interface CalendarView {
  readonly settings: CalendarSettings;
  readonly names: Names;
  /** How long each meeting takes, in minutes. */
  readonly minutes: Readonly<Record<'weekly' | 'monthly' | 'review' | 'retro' | 'planning', number>>;
}

/** A meeting of `okr agenda` behind each kind. */
const AGENDA = {
  'check-in': 'weekly',
  monthly: 'monthly',
  middle: 'monthly',
  review: 'review',
  retro: 'retro',
  draft: 'planning',
  planning: 'planning',
} as const satisfies Record<Meeting['kind'], keyof CalendarView['minutes']>;

/** The days of a cycle as entries: meetings with their time, the check-in first; due days all day. */
export function cycleCalendar(report: CalendarReport, text: Text, view: CalendarView): CalendarFile {
  const { cycle, team, today, meetings, dueDays } = report;
  const { names, settings } = view;
  const whose = team === null ? names.organisation : names.team(team);
  return {
    name: text.screens.calendar.name(whose, cycle),
    language: text.language,
    timeZone: settings.timeZone,
    today,
    entries: [
      ...meetings.map((one, at) => meetingEntry(one, meetings.slice(0, at), report, text, view)),
      ...dueDays.map((one) => dueEntry(one, text, names)),
    ],
  };
}

function meetingEntry(
  { kind, day, cycle, weekly }: Meeting,
  earlier: readonly Meeting[],
  { team }: CalendarReport,
  text: Text,
  { settings, names, minutes }: CalendarView,
): CalendarEntry {
  const words = text.screens.calendar;
  // Meetings of one day follow each other.
  const before = earlier.filter((one) => isHeldOn(one, day)).reduce((sum, one) => sum + minutes[AGENDA[one.kind]], 0);
  // The month tells the monthly ones apart; of the others there is one in a cycle, so that one that moves stays the same.
  const which = kind === 'monthly' ? [day.slice(0, 7)] : [];
  return {
    key: [names.organisation, team ?? '', cycle, kind, ...which],
    day,
    time: { begin: minutesOf(settings.time) + before, minutes: minutes[AGENDA[kind]] },
    weekly,
    title: [words.meetings[kind], ...(team === null ? [] : [names.team(team)]), cycle].join(' · '),
    lines: [words.about[kind], '', ...commandsOf(kind, cycle, team, text)],
    category: words.category,
  };
}

function isHeldOn({ day: first, weekly }: Meeting, day: string): boolean {
  if (weekly === null) return first === day;
  const weeks = (Date.parse(day) - Date.parse(first)) / (7 * 86_400_000);
  return Number.isInteger(weeks) && weeks >= 0 && weeks < weekly.weeks && !weekly.except.includes(day);
}

function commandsOf(kind: Meeting['kind'], cycle: string, team: string | null, text: Text): string[] {
  const words = text.screens.calendar;
  const whose = team === null ? '' : ` --team ${team}`;
  const argument = team === null ? '' : ` ${team}`;
  const about = kind === 'check-in' || kind === 'monthly' || kind === 'middle' ? '' : ` --cycle ${cycle}`;
  const agenda = words.meet(`okr agenda ${AGENDA[kind]}${whose}${about}`);
  if (kind === 'check-in') return [words.before(`okr checkin${argument}`), agenda];
  if (kind === 'review') return [agenda, words.after(`okr review${argument} --cycle ${cycle}`)];
  if (kind === 'draft' || kind === 'planning') return [words.before(`okr init --cycle ${cycle}`), agenda];
  return [agenda];
}

function dueEntry(due: DueDay, text: Text, names: Names): CalendarEntry {
  const words = text.screens.calendar;
  const entry = (key: readonly string[], title: string, lines: readonly string[]): CalendarEntry => ({
    key: [names.organisation, due.kind, ...key],
    day: due.day,
    time: null,
    weekly: null,
    title,
    lines,
    category: words.category,
  });
  switch (due.kind) {
    case 'publish':
      return entry([due.cycle], words.publish(due.cycle), [words.publishAbout, `okr tree --cycle ${due.cycle}`]);
    case 'milestone': {
      const set = `okr checkin ${due.team} --set ${due.ref.split('/').slice(2).join('/')}=1`;
      return entry([due.ref], words.milestone(due.title), [
        words.milestoneOf(due.keyResult, who(due, names)),
        words.done(set),
      ]);
    }
    case 'blocker': {
      const ref = `${due.team}/${due.id}`;
      return entry([ref], words.blocker(due.text), [
        words.blockerOf(who(due, names)),
        words.done(`okr blockers resolve ${ref}`),
      ]);
    }
    case 'revisit':
      return entry([due.file], words.revisit(due.title), [words.revisitAbout, words.ask('okr filter revisit')]);
  }
}

/** `Ben Beispiel · Vertrieb` */
function who({ team, owner }: { readonly team: string; readonly owner: string | null }, names: Names): string {
  return [...(owner === null ? [] : [names.person(owner)]), names.team(team)].join(' · ');
}

/** `09:30` → 570 */
function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}
