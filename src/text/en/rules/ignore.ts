import type { Said } from '../../catalogue';

/** What the rules of group ignore say in English. */
export const ignore = {
  'ignore-without-reason': {
    title: 'An ignore comment that does not say why',
    says: {
      missing: (d: { rule: string }): Said => ({
        message: `This comment silences ${d.rule} and gives no reason.`,
        help: `Write why behind two dashes: # okr-ignore ${d.rule} -- <reason>. It may end: until 2026-12-31.`,
      }),
    },
  },
  'expired-ignore': {
    title: 'An ignore comment past its day',
    says: {
      expired: (d: { rule: string; until: string }): Said => ({
        message: `This comment silenced ${d.rule} until ${d.until}; that day has passed.`,
        help: 'Take the line out and look at the finding again. If the reason still holds, give it a new day.',
      }),
      'no-such-day': (d: { rule: string; until: string }): Said => ({
        message: `This comment is to silence ${d.rule} until ${d.until}, and there is no such day.`,
        help: 'Write the day as year-month-day, for example until 2026-12-31. Until then the comment silences nothing.',
      }),
    },
  },
  'unused-ignore': {
    title: 'An ignore comment that silences nothing',
    says: {
      unused: (d: { rule: string }): Said => ({
        message: `Nothing here would be reported by ${d.rule}: this comment silences nothing.`,
        help: 'Take the line out. A comment speaks of the next line that is neither blank nor a comment.',
        fix: 'Take the comment out',
      }),
      'unknown-rule': (d: { rule: string; suggestion: string | null }): Said => ({
        message: d.rule === '' ? 'This comment names no rule.' : `There is no rule "${d.rule}".`,
        help:
          d.suggestion === null
            ? 'Write the id of a rule: # okr-ignore vanity-metric -- <reason>. okr explain lists them.'
            : `Did you mean "${d.suggestion}"?`,
      }),
    },
  },
} as const;
