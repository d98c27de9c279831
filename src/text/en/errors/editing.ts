import { formatOf } from '../../format';
import { among, type Data, meant, type Said } from './words';

const { date } = formatOf('en');

/** Trouble of every command that writes into a user's files. */
export const editing = {
  locked: (d: Data<'file' | 'pid'>): Said => ({
    message: `${d.file} is being written by another okr (process ${d.pid}).`,
    hint: 'Nothing was written. Try again in a moment.',
  }),
  'cannot-edit': (d: Data<'file'>): Said => ({
    message: `${d.file} is written in a way that cannot be changed safely here.`,
    hint: 'Nothing was written. Make the change in an editor; okr check says whether it is right.',
  }),
  'faulty-file': (d: Data<'file'>): Said => ({
    message: `${d.file} has a fault, so nothing is written into it.`,
    hint: `okr check ${d.file}  says what is wrong and where.`,
  }),
  'unknown-reference': (d: Data<'ref' | 'suggestion' | 'allowed'>): Said => ({
    message: `"${d.ref}" leads nowhere.`,
    hint: [meant(d.suggestion), among(d.allowed)].filter(Boolean).join(' '),
  }),
  'bad-reference': (d: Data<'ref'>): Said => ({
    message: `"${d.ref}" is no reference.`,
    hint: 'Write it as team/objective/key-result, with the cycle in front where it is another one.',
  }),
  'bad-date-outside': (d: Data<'date' | 'start' | 'end'>): Said => ({
    message: `${date(String(d.date))} is not a day of this cycle (${date(String(d.start))} to ${date(String(d.end))}), or is still to come.`,
    hint: '',
  }),
  'unknown-person': (d: Data<'person' | 'suggestion' | 'allowed'>): Said => ({
    message: `Nobody here has the handle "${d.person}".`,
    hint:
      [meant(d.suggestion), among(d.allowed)].filter(Boolean).join(' ') ||
      'The handles stand in okr.yaml under people.',
  }),
  'who-are-you': (_: Data<never>): Said => ({
    message: 'It is not known who you are here.',
    hint: 'Name yourself with --by <handle> or OKR_USER, or put your git e-mail under people in okr.yaml.',
  }),
} as const;
