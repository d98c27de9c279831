import type { Text } from '../../catalogue';
import { formatOf } from '../../format';

const { number, plural } = formatOf('de');

const goals = (count: number) => `${number(count)} ${plural(count, 'Ziel', 'Ziele')}`;
const results = (count: number) => `${number(count)} ${plural(count, 'Schlüsselergebnis', 'Schlüsselergebnisse')}`;
const resultsDative = (count: number) =>
  `${number(count)} ${plural(count, 'Schlüsselergebnis', 'Schlüsselergebnissen')}`;

/** Sätze von `okr import`. */
export const importing: Text['screens']['importing'] = {
  title: (organisation) => `${organisation} · Import`,
  heading: 'Import',
  fields: {
    objective: 'Ziel',
    key_result: 'Schlüsselergebnis',
    title: 'Titel (Ziel oder Schlüsselergebnis)',
    type: 'Art (Ziel oder Schlüsselergebnis)',
    id: 'Nummer oder Kennung',
    parent: 'übergeordnetes Ziel',
    team: 'Team',
    cycle: 'Zyklus',
    owner: 'verantwortlich',
    owner_email: 'Adresse der verantwortlichen Person',
    objective_owner: 'verantwortlich für das Ziel',
    start: 'Ausgangswert',
    target: 'Zielwert',
    current: 'aktueller Wert',
    unit: 'Einheit',
    low: 'Untergrenze',
    high: 'Obergrenze',
    measure: 'Art der Messung',
    weight: 'Gewicht',
    objective_weight: 'Gewicht des Ziels',
    objective_note: 'Beschreibung des Ziels',
    ambition: 'verbindlich oder ambitioniert',
    objective_ambition: 'verbindlich oder ambitioniert (Ziel)',
    confidence: 'Zuversicht',
    updated: 'Tag des Werts',
    begins: 'Starttag',
    due: 'Fälligkeit',
    why: 'Warum',
    description: 'Beschreibung',
    note: 'Kommentar',
    status: 'Status (wird hier berechnet)',
    progress: 'Fortschritt (wird hier berechnet)',
  },
  why: {
    'unused-column': 'für diese Spalte gibt es keinen Platz im Format, oder eine andere enthält es schon',
    'above-heading': 'steht über den Überschriften',
    'no-heading': 'die Spalte hat keine Überschrift',
    'no-objective': 'kein Ziel steht darüber oder ist genannt',
    'total-row': 'eine Summenzeile',
    footer: 'eine Fußzeile',
    'heading-again': 'noch einmal die Überschriften',
    duplicate: 'steht doppelt da',
    'already-there': 'ein Ziel mit diesem Titel steht schon in der Datei und bleibt, wie es ist',
    'empty-title': 'davon bleiben keine Worte übrig',
    'no-place': 'im Format gibt es dafür keinen Platz',
    computed: 'wird hier aus Werten und Zielwerten berechnet',
    'progress-only': 'nur ein Anteil: ohne Ausgangs-, Ziel- und Istwert lässt sich kein Wert daraus machen',
    'no-number': 'keine Zahl',
    'day-for-number': 'ein Datum, wo eine Zahl hingehört (Excel macht aus 3/4 eines)',
    'several-key-results':
      'ein Wert für mehrere Schlüsselergebnisse in einer Zelle: Zu welchem er gehört, ist nicht gesagt',
    'other-unit': 'zählt etwas anderes als der Zielwert',
    'error-cell': 'die Zelle enthält einen Fehler der Tabelle',
    'no-day': 'kein Datum',
    'doubtful-day': 'Tag oder Monat zuerst? Kein Datum der Tabelle verrät es',
    'value-undated': 'ein aktueller Wert ohne Tag: --date sagt, von wann er ist',
    'value-outside-cycle': 'der Tag liegt außerhalb des Zyklus oder in der Zukunft',
    'value-unmeasured': 'ein Wert zu einem Schlüsselergebnis ohne passende Messgröße',
    'no-confidence': 'keine Zuversicht von 1 bis 10',
    'parent-unknown': 'so heißt kein Ziel',
    'parent-several': 'so heißen mehrere Ziele',
    'further-owners': 'eine Person ist verantwortlich; die erste ist übernommen',
    'doubtful-number': 'Tausender oder Komma? Gelesen, wie der Rest der Tabelle geschrieben ist',
    about: 'ohne „etwa“ geschrieben',
    cleaned: 'HTML, verborgene oder Steuerzeichen entfernt, oder gekürzt',
    'confidence-scaled': 'auf 1–10 umgerechnet',
    'cycle-unknown': 'so heißt kein Zyklus dieses Kalenders',
    'value-dated': 'später als der Zyklus: auf dessen letzten Tag gesetzt',
  },
  ask: {
    field: (column, heading, example) => `Was enthält Spalte ${column} „${heading}“? Zum Beispiel: ${example}`,
    ignore: 'nichts, was zu übernehmen ist',
    column: {
      objective: 'Welche Spalte enthält die Ziele?',
      key_result: 'Welche Spalte enthält die Schlüsselergebnisse?',
    },
    columnName: (column, heading, example) => `${column}${heading === '' ? '' : ` „${heading}“`}: ${example}`,
    none: 'keine davon',
    cycle: 'Für welchen Zyklus gelten diese Ziele?',
    team: 'Wessen Ziele sind es?',
    date: 'Von welchem Tag sind die aktuellen Werte? (JJJJ-MM-TT; leer: nicht übernehmen)',
    badDate: 'Bitte einen Tag als JJJJ-MM-TT, der nicht in der Zukunft liegt, oder nichts.',
    organisation: 'Name Ihrer Organisation',
    write: (files) => (files === 1 ? 'Diese Datei schreiben?' : `Diese ${number(files)} Dateien schreiben?`),
  },
  taken: (objectives, keyResults, dryRun) =>
    `${goals(objectives)} mit ${resultsDative(keyResults)} ${dryRun ? 'würden übernommen' : 'übernommen'}`,
  toTake: (objectives, keyResults) => `${goals(objectives)} mit ${resultsDative(keyResults)} zu übernehmen`,
  dryRun: 'Es wurde nichts geschrieben: So sähe es aus.',
  nothing: 'Nichts zu übernehmen: Es ist alles schon da.',
  from: (source, rows) => `Aus ${source}, ${number(rows)} ${plural(rows, 'Zeile', 'Zeilen')}.`,
  facts: {
    cycles: 'Zyklus',
    teams: 'Teams',
    people: 'Neue Personen',
    values: 'Aktuelle Werte',
    map: 'Zuordnung',
    unread: 'Nicht gelesene Blätter',
  },
  newTeam: 'neu',
  personCount: (count) => `${number(count)} in der okr.yaml`,
  valueCount: (count) => `${number(count)} als Check-in`,
  mapState: {
    used: (file) => `nach ${file}`,
    written: (file) => `${file} geschrieben, für das nächste Mal`,
  },
  columns: {
    heading: 'Spalten',
    table: { place: '', heading: 'Überschrift', field: 'Gelesen als', example: 'Zum Beispiel' },
    none: 'nicht übernommen',
    guess: 'vermutet',
    answer: 'wie Sie sagten',
    untitled: '(ohne Überschrift)',
  },
  files: {
    heading: 'Geschrieben',
    dryRun: 'Würde geschrieben',
    table: { file: 'Datei', what: '' },
    team: (objectives, keyResults) => `${goals(objectives)}, ${results(keyResults)}`,
    checkIns: (count) => `${number(count)} ${plural(count, 'Check-in', 'Check-ins')}`,
    added: (what) => `ergänzt: ${what}`,
    config: { new: 'Organisation, Teams, Personen', changed: 'Teams, Personen' },
    map: 'welche Spalte was ist',
    schemas: (count) => `${number(count)} Schemata für Editoren`,
    ignore: 'was git auslässt',
  },
  losses: {
    heading: 'Nicht übernommen oder geändert',
    none: 'Jede Zelle ist so übernommen, wie sie dastand.',
    count: (left, changed) =>
      [
        left > 0 ? `${number(left)} ${plural(left, 'Zelle', 'Zellen')} nicht übernommen` : '',
        changed > 0 ? `${number(changed)} geändert` : '',
      ]
        .filter((one) => one !== '')
        .join(', '),
    unused: (columns) => plural(columns, 'Nicht übernommene Spalte', 'Nicht übernommene Spalten'),
    cells: (count) => `${number(count)} ${plural(count, 'Zelle', 'Zellen')}`,
    more: (count) => `und ${number(count)} weitere`,
    all: (source) => `Alle einzeln: okr import ${source} --dry-run --format md=verlust.md`,
    table: { where: 'Wo', value: 'Stand dort', became: 'Wurde', why: 'Warum' },
    row: (row) => `Zeile ${number(row)}`,
    left: 'nicht übernommen',
  },
  undated: (count, day) =>
    `${number(count)} ${plural(count, 'aktueller Wert hat', 'aktuelle Werte haben')} keinen Tag und ${plural(count, 'ist', 'sind')} nicht übernommen. Sagen Sie, von wann sie sind: --date ${day}`,
  findings: (errors, warnings, notes) =>
    `okr check nennt zum Übernommenen ${[
      errors > 0 ? `${number(errors)} Fehler` : '',
      warnings > 0 ? `${number(warnings)} ${plural(warnings, 'Warnung', 'Warnungen')}` : '',
      notes > 0 ? `${number(notes)} ${plural(notes, 'Hinweis', 'Hinweise')}` : '',
    ]
      .filter((one) => one !== '')
      .join(', ')}: Ihre Liste, was noch besser zu schreiben ist.`,
  clean: 'okr check hat am Übernommenen nichts auszusetzen.',
  mapComment: (source) =>
    `So liest okr import die Tabelle ${source}: je Überschrift, was die Spalte enthält (ignore: nichts). Was möglich ist, sagt okr schema import-map.`,
  commit: (source) => `OKRs übernommen aus ${source}`,
};
