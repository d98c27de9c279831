import { type PulseForm, REVERSED, SCALE } from '../leadership/pulse';
import { readTable } from '../sheets/read-table';

/** A sheet on which everything was ticked. Its place in the table is forgotten. */
export interface Sheet {
  readonly items: readonly number[];
  readonly purpose: number | null;
}

/** The sheets of a round that count, and how many had a gap. */
export interface Sheets {
  readonly sheets: readonly Sheet[];
  readonly gaps: number;
}

/** Why a table is none of sheets: a line that is no row, a column that does not belong, items without one, an answer that is none. */
export type SheetFault =
  | { readonly line: number }
  | { readonly column: string }
  | { readonly missing: readonly string[] }
  | { readonly line: number; readonly value: string };

/** The heading of the question beside the items. */
const PURPOSE = /^(?:purpose|sinn|zweck)\b/i;
/** `3`, `q3`, `F3`, `Frage 3`, each with anything behind it: the form's own headings carry the sentence. */
const ITEM = /^(?:q|f|item|frage|question)?\s*(\d{1,2})(?!\d)/i;

/**
 * The sheets of one round, a row each. Only columns of answers may stand there: any other (a name, a time) is refused, not
 * skipped. A row that begins with `#` is a hint. A sheet with a gap does not count (format.md): the sums of all items have
 * to come from the same people. Where nobody answered the purpose question it was not asked.
 */
export async function readSheets(text: string, form: PulseForm): Promise<Sheets | SheetFault> {
  const table = await readTable(text);
  if ('line' in table) return table;
  const count = REVERSED[form].length;
  const columns = table.headings.map((heading) => columnOf(heading, count));
  const stranger = columns.findIndex((one, index) => one === null || columns.indexOf(one) !== index);
  if (stranger >= 0 && table.headings.length > 0) return { column: table.headings[stranger] ?? '' };
  const places = REVERSED[form].map((_, index) => columns.indexOf(index + 1));
  const missing = places.flatMap((place, index) => (place < 0 ? [String(index + 1)] : []));
  if (missing.length > 0) return { missing };
  const purposeAt = columns.indexOf('purpose');
  const rows = table.rows.filter(({ cells }) => !cells[0]?.startsWith('#') && cells.some((cell) => cell !== ''));
  const asksPurpose = purposeAt >= 0 && rows.some(({ cells }) => cells[purposeAt]);
  const sheets: Sheet[] = [];
  for (const { line, cells } of rows) {
    const wrong = cells.find((cell) => cell !== '' && !isAnswer(cell));
    if (wrong !== undefined || cells.length > columns.length) return { line, value: wrong ?? cells.at(-1) ?? '' };
    const answer = (place: number) => (cells[place] ? Number(cells[place]) : null);
    const items = places.map(answer).filter((one) => one !== null);
    const purpose = asksPurpose ? answer(purposeAt) : null;
    if (items.length === count && (purpose !== null || !asksPurpose)) sheets.push({ items, purpose });
  }
  return { sheets, gaps: rows.length - sheets.length };
}

function columnOf(heading: string, count: number): number | 'purpose' | null {
  if (PURPOSE.test(heading)) return 'purpose';
  const number = Number(ITEM.exec(heading)?.[1] ?? 0);
  return number >= 1 && number <= count ? number : null;
}

function isAnswer(cell: string): boolean {
  const value = Number(cell);
  return /^\d$/.test(cell) && value >= SCALE.min && value <= SCALE.max;
}
