import { formatOf } from '../../format';

const { date, percent, plural } = formatOf('en');

/** Sentences of `okr review`. */
export const review = {
  title: (organisation: string, cycle: string) => `${organisation} · Review ${cycle}`,
  heading: (team: string, cycle: string) => `${team} · Review ${cycle}`,
  closed: (day: string) => `closed on ${date(day)}`,
  open: (day: string) => `closing on ${date(day)}`,
  score: 'Score',
  corridor: 'Corridor 60–80 %',
  columns: { measure: 'from → now → to', score: 'Score', self: 'Own view', decision: 'Decision' },
  decisions: { carry: 'carry over', 're-scope': 're-scope', drop: 'drop', 'hand-over': 'hand over' },
  lastValues: (day: string, days: number) =>
    `The last values are of ${date(day)}, ${days} ${plural(days, 'day', 'days')} before the close.`,
  noValues: 'There was no check-in in this cycle: nothing is measured, everything would close at 0 %.',
  lastValuesHelp: (command: string) => `Write down where it stands first:  ${command}`,
  celebrated: 'What you are proud of',
  notCelebrated: 'Nothing is celebrated yet. A lesson from a miss is a win, too.',
  next: 'What happens next',
  reason: (words: string) => `because: ${words}`,
  postMortem: (words: string) => `Post-mortem: ${words}`,
  reflection: {
    went_well: 'What contributed to success',
    obstacles: 'Which obstacles there were',
    would_change: 'What you would change',
    learned: 'What you take along',
  },
  keep: 'Keep',
  change: 'Change',
  actions: 'Actions until the next retro',
  action: (owner: string, due: string | null) =>
    [owner, due === null ? '' : `by ${date(due)}`].filter(Boolean).join(', '),
  agenda: 'What the review asks',
  steps: {
    assess: 'Your own view',
    reflect: 'Looking back',
    celebrate: 'Celebrating',
    decide: 'Deciding',
    retro: 'Working together',
  },
  stepOf: (number: number, title: string) => `${number} of 5 · ${title}`,
  openCount: (count: number, required: number) =>
    required === 0
      ? `${count} ${plural(count, 'question', 'questions')}`
      : `${count} ${plural(count, 'question', 'questions')}, ${required} of them needed to close`,
  skeleton: 'Answers as a file, for --answers: fill in, leave out what you have nothing to say to.',
  needsAnswers: (command: string) =>
    `The review needs answers: in a terminal  ${command},  or from a file with  --answers <file>.`,
  kept: (path: string) => `${path} stands in the file already and stays as it is.`,
  commit: (cycle: string, team: string) => `Review ${cycle} ${team}`,
  intro:
    'One hour with the team. Enter goes on, Ctrl-C interrupts: every answer is kept, and nothing is written before you say yes.',
  fromCheckIns: 'What went well in this cycle',
  retroHint: 'Were these the right measures? Did you meet the spirit, not just the number?',
  ask: {
    team: 'Which team closes its cycle?',
    resume: (count: number) =>
      `There are answers of an interrupted review (${count} ${plural(count, 'question', 'questions')} left). Go on with them?`,
    old: 'Close with these values?',
    about: (title: string, now: string, score: number | null) =>
      `${title}\n  now: ${now}${score === null ? '' : ` · computed: ${percent(score)}`}`,
    self: (about: string) => `${about}\n  Your own view? (0.7 or 70 %, Enter: as computed)`,
    badSelf: 'A number from 0 to 1 or a percentage: 0.7 or 70 %.',
    reflection: {
      went_well: 'What contributed to success?',
      obstacles: 'Which obstacles were there?',
      would_change: 'What would you change if you did it again?',
      learned: 'What did you learn for the next cycle?',
    },
    more: 'Anything else?',
    optional: (question: string) => `${question} (Enter: go on)`,
    win: 'What are we proud of, and who made it possible?',
    who: 'Who made it possible? (names, separated by commas)',
    value: 'Which of our values does it show?',
    noValue: 'none in particular',
    unknownPerson: (name: string, suggestion: string | null) =>
      suggestion === null
        ? `Nobody here is called "${name}".`
        : `Nobody here is called "${name}". Did you mean ${suggestion}?`,
    unknownValue: (name: string, suggestion: string | null) =>
      suggestion === null
        ? `"${name}" is none of the values in strategy.yaml.`
        : `"${name}" is none of the values in strategy.yaml. Did you mean ${suggestion}?`,
    postMortem: (about: string) => `${about}\n  Committed, not reached: what happened, why, and what will you change?`,
    decision: (about: string) => `${about}\n  Where does it go from here?`,
    choices: {
      carry: { name: 'Carry over', description: 'from today’s value to the same target' },
      're-scope': { name: 'Re-scope', description: 'the goal is right, measure or size are not' },
      drop: { name: 'Drop', description: 'done, or no longer relevant; no shame in that' },
      'hand-over': { name: 'Hand over', description: 'reached and stable: stays in view as a guardrail' },
    },
    carriedAlready: (times: number) =>
      times === 1
        ? 'carried over once already: now re-scope or drop it'
        : `carried over ${times} times already: now re-scope or drop it`,
    reason: 'Why?',
    keep: 'What do you keep in how you work?',
    change: 'What do you change in how you work?',
    action: (number: number) =>
      number === 1 ? 'What do you take on? At most three things.' : `And ${number === 2 ? 'second' : 'third'}?`,
    owner: 'Who does it? (one name)',
    due: 'Until when? (YYYY-MM-DD)',
    badDue: 'A day that exists and is not before the close: YYYY-MM-DD.',
    badText: 'One line, please.',
    needed: 'Without an answer the cycle cannot be closed.',
    one: 'One person, please.',
  },
};
