import type { CellObject, Feature } from 'write-excel-file/universal';
import type { Language } from '../model/workspace';
import { type Cell, cellName } from './cell';
import { cellText, escaped } from './cell-text';
import { withoutClock } from './zip';

/** A column of a table to write. */
export interface Column {
  readonly heading: string;
  /** In characters, at least as many as the heading needs; texts are broken into lines where they do not fit. */
  readonly width: number;
  /** Percentages of it are shares of a whole, shown without decimals. */
  readonly isRatio?: boolean;
  /** People write into it: it is shaded. */
  readonly isInput?: boolean;
  /** Whole numbers only; Excel says `message` to who writes another one. */
  readonly whole?: { readonly least: number; readonly most: number; readonly message: string };
}

/** A sheet to write: headings, and cells below them. */
export interface Table {
  /** At most 31 characters, none of `[]:*?/\`, another one for each sheet. */
  readonly name: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
  readonly isHidden?: boolean;
}

const INK = '#1f2937';
const SHADES = { heading: '#e5e7eb', inputHeading: '#fde68a', input: '#fffbeb' } as const;
/** As formats are written in a file: letters and points are English in every language. */
const FORMATS = {
  de: { date: 'dd.mm.yyyy', percent: '\\ %' },
  en: { date: 'yyyy-mm-dd', percent: '%' },
} as const;
/** Height of a line of text in points, and how many of them a row shows at most (Excel: 409 points). */
const LINE = 15;
const MOST_LINES = 12;
/** From here on digits are grouped. */
const GROUPED = 1000;
/** What Excel would compute once somebody only looks into the cell. */
const FORMULA = /^\s*[=+\-@]/;

/**
 * An Excel workbook: real numbers, days and percentages with formats of the language, texts that are never formulas, a bold
 * heading that stays, and filters. The same tables give the same bytes.
 */
export async function writeWorkbook(tables: readonly Table[], language: Language): Promise<Uint8Array> {
  const { default: write } = await import('write-excel-file/universal');
  const sheets = tables.map(({ name, columns, rows }) => ({
    sheet: name,
    data: [
      columns.map(headingCell),
      ...rows.map((row) => {
        const height = heightOf(row, columns);
        return columns.map((column, at) => ({ ...bodyCell(row[at] ?? null, column, language), height }));
      }),
    ],
    columns: columns.map(({ heading, width }) => ({ width: Math.max(width, widthOf(heading)) })),
    stickyRowsCount: 1,
    orientation: 'landscape' as const,
  }));
  const blob = await write(sheets, { fontFamily: 'Calibri', fontSize: 11, features: [finished(tables)] }).toBlob();
  return withoutClock(new Uint8Array(await blob.arrayBuffer()));
}

/** What the longest word of a heading needs, with the arrow of its filter. */
function widthOf(heading: string): number {
  return Math.max(...heading.split(' ').map((word) => word.length)) * 1.1 + 4;
}

/** In points: programs that do not measure texts themselves would show the first line alone. */
function heightOf(row: readonly Cell[], columns: readonly Column[]): number {
  const lines = row.map((cell, at) => {
    const width = columns[at]?.width ?? Number.POSITIVE_INFINITY;
    if (typeof cell !== 'string') return 1;
    return cell.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / (width * 0.95))), 0);
  });
  return LINE * Math.min(MOST_LINES, Math.max(1, ...lines));
}

function headingCell({ heading, isInput }: Column): CellObject {
  return {
    value: escaped(cellText(heading)),
    type: String,
    fontWeight: 'bold',
    textColor: INK,
    backgroundColor: isInput ? SHADES.inputHeading : SHADES.heading,
    alignVertical: 'center',
    wrap: true,
  };
}

