import { describe, expect, it } from 'vitest';
import { RULES } from '../../src/rules';
import { checkFiles } from './page';

const FILE = 'okrs/2026-Q4/sales.yaml';

interface Setup {
  readonly keys?: string;
  readonly objective?: string;
  readonly language?: 'de' | 'en';
}

/** What all rules of the groups objective and key-result say, notes apart, of one key result. */
async function said(title: string, { keys = '', objective = 'Customers recommend us', language = 'de' }: Setup = {}) {
  const more = keys === '' ? '' : `\n        ${keys}`;
  const okr = `version: 1\norganisation: Muster\nlanguage: ${language}\n`;
  const text = `objectives:
  - id: a
    title: ${JSON.stringify(objective)}
    owner: ann
    key_results:
      - id: k
        title: ${JSON.stringify(title)}${more}
`;
  const files = [
    { path: 'okr.yaml', text: okr },
    { path: FILE, text },
  ];
  const found = await checkFiles(files, language, RULES);
  const groups = new Map(RULES.map((rule) => [rule.id as string, rule]));
  return found
    .filter(({ rule }) => ['objective', 'key-result'].includes(groups.get(rule)?.group ?? ''))
    .map(({ rule, say, line, column }) => {
      const at = text.split('\n')[line - 1]?.slice(column - 1) ?? '';
      return { rule, say, at, severity: groups.get(rule)?.cases[say] ?? groups.get(rule)?.severity };
    });
}

const rulesOf = (found: readonly { rule: string }[]) => found.map(({ rule }) => rule).sort();

describe('method.md 3.2: must flag', () => {
  it.each<[string, string[]]>([
    ['Alle Mitarbeitenden nutzen das neue CRM', ['absolute-wording']],
    ['Analyse der Lieferzeiten durchführen', ['activity-key-result', 'unmeasurable-key-result']],
    ['Umsatz steigern und Kosten senken', ['compound-key-result', 'unmeasurable-key-result']],
    ['Das neue Portal ist live', ['unmeasurable-key-result']],
  ])('%s', async (title, expected) => {
    for (const language of ['de', 'en'] as const) {
      expect(rulesOf(await said(title, { language }))).toEqual(expect.arrayContaining(expected));
    }
  });

  it('an objective that holds a value to reach', async () => {
    const found = await said('NPS von 40 auf 55', { objective: 'Umsatz um 20 % steigern' });
    expect(rulesOf(found)).toContain('objective-with-metric');
  });
});

describe('method.md 3.2: no warning', () => {
  it.each([
    'NPS von 40 auf 55',
    'durchschnittliche Antwortzeit im Kundenservice von 10 h auf 7 h',
    'Bearbeitungszeit von Reklamationen sinkt von 12 auf 6 Tage',
  ])('%s', async (title) => {
    const objective = 'Wir werden zum anerkannten Marktführer für Kundenzufriedenheit in unserer Branche';
    const found = await said(title, { objective });
    expect(found.filter(({ severity }) => severity !== 'note')).toEqual([]);
  });
});

