import type { RuleTexts } from '../../catalogue';
import type { ambition as english } from '../../en/rules/ambition';
import { formatOf } from '../../format';

const { amount, date, percent } = formatOf('de');

type Moved = Parameters<RuleTexts['moved-goalpost']['says']['easier']>[0];

const WHAT: Readonly<Record<Moved['what'], string>> = {
  target: 'Der Zielwert',
  baseline: 'Der Ausgangswert',
  metric: 'Die Messgröße',
  weight: 'Das Gewicht',
  ambition: 'Der Anspruch',
};

const AMBITIONS: Readonly<Record<string, string>> = { aspirational: 'ambitioniert', committed: 'verbindlich' };

const shown = (value: Moved['before'], unit: string | null) => {
  if (value === null) return 'keiner Angabe';
  return typeof value === 'number' ? amount(value, unit) : (AMBITIONS[String(value)] ?? String(value));
};

const change = (d: Moved) =>
  `${WHAT[d.what]} wurde am ${date(d.date)} von ${shown(d.before, d.unit)} auf ${shown(d.after, d.unit)} geändert`;

const scores = (d: Moved) =>
  d.original === null || d.amended === null
    ? ''
    : `: ${d.ofObjective ? 'das Ziel steht bei ' : ''}${percent(d.amended)} statt ${percent(d.original)}`;

const source = (d: Moved) => [d.who, d.commit].filter(Boolean).join(', ');

const reason = (d: Moved) =>
  d.reason === null
    ? 'Ein Grund ist noch nicht festgehalten: bitte unter changes vermerken, mit Datum, vorher und nachher.'
    : `Grund: „${d.reason}“${source(d) === '' ? '' : ` (${source(d)})`}.`;

/** Mittelwerte 0–1 (als Text) mehrerer Zyklen, die ältesten zuerst. */
const course = (cycles: readonly string[], means: readonly string[]) =>
  cycles.map((cycle, index) => `${cycle} ${percent(Number(means[index]))}`).join(', ');

/** Was die Regeln der Gruppe Ambition sagen. */
export const ambition: Pick<RuleTexts, keyof typeof english> = {
  'always-reached': {
    title: 'Ziele, die immer erreicht werden',
    says: {
      run: (d) => ({
        message: `${d.team} liegt zum ${d.cycles.length}. Mal in Folge bei ${percent(d.mean)} oder mehr: ${course(d.cycles, d.means)}.`,
        help: 'Ein Grund zu feiern und eine Frage für die nächste Planung: Bei welchen Zielen lohnt es sich, unsicher zu sein? Rund 70\u00a0% im Mittel sind ideal; was ganz erreicht werden muss, ist verbindlich (committed).',
      }),
    },
  },
  'out-of-reach': {
    title: 'Ziele, die unerreichbar bleiben',
    says: {
      run: (d) => ({
        message: `${d.team} liegt zum ${d.cycles.length}. Mal in Folge unter ${percent(d.mean)}: ${course(d.cycles, d.means)}.`,
        help: 'Fragen Sie, was im Weg steht und was davon eine Führungskraft ausräumen kann. Wählen Sie dann, was das Team in einem Zyklus bewegen kann: weniger Schlüsselergebnisse oder der nächste Schritt statt des ganzen Weges.',
      }),
    },
  },
  'easy-start': {
    title: 'Schon in der ersten Woche fast sicher',
    says: {
      certain: (d) => ({
        message: `„${d.title}“ begann am ${date(d.date)} mit einer Zuversicht von ${d.confidence} von 10.`,
        help: 'Fragen Sie, wobei es sich lohnt, unsicher zu sein: Etwa 5 von 10 ist ein guter Anfang. Was ganz erreicht werden muss, ist verbindlich: ambition: committed.',
      }),
    },
  },
  'early-finish': {
    title: 'Vor der Halbzeit erreicht',
    says: {
      reached: (d) => ({
        message: `„${d.title}“ war am ${date(d.date)} erreicht, nach ${percent(d.elapsed)} des Zyklus.`,
        help: 'Feiern Sie es. Setzen Sie dann den Zielwert höher, oder lassen Sie es gut sein und stecken Sie die Kraft in ein anderes Schlüsselergebnis.',
      }),
    },
  },
  'committed-at-risk': {
    title: 'Eine Zusage, die zu kippen droht',
    says: {
      'off-track': (d) => ({
        message: `„${d.title}“ ist verbindlich und liegt weit zurück: ${percent(d.progress ?? 0)} erreicht, ${percent(d.expected)} bis heute zu erwarten.`,
        help: `Sprechen Sie es sofort an, bevor es zu spät ist: Wer kann helfen, und was darf dafür warten? okr blockers add hält es fest; okr why ${d.ref} zeigt die Zahlen.`,
      }),
    },
  },
  'moved-goalpost': {
    title: 'Eine Messlatte, die im laufenden Zyklus verändert wurde',
    says: {
      easier: (d) => ({
        message: `${change(d)}, das ist leichter${scores(d)}.`,
        help: `${reason(d)} Beide Bewertungen zeigt: okr why ${d.ref}`,
      }),
      moved: (d) => ({
        message: `${change(d)}.`,
        help: `${reason(d)} Die Bewertung nach beiden Definitionen zeigt: okr why ${d.ref}`,
      }),
    },
  },
};
