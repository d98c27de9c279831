import type { Said } from '../../catalogue';
import { formatOf } from '../../format';

const { date, number, plural } = formatOf('en');

const days = (count: number) => `${number(count, 0)} ${plural(count, 'day', 'days')}`;

interface Handed {
  readonly [key: string]: string | number;
  what: string;
  to: string;
}

/** What the rules of the group leadership say in English. */
export const leadership = {
  'feedback-overdue': {
    title: 'A delegation nobody has talked about for too long',
    says: {
      overdue: (d: Handed & { every: number; last: string; days: number }): Said => ({
        message: `"${d.what}": feedback to ${d.to} was due ${days(d.days)} ago (last on ${date(d.last)}, every ${days(d.every)}).`,
        help: 'Talk about it: what goes well, what is in the way, what is needed? Then note the day: okr lead feedback.',
      }),
      never: (d: Handed & { every: number }): Said => ({
        message: `"${d.what}": feedback to ${d.to} is agreed every ${days(d.every)}, but none is noted.`,
        help: 'Talk about it, and note the day: okr lead feedback.',
      }),
      'no-interval': (d: Handed): Said => ({
        message: `"${d.what}" is delegated to ${d.to} without an interval for feedback.`,
        help: 'To delegate is to hand over the responsibility and to stay in touch. Add feedback_every: with a number of days.',
      }),
    },
  },
  'development-without-goal': {
    title: 'Coaching without a goal',
    says: {
      'no-goal': (d: { who: string; topic: string | null }): Said => ({
        message:
          d.topic === null
            ? `The coaching of ${d.who} has no goal.`
            : `The coaching of ${d.who} ("${d.topic}") has no goal.`,
        help: 'Ask: what do you want to reach, and how will you know? Add goal: with one sentence about what can be seen, never about the person.',
      }),
    },
  },
} as const;
