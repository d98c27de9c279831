import { BUDGET } from '../../src/strategy/constants';

const WORDS = {
  de: 'Unsere Kunden verlassen sich darauf dass jede Zusage gilt und Maschinen ohne Ausfall laufen Verbesserungen'.split(
    ' ',
  ),
  en: 'Our customers rely on every promise being kept while machines run without failure and improvements'.split(' '),
} as const;

/** A text of exactly so many characters that breaks like prose. */
function proseOf(characters: number, language: 'de' | 'en'): string {
  const words = WORDS[language];
  let text = '';
  for (let index = characters; text.length < characters; index++) text += `${words[index % words.length]} `;
  return `${text.slice(0, characters - 1).trimEnd()}${'x'.repeat(characters)}`.slice(0, characters);
}

/** A workspace whose page has every field at its budget, and of each list as many as the method allows. */
export function fullPage(language: 'de' | 'en', extra = 0): Record<string, string> {
  const of = (field: keyof typeof BUDGET) => JSON.stringify(proseOf(BUDGET[field].value + extra, language));
  const five = [0, 1, 2, 3, 4];
  return {
    '/work/okr.yaml': `version: 1
organisation: Muster Maschinenbau GmbH
language: ${language}
history: recorded
people: { anna: { name: Anna-Katharina Mustermann-Beispiel } }
`,
    '/work/strategy.yaml': `vision: { year: 2032, text: ${of('vision')} }
diagnosis: ${of('diagnosis')}
guiding_policy: ${of('guiding-policy')}
where_to_play: ${of('where-to-play')}
how_to_win: ${of('how-to-win')}
goals:
${five.map((n) => `  - { id: g${n}, title: ${of('goal')}, metric: { from: 40, to: 60, unit: Punkte }, since: 2026-09-15, due: 2028-06-30, owner: anna }`).join('\n')}
not_doing:
${five.map(() => `  - ${of('not-doing')}`).join('\n')}
values:
${five.map((n) => `  - { id: v${n}, name: Verlässlichkeit, we_do: ${of('value')}, we_dont: ${of('value')} }`).join('\n')}
obstacles:
${five
  .slice(2)
  .map(() => `  - ${of('obstacle')}`)
  .join('\n')}
owner: anna
reviewed: 2026-09-15
`,
    '/work/okrs/2026-Q4/company.yaml': `objectives:
${five.map((n) => `  - { id: o${n}, title: ${of('objective')}, owner: anna, contributes_to: [goal:g${n}], key_results: [] }`).join('\n')}
`,
  };
}
