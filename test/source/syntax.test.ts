import { describe, expect, it } from 'vitest';
import { parse } from '../../src/source/parse';
import { explainSyntax } from '../../src/source/syntax';
import type { Said } from '../../src/text/catalogue';
import { rules as de } from '../../src/text/de/rules';
import { rules as en } from '../../src/text/en/rules';

/** All a reader is told about a broken text: the place, the sentence's name, and both help texts. */
async function told(text: string) {
  const parsed = parse(text);
  expect(parsed.root).toBeNull();
  const explained = parsed.broken ? await explainSyntax(text) : [];
  const problems = explained.length > 0 ? explained : parsed.problems;
  return problems.map(({ say, start, end, data }) => {
    const before = text.slice(0, start).split('\n');
    const [inEnglish, inGerman] = [en, de].map((rules) => {
      const says = rules['yaml-syntax'].says as Readonly<Record<string, (data: never) => Said>>;
      const said = says[say];
      expect(said, `a sentence for ${say}`).toBeDefined();
      const { message, help } = said!(data as never);
      expect(`${message} ${help}`).not.toMatch(/undefined|null|\[object/);
      return `${message} ${help}`;
    });
    return {
      at: `${before.length}:${(before.at(-1) ?? '').length + 1}`,
      say,
      marked: text.slice(start, end),
      inEnglish,
      inGerman,
    };
  });
}

describe('slips people make', () => {
  it.each<[text: string, say: string, at: string, hint: string]>([
    ['title: Grow: fast', 'colon-in-text', '1:8', 'title: "Grow: fast"'],
    ['  - title: Grow: fast # now', 'colon-in-text', '1:12', 'title: "Grow: fast"'],
    ['title: Umsatz +10 %: ja', 'colon-in-text', '1:8', 'title: "Umsatz +10 %: ja"'],
    ['title: Say "go": now', 'colon-in-text', '1:8', `title: 'Say "go": now'`],
    ['title: "Grow": fast', 'colon-in-text', '1:8', `title: '"Grow": fast'`],
    ['a: b: c: d', 'colon-in-text', '1:4', 'a: "b: c: d"'],
    ['team: @sales', 'scalar-start', '1:7', 'team: "@sales"'],
    ['title: %done', 'scalar-start', '1:8', 'title: "%done"'],
    ['title: `code`', 'scalar-start', '1:8', 'title: "`code`"'],
    ['title: ,x', 'scalar-start', '1:8', 'title: ",x"'],
    ['title: *bold*', 'alias-undefined', '1:8', '"*bold*"'],
    ['title: *very* bold', 'scalar-start', '1:8', 'title: "*very* bold"'],
    ['title: & more', 'anchor-name', '1:8', '"& …"'],
    ['title: * more', 'anchor-name', '1:8', '"* …"'],
    ['title: !important x', 'tag', '1:8', '!important'],
    ['title: | text', 'block-text', '1:10', 'title: "| text"'],
    ['title: > 5', 'block-text', '1:10', 'title: "> 5"'],
    ['title: |-text', 'block-text', '1:10', 'next line'],
    ['objectives:\n\t- id: o1', 'tab', '2:1', 'spaces'],
    ['objectives:\n  - id: a\n\t  title: b', 'tab', '3:1', 'spaces'],
    ['a: 1\nkey:value\nb: 2', 'space-after-colon', '2:1', 'key: value'],
    ['- a\n-b', 'space-after-dash', '2:1', '- b'],
    ['a: 1\nwhat is this\nb: 2', 'missing-colon', '2:1', 'key: value'],
    ['a: 1\nb', 'missing-colon', '2:1', 'key: value'],
    ['a: "open\nb: 1\n', 'missing-quote', '1:4', 'closing "'],
    ["a: 'open\nb: 1\n", 'missing-quote', '1:4', "closing '"],
    ['b: 1\na: [1, 2\nc: 1\n', 'missing-bracket', '2:4', 'add ]'],
    ['b: 1\na: {b: 1\n', 'missing-bracket', '2:4', 'add }'],
    ["a: 'it's mine'", 'after-quote', '1:8', "it''s"],
    ['a: "a" and "b"', 'after-quote', '1:8', `'"a" and "b"'`],
    ['a: [a] b', 'after-value', '1:8', 'quotes'],
    ['a: }', 'stray-bracket', '1:4', 'Remove'],
    ['a: - b', 'list-beside-key', '1:4', 'next line'],
    ['- a\nb: c', 'list-and-keys', '2:1', 'key of its own'],
    ['a: 1\n- b', 'list-and-keys', '2:1', 'key of its own'],
    ['a:\n  - b\n  c: d', 'indent', '3:3', 'same column'],
    ['a:\n  b: 1\n c: 2', 'indent', '3:2', 'same column'],
    ['a:\n    b: 1\n  c: 2', 'indent', '3:3', 'same column'],
    ['a:\n  - id: x\n   title: y', 'indent', '3:4', 'same column'],
    ['  a: 1\nb: 2', 'indent', '2:1', 'same column'],
    ['a: 1\n  b: 2', 'below-value', '2:3', 'same column'],
    ['a:\n  - id: x\n     title: y', 'below-value', '3:6', 'same column'],
    ['title: Text\n  mehr: x', 'below-value', '2:3', 'quotes'],
    ['a: [,]', 'comma', '1:5', 'Remove'],
    ['a: "C:\\path"', 'escape', '1:7', 'twice'],
    ['a: "b"# c', 'comment-space', '1:7', 'space before #'],
    ['%x\na: b', 'directive', '1:1', 'Delete'],
    ['a: [\n  - b\n]', 'block-in-flow', '2:3', '[first, second]'],
    ['a: [{ title: Grow: fast, b: 1 }]', 'colon-in-text', '1:14', 'title: "Grow: fast"'],
    ['a: [Won: two: three]', 'colon-in-text', '1:10', 'Won: "two: three"'],
    ['a: "x\ny"', 'missing-quote', '1:4', 'indent those'],
    ['a: [\n1\n]', 'missing-bracket', '1:4', 'indented'],
  ])('%j', async (text, say, at, hint) => {
    const found = await told(text);
    expect(found.map((one) => [one.say, one.at])).toEqual([[say, at]]);
    expect(found[0]?.inEnglish).toContain(hint);
    expect(found[0]?.inGerman).not.toEqual(found[0]?.inEnglish);
  });

  it('tells several slips of a file at once, each once', async () => {
    const found = await told('a: b: c\nok: 1\nt: @x\nok2: 1\nu: `y`\n');
    expect(found.map((one) => [one.say, one.at])).toEqual([
      ['colon-in-text', '1:4'],
      ['scalar-start', '3:4'],
      ['scalar-start', '5:4'],
    ]);
  });

  it('says no more than a hundred', async () => {
    expect(await told(Array.from({ length: 300 }, (_, i) => `k${i}: @x\n`).join(''))).toHaveLength(100);
  });

  it.each([
    ['colons', `a: ${'b: '.repeat(15_000)}\n`],
    ['commas', `a: [${','.repeat(20_000)}]\n`],
    ['signs', `a: ${'| > - '.repeat(8000)}\n`],
    ['long lines', `${`k: ${'x'.repeat(4000)}: y\n`.repeat(100)}`],
    ['quotes', `a: ${`"x" 'y' `.repeat(6000)}\n`],
    ['stars', `a: ${'*x '.repeat(15_000)}\n`],
  ])('explains many slips on a line quickly: %s', async (_, text) => {
    const start = performance.now();
    await explainSyntax(text);
    expect(performance.now() - start).toBeLessThan(2000);
  });

  it('gives up on a text too large or deep to be explained', async () => {
    expect(await explainSyntax(`${'[1, '.repeat(30_000)}`)).toEqual([]);
    expect(await explainSyntax(`${'['.repeat(3000)}`)).toEqual([]);
  });
});
