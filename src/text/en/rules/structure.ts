import type { Said } from '../../catalogue';

/** What the rules of group structure say in English. */
export const structure = {
  'too-many-objectives': {
    title: 'More objectives than a team can keep in mind',
    says: {
      many: (d: { team: string; count: number; max: number }): Said => ({
        message: `${d.team} has ${d.count} objectives; at most ${d.max} can be kept in mind.`,
        help: 'Keep those that would hurt most to miss and put the rest on a list for the next planning.',
      }),
    },
  },
} as const;
