import { formatOf } from '../../format';
import { among, type Data, meant, type Said } from './words';

const { date } = formatOf('en');

/** Trouble of `okr blockers`. */
export const blockers = {
  'unknown-action': (d: Data<'action' | 'suggestion'>): Said => ({
    message: `okr blockers does not know "${d.action}".`,
    hint: [meant(d.suggestion), 'It lists them without a word, or does  add  or  resolve.'].filter(Boolean).join(' '),
  }),
  'unknown-blocker': (d: Data<'blocker' | 'suggestion' | 'allowed'>): Said => ({
    message: `There is no blocker "${d.blocker}".`,
    hint: [meant(d.suggestion), among(d.allowed)].filter(Boolean).join(' ') || 'okr blockers lists them all.',
  }),
  'ambiguous-blocker': (d: Data<'blocker' | 'allowed'>): Said => ({
    message: `"${d.blocker}" is in the way of several teams.`,
    hint: `Name the one you mean: ${Array.isArray(d.allowed) ? d.allowed.join(', ') : ''}`,
  }),
  'blocker-resolved': (d: Data<'blocker' | 'date'>): Said => ({
    message: `${d.blocker} was cleared on ${date(String(d.date))} already.`,
    hint: 'Nothing was written. If it is back, write it down anew: okr blockers add',
  }),
  'blocker-exists': (d: Data<'id' | 'team'>): Said => ({
    message: `${d.team} has a blocker "${d.id}" in this cycle already.`,
    hint: 'Choose another --id, or leave it out: then one is made of the text.',
  }),
  'due-before-raised': (d: Data<'due' | 'raised'>): Said => ({
    message: `It cannot be promised until ${date(String(d.due))}: it came up on ${date(String(d.raised))}.`,
    hint: 'Give --due a later day, or leave it out.',
  }),
  'resolved-outside': (d: Data<'date' | 'raised' | 'today'>): Said => ({
    message: `It cannot have been cleared on ${date(String(d.date))}.`,
    hint: `Give --date a day from ${date(String(d.raised))}, when it came up, to ${date(String(d.today))}, today.`,
  }),
} as const;
