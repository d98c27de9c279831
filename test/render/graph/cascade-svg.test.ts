import { describe, expect, it } from 'vitest';
import { run } from '../../../src/cli/run';
import type { TreeReport } from '../../../src/schema/output/tree';
import { workspace } from '../../cli/workspaces';
import { exampleCompany } from '../../example-company';
import { memoryHost } from '../../memory-host';
import { faultsOfPicture } from './picture-schema';

type Files = Readonly<Record<string, string>>;
type Node = TreeReport['roots'][number];

const OKR = `version: 1
organisation: Muster GmbH
language: de
history: recorded
teams:
  - { id: company, name: Muster GmbH, level: company }
  - { id: sales, name: Vertrieb, parent: company }
  - { id: service, name: Service, parent: company }
`;
const objective = (id: string, title: string, ...parents: readonly string[]) =>
  `  - { id: ${id}, title: ${JSON.stringify(title)}, owner: ben, contributes_to: [${parents.join(', ')}], key_results: [] }\n`;
const team = (id: string, ...objectives: readonly string[]) => `team: ${id}\nobjectives:\n${objectives.join('')}`;
const company = (files: Files) => workspace({ 'okr.yaml': OKR, ...files });

async function output(files: Files, ...args: readonly string[]) {
  const host = memoryHost({ files, today: '2026-11-22' });
  const exit = await run(['tree', ...args], host);
  return { exit, ...host.printed };
}
const svg = async (files: Files, ...args: readonly string[]) => (await output(files, '--format', 'svg', ...args)).out;

/** The texts of one kind, as a reader of the XML gets them. */
const texts = (picture: string, look: string) =>
  [...picture.matchAll(new RegExp(`<text class="p-${look}"[^>]*>([^<]*)</text>`, 'g'))].map(([, text = '']) =>
    plain(text),
  );
const labels = (picture: string) =>
  [...picture.matchAll(/<g [^>]*><title>([^<]*)<\/title>/g)].map(([, text = '']) => plain(text));
const plain = (text: string) => text.replaceAll(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)));
const count = (picture: string, pattern: RegExp) => picture.match(pattern)?.length ?? 0;

function nodesOf({ roots, orphans }: TreeReport): Node[] {
  const below = (node: Node): Node[] => [node, ...node.children.flatMap(below)];
  return [...roots, ...orphans].flatMap(below);
}

