import type { Text } from '../../catalogue';

/** Sätze von `okr score --across`. */
export const across: Text['screens']['score']['across'] = {
  mean: 'Mittel, Korridor 60–80 %',
  legend:
    '▲ über, ▼ unter dem Korridor von 60–80 %, den die ambitionierten Ziele abgeschlossener Zyklen treffen sollen.',
  running: (cycle) => `${cycle} läuft noch: Stand heute.`,
  nothing: 'In diesen Zyklen gibt es noch keine Bewertungen.',
  calibration: 'Wie gut schätzen sich die Teams ein?',
  tooFew: 'Dafür braucht ein Team fünf bewertete Schlüsselergebnisse mit je zwei Angaben zur Zuversicht.',
  brier: (brier, keyResults) => `Brier-Wert ${brier}, ${keyResults} Schlüsselergebnisse`,
  bias: (team, bias) => {
    const points = Math.round(Math.abs(bias) * 100);
    if (points < 10) return `${team} schätzt sich im Mittel treffend ein`;
    return `${team} schätzt sich im Mittel ${points} Punkte zu ${bias > 0 ? 'zuversichtlich' : 'vorsichtig'} ein`;
  },
};
