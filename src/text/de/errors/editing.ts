import type { Text } from '../../catalogue';
import type { editing as en } from '../../en/errors/editing';
import { formatOf } from '../../format';
import { among, meant } from './words';

const { date } = formatOf('de');

/** Fehler aller Befehle, die in Dateien schreiben. */
export const editing: Pick<Text['errors'], keyof typeof en> = {
  locked: (d) => ({
    message: `In ${d.file} schreibt gerade ein anderes okr (Prozess ${d.pid}).`,
    hint: 'Es wurde nichts geschrieben. Versuchen Sie es gleich noch einmal.',
  }),
  'cannot-edit': (d) => ({
    message: `${d.file} ist so geschrieben, dass sich hier nichts gefahrlos ändern lässt.`,
    hint: 'Es wurde nichts geschrieben. Ändern Sie die Datei im Editor; okr check sagt, ob sie stimmt.',
  }),
  'faulty-file': (d) => ({
    message: `${d.file} hat einen Fehler, deshalb wird nichts hineingeschrieben.`,
    hint: `okr check ${d.file}  sagt, was nicht stimmt und wo.`,
  }),
  'unknown-reference': (d) => ({
    message: `„${d.ref}“ führt ins Leere.`,
    hint: [meant(d.suggestion), among(d.allowed)].filter(Boolean).join(' '),
  }),
  'bad-reference': (d) => ({
    message: `„${d.ref}“ ist kein Verweis.`,
    hint: 'Schreiben Sie team/ziel/schlüsselergebnis, bei einem anderen Zyklus mit diesem davor.',
  }),
  'bad-date-outside': (d) => ({
    message: `Der ${date(String(d.date))} liegt nicht in diesem Zyklus (${date(String(d.start))} bis ${date(String(d.end))}) oder noch in der Zukunft.`,
    hint: '',
  }),
  'unknown-person': (d) => ({
    message: `Das Kürzel „${d.person}“ hat hier niemand.`,
    hint:
      [meant(d.suggestion), among(d.allowed)].filter(Boolean).join(' ') ||
      'Die Kürzel stehen in der okr.yaml unter people.',
  }),
  'who-are-you': () => ({
    message: 'Es ist nicht bekannt, wer Sie hier sind.',
    hint: 'Nennen Sie sich mit --by <Kürzel> oder OKR_USER, oder tragen Sie Ihre git-Adresse in der okr.yaml unter people ein.',
  }),
};