describe('okr tree --format svg', () => {
  it.each(['de', 'en'])(
    'has a card for every goal and objective, in the order of the list, and every link (%s)',
    async (language) => {
      const files = exampleCompany();
      const picture = await svg(files, '--lang', language);
      const nodes = nodesOf(JSON.parse((await output(files, '--json')).out));
      expect(await faultsOfPicture(picture)).toEqual([]);
      const [head, ...cards] = labels(picture);
      expect(head).toContain('Muster Maschinenbau GmbH');
      expect(cards).toHaveLength(nodes.length);
      for (const [at, { title }] of nodes.entries()) expect(cards[at]).toContain(title);
      const linked = nodes.flatMap((node) => node.children).length;
      const also = nodes.flatMap((node) => node.alsoServes).length;
      expect(also).toBeGreaterThan(3);
      // One sample of each in the legend.
      expect(count(picture, /class="p-first"/g)).toBe(linked + 1);
      expect(count(picture, /class="p-second"/g)).toBe(also + 1);
      expect(count(picture, /class="p-head"/g)).toBe(linked + also);
    },
  );

  it('says in words what is marked, and what the picture shows', async () => {
    const picture = await svg(exampleCompany());
    expect(texts(picture, 'warning')).toEqual(['! darauf zahlt noch niemand ein', '! zahlt noch auf nichts ein']);
    expect(count(picture, /class="p-wanting"/g)).toBe(2);
    const bad = texts(picture, 'state-bad');
    expect(bad.filter((text) => text === '✗ weit hinter Plan')).toHaveLength(6);
    expect(bad.filter((text) => text === '! Leitplanke verletzt')).toHaveLength(1);
    expect(count(picture, /class="p-stripe-bad"/g)).toBe(7);
    expect(texts(picture, 'state-good')).toHaveLength(9);
    expect(texts(picture, 'share')).toContain('41\u00a0%');
    expect(picture).toContain(
      '<desc>4 strategische Ziele und 24 Ziele von 10 Teams, jedes eine Karte, verbunden mit dem, worauf es einzahlt. ! 1 Leitplanke verletzt · ✗ 6 weit hinter Plan · ◐ 6 hinter Plan · ● 9 im Plan · – 2 ohne Wert. 1 Ziel zahlt noch auf nichts ein. Auf 1 Ziel zahlt noch niemand ein.</desc>',
    );
  });

  it('is the same every time, and the same in a file', async () => {
    const files = exampleCompany();
    const host = memoryHost({ files, today: '2026-11-22' });
    expect(await run(['tree', '--format', 'svg=tree.svg'], host)).toBe(0);
    expect(host.stored.get('/work/tree.svg')).toBe(await svg(files));
  });

  it('stays inside the SVG whatever a title says', async () => {
    const hostile = '</text><script>alert(1)</script> ]]> <!-- &amp; "\' javascript:alert(1)';
    const files = company({
      'okrs/2026-Q4/company.yaml': team('company', objective('a', hostile)),
      'okrs/2026-Q4/sales.yaml': team('sales', objective('b', '<style>*{fill:url(//e.example)}', 'company/a')),
    });
    const picture = await svg(files);
    expect(await faultsOfPicture(picture)).toEqual([]);
    expect(labels(picture)[1]).toContain(hostile);
  });

  it('cuts what does not fit and keeps the whole behind it', async () => {
    const word = 'Donau'.repeat(40);
    const picture = await svg(company({ 'okrs/2026-Q4/company.yaml': team('company', objective('a', word)) }));
    const lines = texts(picture, 'title');
    expect(lines).toHaveLength(4);
    expect(lines.at(-1)).toMatch(/…$/);
    expect(word.startsWith(lines.join('').slice(0, -1))).toBe(true);
    expect(labels(picture)[1]).toContain(word);
  });

  it('dashes what serves a second parent, and explains only lines that are there', async () => {
    const one = company({
      'okrs/2026-Q4/company.yaml': team('company', objective('a', 'Erstes'), objective('b', 'Zweites')),
      'okrs/2026-Q4/sales.yaml': team('sales', objective('c', 'Drittes', 'company/b', 'company/a')),
    });
    const picture = await svg(one);
    expect(texts(picture, 'under').slice(1, 3)).toEqual(['zahlt ein auf', 'zahlt auch ein auf']);
    expect(count(picture, /class="p-second"/g)).toBe(2);
    const alone = await svg(company({ 'okrs/2026-Q4/company.yaml': team('company', objective('a', 'Erstes')) }));
    expect(alone).not.toContain('zahlt ein auf');
  });

  it('draws objectives that serve each other', async () => {
    const files = company({
      'okrs/2026-Q4/sales.yaml': team('sales', objective('a', 'Erstes', 'service/b')),
      'okrs/2026-Q4/service.yaml': team('service', objective('b', 'Zweites', 'sales/a')),
    });
    const picture = await svg(files);
    expect(await faultsOfPicture(picture)).toEqual([]);
    expect(labels(picture)).toHaveLength(3);
  });

  it('puts many who serve one alone into a block that names it', async () => {
    const many = Array.from({ length: 7 }, (_, at) => objective(`o${at}`, `Beitrag ${at}`, 'company/a'));
    const picture = await svg(
      company({
        'okrs/2026-Q4/company.yaml': team('company', objective('a', 'Ganz oben')),
        'okrs/2026-Q4/sales.yaml': team('sales', ...many),
      }),
    );
    expect(count(picture, /class="p-block"/g)).toBe(1);
    expect(texts(picture, 'under')).toContain('zahlt ein auf: Ganz oben');
    expect(labels(picture)).toHaveLength(9);
    expect(count(picture, /class="p-head"/g)).toBe(1);
  });

  it('says in a large one in words what those in a block serve too', async () => {
    const many = Array.from({ length: 45 }, (_, at) =>
      objective(`o${at}`, `Beitrag ${at}`, 'company/a', ...(at === 3 ? ['company/b'] : [])),
    );
    const files = company({
      'okrs/2026-Q4/company.yaml': team('company', objective('a', 'Ganz oben'), objective('b', 'Daneben')),
      'okrs/2026-Q4/sales.yaml': team('sales', ...many),
    });
    const picture = await svg(files);
    expect(texts(picture, 'under')).toContain('zahlt auch ein auf: Daneben');
    expect(picture).not.toContain('p-second"');
    expect(labels(picture)).toHaveLength(48);
  });

  it('is narrowed like the list', async () => {
    const files = exampleCompany();
    const [all, part, top] = await Promise.all([svg(files), svg(files, '--team', 'it'), svg(files, '--depth', '1')]);
    expect(labels(part).length).toBeLessThan(labels(all).length);
    expect(labels(part).join()).toContain('Konstruktion und Halle arbeiten mit denselben Daten');
    expect(labels(top)).toHaveLength(6);
  });

  it('says what a parent outside the picture is', async () => {
    const files = company({
      'okrs/2026-Q3/company.yaml': team('company', objective('before', 'Ein Ziel von vorher')),
      'okrs/2026-Q4/sales.yaml': team('sales', objective('a', 'Erstes', '2026-Q3/company/before')),
    });
    expect(texts(await svg(files, '--cycle', '2026-Q4'), 'under').join(' ')).toContain(
      'zahlt ein auf: Ein Ziel von vorher',
    );
  });

  it('says in a sentence that there is nothing yet', async () => {
    const { exit, out } = await output(
      company({ 'okrs/2026-Q4/sales.yaml': 'team: sales\nobjectives: []\n' }),
      '--format',
      'svg',
    );
    expect(exit).toBe(0);
    expect(await faultsOfPicture(out)).toEqual([]);
    expect(texts(out, 'share')).toEqual(['In diesem Zyklus gibt es noch keine Ziele.']);
  });

  it('says what to do where a chain is too long for a picture', async () => {
    const chain = Array.from({ length: 250 }, (_, at) =>
      objective(`o${at}`, `Stufe ${at}`, ...(at > 0 ? [`sales/o${at - 1}`] : [])),
    );
    const { exit, out, err } = await output(
      company({ 'okrs/2026-Q4/sales.yaml': team('sales', ...chain) }),
      '--format',
      'svg',
    );
    expect({ exit, out }).toEqual({ exit: 2, out: '' });
    expect(err).toContain('zu groß für ein Bild');
    expect(err).toContain('--depth 3');
  });
});
