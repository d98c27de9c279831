import { expect, it } from 'vitest';
import rule from '../../src/rules/title-metric-mismatch';
import { findingsOf, workspaceOf } from '../alignment/workspace';

async function said(title: string, metric: string): Promise<string[]> {
  const workspace = await workspaceOf({
    'okr.yaml': 'version: 1\norganisation: Muster\nlanguage: de\n',
    'okrs/2026-Q4/sales.yaml': `objectives:
  - id: a
    title: A
    owner: ann
    key_results:
      - id: k
        title: ${JSON.stringify(title)}
        metric: { ${metric} }
`,
  });
  return findingsOf(rule, workspace).map(({ say, data, place }) => {
    const key = 'path' in place ? String(place.path.at(-1)) : '';
    return `${say} ${data.title} ${data.metric} ${key}`;
  });
}

it.each<[string, string]>([
  ['NPS von 40 auf 55', 'from: 40, to: 55, unit: points'],
  ['NPS von 40 auf 55', 'from: 40, to: 55'],
  ['NPS von 40 auf 55 steigern', 'to: 55, unit: Punkte'],
  ['NPS auf 55 steigern', 'from: 40, to: 55, unit: Punkte, commit: 48, stretch: 60'],
  ['Umsatz von 310.000 EUR auf 400.000 EUR steigern', 'from: "310.000", to: "400.000", unit: €'],
  ['Umsatz von 310.000 EUR auf 400.000 EUR steigern', 'from: 310, to: 400, unit: TEUR'],
  ['Umsatz von 1,2 Mio. EUR auf 1,5 Mio. EUR steigern', 'from: 1.2, to: 1.5, unit: Mio. EUR'],
  ['Reduce LCP from 4.2 s to 2.5 s', 'from: 4200, to: 2500, unit: ms'],
  ['Lieferzeit von 2 Wochen auf 1 Woche senken', 'from: 10, to: 5, unit: Tage'],
  ['Antwortzeit um 30 % senken', 'from: 10, by: -30%, unit: h'],
  ['Antwortzeit um 30 % senken', 'from: 10, to: 7, unit: h'],
  ['Antwortzeit um ein Drittel senken', 'from: 10, to: 7, unit: h'],
  ['Antwortzeit um 30 % senken', 'from: 13, to: 9, unit: h'],
  ['Anteil um 5 % steigern', 'from: 40, to: 45, unit: "%"'],
  ['Umsatz verdoppeln', 'from: 10, to: 20, unit: EUR'],
  ['Umsatz verdoppeln', 'from: 10, by: 2x, unit: EUR'],
  ['Verfügbarkeit bleibt über 99,5 %', 'at_least: 99.5, unit: "%"'],
  ['Durchlaufzeit auf unter 5 Tage senken', 'from: 8, to: 5, unit: Tage'],
  ['Alle 3 Werke liefern pünktlich', 'from: 80, to: 95, unit: "%"'],
  ['Die 5 größten Kunden verlängern ihren Vertrag', 'yes_no: true'],
  ['Antworten innerhalb von 5 Minuten', 'from: 60, to: 90, unit: "%"'],
  ['Verbesserung der Antwortzeit', 'from: 10, to: 7, unit: h'],
  ['Einsparungen von 250.000 EUR im Quartal erreichen', 'to: "250.000", counts: sum, unit: EUR'],
  ['Wir wissen, wie zufrieden 100 Kunden sind', 'establish: true'],
])('agrees: %s · %s', async (title, metric) => {
  expect(await said(title, metric)).toEqual([]);
});

it.each<[string, string, string]>([
  ['NPS von 40 auf 60', 'from: 40, to: 55, unit: points', 'number 60 55 to'],
  ['NPS von 30 auf 55', 'from: 40, to: 55, unit: points', 'number 30 40 from'],
  ['Quote von 40 % auf 60 %', 'from: 40, to: 55, unit: "%"', 'number 60 55 to'],
  ['Quote von 40 % auf 60 %', 'from: 40, to: 60, unit: EUR', 'unit % EUR unit'],
  ['Verfügbarkeit bleibt über 99,5 %', 'at_least: 99, unit: "%"', 'number 99.5 99 at_least'],
  ['Reklamationen bleiben bei höchstens 5', 'at_least: 5, unit: Reklamationen', 'direction at-most at-least at_least'],
  ['Antwortzeit um 30 % senken', 'from: 10, by: -20%, unit: h', 'number 30 20 by'],
  ['Antwortzeit um 30 % senken', 'from: 10, to: 5, unit: h', 'number 30 50 to'],
  ['Umsatz verdoppeln', 'from: 10, to: 30, unit: EUR', 'number 2 3 to'],
  ['Umsatz steigern', 'from: 30, to: 10, unit: EUR', 'direction increase decrease to'],
  ['Fehlerquote senken', 'from: 3, by: "+2", unit: "%"', 'direction decrease increase by'],
])('disagrees: %s · %s', async (title, metric, expected) => {
  expect(await said(title, metric)).toEqual([expected]);
});
