import type { Text } from '../../catalogue';
import type { checkin as en } from '../../en/errors/checkin';
import { formatOf } from '../../format';
import { among, meant } from './words';

const { amount, number, date, list } = formatOf('de');
const said = (value: unknown) => (typeof value === 'number' ? number(value) : String(value));
const quantity = (value: unknown, unit: unknown) =>
  typeof value === 'number' ? amount(value, typeof unit === 'string' ? unit : null) : String(value);
const where = (ref: unknown) => (ref === null || ref === undefined ? '' : ` (${ref})`);
const listed = (items: unknown) => (Array.isArray(items) ? list(items) : '');

/** Fehler von `okr checkin`. */
export const checkin: Pick<Text['errors'], keyof typeof en> = {
  'answer-no-number': (d) => ({
    message: `„${d.found}“ ist keine Zahl${where(d.ref)}.`,
    hint: 'Schreiben Sie sie, wie Sie sie sagen: 45, 1.234,5, 30 %, 12 Mio. – oder +3 für drei mehr.',
  }),
  'answer-other-unit': (d) => ({
    message: `„${d.found}“ passt nicht${where(d.ref)}: Gemessen wird in ${d.unit}.`,
    hint: 'Die Zahl allein genügt.',
  }),
  'answer-minus': (d) => ({
    message: `„${d.found}“ lässt sich auf zwei Arten lesen${where(d.ref)}.`,
    hint: `Schreiben Sie ${said(d.less)} für ${said(d.plain)} weniger als bisher, oder =${d.found} für einen Wert unter null.`,
  }),
  'answer-nothing-before': (d) => ({
    message: `Es gibt noch keinen Wert, auf den sich „${d.found}“ beziehen könnte${where(d.ref)}.`,
    hint: 'Schreiben Sie den Wert selbst.',
  }),
  'answer-no-yes-no': (d) => ({
    message: `„${d.found}“ ist weder ja noch nein${where(d.ref)}.`,
    hint: 'Schreiben Sie ja oder nein.',
  }),
  'answer-no-milestone': (d) => ({
    message: `„${d.found}“ ist keiner der Meilensteine${where(d.ref)}.`,
    hint: [meant(d.suggestion), among(d.allowed)].filter(Boolean).join(' '),
  }),
  'answer-share': (d) => ({
    message: `„${d.found}“ ist kein Anteil eines Meilensteins${where(d.ref)}.`,
    hint: 'Von 0 bis 1: =1 ist erledigt, =0,5 zur Hälfte.',
  }),
  'answer-confidence': (d) => ({
    message: `Die Zuversicht „${d.found}“ ist keine ganze Zahl von 1 bis 10${where(d.ref)}.`,
    hint: '10 heißt: wird sicher erreicht. Sie steht hinter einem @, zum Beispiel @7.',
  }),
  'answer-note': (d) => ({
    message: `Die Notiz ist länger als ${said(d.limit)} Zeichen${where(d.ref)}.`,
    hint: 'Zwei Sätze genügen; der Rest kann hinter einem Verweis stehen.',
  }),
  'cell-date': (d) => ({
    message: `Wo eine Zahl stehen soll, steht ein Tag: ${date(String(d.date))}${where(d.ref)}.`,
    hint: 'Excel macht aus manchen Zahlen einen Tag (3.5). Formatieren Sie die Zelle als Zahl und schreiben Sie sie neu.',
  }),
  'cell-error': (d) => ({
    message: `Die Formel einer Zelle ist fehlgeschlagen: ${d.found}${where(d.ref)}.`,
    hint: 'Berichtigen Sie die Formel, oder schreiben Sie den Wert selbst hinein.',
  }),
  'cell-not-computed': (d) => ({
    message: `Die Formel einer Zelle ist noch nicht berechnet${where(d.ref)}.`,
    hint: 'Öffnen Sie die Arbeitsmappe in Excel und speichern Sie sie: Dann steht der Wert darin.',
  }),
  'answer-twice': (d) => ({ message: `${d.ref} ist zweimal angegeben.`, hint: 'Lassen Sie eine der Angaben weg.' }),
  'answer-jump': (d) => ({
    message:
      d.sum === null
        ? `${d.ref}: ${quantity(d.value, d.unit)} statt bisher ${quantity(d.before, d.unit)}. Vertippt?`
        : `${d.ref}: ${quantity(d.value, d.unit)} mehr ergäben ${quantity(d.sum, d.unit)}. War die ganze Summe gemeint?`,
    hint: 'Es wurde nichts geschrieben. Wenn es stimmt, bestätigen Sie es mit --yes.',
  }),
  'dropped-key-result': (d) => ({
    message: `${d.ref} ist seit ${date(String(d.date))} aufgegeben.`,
    hint: 'Es wurde nichts geschrieben. Lassen Sie es weg, oder nehmen Sie dropped: aus der Datei.',
  }),
  'bad-set': (d) => ({
    message: `--set versteht „${d.written}“ nicht.`,
    hint: 'Schreiben Sie <Ziel>/<Schlüsselergebnis>=<Wert>, dahinter nach Bedarf @<Zuversicht> und :<Notiz>.',
  }),
  'csv-heading': (d) => ({
    message: `In der ersten Zeile von ${d.file} fehlt die Spalte „${d.missing === 'ref' ? 'Schlüsselergebnis' : 'Wert'}“.`,
    hint: 'Sie lautet  Schlüsselergebnis;Wert;Zuversicht;Notiz.',
  }),
  'csv-row': (d) => ({
    message: `Zeile ${d.line} von ${d.file} ist keine Tabellenzeile.`,
    hint: 'Vielleicht ist ein Anführungszeichen offen. Tabellenprogramme speichern richtig als „CSV UTF-8“.',
  }),
  'bad-answers': (d) => ({
    message: `${d.file}${d.where === '' ? '' : ` (${d.where})`}: ${d.message}`,
    hint: 'Die Datei ist aufgebaut wie ein Check-in: date, by, key_results, wins, next; dazu blockers.',
  }),
  'answers-unreadable': (d) => ({
    message:
      d.fault === 'utf-8' || d.fault === 'utf-16'
        ? `${d.file} ist nicht in UTF-8 geschrieben.`
        : `${d.file} lässt sich nicht lesen (${d.fault}).`,
    hint:
      d.fault === 'utf-8' || d.fault === 'utf-16'
        ? 'Tabellenprogramme speichern so als „CSV UTF-8“, Editoren als „UTF-8“.'
        : '',
  }),
  'no-objectives': (d) => ({
    message:
      d.team === null ? `In ${d.cycle} hat noch niemand Ziele.` : `${d.team} hat in ${d.cycle} noch keine Ziele.`,
    hint: `okr init --cycle ${d.cycle}  legt die Datei dafür an; --cycle nimmt einen anderen Zyklus.`,
  }),
  'no-key-results': (d) => ({
    message: `${d.team} hat in ${d.cycle} keine Schlüsselergebnisse, zu denen es etwas zu sagen gäbe.`,
    hint: 'Schreiben Sie eines unter ein Ziel; okr draft hilft bei der Formulierung.',
  }),
  'several-teams': (d) => ({
    message: `Ein Check-in gehört zu einem Team; hier sind es ${listed(d.teams)}.`,
    hint: 'Es wurde nichts geschrieben. Rufen Sie den Befehl für jedes einmal auf.',
  }),
  'several-cycles': (d) => ({
    message: `Ein Check-in gehört zu einem Zyklus; hier sind es ${listed(d.cycles)}.`,
    hint: 'Es wurde nichts geschrieben. Rufen Sie den Befehl für jeden einmal auf.',
  }),
  'which-team': (d) => ({
    message: `Welches Team? Hier gibt es ${listed(d.teams)}.`,
    hint: 'Nennen Sie es: okr checkin <Team>',
  }),
  'not-begun': (d) => ({
    message: `${d.cycle} beginnt am ${date(String(d.start))}.`,
    hint: 'Check-ins zählen ab diesem Tag; --cycle nimmt einen anderen Zyklus.',
  }),
  'cycle-closed': (d) => ({
    message: `${d.team} hat ${d.cycle} am ${date(String(d.closed))} abgeschlossen.`,
    hint: `Check-ins zählen bis dahin. Einen früheren Tag berichtigen Sie mit --cycle ${d.cycle} --date <Tag>`,
  }),
  'cycle-over': (d) => ({
    message: `${d.cycle} endete am ${date(String(d.end))}; Check-ins zählten bis zum ${date(String(d.last))}.`,
    hint: `Was damals schon bekannt war, tragen Sie mit --date ${d.end} nach. Sonst schließt  okr review  den Zyklus ab.`,
  }),
  'no-kept-answers': (d) => ({
    message: `Von einem Check-in von ${d.team} in ${d.cycle} ist nichts aufgehoben.`,
    hint: `okr checkin ${d.team}  beginnt einen.`,
  }),
  'answers-kept': (d) => ({
    message: 'Ihre Eingaben sind aufgehoben.',
    hint: `Es wurde nichts geschrieben. ${kept(d.count)} aufgehoben; weiter mit  ${d.command}`,
  }),
  'answers-waiting': (d) => ({
    message: 'Ihre Eingaben sind aufgehoben.',
    hint: `${kept(d.count)} aufgehoben; weiter mit  ${d.command}`,
  }),
  'answers-shown': (d) => ({
    message: 'Ihre Eingaben ließen sich nicht aufheben.',
    hint: `Es wurde nichts geschrieben, und auch für einen Entwurf ist kein Platz. Damit sagen Sie alles noch einmal:  ${d.command}`,
  }),
};

function kept(count: unknown): string {
  return count === 1 ? 'Ihre Antwort ist' : `Ihre ${count} Antworten sind`;
}
