import { describe, expect, it } from 'vitest';
import type { Person } from '../../src/model/workspace';
import { matchPeople } from '../../src/review/match-people';
import { restateChange, restateHeld } from '../../src/review/restate-title';
import { readSelfAssessment } from '../../src/review/self-assessment';
import { formatOf } from '../../src/text/format';

const write = (value: number, language: 'de' | 'en') => formatOf(language).number(value, 6);
const hold = (side: 'low' | 'high', amount: string, language: 'de' | 'en') =>
  language === 'de'
    ? `${side === 'low' ? 'mindestens' : 'höchstens'} ${amount}`
    : `at ${side === 'low' ? 'least' : 'most'} ${amount}`;

describe('a self-assessment', () => {
  it.each([
    ['0,7', 0.7],
    ['0.7', 0.7],
    ['.7', 0.7],
    ['70 %', 0.7],
    ['70%', 0.7],
    ['70', 0.7],
    ['1', 1],
    ['0', 0],
    ['100 %', 1],
    ['33,3 %', 0.333],
  ])('%s is %d in a German workspace', (typed, ratio) => {
    expect(readSelfAssessment(typed, 'de')).toBe(ratio);
  });

  it.each(['7', '1,5', '101', '120 %', '-1', 'gut', '', '70 EUR'])('%s is none', (typed) => {
    expect(readSelfAssessment(typed, 'de')).toBeNull();
  });
});

describe('names', () => {
  const person = (handle: string, name: string): [string, Person] => [handle, { handle, name, role: null, git: [] }];
  const people = new Map([
    person('ben', 'Ben Beispiel'),
    person('jana', 'Jana Keller'),
    person('jk', 'Jana Kurz'),
    person('cem', 'Cem Yıldız'),
  ]);

  it.each([
    ['ben', ['ben']],
    ['@ben, Cem Yıldız', ['ben', 'cem']],
    ['Beispiel und Kurz', ['ben', 'jk']],
    ['BEN; ben', ['ben']],
    ['jana', ['jana']],
    ['', []],
  ])('%s', (typed, handles) => {
    expect(matchPeople(typed, people)).toEqual({ handles });
  });

  it('says who is not known and who was most likely meant', () => {
    expect(matchPeople('ben, Jana Kellr', people)).toEqual({ unknown: 'Jana Kellr', suggestion: 'Jana Keller' });
  });

  it('takes every word where nobody is listed', () => {
    expect(matchPeople('anna, ben', null)).toEqual({ handles: ['anna', 'ben'] });
  });
});

describe('the title of a carried key result', () => {
  it.each([
    ['Steigerung des NPS von 40 auf 55', 40, 55, 47, 55, 'Steigerung des NPS von 47 auf 55'],
    ['Fehler je Auftrag von 3,8 auf 1,5 senken', 3.8, 1.5, 2.9, 1.5, 'Fehler je Auftrag von 2,9 auf 1,5 senken'],
    [
      'Umsatz von 0,9 Mio. EUR auf 1,8 Mio. EUR steigern',
      900000,
      1800000,
      1250000,
      1800000,
      'Umsatz von 1,25 Mio. EUR auf 1,8 Mio. EUR steigern',
    ],
    ['20 Neukunden gewinnen', 0, 20, 0, 8, '8 Neukunden gewinnen'],
    ['NPS auf 55 steigern', 40, 55, 47, 55, 'NPS auf 55 steigern'],
    ['Raise NPS from 40 to 55', 40, 55, 47.5, 55, 'Raise NPS from 47.5 to 55'],
  ])('%s', (title, from, to, newFrom, newTo, expected) => {
    const restated = restateChange(title, { from, to }, { from: newFrom, to: newTo }, write, 'de');
    expect(restated).toEqual({ title: expected, stale: false });
  });

  it('is left to people where it states a change in percent', () => {
    const title = 'Reduzierung der Antwortzeit um 30 %';
    expect(restateChange(title, { from: 10, to: 7 }, { from: 9.4, to: 7 }, write, 'de')).toEqual({
      title,
      stale: true,
    });
  });
});

describe('the title of a level to hold', () => {
  const held = (title: string, side: 'low' | 'high', bound: number, unit: string) =>
    restateHeld(
      title,
      { side, bound, amount: (one) => formatOf(one).amount(bound, unit).replaceAll('\u00a0', ' ') },
      hold,
      'de',
    );

  it.each([
    [
      'Steigerung des Net Promoter Score (NPS) von 40 auf 55',
      'low',
      55,
      'Punkte',
      'Net Promoter Score (NPS): mindestens 55 Punkte',
    ],
    [
      'Ausfall der Systeme je Monat von 22 auf 8 Stunden senken',
      'high',
      8,
      'Stunden',
      'Ausfall der Systeme je Monat: höchstens 8 Stunden',
    ],
    ['Raise NPS from 40 to 55', 'low', 55, 'points', 'NPS: at least 55 points'],
  ] as const)('%s', (title, side, bound, unit, expected) => {
    expect(held(title, side, bound, unit)).toEqual({ title: expected, stale: false });
  });

  it.each([
    'Reduzierung der Antwortzeit um 30 %',
    'Reduzierung der durchschnittlichen Antwortzeit von 10 auf 7 h',
    'NPS auf 55 steigern',
    'Von 40 auf 55 Punkte kommen und 3 Preise gewinnen',
  ])('%s is left to people', (title) => {
    expect(held(title, 'high', 7, 'h')).toEqual({ title, stale: true });
  });
});
