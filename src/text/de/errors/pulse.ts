import type { Text } from '../../catalogue';
import type { pulse as english } from '../../en/errors/pulse';
import { formatOf } from '../../format';

const { date, plural } = formatOf('de');

const expected = (form: unknown) =>
  `Erwartet werden die Spalten 1 bis ${form === 'culture' ? 6 : 7} und, wenn danach gefragt wurde, Sinn. okr pulse form --form ${form} --format csv  druckt sie.`;

/** Fehler von `okr pulse`. In keinem dieser Fälle wurde etwas geschrieben. */
export const pulse: Pick<Text['errors'], keyof typeof english> = {
  'unknown-pulse-action': (d) => ({
    message: `okr pulse kennt kein „${d.action}“.`,
    hint: d.suggestion
      ? `Meinten Sie  okr pulse ${d.suggestion}?`
      : 'Es gibt  form,  close <csv>  und ohne beides den Verlauf.',
  }),
  'too-few-sheets': (d) => ({
    message: `${d.count} ${plural(Number(d.count), 'vollständiger Bogen', 'vollständige Bögen')}${Number(d.gaps) > 0 ? ` (${d.gaps} mit einer Lücke)` : ''}: Eine Runde braucht ${d.fewest}, sonst ließe sich erraten, wer was gesagt hat.`,
    hint: 'Es wurde nichts geschrieben. Fragen Sie mehr Menschen oder zwei kleine Teams gemeinsam.',
  }),
  'pulse-tracked': (d) => ({
    message: `git verwaltet ${d.file}: Die Antworten Einzelner liegen in Ihrem Repository.`,
    hint: 'Es wurde nichts gelesen und nichts geschrieben. Nehmen Sie die Datei heraus, und committen Sie das. Was schon gepusht ist, bleibt in der Geschichte: Sprechen Sie mit denen, die das Repository betreuen.',
  }),
  'pulse-unignored': (d) => ({
    message: `${d.file} liegt in einem git-Repository: Das nächste  git add  nähme die Antworten Einzelner auf.`,
    hint: 'Es wurde nichts gelesen und nichts geschrieben. Legen Sie die Datei außerhalb des Repositorys ab, und rufen Sie den Befehl erneut auf.',
  }),
  'pulse-column': (d) => ({
    message:
      d.column === ''
        ? `${d.file} hat eine Spalte ohne Überschrift.`
        : `${d.file} hat eine Spalte „${d.column}“, die nicht dorthin gehört oder doppelt dasteht.`,
    hint: `${expected(d.form)} Namen und Zeiten gehören nicht neben die Antworten.`,
  }),
  'pulse-missing': (d) => ({
    message: `${d.file} hat keine Spalte für ${Array.isArray(d.missing) ? d.missing.join(', ') : d.missing}.`,
    hint: expected(d.form),
  }),
  'pulse-answer': (d) => ({
    message: `In Zeile ${d.line} von ${d.file} steht „${d.value}“: Das ist keine Antwort.`,
    hint: 'Antworten sind ganze Zahlen von 1 bis 7; was nicht beantwortet wurde, bleibt leer.',
  }),
  'pulse-twice': (d) => ({
    message: `${d.team} hat schon eine Runde vom ${date(String(d.date))}.`,
    hint: `Eine Runde wird einmal geschrieben, die nächste frühestens nach ${d.days} Tagen: Zwei mit fast denselben Bögen ließen sich voneinander abziehen.`,
  }),
  'pulse-future': (d) => ({
    message: `Der ${date(String(d.date))} ist noch nicht da.`,
    hint: '--date ist der Tag, an dem die Runde abgeschlossen wurde.',
  }),
  'pulse-without-cycle': (d) => ({
    message: `Kein Zyklus enthält den ${date(String(d.date))}.`,
    hint: 'Eine Runde liegt in der Datei ihres Zyklus: culture/<Zyklus>.yaml. Welche es gibt, sagt okr.yaml.',
  }),
};
