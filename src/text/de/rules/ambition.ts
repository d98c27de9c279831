import type { RuleTexts } from '../../catalogue';
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

/** Was die Regeln der Gruppe Ambition sagen. */
export const ambition: Pick<RuleTexts, 'moved-goalpost'> = {
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
