import { describe, expect, it } from 'vitest';
import { readObjective } from '../../src/language/read-objective';

describe('an objective', () => {
  it.each([
    'Wir werden zum anerkannten Marktführer für Kundenzufriedenheit in unserer Branche',
    'Customers recommend us out of conviction',
    'Unsere Kunden lieben unseren Service',
    'Our platform is the best place to learn welding',
    'Ein Team, auf das wir stolz sind',
  ])('%s is a state', (text) =>
    expect(readObjective(text)).toMatchObject({
      inspiring: true,
      isTask: false,
      isLabel: false,
      containsMetric: false,
    }),
  );

  it.each([
    ['Umsatz um 20 % steigern', 'um 20 %'],
    ['Win 100 customers who love us', '100'],
    ['30 % Marktanteil erreichen', '30 %'],
  ])('%s holds a value', (text, word) => {
    expect(readObjective(text).containsMetric).toBe(true);
    expect(readObjective(text).evidence.metric?.word).toBe(word);
  });

  it.each([
    'Wir leben ISO 14001 im Alltag',
    'The first choice of firms with 50 employees',
    'Wir sind die Nummer 1 der Region',
    'Zwei Werke, ein Team',
  ])('%s holds none', (text) => expect(readObjective(text).containsMetric).toBe(false));

  it.each([
    'Launch the partner portal',
    'Complete the website audit',
    'Einführung des neuen Portals',
    'Neue Strategie erarbeitet und kommuniziert',
    'Recruit three engineers',
  ])('%s is a task', (text) =>
    expect(readObjective(text)).toMatchObject({ isTask: true, inspiring: false, isLabel: false }),
  );

  it.each(['Build customer trust', 'Create a culture people are proud of'])('%s is none', (text) =>
    expect(readObjective(text).isTask).toBe(false),
  );

  it.each(['Availability', 'Kundenzufriedenheit steigern', 'Increase ARR', 'Vertrieb & Service'])(
    '%s is a label',
    (text) => expect(readObjective(text)).toMatchObject({ isLabel: true, isTask: false }),
  );

  it.each(['Der Arbeitsplatz funktioniert weiterhin ohne Ärger', 'Continue to serve our customers well'])(
    '%s asks for what goes on anyway',
    (text) => expect(readObjective(text).businessAsUsual).toBe(true),
  );

  it('counts words and sentences', () => {
    expect(readObjective('We help people. They stay with us!')).toMatchObject({ words: 7, sentences: 2 });
    expect(readObjective('Die Nr. 1 der Branche, z. B. in Bayern')).toMatchObject({ sentences: 1 });
  });
});
