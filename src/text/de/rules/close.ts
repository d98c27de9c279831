import type { RuleTexts } from '../../catalogue';
import type { close as english } from '../../en/rules/close';
import { formatOf } from '../../format';

const { amount, date, number, percent, plural } = formatOf('de');

/** Was die Regeln der Gruppe Abschluss sagen. */
export const close: Pick<RuleTexts, keyof typeof english> = {
  'unreviewed-cycle': {
    title: 'Ein Zyklus ohne Review',
    says: {
      none: (d) => ({
        message: `Für ${d.team} fehlt das Review zu ${d.cycle}; der Zyklus endete am ${date(d.end)}, vor ${d.days} Tagen.`,
        help: `Eine Stunde genügt: okr review --team ${d.teamId} --cycle ${d.cycle}. Was lief gut, was stand im Weg, was haben Sie gelernt, und was wird aus jedem Schlüsselergebnis?`,
      }),
    },
  },
  'undecided-key-result': {
    title: 'Ein Schlüsselergebnis ohne Entscheidung',
    says: {
      open: (d) => ({
        message: `„${d.title}“ endete ${d.score === null ? 'ohne Bewertung' : `bei ${percent(d.score)}`}, und das Review sagt nicht, was daraus wird.`,
        help: `Entscheiden Sie mit dem Team: carry (mitnehmen), re-scope (neu zuschneiden), drop (beenden) oder hand-over (übergeben), unter key_results: ${d.key}.`,
      }),
    },
  },
  'missing-post-mortem': {
    title: 'Eine verfehlte Zusage ohne Nachbetrachtung',
    says: {
      missing: (d) => ({
        message: `Die Zusage „${d.title}“ endete bei ${percent(d.score)}, und keine Nachbetrachtung sagt, warum.`,
        help: `Zwei oder drei Sätze als post_mortem: unter ${d.key} genügen: Was ist geschehen, woran lag es, was machen Sie künftig anders? Gesucht sind Ursachen, keine Schuldigen.`,
      }),
    },
  },
  'unchanged-carry-over': {
    title: 'Mit altem Ausgangswert mitgenommen',
    says: {
      baseline: (d) => ({
        message: `„${d.title}“ wurde mitgenommen und beginnt noch bei ${amount(d.from, d.unit)}, endete aber bei ${amount(d.last, d.unit)}.`,
        help: `Schreiben Sie from: ${number(d.last, 6)}, damit nur zählt, was in diesem Zyklus gelingt; das alte behält seine Bewertung (okr why ${d.source}).${d.sameTarget ? ' Fragen Sie dann, ob der Zielwert noch passt.' : ''}`,
      }),
    },
  },
  'carried-too-often': {
    title: 'Immer wieder mitgenommen',
    says: {
      often: (d) => ({
        message: `„${d.title}“ wurde seit ${d.since} schon ${d.times}-mal mitgenommen.`,
        help: 'Wählen Sie einen Schritt, den das Team in diesem Zyklus schafft, oder lassen Sie es für Wichtigeres fallen. Wurde der Zuschnitt geändert, sagt es das Review: decision: re-scope.',
      }),
    },
  },
  'no-wins': {
    title: 'Ein Abschluss, der nichts feiert',
    says: {
      none: (d) => ({
        message: `Das Review von ${d.team} nennt nichts zum Feiern.`,
        help: 'Fragen Sie: Worauf sind wir stolz, und wer hat es möglich gemacht? Eine Zeile unter wins: genügt, auch für das, was Sie aus einem Fehlschlag gelernt haben.',
      }),
      told: (d) => ({
        message: `Das Review von ${d.team} nennt nichts zum Feiern, obwohl die Check-ins von ${d.count} ${plural(d.count, 'Erfolg', 'Erfolgen')} erzählen.`,
        help: `Übernehmen Sie das Schönste in wins:, mit den Namen derer, die es möglich gemacht haben. Zuletzt war es: ${d.last}.`,
      }),
    },
  },
};
