import type { Said } from '../../catalogue';
import { formatOf } from '../../format';

const { date } = formatOf('de');

const HELP =
  'Nennen Sie ein Schlüsselergebnis und die erwartete Veränderung (pays_into), oder antworten Sie mit maybe: Dann zieht es bis zur nächsten Planung vorüber.';

/** What the rules of the group decisions say in German. */
export const decisions = {
  'yes-without-key-result': {
    title: 'Zahlt ein, aber worauf?',
    says: {
      nothing: (d: { title: string }): Said => ({
        message: `„${d.title}“ soll auf unsere OKRs einzahlen, nennt aber kein Schlüsselergebnis: Das zählt als Vielleicht.`,
        help: HELP,
      }),
      objective: (d: { title: string }): Said => ({
        message: `„${d.title}“ soll auf ein Ziel einzahlen, nennt aber keines seiner Schlüsselergebnisse: Das zählt als Vielleicht.`,
        help: HELP,
      }),
      unexpected: (d: { title: string }): Said => ({
        message: `„${d.title}“ nennt ein Schlüsselergebnis, aber nicht, um wie viel es sich bewegt: Das zählt als Vielleicht.`,
        help: 'Schreiben Sie die erwartete Veränderung dazu, zum Beispiel expected: "+2", oder antworten Sie mit maybe: Dann zieht es bis zur nächsten Planung vorüber.',
      }),
    },
  },
  'revisit-due': {
    title: 'Der Tag der Wiedervorlage ist da',
    says: {
      maybe: (d: { title: string; revisit: string }): Said => ({
        message: `„${d.title}“ war ein Vielleicht bis zum ${date(d.revisit)}: Zahlt es jetzt auf unsere OKRs ein?`,
        help: 'okr filter revisit  fragt noch einmal und schreibt die neue Entscheidung.',
      }),
      no: (d: { title: string; revisit: string }): Said => ({
        message: `„${d.title}“ war ein Nein bis zum ${date(d.revisit)}: Bleibt es dabei?`,
        help: 'okr filter revisit  fragt noch einmal und schreibt die neue Entscheidung.',
      }),
    },
  },
} as const;
