import { beforeAll, describe, expect, it } from 'vitest';
import type { AgendaItem } from '../../src/checkin/agenda';
import { findJump } from '../../src/checkin/find-jump';
import { joinLine } from '../../src/checkin/join-line';
import { readAnswer } from '../../src/checkin/read-answer';
import { splitLine } from '../../src/checkin/split-line';
import { splitSet } from '../../src/checkin/split-set';
import { isTrouble } from '../../src/checkin/trouble';
import { itemsOn } from './items';

let items: ReadonlyMap<string, AgendaItem>;
beforeAll(async () => {
  items = await itemsOn('2026-11-20', 'de');
});
const item = (id: string): AgendaItem => {
  const found = items.get(`a/${id}`);
  if (found === undefined) throw new Error(`no key result ${id}`);
  return found;
};

/** A line understood: value, confidence, note; or the code of what is wrong. */
function read(id: string, line: string, language: 'de' | 'en' = 'de') {
  const answer = readAnswer(splitLine(line, item(id), language), item(id), language);
  if (isTrouble(answer)) return answer.code;
  const { value, confidence, note } = answer;
  return [value instanceof Map ? Object.fromEntries(value) : value, confidence, note];
}

describe('a line as people type it', () => {
  it.each([
    ['nps', '45', [45, null, null]],
    ['nps', '45 @7 Welle 4 kam gut an', [45, 7, 'Welle 4 kam gut an']],
    ['nps', '45@7', [45, 7, null]],
    ['nps', '45 @7/10: gut', [45, 7, 'gut']],
    ['nps', '45 Welle 4 @7', [45, 7, 'Welle 4']],
    ['nps', '45 Treffen @9 Uhr', [45, null, 'Treffen @9 Uhr']],
    ['nps', '45 danke @anna', [45, null, 'danke @anna']],
    ['nps', '45: Welle 4', [45, null, 'Welle 4']],
    ['nps', '@6', [null, 6, null]],
    ['nps', '@6 zäh', [null, 6, 'zäh']],
    ['nps', ': zäh', [null, null, 'zäh']],
    ['nps', '45 Punkte', [45, null, 'Punkte']],
    ['nps', '45 points @7', [45, 7, null]],
    ['nps', '1.234,5', [1234.5, null, null]],
    ['nps', '1.234', [1234, null, null]],
    ['orders', '12 Mio.', [12_000_000, null, null]],
    ['orders', '12 Mio. EUR @8 groß', [12_000_000, 8, 'groß']],
    ['share', '30 %', [30, null, null]],
    ['share', '30% @4', [30, 4, null]],
    ['time', '9,2h', [9.2, null, null]],
    ['time', '9,2 h @5 besser', [9.2, 5, 'besser']],
    ['turnover', '1,3 Mio. EUR', [1.3, null, null]],
    ['turnover', '1,3 Mio.', [1.3, null, null]],
  ])('%s: %s', (id, line, wanted) => {
    expect(read(id, line)).toEqual(wanted);
  });

  it('reads 1.234 by the habit of the language', () => {
    expect([read('nps', '1.234', 'de'), read('nps', '1.234', 'en')]).toEqual([
      [1234, null, null],
      [1.234, null, null],
    ]);
  });

  it.each([
    ['three more than before', 'nps', '+3', 49],
    ['without what binary fractions leave', 'time', '+0,2', 9.6],
    ['from the start, where nothing was said yet', 'margin', '=-3', -3],
    ['what comes to a sum', 'orders', '+30.000', 30_000],
    ['what comes to a sum, without the sign', 'orders', '30.000', 30_000],
    ['nothing came to a sum', 'orders', '=', 0],
    ['as before', 'nps', '=', 46],
    ['below zero where the key result may be', 'margin', '-3', -3],
    ['below zero where somebody insists', 'nps', '=-3', -3],
  ])('%s', (_name, id, line, value) => {
    expect(read(id, line)).toEqual([value, line === '=' && id === 'nps' ? 6 : null, null]);
  });

  it.each([
    ['nps', 'abc', 'answer-no-number'],
    ['nps', '45x', 'answer-no-number'],
    ['nps', '4-5', 'answer-no-number'],
    ['nps', '45 %', 'answer-other-unit'],
    ['orders', '45 $', 'answer-other-unit'],
    ['nps', '-3', 'answer-minus'],
    ['nps', '45 @11', 'answer-confidence'],
    ['nps', '45 @0', 'answer-confidence'],
    ['nps', '45 @7,5', 'answer-confidence'],
    ['fresh', '+3', 'answer-nothing-before'],
    ['fresh', '=', 'answer-nothing-before'],
    ['nps', '9'.repeat(16), 'answer-no-number'],
    ['nps', `45: ${'x'.repeat(4001)}`, 'answer-note'],
    ['iso', 'vielleicht', 'answer-no-yes-no'],
    ['pilot', 'start', 'answer-no-milestone'],
    ['pilot', '4', 'answer-no-milestone'],
    ['pilot', 'live=2', 'answer-share'],
    ['pilot', 'live=x', 'answer-share'],
  ])('%s: %s is %s', (id, line, code) => {
    expect(read(id, line)).toBe(code);
  });

  it.each([
    ['ja', true],
    ['J', true],
    ['yes', true],
    ['nein', false],
    ['no', false],
    ['=', false],
  ])('yes or no: %s', (line, value) => {
    expect(read('iso', line)).toEqual([value, null, null]);
  });

  it.each([
    ['live', { contract: 1, trial: 0.5, live: 1 }],
    ['3', { contract: 1, trial: 0.5, live: 1 }],
    ['2 3', { contract: 1, trial: 1, live: 1 }],
    ['trial=0,75, live = 0,5', { contract: 1, trial: 0.75, live: 0.5 }],
    ['2=75%', { contract: 1, trial: 0.75 }],
    ['contract=0', { trial: 0.5 }],
  ])('milestones done stay done: %s', (line, done) => {
    expect(read('pilot', line)).toEqual([done, null, null]);
    expect(read('pilot', `${line} @8 läuft`)).toEqual([done, 8, 'läuft']);
  });

  it('is typed again as it was typed', () => {
    for (const line of ['45 @7 Welle 4', '45: Welle 4', '@7', '@7 zäh', ': zäh', '12 Mio. EUR', '=', '+3 @6'])
      expect(joinLine(splitLine(line, item('orders'), 'de'), String)).toBe(line);
    expect(joinLine({ value: { contract: 1, live: 0.5 }, confidence: 7, note: null }, String)).toBe(
      'contract live=0.5 @7',
    );
  });
});