function bodyCell(cell: Cell, { isInput, isRatio }: Column, language: Language): CellObject {
  const { date, percent } = FORMATS[language];
  const look = { alignVertical: 'top', ...(isInput ? { backgroundColor: SHADES.input } : {}) } as const;
  if (cell === null) return look;
  if (typeof cell === 'string') {
    const value = escaped(cellText(cell));
    return { ...look, value, type: String, wrap: true, ...(FORMULA.test(cell) ? { format: '@' } : {}) };
  }
  if (typeof cell === 'boolean') return { ...look, value: cell, type: Boolean };
  if (typeof cell === 'number') {
    const format = Math.abs(cell) < GROUPED ? null : Number.isInteger(cell) ? '#,##0' : '#,##0.00';
    return { ...look, value: cell, type: Number, ...(format === null ? {} : { format }) };
  }
  if ('date' in cell) return { ...look, value: new Date(`${cell.date}T00:00:00Z`), type: Date, format: date };
  if ('percent' in cell)
    return { ...look, value: cell.percent, type: Number, format: (isRatio ? '0' : decimals(cell.percent)) + percent };
  return { ...look, value: cell.error, type: String };
}

/** One decimal, or two where the percentage has them: somebody may write another one over it. */
function decimals(ratio: number): string {
  return Number.isInteger(Number((ratio * 1000).toPrecision(12))) ? '0.0' : '0.00';
}

/** Filters on the headings, sheets that are not shown, and paper: the library leaves them to its users. */
function finished(tables: readonly Table[]): Feature<Blob> {
  const areas = tables.map(({ columns, rows }) => `A1:${cellName(columns.length - 1, rows.length + 1)}`);
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transformElementAttributes: (tag, attributes) => {
            if (tag === 'pageSetup') return { ...attributes, fitToHeight: 0 };
            // Without it a row grows with what is written into it.
            const { customHeight: _, ...grows } = attributes;
            return tag === 'row' ? grows : attributes;
          },
          transform: (xml, _options, { sheetIndex }) =>
            xml
              .replace('<sheetViews>', (found) => FIT_TO_WIDTH + found)
              .replace('</sheetData>', (found) => `${found}<autoFilter ref="${areas[sheetIndex]}"/>`)
              .replace(/<pageMargins /, (found) => rulesOf(tables[sheetIndex]) + found)
              .replace(/<pageSetup [^>]*>/, (found) => found + PAGE_NUMBERS),
        },
        'xl/workbook.xml': {
          transformElementAttributes: (tag, attributes, index) =>
            tag === 'sheet' && tables[index ?? -1]?.isHidden ? { ...attributes, state: 'hidden' } : attributes,
          transform: (xml) => xml.replace('<definedNames/>', () => namesOf(tables, areas)),
        },
      },
    },
  };
}

const FIT_TO_WIDTH = '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>';
const PAGE_NUMBERS = '<headerFooter><oddFooter>&amp;L&amp;A&amp;R&amp;P / &amp;N</oddFooter></headerFooter>';

/** What Excel lets people write into columns of whole numbers. */
function rulesOf(table: Table | undefined): string {
  const rules = (table?.columns ?? []).flatMap(({ whole }, at) => {
    if (whole === undefined || table === undefined || table.rows.length === 0) return [];
    const area = `${cellName(at, 2)}:${cellName(at, table.rows.length + 1)}`;
    const { least, most, message } = whole;
    const said = xmlOf(message).replaceAll('"', '&quot;');
    return `<dataValidation type="whole" allowBlank="1" showErrorMessage="1" error="${said}" sqref="${area}"><formula1>${least}</formula1><formula2>${most}</formula2></dataValidation>`;
  });
  return rules.length === 0 ? '' : `<dataValidations count="${rules.length}">${rules.join('')}</dataValidations>`;
}

/** What each sheet filters, and the heading that stands on every page of paper. */
function namesOf(tables: readonly Table[], areas: readonly string[]): string {
  const names = tables.flatMap(({ name }, at) => {
    const sheet = xmlOf(`'${name.replaceAll("'", "''")}'`);
    const area = areas[at]?.replaceAll(/([A-Z]+)(\d+)/g, '$$$1$$$2');
    return [
      `<definedName name="_xlnm._FilterDatabase" localSheetId="${at}" hidden="1">${sheet}!${area}</definedName>`,
      `<definedName name="_xlnm.Print_Titles" localSheetId="${at}">${sheet}!$1:$1</definedName>`,
    ];
  });
  return `<definedNames>${names.join('')}</definedNames>`;
}

function xmlOf(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
