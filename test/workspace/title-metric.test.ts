import { describe, expect, it } from 'vitest';
import { titleMetric } from '../../src/workspace/title-metric';
import { keyResult, read, SALES } from './observe';

describe('a metric read from a title', () => {
  it.each<[string, object | null]>([
    ['NPS von 40 auf 55', { type: 'metric', from: 40, to: 55, by: null }],
    ['Raise revenue from $9.4m to $10m', { type: 'metric', from: 9.4e6, to: 10e6, unit: 'USD' }],
    ['Umsatz von 2 auf 3 Mio. EUR steigern', { type: 'metric', from: 2e6, to: 3e6, unit: 'EUR' }],
    ['400 Aufträge gewinnen', { type: 'metric', from: null, to: 400 }],
    ['Reduce faults by 30 %', { type: 'metric', from: null, to: null, by: { kind: 'percent', amount: -30 } }],
    [
      'Double the number of orders',
      { type: 'metric', from: null, to: null, by: { kind: 'factor', amount: 2 }, unit: null },
    ],
    ['Verfügbarkeit über 99,5 %', { type: 'at-least', low: 99.5, high: null, unit: '%' }],
    ['At most 4 faults a week', { type: 'at-most', low: null, high: 4 }],
    ['Temperatur zwischen 4 und 5 Grad', { type: 'between', low: 4, high: 5 }],
    ['Das neue Portal ist live', null],
    ['NPS um X % steigern', null],
    ['', null],
  ])('%s', (title, expected) => {
    const metric = titleMetric(title, 'de');
    if (expected === null) expect(metric).toBeNull();
    else expect(metric).toMatchObject(expected);
  });
});

const one = async (rest: string) =>
  (await read({ [SALES]: keyResult(rest) })).teamCycles[0]?.objectives[0]?.keyResults[0];

it('stands in where none is written down, and says so', async () => {
  expect(await one('owner: ann')).toMatchObject({ metric: { from: 40, to: 55 }, metricFrom: 'title' });
  expect(await one('metric: { from: 1, to: 2 }')).toMatchObject({ metric: { from: 1, to: 2 }, metricFrom: 'file' });
  expect(await one('metric: { to: 2, by: -3% }')).toMatchObject({ metric: null, metricFrom: null });
  expect(await one('milestones: [{ id: m, title: M }]')).toMatchObject({ metric: null, metricFrom: null });
  expect(await one('metric:')).toMatchObject({ metric: { from: 40, to: 55 }, metricFrom: 'title' });
});
