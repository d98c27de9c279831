import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isName, nameFromFolder, namesIn } from '../../src/init/names';
import { teamId, teamIds } from '../../src/init/team-id';

describe('team ids', () => {
  test.each([
    ['Vertrieb & Service', 'vertrieb-service'],
    ['Qualitätssicherung', 'qualitaetssicherung'],
    ['Qualita\u0308t', 'qualitaet'],
    ['Außendienst Süd/Öst', 'aussendienst-sued-oest'],
    ['ÜBERGABE', 'uebergabe'],
    ['Équipe Łódź', 'equipe-lodz'],
    ['  IT – Support!  ', 'it-support'],
    ['2026', '2026'],
    ['🚀', 'team'],
    ['---', 'team'],
    ['売上', 'team'],
    ['Con', 'con-team'],
  ])('%s → %s', (name, id) => {
    expect(teamId(name)).toBe(id);
  });

  test('are ids of the format, whatever the name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        expect(teamId(name)).toMatch(/^[a-z0-9][a-z0-9-]*$/);
        expect(teamId(name).length).toBeLessThanOrEqual(80);
      }),
    );
  });

  test('differ from each other and from the company', () => {
    expect(teamIds(['Vertrieb', 'vertrieb', 'Company'], ['company'])).toEqual(['vertrieb', 'vertrieb-2', 'company-2']);
  });
});

describe('names', () => {
  test.each(['Müller: "Söhne"', '{{x}}', "L'Oréal", '# 1', '🚀', '- a'])('%s is one', (name) => {
    expect(isName(name)).toBe(true);
  });

  test.each(['', '   ', 'a\nb', 'a\tb', '\u001b[31m', 'a\u202eb', '\ud800', 'x'.repeat(121)])('%j is none', (name) => {
    expect(isName(name)).toBe(false);
  });

  test('come in lists', () => {
    expect(namesIn('Vertrieb, Kundenservice ,,Produktion')).toEqual(['Vertrieb', 'Kundenservice', 'Produktion']);
    expect(namesIn(' , ')).toBeNull();
    expect(namesIn('a, b\nc')).toBeNull();
  });

  test.each([
    ['/home/anna/muster-maschinenbau', 'Muster Maschinenbau'],
    ['/srv/IT_ops', 'IT Ops'],
    ['/srv/müller-söhne-gmbh', 'Müller Söhne GmbH'],
    ['C:\\Users\\anna\\öl & gas', 'Öl & Gas'],
    ['/', null],
    ['/tmp/2026', null],
  ])('of the folder %s: %s', (folder, name) => {
    expect(nameFromFolder(folder)).toBe(name);
  });
});