describe('method.md 4.3', () => {
  it.each<[string, string, string]>([
    ['Website-Besuche von 10.000 auf 20.000 steigern', 'vanity-metric', 'Website-Besuche'],
    ['500 Social-Media-Likes erreichen', 'vanity-metric', 'Social-Media-Likes'],
    ['120 geschulten Mitarbeitern', 'activity-key-result', 'geschulten Mitarbeitern'],
    ['10 Newsletter-Abonnenten mehr pro Tag', 'vanity-metric', 'Newsletter-Abonnenten'],
    ['Reach 5,000 registered users', 'vanity-metric', 'registered users'],
  ])('flags %s', async (title, rule, words) => {
    const found = (await said(title)).filter((one) => one.severity === 'warning' && one.rule === rule);
    expect(found.map(({ at }) => at.split(/ (?=\d|erreichen|mehr|von)|"/)[0])).toEqual([words]);
  });

  it('says less of a rate', async () => {
    const found = await said('Anteil registrierter Nutzer mit wöchentlicher Kernhandlung von 20 % auf 35 %');
    expect(found.filter(({ rule }) => rule === 'vanity-metric').every(({ severity }) => severity === 'note')).toBe(
      true,
    );
    expect(found.filter(({ severity }) => severity !== 'note')).toEqual([]);
  });

  it.each([
    'Konversionsrate von 2 % auf 3 %',
    'Fehlerquote nach der Schulung von 8 % auf 5 %',
    'NPS von 40 auf 55',
    'Reduce time on hold from 40 to 20 seconds',
  ])('is silent about %s', async (title) => {
    const about = (await said(title)).filter(({ severity }) => severity !== 'note');
    expect(about).toEqual([]);
  });
});

describe('what a metric says of itself', () => {
  const metric = (measures: string) => `metric: { from: 10, to: 20, unit: Besuche, measures: ${measures} }`;
  const EFFORT = ['activity-key-result', 'output-key-result', 'vanity-metric'];
  const about = async (title: string, keys: string) =>
    (await said(title, { keys })).filter(({ rule }) => EFFORT.includes(rule)).map(({ rule, say }) => `${rule} ${say}`);

  it('overrides the words', async () => {
    const title = 'Website-Besuche von 10 auf 20 steigern';
    expect(await about(title, 'metric: { from: 10, to: 20, unit: Besuche }')).toEqual(['vanity-metric better']);
    expect(await about(title, metric('impact'))).toEqual([]);
    expect(await about(title, metric('attention'))).toEqual(['vanity-metric better']);
    expect(await about(title, metric('output'))).toEqual(['output-key-result declared']);
    expect(await about('Zufriedenheit von 10 auf 20 steigern', metric('activity'))).toEqual([
      'activity-key-result declared',
    ]);
  });

  it('is taken for an effect where the number is to fall', async () => {
    expect(
      await about('Anrufe zur Anzeige von 60 auf 30 senken', 'metric: { from: 60, to: 30, unit: Anrufe }'),
    ).toEqual([]);
    expect(await about('Anrufe je Tag bleiben bei höchstens 5', 'metric: { at_most: 5, unit: Anrufe }')).toEqual([]);
  });

  it('is worth a note where it is paired', async () => {
    const keys =
      'metric: { from: 10, to: 20, unit: Besuche }\n        pairs_with: k2\n      - { id: k2, title: Konversionsrate von 2 % auf 3 %, metric: { from: 2, to: 3, unit: "%" } }';
    const found = await said('Website-Besuche von 10 auf 20 steigern', { keys });
    const [one] = found.filter(({ rule }) => rule === 'vanity-metric');
    expect(one).toMatchObject({ say: 'paired', severity: 'note' });
  });
});

describe('the place of a finding', () => {
  it('is the words that gave it away', async () => {
    const found = await said('Fehlbestellungen möglichst von 8 % auf 4 % senken');
    expect(found.find(({ rule }) => rule === 'vague-wording')?.at.startsWith('möglichst')).toBe(true);
  });

  it('is the whole title where it is written with escapes', async () => {
    const found = await said('"Fehlbestellungen" möglichst von 8 % auf 4 % senken');
    expect(found.find(({ rule }) => rule === 'vague-wording')?.at.startsWith('"\\"Fehl')).toBe(true);
  });
});

describe('words beside numbers', () => {
  const about = async (title: string, rule: string, keys = '') =>
    (await said(title, { keys })).filter((one) => one.rule === rule).length;

  it('"improve" is vague where nothing says how much', async () => {
    expect(await about('Den Ablauf verbessern', 'vague-wording')).toBe(1);
    expect(await about('Den Ablauf verbessern', 'vague-wording', 'metric: { from: 5, to: 3, unit: Tage }')).toBe(0);
    expect(await about('Ca. 20 Aufträge', 'vague-wording', 'metric: { from: 5, to: 20, unit: Aufträge }')).toBe(1);
  });

  it('a guardrail may allow no exception', async () => {
    const keys = 'metric: { yes_no: true }';
    expect(await about('Alle Anlagen sind geerdet', 'absolute-wording', keys)).toBe(1);
    expect(await about('Alle Anlagen sind geerdet', 'absolute-wording', `${keys}\n        guardrail: true`)).toBe(0);
  });

  it.each(['X %', 'NPS von 40 auf XX', 'TBD', 'xxx Kunden'])('leaves no place open: %s', async (title) => {
    expect(await about(title, 'placeholder')).toBe(1);
  });

  it('a place left open in an objective is one, too', async () => {
    const found = await said('NPS von 40 auf 55', { objective: 'TBD' });
    expect(rulesOf(found)).toContain('placeholder');
  });
});

describe('an objective', () => {
  const about = async (objective: string) =>
    (await said('NPS von 40 auf 55', { objective })).filter(({ rule }) => /^objective|^business/.test(rule));

  it.each<[string, string[]]>([
    ['Erreichbarkeit', ['objective-is-label']],
    ['Kundenzufriedenheit steigern', ['objective-is-label']],
    ['Einführung des neuen CRM', ['objective-is-task']],
    ['Launch the new shop', ['objective-is-task']],
    ['Umsatz um 20 % steigern', ['objective-with-metric']],
    ['Wir beraten weiterhin freundlich', ['business-as-usual']],
    [`Wir ${'sehr '.repeat(20)}gern`, ['objective-too-long']],
    [`Wir sind ${'Donaudampfschifffahrt '.repeat(7)}`, ['objective-too-long']],
  ])('%s', async (objective, expected) => {
    expect(rulesOf(await about(objective))).toEqual(expect.arrayContaining(expected));
  });

  it.each([
    'Wartung geschieht geplant statt im Notfall',
    'Kundenwünsche sind umgesetzt, bevor der Kunde nachfragt',
    'Aufträge fließen ohne Stau durch die Fertigung',
    'Was die Halle verlässt, stimmt',
    'Users understand our new display without a manual',
    'Cafés choose us again because the cup tastes right',
  ])('is a wish: %s', async (objective) => {
    expect(await about(objective)).toEqual([]);
  });
});
