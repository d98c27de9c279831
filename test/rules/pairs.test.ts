import { describe, expect, it } from 'vitest';
import missingSource from '../../src/rules/missing-source';
import sameKeyResult from '../../src/rules/same-key-result';
import unpairedMetric from '../../src/rules/unpaired-metric';
import { findingsOf, workspaceOf } from '../alignment/workspace';

const file = (team: string, cycle = '2026-Q4') => `okrs/${cycle}/${team}.yaml`;

/** A team's file with one objective and these key results, each `title | keys`. */
function team(...keyResults: string[]): string {
  const items = keyResults.map((line, index) => {
    const [title = '', keys] = line.split(' | ');
    return `      - { id: k${index}, title: ${JSON.stringify(title)}${keys ? `, ${keys}` : ''} }`;
  });
  return ['objectives:', '  - id: a', '    title: A', '    owner: ann', '    key_results:', ...items, ''].join('\n');
}

describe('unpaired-metric', () => {
  const pairs = async (...keyResults: string[]) =>
    findingsOf(unpairedMetric, await workspaceOf({ [file('sales')]: team(...keyResults) })).map(
      ({ data, subject }) => `${subject?.split('/').at(-1)} ${data.pair}`,
    );

  it.each([
    ['Lieferzeit von 8 auf 5 Tage senken', 'speed'],
    ['Reduce the lead time from 24 to 17 days', 'speed'],
    ['Time from enquiry to quote falls from 9 to 5 days', 'speed'],
    ['Bearbeitungszeit von 30 auf 20 Minuten senken', 'handle-time'],
    ['Lagerbestand von 900.000 EUR auf 700.000 EUR senken', 'stock'],
    ['Tickets closed rise from 40 to 60 a week', 'tickets'],
    ['Umsatz von 2,1 Mio. EUR auf 2,4 Mio. EUR steigern', 'revenue'],
    ['Raise new customers from 40 to 60', 'new-customers'],
    ['Einstellungen von 4 auf 9 erhöhen', 'hires'],
    ['Ausstoß von 40 auf 50 Maschinen steigern', 'output'],
    ['Kosten je Auftrag von 140 auf 125 EUR senken', 'cost'],
    ['Konversionsrate von 2 % auf 3 % steigern', 'conversion'],
    ['Releases from 2 to 6 a month', 'releases'],
    ['Auslastung von 70 % auf 85 % steigern', 'utilisation'],
  ])('%s', async (title, pair) => {
    expect(await pairs(title)).toEqual([`k0 ${pair}`]);
  });

  it.each([
    [['Lieferzeit von 8 auf 5 Tage senken', 'Fehlerquote von 3 % auf 2 % senken']],
    [['Lieferzeit von 8 auf 5 Tage senken | pairs_with: k1', 'Umtausch von 3 auf 2 senken']],
    [['Lieferzeit von 8 auf 5 Tage senken', 'Umtausch von 3 auf 2 senken | pairs_with: k0']],
    [['Lieferzeit von 8 auf 5 Tage senken', 'Umtausch höchstens 3 | guardrail: true']],
    [['Lieferzeit bleibt unter 5 Tagen | guardrail: true']],
    [['Umsatzanteil ohne Großkunden von 55 % auf 60 % steigern']],
    [['Auf Lieferzeit verlorene Angebote von 12 auf 8 senken']],
    [['NPS von 40 auf 55']],
    [['Liefertermintreue von 86 % auf 92 % steigern']],
  ])('is silent: %j', async (keyResults) => {
    expect(await pairs(...keyResults)).toEqual([]);
  });
});

describe('same-key-result', () => {
  const same = async (files: Readonly<Record<string, string>>) =>
    findingsOf(sameKeyResult, await workspaceOf(files)).map(
      ({ say, subject, data }) => `${say} ${subject} ${data.other}`,
    );

  it('sees one metric with two targets', async () => {
    const files = {
      [file('sales')]: team('Raise the NPS from 40 to 55'),
      [file('service')]: team('NPS from 40 to 60'),
    };
    expect(await same(files)).toEqual(['other-team 2026-Q4/service/a/k0 2026-Q4/sales/a/k0']);
  });

  it('sees one metric twice in a team, whatever the numbers', async () => {
    expect(await same({ [file('sales')]: team('Raise the NPS from 40 to 55', 'NPS von 40 auf 55 steigern') })).toEqual([
      'twice 2026-Q4/sales/a/k1 2026-Q4/sales/a/k0',
    ]);
  });

  it.each([
    ['Raise the NPS from 40 to 55', 'Raise the NPS from 40 to 55'],
    ['Raise the NPS from 40 to 55', 'Raise the NPS of new customers from 40 to 60'],
    ['Fehler von 40 auf 20 senken', 'Anteil der Fehler von 40 % auf 20 % senken'],
    ['Rework from 40 to 20 hours', 'Rework from 40 to 20 parts | metric: { from: 40, to: 10, unit: EUR }'],
    ['From 1 to 2', 'From 1 to 3'],
    ['Ausschuss in Halle 3 von 4 % auf 2 % senken', 'Ausschuss in Halle 4 von 5 % auf 3 % senken'],
  ])('takes for two: %s · %s', async (one, other) => {
    expect(await same({ [file('sales')]: team(one), [file('service')]: team(other) })).toEqual([]);
  });

  it('leaves other times alone', async () => {
    const files = {
      [file('sales')]: team('Raise the NPS from 40 to 55'),
      [file('service', '2027-Q1')]: team('NPS from 40 to 60'),
    };
    expect(await same(files)).toEqual([]);
  });
});

it('missing-source asks for numbers that are written down', async () => {
  const text = team(
    'A | metric: { from: 1, to: 2, unit: t }',
    'B | metric: { at_most: 2, unit: t }',
    'C | metric: { from: 1, to: 2, unit: t, source: ERP }',
    'D | metric: { yes_no: true }',
    'E | metric: { establish: true }',
    'F from 1 to 2',
    'G | metric: { from: 1 }',
    'H | milestones: [{ id: m, title: M }]',
  );
  const found = findingsOf(missingSource, await workspaceOf({ [file('sales')]: text }));
  expect(found.map(({ subject }) => subject?.slice(-2))).toEqual(['k0', 'k1']);
});
