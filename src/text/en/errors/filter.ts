import { formatOf } from '../../format';
import { among, type Data, meant, type Said } from './words';

const { date } = formatOf('en');

const FORMS: Readonly<Record<string, string>> = {
  rice: 'reach,impact,confidence,effort: for example 2000,2,80%,3',
  ice: 'impact,confidence,ease, each 1 to 10: for example 8,5,9',
  wsjf: 'value,time criticality,risk,size: for example 8,5,3,2',
};
const TROUBLES: Readonly<Record<string, string>> = {
  count: 'holds too few or too many numbers',
  number: 'holds something that is no number',
  impact: 'has an impact that is none of 3, 2, 1, 0.5 and 0.25',
  confidence: 'has a confidence that is not above 0 and up to 1 (or 100 %)',
  effort: 'has an effort of 0, by which nothing can be divided',
  rating: 'has a rating outside 1 to 10',
  size: 'has a size of 0, by which nothing can be divided',
};

/** Trouble of `okr filter`. */
export const filter = {
  'bad-score': (d: Data<'scheme' | 'value' | 'trouble'>): Said => ({
    message: `${String(d.scheme).toUpperCase()} "${d.value}" ${TROUBLES[String(d.trouble)] ?? d.trouble}.`,
    hint: `Write ${FORMS[String(d.scheme)] ?? d.scheme}. With decimal commas separate the numbers by semicolons.`,
  }),
  'not-doing-long': (d: Data<'line' | 'characters' | 'budget'>): Said => ({
    message: `The line for the not-doing list has ${d.characters} characters; the page has room for ${d.budget}.`,
    hint: 'Nothing was written. Say it shorter.',
  }),
  'not-doing-only-no': (_: Data<never>): Said => ({
    message: 'Only what is declined for good goes to the not-doing list.',
    hint: 'Answer with --answer no, or leave --not-doing out.',
  }),
  'revisit-early': (d: Data<'revisit' | 'date'>): Said => ({
    message: `${date(String(d.revisit))} is not after the decision of ${date(String(d.date))}.`,
    hint: 'Give --revisit a later day, or leave it out: then it is the next planning.',
  }),
  'decided-ahead': (d: Data<'date' | 'today'>): Said => ({
    message: `${date(String(d.date))} is still to come: a decision has a day on which it was made.`,
    hint: 'Leave --date out for today.',
  }),
  'unknown-decision': (d: Data<'id' | 'suggestion' | 'allowed'>): Said => ({
    message: `There is no decision "${d.id}".`,
    hint: [meant(d.suggestion), among(d.allowed)].filter(Boolean).join(' ') || 'okr filter list --all shows them.',
  }),
  'already-superseded': (d: Data<'id' | 'by'>): Said => ({
    message: `"${d.id}" was replaced already${d.by ? `, by "${d.by}"` : ''}.`,
    hint: d.by ? `Nothing was written. To replace that one: --supersedes ${d.by}` : 'Nothing was written.',
  }),
};
