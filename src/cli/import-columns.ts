import type { Grid } from '../intake/grid';
import { type Column, guessColumns, likelyHeadings, missingTitle, type ReadGrid } from '../intake/guess-columns';
import { FIELDS, type Field, IGNORED, type ImportMap, importMap } from '../schema/import-map';
import { readAnswersFile } from './answers-file';
import type { Call } from './command';
import { EXIT } from './exit';
import type { ImportSource } from './import-source';
import { OkrError } from './okr-error';

/** The mapping file named; null where none is, or it is not there yet. */
export async function readMap(call: Call): Promise<ImportMap | null> {
  const { flags, host, folder } = call;
  if (flags.map === undefined || host.files.kind(host.resolve(folder, flags.map)) === null) return null;
  return readAnswersFile(call, flags.map, { shape: importMap, code: 'bad-map' });
}

/** The grids that are tables of OKRs, with their columns known; and the sheets that are none. */
export interface KnownGrids {
  readonly grids: readonly ReadGrid[];
  readonly unread: readonly string[];
}

/**
 * What the columns hold: by the mapping file, by their headings, and where these leave doubt by asking, if somebody is there.
 * @throws OkrError where no column holds objectives, or none key results
 */
export async function knownGrids(
  call: Call,
  { format, grids }: ImportSource,
  map: ImportMap | null,
  file: string,
): Promise<KnownGrids> {
  const wanted = grids.filter(({ sheet }) => sheet === null || !map?.sheets || map.sheets.includes(sheet));
  const asks = call.host.interactive && call.flags.yes !== true;
  const isWhole = format === 'json' || format === 'md';
  const guessed = wanted.map((grid) => ({ sheet: grid.sheet, read: guessColumns(grid, map) }));
  // A sheet of objectives alone belongs to one of key results.
  const hasBoth = guessed.some(({ read }) => read !== null && missingTitle(read.columns, isWhole) === null);
  const known: ReadGrid[] = [];
  const unread: string[] = [];
  const answers = new Map<string, Field | null>();
  for (const { sheet, read } of guessed) {
    const columns =
      read === null ? [] : asks ? await settle(call, read.columns, answers, hasBoth ? null : isWhole) : read.columns;
    if (read !== null && missingTitle(columns, isWhole || hasBoth) === null) known.push({ ...read, columns });
    else if (sheet !== null) unread.push(sheet);
  }
  if (known.length === 0) throw noColumns(wanted, map, { file, isWhole, named: call.flags.map ?? null });
  return { grids: known, unread };
}

function noColumns(
  grids: readonly Grid[],
  map: ImportMap | null,
  { file, isWhole, named }: { readonly file: string; readonly isWhole: boolean; readonly named: string | null },
): OkrError {
  const read = grids.flatMap((grid) => guessColumns(grid, map) ?? []);
  const missing = read.map(({ columns }) => missingTitle(columns, isWhole)).find((one) => one !== null) ?? 'objective';
  const headings = [...new Set(grids.flatMap(likelyHeadings))].filter((one) => one !== '').slice(0, 20);
  return new OkrError('import-no-column', { file, missing, headings, map: named });
}

/**
 * Asks about columns that are only likely to hold something, and for the titles nobody found (`isWhole` null: for none). An
 * answer holds for the same heading of other sheets.
 */
async function settle(
  call: Call,
  guessed: readonly Column[],
  answers: Map<string, Field | null>,
  isWhole: boolean | null,
): Promise<Column[]> {
  let columns = [...guessed];
  const set = (column: Column, field: Field | null) => {
    answers.set(column.heading, field);
    columns = columns.map((one) =>
      one.index === column.index
        ? { ...one, field, how: 'answer' }
        : one.field === field && field !== null
          ? { ...one, field: null }
          : one,
    );
  };
  for (const column of guessed) {
    if (column.how === 'map' || column.example === null) continue;
    const told = answers.get(column.heading);
    if (told !== undefined) set(column, told);
    else if (column.how === 'guess' && column.field !== null) set(column, await askField(call, column));
  }
  const missingNow = () => (isWhole === null ? null : missingTitle(columns, isWhole));
  for (let missing = missingNow(); missing !== null; missing = missingNow()) {
    const found = await askColumn(call, columns, missing);
    if (found === null) break;
    set(found, missing);
  }
  return columns;
}

async function askField(call: Call, column: Column): Promise<Field | null> {
  const words = call.text.screens.importing;
  const answer = await call.host.ask({
    type: 'choice',
    message: words.ask.field(column.name, column.heading, column.example ?? ''),
    choices: [
      ...FIELDS.map((value) => ({ value, name: words.fields[value] })),
      { value: IGNORED, name: words.ask.ignore },
    ],
    initial: column.field ?? IGNORED,
  });
  if (answer === null) throw new OkrError('cancelled', {}, EXIT.cancelled);
  return answer === IGNORED ? null : (answer as Field);
}

async function askColumn(
  call: Call,
  columns: readonly Column[],
  missing: 'objective' | 'key_result',
): Promise<Column | null> {
  const words = call.text.screens.importing;
  const free = columns.filter(
    ({ field, example }) => field !== 'objective' && field !== 'key_result' && example !== null,
  );
  if (free.length === 0) return null;
  const answer = await call.host.ask({
    type: 'choice',
    message: words.ask.column[missing],
    choices: [
      ...free.map(({ index, name, heading, example }) => ({
        value: String(index),
        name: words.ask.columnName(name, heading, example ?? ''),
      })),
      { value: IGNORED, name: words.ask.none },
    ],
  });
  if (answer === null) throw new OkrError('cancelled', {}, EXIT.cancelled);
  return free.find(({ index }) => String(index) === answer) ?? null;
}
