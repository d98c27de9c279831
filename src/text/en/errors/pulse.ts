import { formatOf } from '../../format';
import type { Data, Said } from './words';

const { date, plural } = formatOf('en');

const expected = (form: unknown) =>
  `Expected are the columns 1 to ${form === 'culture' ? 6 : 7} and, where it was asked, purpose. okr pulse form --form ${form} --format csv  prints them.`;

/** Trouble of `okr pulse`. Nothing was written in any of these cases. */
export const pulse = {
  'unknown-pulse-action': (d: Data<'action' | 'suggestion'>): Said => ({
    message: `okr pulse knows no "${d.action}".`,
    hint: d.suggestion
      ? `Did you mean  okr pulse ${d.suggestion}?`
      : 'There is  form,  close <csv>,  and the trend without either.',
  }),
  'too-few-sheets': (d: Data<'count' | 'gaps' | 'fewest'>): Said => ({
    message: `${d.count} complete ${plural(Number(d.count), 'sheet', 'sheets')}${Number(d.gaps) > 0 ? ` (${d.gaps} with a gap)` : ''}: a round needs ${d.fewest}, else one could tell who said what.`,
    hint: 'Nothing was written. Ask more people, or ask two small teams together.',
  }),
  'pulse-tracked': (d: Data<'file'>): Said => ({
    message: `git tracks ${d.file}: the answers of single people are in your repository.`,
    hint: 'Nothing was read or written. Move the file out and commit that. What was pushed stays in the history: talk to whoever looks after the repository.',
  }),
  'pulse-unignored': (d: Data<'file'>): Said => ({
    message: `${d.file} lies in a git repository: the next  git add  would take in what single people answered.`,
    hint: 'Nothing was read or written. Move it out of the repository, then run this again.',
  }),
  'pulse-column': (d: Data<'file' | 'column' | 'form'>): Said => ({
    message:
      d.column === ''
        ? `${d.file} has a column without a heading.`
        : `${d.file} has a column "${d.column}" that does not belong there, or stands there twice.`,
    hint: `${expected(d.form)} Names and times do not belong near the answers.`,
  }),
  'pulse-missing': (d: Data<'file' | 'missing' | 'form'>): Said => ({
    message: `${d.file} has no column for ${Array.isArray(d.missing) ? d.missing.join(', ') : d.missing}.`,
    hint: expected(d.form),
  }),
  'pulse-answer': (d: Data<'file' | 'line' | 'value'>): Said => ({
    message: `Line ${d.line} of ${d.file} holds "${d.value}", which is no answer.`,
    hint: 'Answers are whole numbers from 1 to 7; leave empty what was not answered.',
  }),
  'pulse-twice': (d: Data<'team' | 'date' | 'days'>): Said => ({
    message: `${d.team} has a round of ${date(String(d.date))} already.`,
    hint: `A round is written once, and the next one ${d.days} days apart: two that share most of their sheets could be subtracted from each other.`,
  }),
  'pulse-future': (d: Data<'date' | 'today'>): Said => ({
    message: `${date(String(d.date))} has not come yet.`,
    hint: '--date is the day the round was closed.',
  }),
  'pulse-without-cycle': (d: Data<'date'>): Said => ({
    message: `No cycle holds ${date(String(d.date))}.`,
    hint: 'A round lies in the file of its cycle: culture/<cycle>.yaml. okr.yaml says which cycles there are.',
  }),
} as const;
