import type { Text } from '../../catalogue';
import type { lead as english } from '../../en/errors/lead';
import { formatOf } from '../../format';
import { among, meant } from './words';

const { date } = formatOf('de');

/** Fehler von `okr lead`. */
export const lead: Pick<Text['errors'], keyof typeof english> = {
  'unknown-situation': (d) => ({
    message: `Eine Situation „${d.situation}“ kennt okr lead nicht.`,
    hint: [meant(d.suggestion), among(d.allowed)].filter(Boolean).join(' '),
  }),
  'unknown-question-kind': (d) => ({
    message: `Fragen der Art „${d.kind}“ gibt es nicht.`,
    hint: [meant(d.suggestion), among(d.allowed)].filter(Boolean).join(' '),
  }),
  'bad-decision-answers': (d) => ({
    message: `--answers braucht bei --decide sieben Buchstaben J oder N, nicht „${d.value}“.`,
    hint: 'Sie stehen der Reihe nach für die sieben Fragen, zum Beispiel JJJNJJN. okr lead --decide stellt sie einzeln.',
  }),
  'bad-raci': (d) => ({
    message: `„${d.value}“ nennt keine Rollen.`,
    hint: 'Schreiben Sie eine Aufgabe so: "Messe: A=anna R=ben,cem C=dora I=emil".',
  }),
  'no-key-result': (d) => ({
    message: `„${d.ref}“ ist kein Schlüsselergebnis.`,
    hint: 'Nennen Sie es als team/ziel/schlüsselergebnis; okr status führt sie auf.',
  }),
  'unknown-delegation': (d) => ({
    message: `Zu „${d.written}“ findet sich keine Delegation.`,
    hint: [
      meant(d.suggestion),
      Array.isArray(d.allowed) && d.allowed.length > 0
        ? `Nennen Sie ihre Nummer oder, an wen sie ging: ${d.allowed.join(', ')}.`
        : 'In leadership.yaml steht noch keine.',
    ]
      .filter(Boolean)
      .join(' '),
  }),
  'ambiguous-delegation': (d) => ({
    message: `An „${d.written}“ ist mehreres delegiert.`,
    hint: `Nennen Sie die Nummer: ${Array.isArray(d.allowed) ? d.allowed.join(', ') : ''}.`,
  }),
  'feedback-outside': (d) => ({
    message: `Für den ${date(String(d.date))} lässt sich keine Rückmeldung festhalten.`,
    hint:
      d.last === null
        ? `--date nennt einen Tag bis heute, ${date(String(d.today))}.`
        : `--date nennt einen Tag vom ${date(String(d.last))}, dem letzten, bis heute, ${date(String(d.today))}.`,
  }),
};
