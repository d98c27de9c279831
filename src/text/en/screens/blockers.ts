import { formatOf } from '../../format';

const { number, plural, date } = formatOf('en');

const days = (count: number) => `${number(count)} ${plural(count, 'day', 'days')}`;

/** Sentences of `okr blockers`. */
export const blockers = {
  title: (organisation: string) => `${organisation} · blockers`,
  heading: 'blockers',
  clear: 'Nothing is in the way.',
  clearAsFar: 'Nothing is in the way, as far as the files can be read.',
  clearHelp: 'Once something is, write it down. Clearing it is a leader’s work.',
  summary: (open: number, overdue: number) =>
    overdue === 0 ? `${open} open` : `${open} open, ${overdue} of them past the day promised`,
  columns: { what: 'Blocker', waits: 'Waiting for', owner: 'With', due: 'Promised until' },
  working: (count: number) => (count === 0 ? 'new today' : `${count} working ${plural(count, 'day', 'days')}`),
  nobody: 'nobody yet',
  noDay: 'no day yet',
  over: (until: string) => `${date(until)}, overdue`,
  until: (until: string) => date(until),
  holdsUp: (titles: readonly string[]) => `holds up ${titles.join(' · ')}`,
  resolvedHeading: 'Cleared',
  resolvedColumns: { what: 'Blocker', owner: 'By', took: 'Took', when: 'On' },
  days,
  measures: {
    heading: 'All in all',
    age: 'Median age',
    ageSaid: (age: number, old: number, open: number) => `${days(age)} · ${old} of ${open} older than 14 days`,
    resolve: 'Median time to clear',
    promises: 'Promises kept',
    promisesSaid: (share: string) => `${share} cleared by the day promised`,
  },
  balance: {
    yours: 'Your balance',
    of: (person: string) => `Balance of ${person}`,
    cleared: 'Cleared',
    open: 'Still with you',
    openOf: 'Still open',
    count: (count: number) => `${count} ${plural(count, 'blocker', 'blockers')}`,
    private: 'Figures about another person are shown only where okr.yaml says  privacy: { per_person: agreed }.',
  },
  example: 'okr blockers add "what is in the way" --team <team>',
  added: (text: string) => `Written down: ${text}`,
  addedOwned: (owner: string, until: string | null) =>
    until === null ? `${owner} clears it.` : `${owner} clears it by ${date(until)}.`,
  addedAlone: 'Nobody clears it yet: add an owner, and a day they promise.',
  resolved: (text: string) => `Cleared: ${text}`,
  resolvedAfter: (count: number, working: number) =>
    count === 0 ? 'On the day it came up.' : `After ${days(count)} (${working} of them working days).`,
  ask: {
    text: 'What is in the way?',
    team: 'Which team does it hold up?',
    keyResult: 'Which key result does it hold up?',
    noKeyResult: 'none in particular',
    owner: 'Who clears it?',
    noOwner: 'not settled yet',
    due: 'Promised until (YYYY-MM-DD, empty for no day yet)',
    badText: 'In one line, please.',
    badDue: 'A day that exists, not before the blocker came up: YYYY-MM-DD.',
  },
  commit: {
    add: (ref: string) => `Blocker ${ref}`,
    resolve: (ref: string) => `Blocker ${ref} cleared`,
  },
} as const;
