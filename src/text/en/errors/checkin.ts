import { formatOf } from '../../format';
import { among, type Data, meant, type Said } from './words';

const { amount, number, date, list } = formatOf('en');
const said = (value: unknown) => (typeof value === 'number' ? number(value) : String(value));
const quantity = (value: unknown, unit: unknown) =>
  typeof value === 'number' ? amount(value, typeof unit === 'string' ? unit : null) : String(value);
const where = (ref: unknown) => (ref === null || ref === undefined ? '' : ` (${ref})`);
const listed = (items: unknown) => (Array.isArray(items) ? list(items) : '');

/** Trouble of `okr checkin`. */
export const checkin = {
  'answer-no-number': (d: Data<'found' | 'ref'>): Said => ({
    message: `"${d.found}" is no number${where(d.ref)}.`,
    hint: 'Write it as you say it: 45, 1,234.5, 30 %, 12 m, or +3 for three more.',
  }),
  'answer-other-unit': (d: Data<'found' | 'unit' | 'ref'>): Said => ({
    message: `"${d.found}" does not fit${where(d.ref)}: it is measured in ${d.unit}.`,
    hint: 'The number alone is enough.',
  }),
  'answer-minus': (d: Data<'found' | 'less' | 'plain' | 'ref'>): Said => ({
    message: `"${d.found}" can be read in two ways${where(d.ref)}.`,
    hint: `Write ${said(d.less)} for ${said(d.plain)} less than before, or =${d.found} for a value below zero.`,
  }),
  'answer-nothing-before': (d: Data<'found' | 'ref'>): Said => ({
    message: `There is no value yet that "${d.found}" could start from${where(d.ref)}.`,
    hint: 'Write the value itself.',
  }),
  'answer-no-yes-no': (d: Data<'found' | 'ref'>): Said => ({
    message: `"${d.found}" is neither yes nor no${where(d.ref)}.`,
    hint: 'Write yes or no.',
  }),
  'answer-no-milestone': (d: Data<'found' | 'suggestion' | 'allowed' | 'ref'>): Said => ({
    message: `"${d.found}" is none of its milestones${where(d.ref)}.`,
    hint: [meant(d.suggestion), among(d.allowed)].filter(Boolean).join(' '),
  }),
  'answer-share': (d: Data<'found' | 'ref'>): Said => ({
    message: `"${d.found}" is no share of a milestone${where(d.ref)}.`,
    hint: 'From 0 to 1: =1 is done, =0.5 half done.',
  }),
  'answer-confidence': (d: Data<'found' | 'ref'>): Said => ({
    message: `The confidence "${d.found}" is no whole number from 1 to 10${where(d.ref)}.`,
    hint: '10 means: certain to be reached. Write it behind an @, for example @7.',
  }),
  'answer-note': (d: Data<'limit' | 'ref'>): Said => ({
    message: `The note is longer than ${said(d.limit)} characters${where(d.ref)}.`,
    hint: 'Two sentences are enough; the rest can stand behind a link.',
  }),
  'cell-date': (d: Data<'date' | 'ref'>): Said => ({
    message: `A day stands where a number is wanted: ${date(String(d.date))}${where(d.ref)}.`,
    hint: 'Excel makes days of some numbers (3.5). Format the cell as a number and write it again.',
  }),
  'cell-error': (d: Data<'found' | 'ref'>): Said => ({
    message: `The formula of a cell failed: ${d.found}${where(d.ref)}.`,
    hint: 'Mend the formula, or write the value itself.',
  }),
  'cell-not-computed': (d: Data<'ref'>): Said => ({
    message: `A cell has a formula that nobody has computed yet${where(d.ref)}.`,
    hint: 'Open the workbook in Excel and save it: then the value is in it.',
  }),
  'answer-twice': (d: Data<'ref'>): Said => ({ message: `${d.ref} is given twice.`, hint: 'Leave one of them out.' }),
  'answer-jump': (d: Data<'ref' | 'value' | 'before' | 'sum' | 'unit'>): Said => ({
    message:
      d.sum === null
        ? `${d.ref}: ${quantity(d.value, d.unit)} after ${quantity(d.before, d.unit)}. Is it a slip?`
        : `${d.ref}: ${quantity(d.value, d.unit)} more would make ${quantity(d.sum, d.unit)}. Was the whole meant?`,
    hint: 'Nothing was written. If it is right, say so with --yes.',
  }),
  'dropped-key-result': (d: Data<'ref' | 'date'>): Said => ({
    message: `${d.ref} was dropped on ${date(String(d.date))}.`,
    hint: 'Nothing was written. Leave it out, or take dropped: out of the file.',
  }),
  'bad-set': (d: Data<'written'>): Said => ({
    message: `--set cannot read "${d.written}".`,
    hint: 'Write <objective>/<key result>=<value>, with @<confidence> and :<note> behind it where there are any.',
  }),
  'csv-heading': (d: Data<'file' | 'missing'>): Said => ({
    message: `The first line of ${d.file} names no column "${d.missing === 'ref' ? 'ref' : 'value'}".`,
    hint: 'It wants to read  ref;value;confidence;note  (a column "key result" is fine too).',
  }),
  'csv-row': (d: Data<'file' | 'line'>): Said => ({
    message: `Line ${d.line} of ${d.file} is no row of a table.`,
    hint: 'A quote may be open. Spreadsheets save it right as "CSV UTF-8".',
  }),
  'bad-answers': (d: Data<'file' | 'where' | 'message'>): Said => ({
    message: `${d.file}${d.where === '' ? '' : ` (${d.where})`}: ${d.message}`,
    hint: 'The file has the form of a check-in: date, by, key_results, wins, next; and blockers.',
  }),
  'answers-unreadable': (d: Data<'file' | 'fault'>): Said => ({
    message:
      d.fault === 'utf-8' || d.fault === 'utf-16'
        ? `${d.file} is not written in UTF-8.`
        : `${d.file} cannot be read (${d.fault}).`,
    hint:
      d.fault === 'utf-8' || d.fault === 'utf-16' ? 'Spreadsheets save it so as "CSV UTF-8", editors as "UTF-8".' : '',
  }),
  'no-objectives': (d: Data<'team' | 'cycle'>): Said => ({
    message:
      d.team === null ? `Nobody has objectives in ${d.cycle} yet.` : `${d.team} has no objectives in ${d.cycle} yet.`,
    hint: `okr init --cycle ${d.cycle}  writes the file to begin with; --cycle takes another one.`,
  }),
  'no-key-results': (d: Data<'team' | 'cycle'>): Said => ({
    message: `${d.team} has no key results in ${d.cycle} to say anything about.`,
    hint: 'Write one below an objective; okr draft helps with the words.',
  }),
  'several-teams': (d: Data<'teams'>): Said => ({
    message: `A check-in is of one team; here it is ${listed(d.teams)}.`,
    hint: 'Nothing was written. Run it once for each.',
  }),
  'several-cycles': (d: Data<'cycles'>): Said => ({
    message: `A check-in is of one cycle; here it is ${listed(d.cycles)}.`,
    hint: 'Nothing was written. Run it once for each.',
  }),
  'which-team': (d: Data<'teams'>): Said => ({
    message: `Which team? Here it may be ${listed(d.teams)}.`,
    hint: 'Name it: okr checkin <team>',
  }),
  'not-begun': (d: Data<'cycle' | 'start'>): Said => ({
    message: `${d.cycle} begins on ${date(String(d.start))}.`,
    hint: 'Check-ins count from that day on; --cycle takes another one.',
  }),
  'cycle-closed': (d: Data<'team' | 'cycle' | 'closed'>): Said => ({
    message: `${d.team} closed ${d.cycle} on ${date(String(d.closed))}.`,
    hint: `Check-ins count until then. To correct an earlier day: --cycle ${d.cycle} --date <day>`,
  }),
  'cycle-over': (d: Data<'cycle' | 'end' | 'last'>): Said => ({
    message: `${d.cycle} ended on ${date(String(d.end))}; check-ins counted until ${date(String(d.last))}.`,
    hint: `To add what was known then: --date ${d.end}. Otherwise  okr review  closes it.`,
  }),
  'no-kept-answers': (d: Data<'team' | 'cycle'>): Said => ({
    message: `Nothing is kept of a check-in of ${d.team} in ${d.cycle}.`,
    hint: `okr checkin ${d.team}  begins one.`,
  }),
  'answers-kept': (d: Data<'count' | 'command'>): Said => ({
    message: 'What you typed is kept.',
    hint: `Nothing was written. ${kept(d.count)} kept; run  ${d.command}`,
  }),
  'answers-waiting': (d: Data<'count' | 'command'>): Said => ({
    message: 'What you typed is kept.',
    hint: `${kept(d.count)} kept; go on with  ${d.command}`,
  }),
  'answers-shown': (d: Data<'command'>): Said => ({
    message: 'What you typed could not be kept.',
    hint: `Nothing was written, and there is no room for a draft either. This says it all again:  ${d.command}`,
  }),
} as const;

function kept(count: unknown): string {
  return count === 1 ? 'Your answer is' : `Your ${count} answers are`;
}
