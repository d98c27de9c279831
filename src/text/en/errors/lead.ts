import { formatOf } from '../../format';
import { among, type Data, meant, type Said } from './words';

const { date } = formatOf('en');

/** Trouble of `okr lead`. */
export const lead = {
  'unknown-situation': (d: Data<'situation' | 'suggestion' | 'allowed'>): Said => ({
    message: `okr lead knows no situation "${d.situation}".`,
    hint: [meant(d.suggestion), among(d.allowed)].filter(Boolean).join(' '),
  }),
  'unknown-question-kind': (d: Data<'kind' | 'suggestion' | 'allowed'>): Said => ({
    message: `There are no questions of the type "${d.kind}".`,
    hint: [meant(d.suggestion), among(d.allowed)].filter(Boolean).join(' '),
  }),
  'bad-decision-answers': (d: Data<'value'>): Said => ({
    message: `--answers needs seven letters Y or N for --decide, not "${d.value}".`,
    hint: 'They stand for the seven questions in their order, for example YYYNYYN. okr lead --decide asks them one by one.',
  }),
  'bad-raci': (d: Data<'value'>): Said => ({
    message: `"${d.value}" names no roles.`,
    hint: 'Write a task like this: "Trade fair: A=anna R=ben,cem C=dora I=emil".',
  }),
  'no-key-result': (d: Data<'ref'>): Said => ({
    message: `"${d.ref}" is no key result.`,
    hint: 'Name it as team/objective/key-result; okr status lists them.',
  }),
  'unknown-delegation': (d: Data<'written' | 'suggestion' | 'allowed'>): Said => ({
    message: `No delegation is found by "${d.written}".`,
    hint: [
      meant(d.suggestion),
      Array.isArray(d.allowed) && d.allowed.length > 0
        ? `Name its number, or whom it was handed to: ${d.allowed.join(', ')}.`
        : 'leadership.yaml holds none yet.',
    ]
      .filter(Boolean)
      .join(' '),
  }),
  'ambiguous-delegation': (d: Data<'written' | 'allowed'>): Said => ({
    message: `Several things are delegated to "${d.written}".`,
    hint: `Give the number: ${Array.isArray(d.allowed) ? d.allowed.join(', ') : ''}.`,
  }),
  'feedback-outside': (d: Data<'date' | 'last' | 'today'>): Said => ({
    message: `Feedback cannot be noted for ${date(String(d.date))}.`,
    hint:
      d.last === null
        ? `Give --date a day up to ${date(String(d.today))}, today.`
        : `Give --date a day from ${date(String(d.last))}, the last one, to ${date(String(d.today))}, today.`,
  }),
} as const;
