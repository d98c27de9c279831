import { formatOf } from '../../format';

const { plural, date } = formatOf('en');

/** Sentences of `okr checkin --from-xlsx`. */
export const fromWorkbook = {
  title: (organisation: string) => `${organisation} · check-in from a workbook`,
  heading: (day: string) => `Check-in of ${date(day)} from a workbook`,
  source: (file: string, written: string | null) =>
    written === null
      ? `${file} does not say what stood in it before: all values in it are taken.`
      : `${file}, written on ${date(written)}.`,
  nothing: 'Nothing new in the workbook, nothing written.',
  differences: (taken: number, kept: number) =>
    [
      `${taken} ${plural(taken, 'change', 'changes')} taken`,
      kept === 0 ? '' : `${kept} left as the files have ${plural(kept, 'it', 'them')}`,
    ]
      .filter(Boolean)
      .join(', '),
  columns: { base: 'then', now: 'files now', workbook: 'workbook' },
  fields: { value: 'Value', confidence: 'Confidence', note: 'Note' },
  /** What becomes of a difference. */
  outcome: {
    taken: 'taken',
    workbook: 'both changed, the workbook counts',
    files: 'both changed, the files count',
    open: 'both changed',
  },
  note: { changed: 'new', none: '–' },
  notTaken: 'Not taken over',
  notTakenWhy: 'A workbook changes no definitions: they are changed in the files.',
  definitions: { title: 'title', from: 'baseline', to: 'target', unit: 'unit', owner: 'owner' },
  definition: (d: { what: string; files: string; workbook: string; cell: string }) =>
    `${d.what}: ${d.files} in the files, ${d.workbook} in the workbook (${d.cell})`,
  place: (sheet: string, cell: string, ref: string) => `sheet ${sheet}, cell ${cell}: ${ref}`,
  conflict: (d: { title: string; field: string; base: string; now: string; workbook: string }) =>
    `${d.title}: ${d.field} was ${d.base}, is ${d.now} in the files and ${d.workbook} in the workbook`,
  which: 'Which counts?',
  choices: { workbook: (value: string) => `the workbook: ${value}`, files: (value: string) => `the files: ${value}` },
  otherTeams: (count: number) =>
    `${count} ${plural(count, 'row', 'rows')} of other teams left out; without a team all are taken.`,
  nameless: (cells: readonly string[], more: number) =>
    `Values without a key result are left out: ${cells.join(', ')}${more === 0 ? '' : ` and ${more} more`}.`,
} as const;