describe('--set', () => {
  it.each([
    ['a/nps=47@7:Welle 4: gut @ Messe', 'a/nps', ['47', '7', 'Welle 4: gut @ Messe']],
    ['a/nps=@7', 'a/nps', [null, '7', null]],
    ['a/nps=:nur das', 'a/nps', [null, null, 'nur das']],
    ['a/nps==-3', 'a/nps', ['=-3', null, null]],
    ['2026-Q4/sales/a/pilot/live = 0.5', '2026-Q4/sales/a/pilot/live', ['0.5', null, null]],
  ])('%s', (written, ref, [value, confidence, note]) => {
    expect(splitSet(written)).toEqual({ ref, typed: { value, confidence, note } });
  });

  it.each(['a/nps', '=4', 'a/nps=', ' = '])('%s says nothing', (written) => {
    expect(splitSet(written)).toBeNull();
  });
});

describe('the sanity question', () => {
  const jump = (id: string, line: string) => {
    const answer = readAnswer(splitLine(line, item(id), 'de'), item(id), 'de');
    return isTrouble(answer) ? answer.code : findJump(answer);
  };

  it.each([
    ['ten times', 'nps', '460', { value: 460, before: 46, sum: null }],
    ['a tenth', 'nps', '4,6', { value: 4.6, before: 46, sum: null }],
    ['ten times the start, where nothing was said', 'fresh', '50', { value: 50, before: 5, sum: null }],
    ['ten times the largest amount of a sum', 'orders', '2 Mio.', { value: 2e6, before: 200_000, sum: 2_250_000 }],
    [
      'the whole sum in place of what came to it',
      'orders',
      '260.000',
      { value: 260_000, before: 250_000, sum: 510_000 },
    ],
    ['a scale too much', 'turnover', '1300000', { value: 1_300_000, before: 1.2, sum: null }],
  ])('is asked at %s', (_name, id, line, wanted) => {
    expect(jump(id, line)).toEqual(wanted);
  });

  it.each([
    ['nps', '459'],
    ['nps', '4,7'],
    ['nps', '0'],
    ['nps', '@7'],
    ['orders', '200.000'],
    ['fresh', '1'],
    ['iso', 'ja'],
  ])('is not asked: %s %s', (id, line) => {
    expect(jump(id, line)).toBeNull();
  });
});
