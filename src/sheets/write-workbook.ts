import type { CellObject, Feature } from 'write-excel-file/universal';
import type { Language } from '../model/workspace';
import { type Cell, cellName } from './cell';
import { cellText, escaped } from './cell-text';
import { withoutClock } from './zip';

/** A column of a table to write. */
export interface Column {
  readonly heading: string;
  /** In characters; texts are broken into lines where they do not fit. */
  readonly width: number;
  /** Percentages of it are shares of a whole, shown without decimals. */
  readonly isRatio?: boolean;
  /** People write into it: it is shaded. */
  readonly isInput?: boolean;
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
      ...rows.map((row) => columns.map((column, at) => bodyCell(row[at] ?? null, column, language))),
    ],
    columns: columns.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
    orientation: 'landscape' as const,
  }));
  const blob = await write(sheets, { fontFamily: 'Calibri', fontSize: 11, features: [filtered(tables)] }).toBlob();
  return withoutClock(new Uint8Array(await blob.arrayBuffer()));
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

/** Filters on the headings, and sheets that are not shown: the library leaves both to its users. */
function filtered(tables: readonly Table[]): Feature<Blob> {
  const areas = tables.map(({ columns, rows }) => `A1:${cellName(columns.length - 1, rows.length + 1)}`);
  const names = tables.map(({ name }, at) => {
    const absolute = areas[at]?.replaceAll(/([A-Z]+)(\d+)/g, '$$$1$$$2');
    const area = `'${name.replaceAll("'", "''")}'!${absolute}`;
    return `<definedName name="_xlnm._FilterDatabase" localSheetId="${at}" hidden="1">${xmlOf(area)}</definedName>`;
  });
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform: (xml, _options, { sheetIndex }) =>
            xml.replace('</sheetData>', () => `</sheetData><autoFilter ref="${areas[sheetIndex]}"/>`),
        },
        'xl/workbook.xml': {
          transformElementAttributes: (tag, attributes, index) =>
            tag === 'sheet' && tables[index ?? -1]?.isHidden ? { ...attributes, state: 'hidden' } : attributes,
          transform: (xml) => xml.replace('<definedNames/>', () => `<definedNames>${names.join('')}</definedNames>`),
        },
      },
    },
  };
}

function xmlOf(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
