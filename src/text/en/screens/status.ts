import { formatOf } from '../../format';

const { plural, date } = formatOf('en');

/** Sentences of `okr status`. */
export const status = {
  title: (organisation: string, cycle: string) => `${organisation} · status ${cycle}`,
  running: (week: number, weeks: number, share: string) => `week ${week} of ${weeks} · ${share} of the time`,
  future: (start: string) => `begins ${date(start)}`,
  closed: 'closed',
  columns: {
    team: 'Team',
    progress: 'Progress',
    expected: 'expected',
    confidence: 'Confidence',
    trend: 'Trend',
    state: 'State',
    checkIns: 'Check-ins',
    last: 'Last',
  },
  counts: {
    'on-track': (count: number) => `${count} on track`,
    behind: (count: number) => `${count} behind`,
    'off-track': (count: number) => `${count} off track`,
    'too-early': (count: number) => `${count} too early to say`,
    done: (count: number) => `${count} done`,
    'not-observable': (count: number) => `${count} not to be seen yet`,
    'at-risk': (count: number) => `${count} at risk`,
    none: (count: number) => `${count} without a value`,
  },
  kept: 'kept',
  broken: 'broken',
  needs: 'Where somebody is needed',
  nothingNeeded: 'Nothing is stuck, nobody is waiting.',
  moreNeeds: (count: number) => `and ${count} more: okr status --team <id>`,
  notYet: 'not yet',
  moreBlockers: (count: number) => `and ${count} more: okr blockers`,
  offTrack: (title: string, progress: string, expected: string) =>
    `${title}: ${progress} of ${expected} expected by today`,
  guardrail: (title: string, now: string) => `${title}: the guardrail is broken at ${now}`,
  falling: (title: string, change: string) => `${title}: confidence ${change}`,
  forecast: (value: string, band: string | null) =>
    band === null ? `if the trend holds, ${value} at the end` : `if the trend holds, ${value} at the end (${band})`,
  slowing: 'the last three steps grew smaller',
  expectedBy: (share: string) => `expected ${share}`,
  fromTo: (low: string, high: string) => `${low} to ${high}`,
  fell: 'three falls in a row',
  old: (days: number) => `Last check-in ${days} ${plural(days, 'day', 'days')} ago: these numbers are old.`,
  overdue: (days: number) => `The last check-in is ${days} ${plural(days, 'day', 'days')} old; one is due.`,
  never: 'Nobody has checked in yet.',
  oldOne: (days: number) => `last said ${days} ${plural(days, 'day', 'days')} ago`,
  neverOne: 'never said yet',
  stale: (team: string, days: number) => `${team}: no check-in for ${days} ${plural(days, 'day', 'days')}`,
  neverTeam: (team: string) => `${team}: no check-in yet`,
  ago: (days: number) => (days === 0 ? 'today' : days === 1 ? 'yesterday' : `${days} days ago`),
  madeOf: (made: number, due: number) => `${made} of ${due}`,
  blockers: 'In the way',
  waits: (workingDays: number, owner: string | null) =>
    workingDays === 0
      ? owner === null
        ? 'new today, with nobody yet'
        : `new today, with ${owner}`
      : `waiting ${workingDays} working ${plural(workingDays, 'day', 'days')} for ${owner ?? 'somebody to take it'}`,
  promised: (due: string, overdue: boolean) => (overdue ? `promised until ${date(due)}` : `until ${date(due)}`),
  wins: 'To celebrate',
  noObjectives: 'This team has no objectives in this cycle.',
  squares: {
    title: (organisation: string, cycle: string) => `${organisation} · four squares ${cycle}`,
    next: 'This week: the next three',
    confidence: 'Confidence, and why',
    forecast: 'To the end of the cycle, if the trend holds',
    health: 'To protect meanwhile',
    empty: 'nothing written down',
    of10: (value: number) => `${value} of 10`,
    unsaid: 'not said yet',
  },
} as const;
