import { describe, expect, it } from 'vitest';
import { toData } from '../../src/source/node';
import { parse } from '../../src/source/parse';
import { LIMITS } from '../../src/source/problem';

/** What a text is refused for, with line and column from 1. */
function refusal(text: string) {
  const { root, problems } = parse(text);
  expect(root).toBeNull();
  return problems.map(({ say, start, data }) => {
    const before = text.slice(0, start).split('\n');
    return { say, line: before.length, column: (before.at(-1) ?? '').length + 1, data };
  });
}

const base = 'team: growth\nobjectives:\n  - id: o1\n    title: Become the easiest bank to join   # north star\n';

describe('limits: one problem, quickly, never a throw', () => {
  const many = (count: number, each: (index: number) => string) =>
    Array.from({ length: count }, (_, i) => each(i)).join('');
  it.each([
    ['A01 deep lists', `a: ${'['.repeat(5000)}${']'.repeat(5000)}\n`, 'depth'],
    ['A02 a deep document', `${'['.repeat(1000)}1${']'.repeat(1000)}`, 'depth'],
    ['A02 a deeper one after it', `${'['.repeat(2000)}1${']'.repeat(2000)}`, 'depth'],
    ['deep mappings', '{a: '.repeat(3000), 'depth'],
    ['deep blocks', many(300, (i) => `${' '.repeat(i)}a:\n`), 'depth'],
    ['A04 too many keys', many(40_000, (i) => `k${i}: 1\n`), 'keys'],
    ['too many values', `a: [${'1,'.repeat(LIMITS.nodes + 1)}]`, 'nodes'],
    [
      'A05 an alias bomb',
      `a0: &a0 [x]\n${many(9, (i) => `a${i + 1}: &a${i + 1} [${Array(9).fill(`*a${i}`).join(', ')}]\n`)}`,
      'alias-many',
    ],
    ['too many aliases', `a: &a x\nb: [${'*a, '.repeat(LIMITS.aliases + 1)}]\n`, 'alias-many'],
    ['A06 an alias to itself', 'objectives: &a\n  - *a\n', 'alias-circular'],
  ])('%s', (_, text, say) => {
    const start = performance.now();
    expect(refusal(text).map((one) => one.say)).toEqual([say]);
    expect(performance.now() - start).toBeLessThan(2000);
  });

  it('A03 a chain of question marks is refused quickly', () => {
    const start = performance.now();
    expect(['depth', 'key', 'syntax']).toContain(refusal(`${'? '.repeat(600)}a\n`)[0]?.say);
    expect(performance.now() - start).toBeLessThan(2000);
  });

  it('reads what is just below a limit', () => {
    const { root } = parse(`${'['.repeat(LIMITS.depth - 2)}1${']'.repeat(LIMITS.depth - 2)}`);
    expect(root?.kind).toBe('list');
    expect(parse(`a: &a x\nb: [${'*a, '.repeat(LIMITS.aliases)}]\n`).problems).toEqual([]);
  });
});

