import { formatOf } from '../../format';
import { among, type Data, meant, type Said } from './words';

const { date, plural } = formatOf('en');

type Line<K extends string> = Data<'file' | 'line' | 'more' | K>;

const at = (d: Line<never>, said: string) => `${d.file}:${d.line}: ${said}`;
/** What to do, and how many other lines have something too. */
const help = (d: Line<never>, ...parts: readonly string[]) => {
  const more = Number(d.more);
  const others = more > 0 ? `${more} more ${plural(more, 'line', 'lines')} to look at.` : '';
  return [...parts, 'Nothing was written.', others].filter(Boolean).join(' ');
};

/** Errors in minutes that are read back, with their line. */
export const minutes = {
  'no-minutes': (d: Data<'file'>): Said => ({
    message: `There are no minutes in ${d.file}.`,
    hint: 'okr agenda weekly --format md=minutes.md writes some to fill in.',
  }),
  'minutes-head': (d: Data<'file' | 'kind'>): Said => ({
    message: `${d.file} does not say which meeting it is of.`,
    hint: `The first lines of minutes hold a comment <!-- okr agenda ${d.kind} … -->. Keep it, or let okr write them anew with --format md.`,
  }),
  'minutes-other': (d: Data<'file' | 'kind' | 'found'>): Said => ({
    message: `${d.file} holds minutes of a ${d.found} meeting.`,
    hint: `okr agenda ${d.found} --minutes ${d.file}`,
  }),
  'minutes-mark': (d: Line<'mark'>): Said => ({
    message: at(d, `[${d.mark}] is neither ticked nor empty.`),
    hint: help(d, 'Write [x] or [ ].'),
  }),
  'minutes-keyword': (d: Line<'word' | 'suggestion'>): Said => ({
    message: at(d, `the ticked line begins with "${d.word}", which says nothing to okr.`),
    hint: help(
      d,
      meant(d.suggestion) || 'Begin with a word like Obstacle:, Decision: or Step:, or take the tick away.',
    ),
  }),
  'minutes-empty': (d: Line<'word'>): Said => ({
    message: at(d, `nothing stands behind ${d.word}:`),
    hint: help(d, 'Say it in a few words, or take the tick away.'),
  }),
  'minutes-date': (d: Line<'value'>): Said => ({
    message: at(d, `"${d.value}" is no day that exists.`),
    hint: help(d, 'Write it with its year: 2026-12-01 or 1 Dec 2026.'),
  }),
  'minutes-person-inside': (d: Line<'person'>): Said => ({
    message: at(d, `@${d.person} stands in the middle of the line.`),
    hint: help(d, 'Put whoever takes it at the end, or write the name without @.'),
  }),
  'minutes-not-here': (d: Line<'word' | 'kind'>): Said => ({
    message: at(d, `${d.word}: has no place in minutes of a ${d.kind} meeting.`),
    hint: help(d, 'Take the tick away and keep it where it belongs.'),
  }),
  'minutes-person': (d: Line<'person' | 'suggestion' | 'allowed'>): Said => ({
    message: at(d, `nobody here is called @${d.person}.`),
    hint: help(d, meant(d.suggestion ? `@${d.suggestion}` : null), among(d.allowed)),
  }),
  'minutes-team': (d: Line<'value' | 'suggestion' | 'allowed'>): Said => ({
    message: at(d, `(${d.value}) is no team.`),
    hint: help(d, meant(d.suggestion), among(d.allowed)),
  }),
  'minutes-which-team': (d: Line<never>): Said => ({
    message: at(d, 'for which team?'),
    hint: help(d, 'End the line with one team in brackets: (sales).'),
  }),
  'minutes-reference': (d: Line<'value' | 'suggestion'>): Said => ({
    message: at(d, `(${d.value}) is no key result of this cycle.`),
    hint: help(d, meant(d.suggestion)),
  }),
  'minutes-blocker': (d: Line<'value' | 'suggestion'>): Said => ({
    message: at(d, `there is no obstacle ${d.value}.`),
    hint: help(d, meant(d.suggestion) || 'okr blockers lists them.'),
  }),
  'minutes-decision': (d: Line<'value' | 'suggestion'>): Said => ({
    message: at(d, `there is no decision ${d.value}.`),
    hint: help(d, meant(d.suggestion)),
  }),
  'minutes-early': (d: Line<'due' | 'date'>): Said => ({
    message: at(d, `${date(String(d.due))} lies before ${date(String(d.date))}.`),
    hint: help(d, 'Give a later day.'),
  }),
  'minutes-no-check-in': (d: Line<'team'>): Said => ({
    message: at(d, `${d.team} has no check-in yet that could hold it.`),
    hint: help(d, `First  okr checkin ${d.team}, then read the minutes again.`),
  }),
  'minutes-action': (d: Line<never>): Said => ({
    message: at(d, 'an action needs one person and a day.'),
    hint: help(d, 'For example: … @anna by 2026-12-01'),
  }),
  'minutes-three-actions': (d: Line<'team'>): Said => ({
    message: at(d, `that is the fourth action of ${d.team}; a retro agrees on three at most.`),
    hint: help(d, 'Untick what matters least.'),
  }),
  'minutes-no-day': (d: Line<never>): Said => ({
    message: at(d, 'until when?'),
    hint: help(d, 'End the line with a day: by 2026-12-01'),
  }),
  'minutes-faulty': (d: Line<'word'>): Said => ({
    message: at(d, `"${d.word}" cannot be written to, or holds what cannot stand in a file.`),
    hint: help(
      d,
      'okr check says what is wrong with a file; a line of minutes is short and without control characters.',
    ),
  }),
};
