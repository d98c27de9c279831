import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fieldOf } from '../../src/intake/headings';
import { isLastFirst, People } from '../../src/intake/people';
import { plainText } from '../../src/intake/plain-text';
import { cycleIdIn, readCycle } from '../../src/intake/read-cycle';
import { readDay, slashOrder } from '../../src/intake/read-day';
import { habitOf, readQuantity } from '../../src/intake/read-quantity';
import { splitKeyResults } from '../../src/intake/split-key-results';
import type { Cell } from '../../src/sheets/cell';
import { scan } from '../../src/source/scan';
import { DEFAULT_SETTINGS } from '../../src/workspace/build-settings';

describe('numbers in cells', () => {
  it.each<[Cell, 'de' | 'en', number, string | null, string]>([
    ['1.234,5 €', 'de', 1234.5, 'EUR', 'value'],
    ['1,234.5', 'en', 1234.5, null, 'value'],
    ['45 %', 'de', 45, '%', 'value'],
    ['12k', 'en', 12000, null, 'value'],
    ['1,2 Mio. €', 'de', 1200000, 'EUR', 'value'],
    ['40 Punkte', 'de', 40, 'Punkte', 'value'],
    ['12 Mio. Nutzer', 'de', 12e6, 'Nutzer', 'value'],
    ['≥ 95 %', 'de', 95, '%', 'at-least'],
    ['mind. 4', 'de', 4, null, 'at-least'],
    ['< 3 h', 'en', 3, 'h', 'at-most'],
    ['max. 3', 'de', 3, null, 'at-most'],
    ['+30 %', 'de', 30, '%', 'change'],
    ['-30%', 'en', -30, '%', 'change'],
    ['-5', 'en', -5, null, 'value'],
    [{ percent: 0.45 }, 'de', 45, '%', 'value'],
    [0.1 + 0.2, 'de', 0.3, null, 'value'],
  ])('%j in %s', (cell, language, value, unit, as) => {
    expect(readQuantity(cell, language)).toMatchObject({ kind: 'number', value, unit, as });
  });

  it.each<[Cell, object]>([
    ['-', { kind: 'none' }],
    ['k. A.', { kind: 'none' }],
    ['tbd', { kind: 'none' }],
    ['', { kind: 'none' }],
    [null, { kind: 'none' }],
    ['ja', { kind: 'yes-no', value: true }],
    [false, { kind: 'yes-no', value: false }],
    ['viel mehr als heute', { kind: 'trouble', why: 'no-number' }],
    ['9'.repeat(20), { kind: 'trouble', why: 'no-number' }],
    [{ date: '2026-03-04' }, { kind: 'trouble', why: 'day-for-number' }],
    ['#REF!', { kind: 'trouble', why: 'error-cell' }],
    [{ error: '#DIV/0!' }, { kind: 'trouble', why: 'error-cell' }],
  ])('%j is none', (cell, read) => {
    expect(readQuantity(cell, 'de')).toEqual(read);
  });

  it('tells the habit of a table by the numbers that leave no doubt', () => {
    expect(habitOf(['1.234', '12,5', '7'])).toBe('de');
    expect(habitOf(['1,234', '12.5', '7'])).toBe('en');
    expect(habitOf(['1.234', '7'])).toBeNull();
  });
});

describe('days and cycles in cells', () => {
  it.each([
    ['2026-10-01', '2026-10-01'],
    ['2026-10-01T08:30:00Z', '2026-10-01'],
    ['1.10.2026', '2026-10-01'],
    ['Do, 01.10.26', '2026-10-01'],
    ['31/10/2026', '2026-10-31'],
    ['10/31/2026', '2026-10-31'],
    ['2026/10/31', '2026-10-31'],
    ['1 Oct 2026', '2026-10-01'],
    ['Oct 1st, 2026', '2026-10-01'],
    ['1. Oktober 2026', '2026-10-01'],
    ['31-Dec-26', '2026-12-31'],
    ['31.02.2026', 'no-day'],
    ['bald', 'no-day'],
    ['3/4/2026', 'doubtful'],
    ['4/4/2026', '2026-04-04'],
    ['-', null],
  ])('%s', (text, day) => {
    expect(readDay(text, null)).toBe(day);
  });

  it('reads a doubtful day as the rest of its table', () => {
    expect(readDay('3/4/2026', slashOrder(['3/4/2026', '12/31/2026']))).toBe('2026-03-04');
    expect(readDay('3/4/2026', slashOrder(['3/4/2026', '31/12/2026']))).toBe('2026-04-03');
    expect(slashOrder(['31/12/2026', '12/31/2026'])).toBeNull();
  });

  it.each([
    ['Q4 2026', '2026-Q4'],
    ['Q4/26', '2026-Q4'],
    ["Q4'26", '2026-Q4'],
    ['2026-Q4', '2026-Q4'],
    ['2026 Q4', '2026-Q4'],
    ['4. Quartal 2026', '2026-Q4'],
    ['Quartal 4/2026', '2026-Q4'],
    ['FY26 Q4', '2026-Q4'],
    ['Q3 Y2025', '2025-Q3'],
    ['OKRs Vertrieb Q1 2027', '2027-Q1'],
    ['H2 2026', '2026-H2'],
    ['2. Halbjahr 2026', '2026-H2'],
    ['T3 2026', '2026-T3'],
    ['2026', null],
    ['Team 4', null],
    ['ISO 9001', null],
  ])('%s names %s', (text, id) => {
    expect(cycleIdIn(text)).toBe(id);
  });

  it('finds a cycle by its days', () => {
    const { cycles } = DEFAULT_SETTINGS;
    expect(readCycle('01.10.2026 - 31.12.2026', cycles)?.id).toBe('2026-Q4');
    expect(readCycle('H2 2026', cycles)).toBeNull();
  });
});