describe('parts of YAML that are refused, at their place', () => {
  it.each<[string, string, string, number, number]>([
    ['A07 an alias without anchor', base.replace('team: growth', 'team: *growth'), 'alias-undefined', 1, 7],
    ['A08 a key twice', `${base}team: sales\n`, 'duplicate-key', 5, 1],
    ['A09 a key twice, once as a number', '1: a\n"1": b\n', 'duplicate-key', 2, 1],
    ['a key twice in another normal form', 'caf\u00e9: a\ncafe\u0301: b\n', 'duplicate-key', 2, 1],
    ['A10 a merge key', `x: &x {team: sales}\n${base}<<: *x\n`, 'merge-key', 6, 1],
    ['A12 a tag', base.replace('team: growth', 'team: !!js/function "x"'), 'tag', 1, 7],
    ['a tag of the core schema', 'a: !!str 1\n', 'tag', 1, 4],
    ['A13 a directive', `%YAML 1.1\n---\n${base}`, 'directive', 1, 1],
    ['A14 a second document', `${base}---\n${base}`, 'documents', 5, 1],
    ['a mapping as a key', '? {a: b}\n: c\n', 'key', 1, 3],
    ['a list as a key', '? [a]\n: c\n', 'key', 1, 3],
    ['an empty key', ': c\n', 'key', 1, 1],
    ['an alias as a key', 'a: &x b\n*x : c\n', 'key', 2, 1],
    ['A20 a tab', 'objectives:\n\t- id: o1\n', 'syntax', 2, 1],
    ['A21 a NUL byte', base.replace('growth', 'gro\0wth'), 'control', 1, 10],
    ['A24 an escape character', base.replace('Become', '\u001b[2J\u001b[31mBecome'), 'control', 4, 12],
    ['A25 one in an escaped text', 'a: "ok\\e]52;c"\n', 'control', 1, 5],
    ['A26 a character that turns the reading direction', base.replace('Become', '\u202eBecome'), 'control', 4, 12],
    ['half a character', 'a: "\\ud800"\n', 'control', 1, 5],
    ['a byte order mark in the middle', `a: b\ufeffc\n`, 'control', 1, 5],
  ])('%s', (_, text, say, line, column) => {
    expect(refusal(text).map((one) => [one.say, one.line, one.column])).toEqual([[say, line, column]]);
  });

  it('names both lines of a key written twice', () => {
    expect(refusal(`${base}team: sales\n`)[0]?.data).toEqual({ key: 'team', line: 1 });
  });

  it('A28 says a merge conflict once, with its lines', () => {
    const text = `<<<<<<< HEAD\n${base}=======\n${base}>>>>>>> b\n`;
    expect(refusal(text)).toEqual([{ say: 'markers', line: 1, column: 1, data: { from: 1, to: 11 } }]);
    expect(parse(text.replaceAll('\n', '\r\n')).problems[0]?.data).toEqual({ from: 1, to: 11 });
  });

  it('does not take signs in a text for a conflict', () => {
    expect(parse('a: |\n  <<<<<<< HEAD\n  =======\n  >>>>>>> b\n').problems).toEqual([]);
    expect(parse('a: "x"\n# =======\n').problems).toEqual([]);
  });
});

describe('what is empty or no mapping is left to the reader', () => {
  it.each([
    ['A15', ''],
    ['A16', '# only a comment\n'],
    ['only a mark', '\ufeff'],
    ['only a document start', '---\n'],
    ['white space', '\n  \n'],
  ])('%s has no root and no problem', (_, text) => {
    expect(parse(text)).toMatchObject({ root: null, problems: [] });
  });

  it('A17 reads a text', () => {
    expect(parse('just text\n').root).toMatchObject({ kind: 'scalar', value: 'just text', start: 0, end: 9 });
  });
});

describe('A11 keys with the names of built-in things', () => {
  it('are keys like any other, and nothing is inherited', () => {
    const { root } = parse('__proto__: {admin: true}\nconstructor: x\ntoString: y\n');
    const data = toData(root!) as Record<string, unknown>;
    expect(Object.keys(data)).toEqual(['__proto__', 'constructor', 'toString']);
    expect(Object.getPrototypeOf(data)).toBeNull();
    expect(({} as Record<string, unknown>).admin).toBeUndefined();
  });
});

describe('scalars', () => {
  it.each<[string, unknown]>([
    ['1', 1],
    ['-4.5', -4.5],
    ['0', 0],
    ['true', true],
    ['False', false],
    ['null', null],
    ['~', null],
    ['no', 'no'],
    ['on', 'on'],
    ['2026-11-22', '2026-11-22'],
    ['12:30', '12:30'],
    ['1_000', '1_000'],
    ['1,000', '1,000'],
    ['A29 1e400'.slice(4), '1e400'],
    ['.nan', '.nan'],
    ['.inf', '.inf'],
    ['0x1F', '0x1F'],
    ['0o17', '0o17'],
    ['017', '017'],
    ['5.', '5.'],
    ['+5', '+5'],
    ['1.500', '1.500'],
    ['-0', '-0'],
    ['9007199254740993', '9007199254740993'],
    ['"5"', '5'],
    ["'it''s'", "it's"],
    ['"a\\u00e9\\n"', 'aé\n'],
  ])('%s', (text, value) => {
    const root = parse(`a: ${text}\n`).root;
    expect((toData(root!) as { a: unknown }).a).toEqual(value);
  });

  it('reads block texts', () => {
    expect(toData(parse('a: |\n  x\n  y\nb: >-\n  x\n  y\n').root!)).toEqual({ a: 'x\ny\n', b: 'x y' });
  });

  it('shares what an alias stands for, with the place of the alias', () => {
    const { root } = parse('a: &x [1]\nb: *x\n');
    const data = toData(root!) as { a: unknown; b: unknown };
    expect(data.b).toEqual([1]);
    const entry = root?.kind === 'map' ? root.entries[1] : null;
    expect(entry?.value.alias).toEqual({ start: 13, end: 15 });
  });
});

