import { formatOf } from '../../format';

const { plural, date } = formatOf('en');

/** Sentences of `okr checkin`. */
export const checkin = {
  title: (organisation: string) => `${organisation} · check-in`,
  heading: (team: string, day: string) => `${team} · check-in of ${date(day)}`,
  count: (count: number) => `${count} key ${plural(count, 'result', 'results')}, a line each:`,
  pattern: '45 @7 note',
  keys: [
    ['Enter', 'nothing new'],
    ['=', 'as before'],
    ['<', 'back'],
    ['?', 'help'],
    ['Ctrl-C', 'later: what you typed is kept'],
  ],
  help: {
    number: [
      ['47', 'the value as you say it: 1,234.5 · 30 % · 12 m'],
      ['+3', 'three more than before'],
      ['@7', 'confidence from 1 to 10; 10 means certain to be reached'],
      ['47 @7 wave 4', 'value, confidence and a note'],
      ['@6 · : note', 'confidence or a note alone'],
    ],
    'yes-no': [
      ['yes · no', 'reached or not yet'],
      ['yes @9 note', 'with confidence and a note'],
    ],
    milestones: [
      ['2', 'number 2 is done, those before stay done'],
      ['2=0.5', 'half of it is done; =0 takes it back'],
      ['2 3 @7 note', 'several at once, with confidence and a note'],
    ],
    always: [
      ['Enter', 'nothing new: nothing is written about it'],
      ['=', 'checked, and as before'],
      ['-', 'takes back what you answered here'],
      ['<', 'to the one before'],
    ],
  },
  confidence: (value: number) => `confidence ${value}`,
  ago: (days: number | null) =>
    days === null ? 'never said yet' : days === 0 ? 'said today' : days === 1 ? 'said yesterday' : `${days} days ago`,
  prompt: { 'yes-no': 'reached?', milestones: 'done:', first: 'value:' },
  milestone: {
    done: 'done',
    due: (due: string) => `due ${date(due)}`,
  },
  sum: (value: string) => `${value} in all`,
  jump: {
    level: (value: string, before: string) => `${value} after ${before}. Is that right?`,
    sum: (value: string, sum: string) => `${value} more would make ${sum} in all. Is that right?`,
  },
  extras: {
    heading: 'Anything else? A line each, Enter to end.',
    keys: [
      ['!', 'in the way, @who clears it'],
      ['+', 'to celebrate'],
      ['>', 'one of the next three'],
    ],
    prompt: 'anything else:',
    unclear: 'Begin the line with ! (in the way), + (to celebrate) or > (next). Enter ends.',
    full: 'Three are enough. Which one can wait?',
    kinds: { blockers: 'in the way', wins: 'to celebrate', next: 'next' },
  },
  team: 'Which team?',
  draft: {
    question: (count: number, day: string) =>
      `${count} ${plural(count, 'answer', 'answers')} kept from ${date(day)}. Go on with ${plural(count, 'it', 'them')}?`,
  },
  written: (file: string) => `Written into ${file}`,
  nothing: 'Nothing new, nothing written.',
  reached: (title: string) => `Reached: ${title}`,
  milestoneReached: (milestone: string, title: string) => `Milestone done: ${milestone} (${title})`,
  extra: {
    blockers: (count: number) => `${count} ${plural(count, 'obstacle', 'obstacles')}`,
    wins: (count: number) => `${count} ${plural(count, 'win', 'wins')}`,
    next: (count: number) => `the next ${count === 1 ? 'thing' : count}`,
    also: (things: readonly string[]) => `Also written down: ${things.join(' · ')}`,
  },
  unsaid: (count: number) => `${count} key ${plural(count, 'result', 'results')} without news.`,
  later: (day: string) => `There is a later check-in, of ${date(day)}: what it says stays the current value.`,
  columns: { progress: 'Progress', change: 'Change', confidence: 'Confidence' },
  same: 'unchanged',
  commit: (team: string, day: string) => `Check-in ${team} ${day}`,
  leftBehind: (key: string, line: string) =>
    `${key} is no key result to check in any more; this was not written: ${line}`,
  draftLost: 'No draft can be kept here: what you type is lost if you stop now.',
} as const;
