import { formatOf } from '../../format';

const { plural } = formatOf('en');

/** Was it the strategy or the cadence? Sentences of `okr score` for a closed cycle that went badly. */
export const diagnosis = {
  title: {
    strategy: (team: string) => `${team}: the strategy rather than the cadence`,
    cadence: (team: string) => `${team}: the cadence rather than the strategy`,
    obstacles: (team: string) => `${team}: an obstacle rather than the strategy`,
    both: (team: string) => `${team}: the strategy and an obstacle`,
  },
  missed: (missed: number, scored: number) => `${missed} of ${scored} key results ended short.`,
  checkIns: (made: number, due: number) => `${made} of ${due} check-ins were made.`,
  frozen: (count: number) => `${count} of them did not move at the end.`,
  blocker: (text: string, days: number) => `"${text}" had been in the way for ${days} days at the end.`,
  confidence: (value: string) => `The last confidence in them was ${value} out of 10.`,
  outOfReach: (cycles: number) => `This is cycle no. ${cycles} in a row below 40%.`,
  moved: (count: number) => `${count} ${plural(count, 'goalpost was', 'goalposts were')} moved.`,
  ask: {
    strategy: 'Ask: were these the right goals, and of a size the team can move?',
    cadence: 'Whether the goals were right cannot be told like this. Ask: what kept the team from looking weekly?',
    obstacles: 'Ask: who could have cleared the way, and when did they hear of it?',
    both: 'Ask both: were these the right goals, of a size the team can move, and who was to clear the way?',
  },
} as const;