describe('A18, A19 byte order marks and line ends', () => {
  it('reads them all as the same data', () => {
    const expected = toData(parse(base).root!);
    for (const text of [`\ufeff${base}`, base.replaceAll('\n', '\r\n'), `\ufeff${base.replaceAll('\n', '\r\n')}`]) {
      const { root, problems } = parse(text);
      expect(problems).toEqual([]);
      expect(toData(root!)).toEqual(expected);
    }
  });

  it('keeps offsets of the text as it is', () => {
    const text = `\ufeff${base.replaceAll('\n', '\r\n')}`;
    const { root } = parse(text);
    const entry = root?.kind === 'map' ? root.entries[0] : null;
    expect(text.slice(entry!.keyStart, entry!.keyEnd)).toBe('team');
    expect(text.slice(entry!.value.start, entry!.value.end)).toBe('growth');
  });
});

describe('closing brackets that are not indented', () => {
  it.each<[string, unknown]>([
    ['a: [\n  1,\n  2\n]\n', { a: [1, 2] }],
    ['a: {\n  b: 1\n}\nc: 2\n', { a: { b: 1 }, c: 2 }],
    ['a:\n  - b: [\n      x,\n    ]\n    c: 1\n', { a: [{ b: ['x'], c: 1 }] }],
    ['a: [\n  1, # one\n  # two\n]\nb: 1\n', { a: [1], b: 1 }],
    ['a: [\r\n  1\r\n]\r\n', { a: [1] }],
    ['a: [\n  "x # y",\n]\n', { a: ['x # y'] }],
    ['a: [\n  {\n  b: 1\n},\n]\n', { a: [{ b: 1 }] }],
    ['t: |\n  ]\n  x\na: [\n  1\n]\n', { t: ']\nx\n', a: [1] }],
    ['t: "x\n  ]"\na: [\n  1\n]\n', { t: 'x ]', a: [1] }],
  ])('%j', (text, data) => {
    const { root, problems } = parse(text);
    expect(problems).toEqual([]);
    expect(toData(root!)).toEqual(data);
  });

  it('does not move anything: places are those of the text', () => {
    const text = 'a: [\n  1, # one\n]\nb: two\n';
    const { root } = parse(text);
    const [a, b] = root?.kind === 'map' ? root.entries : [];
    expect(text.slice(a!.value.start, a!.value.end)).toBe('[\n  1, # one\n]');
    expect(text.slice(b!.value.start, b!.value.end)).toBe('two');
  });

  it('still refuses a text that goes on without indentation', () => {
    expect(refusal('a: "x\ny"\n').map((one) => one.say)).toEqual(['text-indent']);
    expect(refusal('a: [\n1\n]\n').map((one) => one.say)).toEqual(['text-indent']);
  });
});

describe('hostile texts with an unindented bracket', () => {
  const head = 'a: [\n  1\n]\n';
  it.each([
    ['a long line of spaces and colons', `${head}b: "${' '.repeat(120_000)}${': '.repeat(60_000)}"\n`],
    ['many brackets', head.repeat(20_000)],
    ['many comments', `a: [\n  1\n${'# x\n'.repeat(100_000)}]\n`],
    ['many headers', `${head}b: [\n${'  "|",\n'.repeat(30_000)}]\n`],
    ['signs of block texts', `${head}b: "${'| - > : |'.repeat(30_000)}"\n`],
  ])('%s', (_, text) => {
    const start = performance.now();
    parse(text);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
