import type { Said } from '../../catalogue';

const objectives = (count: number) => `${count} ${count === 1 ? 'objective' : 'objectives'}`;
const keyResults = (count: number) => `${count} ${count === 1 ? 'key result' : 'key results'}`;

/** What the rules of group structure say in English. */
export const structure = {
  'too-few-objectives': {
    title: 'One objective alone',
    says: {
      few: (d: { team: string; cycle: string; count: number; min: number }): Said => ({
        message: `${d.team} has ${objectives(d.count)} in ${d.cycle}; at least ${d.min} give a direction that can be weighed.`,
        help: 'Ask what else has to be different by the end of the cycle. Often the one objective holds two wishes: write each as its own.',
      }),
    },
  },
  'too-many-objectives': {
    title: 'More objectives than a team can keep in mind',
    says: {
      many: (d: { team: string; count: number; max: number }): Said => ({
        message: `${d.team} has ${objectives(d.count)}; at most ${d.max} can be kept in mind.`,
        help: 'Keep those that would hurt most to miss and put the rest on a list for the next planning.',
      }),
    },
  },
  'too-few-key-results': {
    title: 'Too little to tell whether the objective was reached',
    says: {
      none: (d: { title: string; dropped: number }): Said => ({
        message:
          d.dropped === 0
            ? `"${d.title}" has no key results: nobody will be able to say whether it was reached.`
            : `"${d.title}" has no key results left: ${d.dropped} of ${d.dropped} were dropped.`,
        help:
          d.dropped === 0
            ? 'Add about three. Ask: by what would a customer or colleague notice that we are there?'
            : 'Add the ones that count now, or drop the objective as well.',
      }),
      single: (d: { title: string; count: number; min: number }): Said => ({
        message: `"${d.title}" is measured by ${keyResults(d.count)}; at least ${d.min} show it from more than one side.`,
        help: 'Add what must not suffer while the first one improves, for example quality beside speed.',
      }),
    },
  },
  'too-many-key-results': {
    title: 'More key results than an objective needs',
    says: {
      many: (d: { title: string; count: number; max: number }): Said => ({
        message: `"${d.title}" has ${keyResults(d.count)}; more than ${d.max} spread the attention.`,
        help: 'Keep about three that together prove the objective. What is left may be an initiative, or an objective of its own.',
      }),
    },
  },
  'missing-owner': {
    title: 'No one person answers for it',
    says: {
      none: (d: { title: string }): Said => ({
        message: `Nobody owns "${d.title}".`,
        help: 'Add owner: with one handle. That person does not do all the work; they say weekly where it stands and call for help.',
      }),
      several: (d: { what: 'objective' | 'key-result'; title: string; owners: readonly string[] }): Said => ({
        message: `"${d.title}" has ${d.owners.length} owners: ${d.owners.join(', ')}.`,
        help: 'Name one of them. The others can own a key result each, or work along without being named.',
      }),
      team: (d: { what: 'objective' | 'key-result'; title: string; owner: string }): Said => ({
        message: `"${d.title}" is owned by a team: ${d.owner}.`,
        help: 'Name one person of the team. Which team works on it, the file says already.',
      }),
    },
  },
} as const;
