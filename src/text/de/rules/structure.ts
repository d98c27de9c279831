import type { RuleTexts } from '../../catalogue';
import type { structure as english } from '../../en/rules/structure';

const objectives = (count: number) => `${count} ${count === 1 ? 'Ziel' : 'Ziele'}`;

/** Was die Regeln der Gruppe Struktur auf Deutsch sagen. */
export const structure: Pick<RuleTexts, keyof typeof english> = {
  'too-few-objectives': {
    title: 'Ein Ziel allein',
    says: {
      few: (d) => ({
        message: `${d.team} hat ${objectives(d.count)} in ${d.cycle}; erst ab ${d.min} lässt sich abwägen, was Vorrang hat.`,
        help: 'Fragen Sie, was am Ende des Zyklus außerdem anders sein muss. Oft stecken in einem Ziel zwei Wünsche: Schreiben Sie jeden für sich auf.',
      }),
    },
  },
  'too-many-objectives': {
    title: 'Mehr Ziele, als ein Team im Blick behalten kann',
    says: {
      many: (d) => ({
        message: `${d.team} hat ${objectives(d.count)}; mehr als ${d.max} behält niemand im Blick.`,
        help: 'Behalten Sie die Ziele, deren Verfehlen am meisten schmerzen würde, und legen Sie die übrigen auf die Liste für die nächste Planung.',
      }),
    },
  },
  'too-few-key-results': {
    title: 'Zu wenig, um das Erreichen des Ziels zu erkennen',
    says: {
      none: (d) => ({
        message:
          d.dropped === 0
            ? `„${d.title}“ hat keine Schlüsselergebnisse: Ob es erreicht ist, wird niemand sagen können.`
            : `„${d.title}“ hat keine Schlüsselergebnisse mehr: ${d.dropped} von ${d.dropped} wurden fallen gelassen.`,
        help:
          d.dropped === 0
            ? 'Ergänzen Sie etwa drei. Fragen Sie: Woran würden Kunden oder Kollegen merken, dass wir angekommen sind?'
            : 'Ergänzen Sie diejenigen, auf die es jetzt ankommt, oder lassen Sie auch das Ziel fallen.',
      }),
      single: (d) => ({
        message: `„${d.title}“ wird an ${d.count === 1 ? 'einem Schlüsselergebnis' : `${d.count} Schlüsselergebnissen`} gemessen; erst ab ${d.min} zeigt es sich von mehr als einer Seite.`,
        help: 'Ergänzen Sie, was nicht leiden darf, während das erste besser wird, zum Beispiel Qualität neben Tempo.',
      }),
    },
  },
  'too-many-key-results': {
    title: 'Mehr Schlüsselergebnisse, als ein Ziel braucht',
    says: {
      many: (d) => ({
        message: `„${d.title}“ hat ${d.count} Schlüsselergebnisse; mehr als ${d.max} zerstreuen die Aufmerksamkeit.`,
        help: 'Behalten Sie etwa drei, die zusammen das Ziel belegen. Was übrig bleibt, ist vielleicht eine Maßnahme oder ein eigenes Ziel.',
      }),
    },
  },
  'missing-owner': {
    title: 'Keine einzelne Person steht dafür ein',
    says: {
      none: (d) => ({
        message: `Für „${d.title}“ ist niemand verantwortlich.`,
        help: 'Ergänzen Sie owner: mit einem Kürzel. Diese Person macht nicht alles selbst; sie sagt wöchentlich, wie es steht, und holt Hilfe.',
      }),
      several: (d) => ({
        message: `Für „${d.title}“ sind ${d.owners.length} Personen zugleich verantwortlich: ${d.owners.join(', ')}.`,
        help: 'Nennen Sie eine davon. Die anderen können je ein Schlüsselergebnis übernehmen oder ungenannt mitarbeiten.',
      }),
      team: (d) => ({
        message: `Für „${d.title}“ ist ein ganzes Team verantwortlich: ${d.owner}.`,
        help: 'Nennen Sie eine Person aus dem Team. Welches Team daran arbeitet, sagt bereits die Datei.',
      }),
    },
  },
};
