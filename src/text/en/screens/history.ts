import { formatOf } from '../../format';

const { date, plural } = formatOf('en');

/** Sentences of `okr history`. */
export const history = {
  title: (name: string, cycle: string) => `${name} · history ${cycle}`,
  cycle: (cycle: string) => `history ${cycle}`,
  target: (value: string) => `${value} target`,
  baseline: (value: string) => `${value} start`,
  atLeast: (value: string) => `${value} at least`,
  atMost: (value: string) => `${value} at most`,
  chart: (title: string, first: string, firstDay: string, last: string, lastDay: string) =>
    `${title}: ${first} on ${date(firstDay)}, ${last} on ${date(lastDay)}.`,
  noValues: 'Nobody has reported a value yet.',
  checkIns: 'Check-ins',
  earlier: (count: number) => `${count} earlier ${plural(count, 'one', 'ones')}: okr history --json lists all`,
  definitions: 'Changes of the definition',
  ledger: 'Ledger: what was changed in the definitions',
  unchanged: 'Nothing was changed in the definition.',
  unchangedAll: 'Nothing was changed in the definitions of this cycle.',
  courses: 'Courses',
  columns: {
    date: '',
    value: 'Value',
    confidence: 'Confidence',
    by: 'By',
    note: 'Note',
    change: 'Change',
    score: 'Score',
    course: 'Course',
    progress: 'Progress',
  },
  goalpost: 'goalpost',
  easier: 'easier',
  uncommitted: 'not committed yet',
  anonymized: 'Without persons, notes and reasons.',
  noCommits: (why: string) => `${why} Changes of the definitions are not known; the values come from the check-ins.`,
} as const;
