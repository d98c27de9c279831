import type { Text } from '../../catalogue';
import { formatOf } from '../../format';

const { plural, date } = formatOf('de');

/** Sätze von `okr checkin --from-xlsx`. */
export const fromWorkbook: Text['screens']['fromWorkbook'] = {
  title: (organisation) => `${organisation} · Check-in aus einer Arbeitsmappe`,
  heading: (day) => `Check-in vom ${date(day)} aus einer Arbeitsmappe`,
  source: (file, written) =>
    written === null
      ? `${file} sagt nicht, was vorher darin stand: Alle Werte darin werden übernommen.`
      : `${file}, geschrieben am ${date(written)}.`,
  nothing: 'Nichts Neues in der Arbeitsmappe, nichts geschrieben.',
  differences: (taken, kept) =>
    [
      `${taken} ${plural(taken, 'Änderung', 'Änderungen')} übernommen`,
      kept === 0 ? '' : `${kept} ${plural(kept, 'bleibt', 'bleiben')}, wie die Dateien es sagen`,
    ]
      .filter(Boolean)
      .join(', '),
  columns: { base: 'damals', now: 'Dateien jetzt', workbook: 'Arbeitsmappe' },
  fields: { value: 'Wert', confidence: 'Zuversicht', note: 'Notiz' },
  outcome: {
    taken: 'übernommen',
    workbook: 'beide geändert, es gilt die Arbeitsmappe',
    files: 'beide geändert, es gelten die Dateien',
    open: 'beide geändert',
  },
  note: { changed: 'neu', none: '–' },
  notTaken: 'Nicht übernommen',
  notTakenWhy: 'Eine Arbeitsmappe ändert keine Definitionen: Die ändern Sie in den Dateien.',
  definitions: {
    title: 'Titel',
    from: 'Ausgangswert',
    to: 'Zielwert',
    unit: 'Einheit',
    owner: 'Verantwortlich',
  },
  definition: (d) => `${d.what}: ${d.files} in den Dateien, ${d.workbook} in der Arbeitsmappe (${d.cell})`,
  place: (sheet, cell, ref) => `Blatt ${sheet}, Zelle ${cell}: ${ref}`,
  conflict: (d) =>
    `${d.title}: ${d.field} war ${d.base}, ist ${d.now} in den Dateien und ${d.workbook} in der Arbeitsmappe`,
  which: 'Was gilt?',
  choices: { workbook: (value) => `die Arbeitsmappe: ${value}`, files: (value) => `die Dateien: ${value}` },
  otherTeams: (count) =>
    `${count} ${plural(count, 'Zeile', 'Zeilen')} anderer Teams ausgelassen; ohne Team werden alle übernommen.`,
  nameless: (cells, more) =>
    `Werte ohne Schlüsselergebnis sind ausgelassen: ${cells.join(', ')}${more === 0 ? '' : ` und ${more} weitere`}.`,
};
