import type { Text } from '../../../catalogue';
import { formatOf } from '../../../format';

const { date } = formatOf('de');

/** Die Antwort von `okr why`, und warum etwas nicht zählt. */
export const answer: Pick<Text['screens']['why'], 'answer' | 'leftOut'> = {
  answer: {
    running: (score, pace, expected) => `Bewertung ${score}, ${pace}: Bis heute waren ${expected} zu erwarten.`,
    done: (score) => `Bewertung ${score}: erreicht.`,
    tooEarly: (score) => `Bewertung ${score}. Für ein Urteil ist es im Zyklus noch zu früh.`,
    notObservable: (score, from) =>
      [
        score === null ? 'Noch keine Bewertung.' : `Bewertung ${score}.`,
        from === null
          ? 'Eine Wirkung ist noch nicht zu sehen.'
          : `Eine Wirkung ist erst ab dem ${date(from)} zu erwarten.`,
      ].join(' '),
    limits: (score, inside) =>
      `${score === null ? 'Noch keine Bewertung' : `Bewertung ${score}`}; der letzte Wert liegt ${inside ? 'innerhalb' : 'außerhalb'} der Grenzen.`,
    closed: (score, color) => `Bewertung ${score} (${color}). Der Zyklus ist abgeschlossen.`,
    closedWithoutValue: 'Bewertung 0 %: Der Zyklus ist abgeschlossen, und es wurde kein Wert gemeldet.',
    dropped: (day, score, counts) =>
      score === null || !counts
        ? `Am ${date(day)} aufgegeben, vor der Hälfte des Zyklus: zählt nicht mit.`
        : `Am ${date(day)} aufgegeben, nach der Hälfte des Zyklus: zählt mit ${score}.`,
    guardrail: (score, broken) =>
      `Eine Leitplanke, ${broken ? 'verletzt' : 'eingehalten'}${score === null ? '' : ` (${score})`}: Sie zählt nicht in den Durchschnitt${broken ? ', gefährdet aber das Ziel' : ''}.`,
    original: (score) => `Nach der ursprünglichen Definition ${score}.`,
    noScore: 'Keine Bewertung:',
    objective: (score, health) => `Bewertung ${score}${health === null ? '' : `, ${health}`}.`,
    decides: (title) => `Den Ausschlag gibt „${title}“.`,
    team: (score) => `Bewertung ${score}.`,
    corridor: {
      below: (aspirational) => `Ambitioniertes wurde zu ${aspirational} erreicht: unter dem Korridor.`,
      inside: (aspirational) => `Ambitioniertes wurde zu ${aspirational} erreicht: im Korridor.`,
      above: (aspirational) => `Ambitioniertes wurde zu ${aspirational} erreicht: über dem Korridor.`,
    },
    soFar: (aspirational) => `Ambitioniertes steht bisher bei ${aspirational}.`,
    nothing: 'Noch ist darin nichts bewertet.',
  },
  leftOut: {
    'no-metric': 'es steht nirgends, wie gemessen wird',
    establish: 'die Messung wird erst aufgebaut',
    'no-baseline': 'der Ausgangswert fehlt (metric.from)',
    'no-target': 'der Zielwert fehlt (metric.to)',
    'same-ends': 'Ausgangswert und Zielwert sind gleich',
    'no-distance': 'für diese Grenzen gibt es keinen Abstand (scored_by)',
    'no-value': 'es wurde noch kein Wert gemeldet',
    guardrail: 'Leitplanke: Sie schützt und zählt nicht mit',
    'dropped-early': 'vor der Hälfte des Zyklus aufgegeben',
    'objective-dropped-early': 'das Ziel wurde vor der Hälfte des Zyklus aufgegeben',
    'nothing-scored': 'darin ist nichts bewertet',
  },
};
