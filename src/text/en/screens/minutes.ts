import { formatOf } from '../../format';

const { number, plural } = formatOf('en');

/** Sentences of the minutes `okr agenda` prints, and of what was read back. */
export const minutes = {
  how: (command: string) => [
    'These minutes can be filled in and read back:',
    'tick a line with `[x]`, write behind the colon, and leave what does not apply as it is.',
    `Then \`${command}\` shows every change and writes it after your yes. Reading twice changes nothing.`,
  ],
  rules: 'At the end of a line, in any order:  @person  ·  by 2026-12-01  ·  (team)  or  (team/objective/key-result)',
  examples: 'For example:',
  example: {
    blocker: (team: string, person: string, day: string) =>
      `Test bench is double-booked @${person} by ${day} (${team})`,
    decision: (person: string, day: string) =>
      `Hire a second specialist because the hotline is overloaded @${person} by ${day}`,
    action: (team: string, person: string, day: string) => `Send out survey wave 2 @${person} by ${day} (${team})`,
  },
  dayOfDecision: 'The day of a decision is when you look at it again.',
  present: 'Present:',
  form: 'To tick:',
  more: 'Anything else',
  later: 'If time remains',
  done: {
    blocker: (count: number) => `${number(count)} ${plural(count, 'obstacle', 'obstacles')}`,
    cleared: (count: number) => `${number(count)} cleared`,
    decision: (count: number) => `${number(count)} ${plural(count, 'decision', 'decisions')}`,
    revisit: (count: number) => `${number(count)} to look at again`,
    action: (count: number) => `${number(count)} ${plural(count, 'action', 'actions')}`,
    step: (count: number) => `${number(count)} ${plural(count, 'step', 'steps')}`,
    win: (count: number) => `${number(count)} ${plural(count, 'win', 'wins')}`,
    keep: (count: number) => `${number(count)} to keep`,
    change: (count: number) => `${number(count)} to change`,
    learned: (count: number) => `${number(count)} learned`,
  },
  took: (what: string, files: number) => `Taken over: ${what}, in ${number(files)} ${plural(files, 'file', 'files')}.`,
  nothing: 'There is nothing new in these minutes.',
  nothingHelp: 'Only ticked lines are read: - [x] Obstacle: …',
  unchanged: (count: number) =>
    `${number(count)} ticked ${plural(count, 'line stands', 'lines stand')} in the files already.`,
  committed: (hash: string) => `Committed: ${hash}`,
  commit: (kind: string, day: string) => `okr: minutes of the ${kind} meeting of ${day}`,
};
