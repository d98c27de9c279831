import type { Text } from '../../catalogue';
import { formatOf } from '../../format';

const { number } = formatOf('de');
const MEGABYTE = 1024 * 1024;

/** Was eine Datei ist, die keine Arbeitsmappe ist, und wie eine daraus wird. */
const FOUND: Readonly<Record<string, readonly [what: string, todo: string]>> = {
  'old-xls': ['ist eine ältere Excel-Datei (.xls)', 'Speichern Sie sie in Excel als „Excel-Arbeitsmappe (.xlsx)“.'],
  encrypted: [
    'ist mit einem Kennwort geschützt',
    'Speichern Sie eine Kopie ohne Kennwort: Datei > Informationen > Arbeitsmappe schützen.',
  ],
  xlsb: ['ist eine binäre Arbeitsmappe (.xlsb)', 'Speichern Sie sie in Excel als „Excel-Arbeitsmappe (.xlsx)“.'],
  'open-document': ['ist eine Tabelle von LibreOffice (.ods)', 'Speichern Sie sie dort als „Excel 2007-365 (.xlsx)“.'],
  numbers: ['ist eine Tabelle von Numbers', 'Exportieren Sie sie dort: Ablage > Exportieren > Excel.'],
  text: [
    'ist ein Text und keine Excel-Arbeitsmappe',
    'Für eine Tabelle mit Kommas oder Semikolons gibt es CSV; sonst speichern Sie sie als .xlsx.',
  ],
  empty: ['ist leer', 'Speichern Sie sie noch einmal.'],
  unknown: ['ist keine Excel-Arbeitsmappe', 'Speichern Sie die Tabelle als „Excel-Arbeitsmappe (.xlsx)“.'],
};

/** Was mit einer Excel-Datei nicht ging. */
export const workbook: Pick<
  Text['errors'],
  | 'no-workbook'
  | 'damaged-workbook'
  | 'workbook-too-large'
  | 'workbook-unreadable'
  | 'workbook-columns'
  | 'workbook-conflicts'
> = {
  'no-workbook': (d) => {
    const [what, todo] = FOUND[String(d.found)] ?? ['ist keine Excel-Arbeitsmappe', ''];
    return { message: `${d.file} ${what}.`, hint: todo };
  },
  'damaged-workbook': (d) => ({
    message: `${d.file} ist beschädigt: Ihr Teil ${d.part} lässt sich nicht lesen.`,
    hint: 'Öffnen Sie die Datei in Excel, lassen Sie sie reparieren und speichern Sie sie noch einmal.',
  }),
  'workbook-too-large': (d) => ({
    message: tooLarge(d),
    hint: 'Speichern Sie das Blatt mit den OKRs allein als eigene Arbeitsmappe.',
  }),
  'workbook-unreadable': (d) => ({
    message: `${d.file} lässt sich nicht lesen (${d.fault}).`,
    hint: 'Ist es eine Datei, und dürfen Sie sie lesen?',
  }),
  'workbook-columns': (d) => ({
    message: `Kein Blatt von ${d.file} hat die Spalten „Verweis“ und „Wert“.`,
    hint: `${listed(d.sheets)} okr report --format xlsx=<Datei>  schreibt eine Arbeitsmappe für den Anfang.`,
  }),
  'workbook-conflicts': (d) => ({
    message: `${d.count} ${d.count === 1 ? 'Angabe ist' : 'Angaben sind'} in der Arbeitsmappe und in den Dateien geändert: ${said(d.conflicts)}.`,
    hint: 'Es wurde nichts geschrieben. Sagen Sie, was gilt: --on-conflict workbook (Arbeitsmappe) oder --on-conflict files (Dateien).',
  }),
};

const said = (lines: unknown) => (Array.isArray(lines) ? lines.join('; ') : '');
const listed = (sheets: unknown) =>
  Array.isArray(sheets) && sheets.length > 0 ? `Gefunden: ${sheets.join('; ')}.` : '';

function tooLarge({ file, what, limit, sheet }: Parameters<Text['errors']['workbook-too-large']>[0]): string {
  const most =
    typeof limit === 'number' ? number(what === 'bytes' || what === 'unpacked' ? limit / MEGABYTE : limit) : limit;
  if (what === 'bytes') return `${file} ist größer als ${most} MB.`;
  if (what === 'unpacked') return `${file} enthält entpackt mehr als ${most} MB.`;
  const kind = what === 'rows' ? 'Zeilen' : 'Zellen';
  return `Das Blatt „${sheet}“ von ${file} hat mehr als ${most} ${kind}.`;
}
