import { formatOf } from '../../format';

const { date, list, number, plural } = formatOf('en');

const days = (count: number) => `${number(count)} ${plural(count, 'day', 'days')}`;

/** What is said of one thing to do. */
interface Thing {
  readonly text: string;
  /** The person to talk to. */
  readonly to: string;
  readonly cycle: string;
  /** Titles. */
  readonly keyResults: readonly string[];
}

/** Sentences of `okr todo`. */
export const todo = {
  title: (organisation: string, person: string) => `${organisation} · to do for ${person}`,
  heading: (person: string) => `to do for ${person}`,
  groups: { overdue: 'Overdue', today: 'Today', soon: 'Coming up' },
  counts: {
    overdue: (count: number) => `${count} overdue`,
    today: (count: number) => `${count} for today`,
    soon: (count: number) => `${count} coming up`,
  },
  kinds: {
    blocker: (d: Thing) => `Clear a blocker: ${d.text}`,
    'check-in': (d: Thing) => (d.keyResults.length === 0 ? `Check-in ${d.text}` : `Check-in: ${list(d.keyResults)}`),
    'committed-off-track': (d: Thing) => `Committed and off track: ${d.text}`,
    milestone: (d: Thing) => `Milestone: ${d.text}`,
    review: (d: Thing) => `Review of ${d.cycle}: ${d.text}`,
    feedback: (d: Thing) => `Feedback to ${d.to}: ${d.text}`,
    'delegation-review': (d: Thing) => `Look at the delegation with ${d.to}: ${d.text}`,
    'retro-action': (d: Thing) => `From the retro: ${d.text}`,
    'ownerless-blocker': (d: Thing) => `Find out who clears it: ${d.text}`,
    'undated-milestone': (d: Thing) => `A day for the milestone: ${d.text}`,
  },
  late: (due: string, count: number) => `for ${days(count)} (${date(due)})`,
  today: 'today',
  inTime: (due: string) => `due ${date(due)}, still in time`,
  tomorrow: 'tomorrow',
  until: (due: string) => `by ${date(due)}`,
  undated: 'no day yet',
  hand: {
    owner: (file: string) => `write an owner into ${file}`,
    due: (file: string) => `write a due day into ${file}`,
    review: (file: string) => `then write the next day into ${file} (review)`,
    actions: (file: string) => `once done, take it out of ${file}`,
  },
  lastTime: (day: string | null) => (day === null ? 'none yet' : `last one ${date(day)}`),
  since: (day: string) => `since ${date(day)}`,
  nothing: 'Nothing waits for you.',
  asFar: 'As far as the files can be read.',
  nothingHelp: 'A good moment to ask somebody: what do you need from me?',
  nothingFor: (person: string) => `Nothing waits for ${person}.`,
  ask: 'Who are you?',
  askHandle: 'Whose list? (a handle)',
} as const;
