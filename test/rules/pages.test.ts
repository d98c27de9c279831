import { describe, expect, it } from 'vitest';
import { RULES } from '../../src/rules';
import { disagreements, findingsOf, parsePage, readPage } from './page';

const LANGUAGES = ['en', 'de'] as const;

describe.each(RULES.map((rule) => rule.id))('the page of %s', (id) => {
  it.each(LANGUAGES)('tells the truth in %s', async (language) => {
    expect(await wrongIn(readPage(id, language))).toEqual([]);
  });

  it('has the same sections in both languages', () => {
    const [one, other] = LANGUAGES.map((language) => readPage(id, language).sections.map(({ name }) => name));
    expect(other).toEqual(one);
  });
});

describe('a page that does not tell the truth', () => {
  const avoid = ['```yaml okrs/2026-Q4/sales.yaml', 'objectives: [] # ✗ no such thing', '```'].join('\n');
  const page = (body: string) => `# Title\n\nIntro.\n\n${body}\n\n## Prefer\n\nLess.\n\n## Why\n\nSource: us.\n`;

  it('is seen when a mark has no finding', async () => {
    const wrong = await wrongIn(parsePage('format', 'en', page(`## Avoid\n\n${avoid}`)));
    expect(wrong).toEqual(['avoid: okrs/2026-Q4/sales.yaml:1 marked "no such thing", not reported']);
  });

  it('is seen when a finding has no mark, on another line too', async () => {
    const text = avoid.replace('objectives: [] # ✗ no such thing', 'objectivs: []\n# ✗ objectivs\nobjectives: []');
    const wrong = await wrongIn(parsePage('format', 'en', page(`## Avoid\n\n${text}`)));
    expect(wrong.map((one) => one.replace(/: [^:]*$/, ''))).toEqual(
      [
        'avoid: okrs/2026-Q4/sales.yaml:2 marked "objectivs", not reported',
        'avoid: okrs/2026-Q4/sales.yaml:1 reported, not marked',
      ].map((one) => one.replace(/: [^:]*$/, '')),
    );
  });

  it('is seen when an example breaks the form', async () => {
    const wrong = await wrongIn(
      parsePage('too-many-objectives', 'en', page(`## Avoid\n\n${avoid.replace(': []', ': x')}`)),
    );
    expect(wrong[0]).toContain('okrs/2026-Q4/sales.yaml:1 breaks format');
  });

  it.each([
    ['the first line', 'Title\n'],
    ['no introduction', '# Title\n\n## Avoid\n\nx\n'],
    ['"## Avoided" is none of', page('## Avoided\n\nx')],
    ['sections are', '# Title\n\nIntro.\n\n## Why\n\nx\n'],
    ['nothing is marked', page('## Avoid\n\nx')],
    ['a YAML fence without a path', page('## Avoid\n\n```yaml\na: b # ✗ x\n```')],
    ['two fences for', page(`## Avoid\n\n${avoid}\n\n${avoid}`)],
    ['no line starting with', page(`## Avoid\n\n${avoid}`).replace('Source', 'See')],
    ['unknown directive "odd"', page(`## Avoid\n\n${avoid.replace('.yaml', '.yaml odd')}`)],
  ])('is seen: %s', (message, source) => {
    expect(() => parsePage('format', 'en', source)).toThrow(message);
  });
});

async function wrongIn(page: ReturnType<typeof parsePage>): Promise<string[]> {
  const wrong: string[] = [];
  for (const section of page.sections) {
    const findings = section.files.length > 0 ? await findingsOf(page, section, RULES) : [];
    wrong.push(...disagreements(page, section, findings).map((one) => `${section.name}: ${one}`));
  }
  return wrong;
}
