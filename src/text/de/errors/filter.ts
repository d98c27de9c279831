import type { Text } from '../../catalogue';
import type { filter as en } from '../../en/errors/filter';
import { formatOf } from '../../format';
import { among, meant } from './words';

const { date } = formatOf('de');

const FORMS: Readonly<Record<string, string>> = {
  rice: 'Reichweite; Wirkung; Sicherheit; Aufwand, zum Beispiel "2000; 2; 80 %; 3"',
  ice: 'Wirkung; Sicherheit; Leichtigkeit, je 1 bis 10, zum Beispiel "8; 5; 9"',
  wsjf: 'Wert; Dringlichkeit; Risiko; Größe, zum Beispiel "8; 5; 3; 2"',
};
const TROUBLES: Readonly<Record<string, string>> = {
  count: 'hat zu wenige oder zu viele Zahlen',
  number: 'enthält etwas, das keine Zahl ist',
  impact: 'hat eine Wirkung, die nicht 3; 2; 1; 0,5 oder 0,25 ist',
  confidence: 'hat eine Sicherheit, die nicht über 0 und höchstens 1 (oder 100 %) ist',
  effort: 'hat einen Aufwand von 0, durch den sich nichts teilen lässt',
  rating: 'hat einen Wert außerhalb von 1 bis 10',
  size: 'hat eine Größe von 0, durch die sich nichts teilen lässt',
};

/** Trouble of `okr filter`. */
export const filter: Pick<Text['errors'], keyof typeof en> = {
  'bad-score': (d) => ({
    message: `${String(d.scheme).toUpperCase()} „${d.value}“ ${TROUBLES[String(d.trouble)] ?? d.trouble}.`,
    hint: `Schreiben Sie ${FORMS[String(d.scheme)] ?? d.scheme}. Ohne Dezimalkommas trennt auch ein Komma.`,
  }),
  'not-doing-long': (d) => ({
    message: `Die Zeile für die Liste „Was wir nicht tun“ hat ${d.characters} Zeichen; auf der Seite ist Platz für ${d.budget}.`,
    hint: 'Geschrieben wurde nichts. Sagen Sie es kürzer.',
  }),
  'not-doing-only-no': () => ({
    message: 'Nur was endgültig abgelehnt ist, kommt auf die Liste „Was wir nicht tun“.',
    hint: 'Antworten Sie mit --answer no, oder lassen Sie --not-doing weg.',
  }),
  'revisit-early': (d) => ({
    message: `Der ${date(String(d.revisit))} liegt nicht nach der Entscheidung vom ${date(String(d.date))}.`,
    hint: 'Geben Sie bei --revisit einen späteren Tag an, oder lassen Sie es weg: Dann ist es die nächste Planung.',
  }),
  'decided-ahead': (d) => ({
    message: `Der ${date(String(d.date))} kommt erst noch: Eine Entscheidung trägt den Tag, an dem sie gefallen ist.`,
    hint: 'Lassen Sie --date weg, dann gilt heute.',
  }),
  'unknown-decision': (d) => ({
    message: `Eine Entscheidung „${d.id}“ gibt es nicht.`,
    hint: [meant(d.suggestion), among(d.allowed)].filter(Boolean).join(' ') || 'okr filter list --all zeigt sie.',
  }),
  'already-superseded': (d) => ({
    message: `„${d.id}“ ist schon ersetzt${d.by ? `, und zwar durch „${d.by}“` : ''}.`,
    hint: d.by ? `Geschrieben wurde nichts. Um diese zu ersetzen: --supersedes ${d.by}` : 'Geschrieben wurde nichts.',
  }),
};
