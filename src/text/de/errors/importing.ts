import type { Text } from '../../catalogue';
import type { importing as en } from '../../en/errors/importing';
import { formatOf } from '../../format';

const { number } = formatOf('de');

/** A number as it is written; in the reference the name that stands for one. */
const figure = (value: unknown) => (typeof value === 'number' ? number(value) : value);
const KIND: Readonly<Record<string, string>> = { objective: 'Ziele', key_result: 'Schlüsselergebnisse' };
const headings = (list: unknown) =>
  Array.isArray(list) && list.length > 0
    ? `Gefundene Überschriften: ${list.map((one) => `„${one}“`).join(', ')}.`
    : 'Überschriften fanden sich keine.';

/** Fehler von `okr import`. Geschrieben wurde in keinem dieser Fälle etwas. */
export const importing: Pick<Text['errors'], keyof typeof en> = {
  'import-empty': (d) => ({
    message: `In ${d.file} steht nichts, was sich übernehmen ließe.`,
    hint: 'Erwartet wird eine Tabelle mit einer Zeile Überschriften (csv, xlsx), Ziele mit Schlüsselergebnissen (json) oder Überschriften mit Listen (md).',
  }),
  'import-unreadable': (d) => ({
    message: `${d.file} lässt sich nicht lesen (${d.fault}).`,
    hint: 'Ist es eine Datei, kleiner als 50 MB, und dürfen Sie sie lesen?',
  }),
  'import-no-table': (d) => ({
    message: `${d.file} ist weder eine Tabelle noch ein Text.`,
    hint: 'okr import liest csv, xlsx, json und md. Speichern oder exportieren Sie sie so.',
  }),
  'import-bad-json': (d) => ({
    message: `${d.file} ist kein JSON oder nur ein Teil davon.`,
    hint: 'Exportieren Sie es noch einmal; geschrieben wurde nichts.',
  }),
  'import-no-column': (d) => ({
    message: `Keine Spalte von ${d.file} sagt, welches die ${KIND[String(d.missing)] ?? 'Ziele'} sind. ${headings(d.headings)}`,
    hint: `Sagen Sie es in einer Zuordnung: --map ${d.map ?? 'map.yaml'} mit  version: 1  und unter  columns:  einer Zeile „<Überschrift>: ${d.missing}“. Was möglich ist, sagt okr schema import-map.`,
  }),
  'import-nothing': (d) => ({
    message: `Die Spalten von ${d.file} sind klar, aber darunter steht kein Ziel.`,
    hint: 'Geschrieben wurde nichts. Ist es die richtige Datei und das richtige Blatt?',
  }),
  'import-too-many-rows': (d) => ({
    message: `${d.file} hat ${figure(d.rows)} Zeilen; okr import übernimmt bis zu ${figure(d.limit)} auf einmal.`,
    hint: 'Ein großes Unternehmen hat im Jahr einige tausend Schlüsselergebnisse. Filtern Sie den Export auf ein Jahr, oder teilen Sie ihn nach Teams.',
  }),
  'import-too-large': (d) => ({
    message: `${d.file} enthielte ${figure(d.objectives)} Ziele und wäre größer als ${figure(d.limit)} kB.`,
    hint: 'Geschrieben wurde nichts. So viele gehören zu mehreren Teams oder Zyklen: Gibt es dafür eine Spalte? --map sagt, welche.',
  }),
  'import-no-cycle': (d) => ({
    message: 'Die Tabelle sagt nicht, für welchen Zyklus ihre Ziele gelten.',
    hint: `Sagen Sie es: --cycle ${d.cycle}, oder --yes für eben diesen.`,
  }),
  'import-no-team': (d) => ({
    message: 'Die Tabelle sagt nicht, wessen Ziele es sind.',
    hint: `Sagen Sie es: --team <Kennung oder Name>${Array.isArray(d.teams) && d.teams.length > 0 ? `, zum Beispiel ${d.teams.join(', ')}` : ''}.`,
  }),
  'bad-map': (d) => ({
    message: `${d.file} ist keine Zuordnung${d.where === '' ? '' : ` (${d.where})`}: ${d.message}`,
    hint: 'Was darin stehen darf, sagt okr schema import-map. Ohne die Datei rät okr import und schreibt sie.',
  }),
};
