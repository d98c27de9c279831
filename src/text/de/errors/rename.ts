import type { Text } from '../../catalogue';
import type { rename as en } from '../../en/errors/rename';

/** Fehler von `okr rename`. */
export const rename: Pick<Text['errors'], keyof typeof en> = {
  'bad-id': (d) => ({
    message: `„${d.id}“ kann keine Kennung sein.`,
    hint: `Eine Kennung besteht aus Kleinbuchstaben a bis z, Ziffern und Bindestrichen, beginnt mit Buchstabe oder Ziffer und hat höchstens 80 Zeichen${d.suggestion ? `, etwa  ${d.suggestion}` : ''}.`,
  }),
  'same-id': (d) => ({
    message: `${d.ref} heißt schon „${d.id}“.`,
    hint: 'Es wurde nichts geschrieben.',
  }),
  'taken-id': (d) => ({
    message: `Die Kennung „${d.id}“ ist vergeben: ${d.ref} gibt es schon.`,
    hint: 'Es wurde nichts geschrieben. Wählen Sie eine andere.',
  }),
  'rename-team': (d) => ({
    message: `„${d.team}“ ist ein Team. Seine Kennung ist zugleich Dateiname, und okr verschiebt keine Dateien.`,
    hint: `Von Hand: jede okrs/<Zyklus>/${d.team}.yaml mit git mv umbenennen (auch unter check-ins und reviews), darin team: anpassen, in der okr.yaml die id und jedes parent:, und ${d.team}/… überall, wo andere darauf verweisen. okr check zeigt, was noch offen ist.`,
  }),
  'rename-shifts': (d) => ({
    message: `Mit der Kennung „${d.id}“ bekäme ein Verweis in ${d.file} eine andere Bedeutung.`,
    hint: 'Es wurde nichts geschrieben. Wählen Sie eine andere Kennung, oder stellen Sie dem Verweis zuerst seinen Zyklus voran.',
  }),
  'half-written': (d) => ({
    message: `${d.file} ließ sich nicht schreiben, und diese Dateien ließen sich nicht zurücksetzen: ${Array.isArray(d.files) ? d.files.join(', ') : ''}.`,
    hint: 'Alle anderen sind wie zuvor. git diff zeigt, was darin neu ist; git restore <Datei> nimmt es zurück.',
  }),
};
