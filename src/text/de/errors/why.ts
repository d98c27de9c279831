import type { Text } from '../../catalogue';
import type { why as en } from '../../en/errors/why';
import { among } from './words';

/** Fehler von `okr why`. */
export const why: Pick<Text['errors'], keyof typeof en> = {
  'ambiguous-reference': (d) => ({
    message: `„${d.ref}“ ist nicht eindeutig.`,
    hint: among(d.allowed),
  }),
  'unread-reference': (d) => ({
    message: `Die Datei von ${d.team} hat einen Fehler, deshalb lässt sich „${d.ref}“ nicht herleiten.`,
    hint: 'okr check sagt, was wo nicht stimmt.',
  }),
  'person-not-shown': (d) => ({
    message: `„${d.ref}“ gehört einer einzelnen Person, und Bewertungen von Personen werden hier nicht gezeigt.`,
    hint: 'Wenn alle zustimmen: person_level: true in der okr.yaml.',
  }),
};
