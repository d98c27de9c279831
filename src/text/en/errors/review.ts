import { formatOf } from '../../format';
import type { Data, Said } from './words';

const { date, list } = formatOf('en');

/** Errors of `okr review`, and of carrying over what it decided. */
export const review = {
  'not-later': (d: Data<'cycle' | 'from'>): Said => ({
    message: `${d.cycle} does not come after ${d.from}.`,
    hint: '--from names the cycle that was closed, --cycle the one to plan.',
  }),
  'review-closed': (d: Data<'team' | 'cycle' | 'closed' | 'file'>): Said => ({
    message: `${d.team} closed ${d.cycle} on ${date(String(d.closed))}.`,
    hint: `Nothing was written. To mend something, edit ${d.file}; the next cycle:  okr init --from ${d.cycle}`,
  }),
  'review-too-early': (d: Data<'cycle' | 'end' | 'from'>): Said => ({
    message: `${d.cycle} runs until ${date(String(d.end))}. It can be closed in its last two weeks, from ${date(String(d.from))} on.`,
    hint: 'Closed earlier, its last weeks would count for nothing. okr status shows where it stands today.',
  }),
  'review-in-future': (d: Data<'date'>): Said => ({
    message: `A cycle cannot be closed on ${date(String(d.date))}: that day is yet to come.`,
    hint: 'Leave out --date to close it today.',
  }),
  'review-no-objectives': (d: Data<'team' | 'cycle'>): Said => ({
    message: `${d.team} has no key results in ${d.cycle}, so there is nothing to close.`,
    hint: 'Name another cycle with --cycle, or another team.',
  }),
  'review-no-check-ins': (d: Data<'team' | 'cycle' | 'command'>): Said => ({
    message: `${d.team} has no check-in in ${d.cycle}: every key result would close at 0 %.`,
    hint: `Write down the last values first:  ${d.command}   With --yes it is closed as it is.`,
  }),
  'check-in-first': (d: Data<'command' | 'review'>): Said => ({
    message: 'The review waits for the last values. Nothing was written.',
    hint: `${d.command}   then  ${d.review}`,
  }),
  'review-unanswered': (d: Data<'keys' | 'command'>): Said => ({
    message: `The cycle cannot be closed yet, this is missing: ${list(d.keys as readonly string[])}.`,
    hint: `Nothing was written. Add it to --answers <file>, or answer in a terminal:  ${d.command}`,
  }),
  'review-paused': (d: Data<'command'>): Said => ({
    message: 'The review is interrupted. Your answers are kept.',
    hint: `Go on with  ${d.command}`,
  }),
  'no-draft': (d: Data<'command'>): Said => ({
    message: 'There is nothing to resume: no answers are kept.',
    hint: `Begin with  ${d.command}`,
  }),
  'bad-review': (d: Data<'file' | 'where' | 'message'>): Said => ({
    message: `${d.file}${d.where === '' ? '' : ` (${d.where})`}: ${d.message}`,
    hint: 'The file has the form of a review file; okr schema review describes it. Nothing was written.',
  }),
};