describe('several key results in a cell', () => {
  it.each([
    ['NPS von 40 auf 55', ['NPS von 40 auf 55']],
    ['Eins\nZwei', ['Eins', 'Zwei']],
    ['• Eins\n• Zwei\n  und mehr', ['Eins', 'Zwei und mehr']],
    ['1. Ausschuss sinkt 2. Umsatz steigt', ['Ausschuss sinkt', 'Umsatz steigt']],
    ['KR1: A von 1 auf 2; KR2: B von 2 auf 3', ['A von 1 auf 2', 'B von 2 auf 3']],
    ['Umsatz steigt um 3 %; Kosten sinken um 5 %', ['Umsatz steigt um 3 %', 'Kosten sinken um 5 %']],
    ['Kunden; Partner', ['Kunden; Partner']],
    ['Termine zu 95 % halten, 2. Schicht einführen', ['Termine zu 95 % halten, 2. Schicht einführen']],
    ['- ', []],
  ])('%j', (cell, parts) => {
    expect(splitKeyResults(plainText(cell).text)).toEqual(parts);
  });
});

describe('plain text', () => {
  it.each([
    ['<p>One</p><ul><li>Two</li><li>Three</li></ul>', 'One\n• Two\n• Three'],
    ['Kunden &amp; Partner &uuml;ber uns', 'Kunden & Partner über uns'],
    ['<script>alert(1)</script>ok', 'ok'],
    ['a < b und c > d', 'a < b und c > d'],
    ['\u001b]0;title\u0007red \u001b[31mtext\u001b[0m', 'red text'],
    ['\u202eabc\u200b', 'abc'],
  ])('%j', (cell, text) => {
    expect(plainText(cell).text).toBe(text);
  });

  it('never holds what a file may not', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (cell) => {
        expect(scan(plainText(cell).text.replaceAll(/[<>=|]/g, ''))).toBeNull();
      }),
    );
  });
});

describe('headings', () => {
  it.each([
    ['Verantwortlich (KR)', 'owner'],
    ['Owner_Email_ID', 'owner_email'],
    ['Metric_Start_Value', 'start'],
    ['Ziel-Wert', 'target'],
    ['Übergeordnetes Ziel', 'parent'],
    ['Aligned To', 'parent'],
    ['keyResult', 'key_result'],
    ['Schlüsselergebnisse*', 'key_result'],
    ['Fortschritt in %', 'progress'],
    ['Letztes Check-in Datum', 'updated'],
    ['Unser Ziel für 2026', 'objective'],
  ])('%s is %s', (heading, field) => {
    expect(fieldOf(heading)?.field).toBe(field);
  });

  it.each(['Farbe', 'Mottos der Woche', 'x'.repeat(200), ''])('%s says nothing', (heading) => {
    expect(fieldOf(heading)).toBeNull();
  });
});

describe('people', () => {
  const known = new Map([
    ['anna', { handle: 'anna', name: 'Anna Muster', role: null, git: ['anna@muster.example'] }],
    ['ben', { handle: 'ben', name: 'Ben Beispiel', role: null, git: [] }],
  ]);

  it('knows the same person by handle, name, first name and address', () => {
    const people = new People(known, {}, false);
    const names = [
      'anna',
      '@anna',
      'Anna Muster',
      'ANNA MUSTER',
      'anna@muster.example',
      'Anna',
      'Ben Beispiel <ben@x.example>',
    ];
    expect(names.map((name) => people.read(name).handle)).toEqual([...Array(6).fill('anna'), 'ben']);
    expect(people.read('Beispiel, Ben / Muster, Anna')).toEqual({ handle: 'ben', further: ['Anna Muster'] });
    expect(people.read('Anna, Ben')).toEqual({ handle: 'anna', further: ['Ben'] });
    expect(people.newPeople).toEqual([]);
  });

  it('makes one new person of a name and its address, and two of two names alike', () => {
    const people = new People(null, {}, false);
    expect(people.read('Çem Öz').handle).toBe('cem-oez');
    expect(people.read('cem.oez@x.example').handle).toBe('cem-oez');
    expect(people.read('Ann Lee, Bob')).toEqual({ handle: 'ann-lee', further: ['Bob'] });
    expect(people.newPeople).toEqual([
      { handle: 'cem-oez', name: 'Çem Öz', git: ['cem.oez@x.example'] },
      { handle: 'ann-lee', name: 'Ann Lee', git: [] },
    ]);
  });

  it('turns names that are written last name first, where most are', () => {
    const column = ['Müller, Anna', 'Groß, Ben', 'Öz, Cem'];
    expect(isLastFirst(column)).toBe(true);
    expect(isLastFirst(['Anna, Ben', 'Cem', 'Dora', 'Emil'])).toBe(false);
    expect(new People(null, {}, true).read('Müller, Anna')).toEqual({ handle: 'anna-mueller', further: [] });
  });
});
