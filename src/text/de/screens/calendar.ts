import type { Text } from '../../catalogue';

/** Wörter des Kalenders, den `okr report --format ics` schreibt. */
export const calendar: Text['screens']['calendar'] = {
  name: (whose, cycle) => `OKR ${cycle} · ${whose}`,
  category: 'OKR',
  meetings: {
    'check-in': 'OKR-Check-in',
    monthly: 'OKR-Monatsrunde',
    middle: 'OKR-Zyklusmitte',
    review: 'OKR-Review',
    retro: 'OKR-Retrospektive',
    draft: 'OKR-Planung: Entwurf der Unternehmensziele',
    planning: 'OKR-Planung: Die Teams schreiben ihre Ziele',
  },
  about: {
    'check-in':
      'Zu jedem Schlüsselergebnis: neuer Wert, Zuversicht von 1 bis 10, was sich geändert hat, was hindert, was Sie brauchen und von wem.',
    monthly:
      'Was rot ist oder fällt, Hindernisse, Entscheidungen, nächste Schritte. Berichten nimmt höchstens ein Viertel der Zeit ein.',
    middle: 'Zu jedem Ziel: weiter, anpassen, Neues beginnen oder beenden?',
    review:
      'Letzte Werte, Bewertung, eigene Sicht, Rückblick, was zu feiern ist, und eine Entscheidung zu jedem Schlüsselergebnis.',
    retro:
      'Wie wir zusammengearbeitet haben: beibehalten, ändern, lernen. Höchstens drei Vorsätze, jeder mit Person und Tag.',
    draft:
      'Was kann das Unternehmen im nächsten Zyklus erreichen? Zwei Wochen vor dessen Beginn stehen die Ziele fest.',
    planning:
      'Was können wir zu den strategischen Zielen beitragen? Zwei bis vier Ziele mit je zwei bis vier Schlüsselergebnissen.',
  },
  before: (command) => `Vorher: ${command}`,
  meet: (command) => `Tagesordnung: ${command}`,
  after: (command) => `Danach: ${command}`,
  publish: (cycle) => `Unternehmensziele für ${cycle} stehen fest`,
  publishAbout: 'Ab jetzt können die Teams ihre schreiben.',
  milestone: (title) => `Meilenstein: ${title}`,
  milestoneOf: (keyResult, who) => `Zu „${keyResult}“ (${who})`,
  blocker: (text) => `Zugesagt: ${text}`,
  blockerOf: (who) => `Ein Hindernis, auf dessen Ende jemand wartet (${who})`,
  revisit: (title) => `Wiedervorlage: ${title}`,
  revisitAbout: 'Diese Gelegenheit ist bis heute vorübergezogen. Zahlt sie jetzt auf unsere Ziele ein?',
  done: (command) => `Erledigt: ${command}`,
  ask: (command) => `Dann: ${command}`,
};
