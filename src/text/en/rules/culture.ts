import type { Said } from '../../catalogue';
import { formatOf } from '../../format';

const { date, plural } = formatOf('en');

/** What the rules of the group culture say in English. */
export const culture = {
  'too-few-answers': {
    title: 'A pulse from too few people',
    says: {
      few: (d: { team: string; date: string; answers: number; min: number }): Said => ({
        message: `The round of ${d.team} of ${date(d.date)} comes from ${d.answers} ${plural(d.answers, 'sheet', 'sheets')}, fewer than ${d.min}: its sums tell who said what.`,
        help: 'Take the round out of the file; okr shows nothing of it. What was committed stays in the history: talk to whoever looks after the repository. Next time ask more people, or two small teams together.',
      }),
    },
  },
} as const;
