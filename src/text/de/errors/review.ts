import type { Text } from '../../catalogue';
import type { review as en } from '../../en/errors/review';
import { formatOf } from '../../format';

const { date, list } = formatOf('de');

/** Fehler von `okr review` und von dem, was danach kommt. */
export const review: Pick<Text['errors'], keyof typeof en> = {
  'not-later': (d) => ({
    message: `${d.cycle} kommt nicht nach ${d.from}.`,
    hint: '--from nennt den abgeschlossenen Zyklus, --cycle den, der geplant wird.',
  }),
  'review-closed': (d) => ({
    message: `${d.team} hat ${d.cycle} schon am ${date(String(d.closed))} abgeschlossen.`,
    hint: `Es wurde nichts geschrieben. Etwas berichtigen Sie in ${d.file}; der nächste Zyklus:  okr init --from ${d.cycle}`,
  }),
  'review-too-early': (d) => ({
    message: `${d.cycle} läuft bis ${date(String(d.end))}. Abschließen lässt er sich in den letzten zwei Wochen, ab ${date(String(d.from))}.`,
    hint: 'Sonst zählten die letzten Wochen nicht mehr. okr status zeigt, wo er heute steht.',
  }),
  'review-in-future': (d) => ({
    message: `Zum ${date(String(d.date))} lässt sich nichts abschließen: Der Tag kommt erst noch.`,
    hint: 'Ohne --date gilt heute.',
  }),
  'review-no-objectives': (d) => ({
    message: `${d.team} hat in ${d.cycle} keine Schlüsselergebnisse, es gibt also nichts abzuschließen.`,
    hint: 'Nennen Sie mit --cycle einen anderen Zyklus oder ein anderes Team.',
  }),
  'review-no-check-ins': (d) => ({
    message: `${d.team} hat in ${d.cycle} keinen einzigen Check-in: Alle Schlüsselergebnisse würden mit 0 % abgeschlossen.`,
    hint: `Tragen Sie zuerst die letzten Werte ein:  ${d.command}   Mit --yes wird so abgeschlossen, wie es ist.`,
  }),
  'check-in-first': (d) => ({
    message: 'Das Review wartet auf die letzten Werte. Es wurde nichts geschrieben.',
    hint: `${d.command}   danach  ${d.review}`,
  }),
  'review-unanswered': (d) => ({
    message: `Der Zyklus lässt sich noch nicht abschließen, es fehlt: ${list(d.keys as readonly string[])}.`,
    hint: `Es wurde nichts geschrieben. Ergänzen Sie es in --answers <Datei> oder antworten Sie im Terminal:  ${d.command}`,
  }),
  'review-paused': (d) => ({
    message: 'Das Review ist unterbrochen. Ihre Antworten sind aufgehoben.',
    hint: `Weiter geht es mit  ${d.command}`,
  }),
  'no-draft': (d) => ({
    message: 'Es gibt nichts fortzusetzen: Es sind keine Antworten aufgehoben.',
    hint: `Beginnen Sie mit  ${d.command}`,
  }),
  'bad-review': (d) => ({
    message: `${d.file}${d.where === '' ? '' : ` (${d.where})`}: ${d.message}`,
    hint: 'Die Datei ist aufgebaut wie eine Review-Datei; okr schema review beschreibt sie. Es wurde nichts geschrieben.',
  }),
};
