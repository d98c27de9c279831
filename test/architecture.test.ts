import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { filesBelow, type Import, importsOf, objection, ROOT, readSource, roomOf, worldlyCalls } from './imports';
import { LONG, ROOMS } from './rooms';

const sources = filesBelow('src', '.ts').map(readSource);
const rooms = readdirSync(`${ROOT}src`, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

describe('the plan', () => {
  it('has every folder of src, and no other', () => {
    const planned = Object.keys(ROOMS);
    expect(planned.filter((name) => !existsSync(`${ROOT}src/${name}`))).toEqual([]);
    expect(rooms.filter((name) => !planned.includes(name))).toEqual([]);
  });

  it('lets data flow one way', () => {
    const above = new Set<string>();
    for (const [name, { uses = [], types = [] }] of Object.entries(ROOMS)) {
      const backwards = [...uses, ...types].filter((other) => !above.has(other));
      expect(backwards, `${name} may only import rooms that stand above it in test/rooms.ts`).toEqual([]);
      above.add(name);
    }
  });
});

describe('every file of src', () => {
  it('imports only what its room may', () => {
    const wrong = sources.flatMap((file) => importsOf(file).map((one) => objection(file.path, one)));
    expect(wrong.filter((one) => one !== null)).toEqual([]);
  });

  it('leaves clock, chance, console and process to the host', () => {
    expect(sources.flatMap(worldlyCalls)).toEqual([]);
  });

  it('has at most 300 lines, or a reason', () => {
    const long = sources.filter(({ text }) => text.split('\n').length > 301).map(({ path }) => path);
    expect(long, 'split them, or name them with a reason in LONG of test/rooms.ts').toEqual(Object.keys(LONG));
  });

  it('is called after what it is', () => {
    const vague = ['src', 'test', 'scripts', 'bench', 'bin']
      .flatMap((folder) => filesBelow(folder))
      .filter((path) => !path.includes('/.'))
      .filter((path) => path.split('/').some((part) => /^(utils?|helpers?|common|managers?|misc)(\.|$)/i.test(part)));
    expect(vague, 'name the thing: no utils, helpers, common, manager').toEqual([]);
  });
});

describe('every room', () => {
  it('says in a README of at most 15 lines what lives there', () => {
    const wrong = rooms.flatMap((room) => {
      const path = `src/${room}/README.md`;
      if (!existsSync(`${ROOT}${path}`))
        return [`${path} is missing: what lives here, what it may import, how to add one`];
      const lines = readFileSync(`${ROOT}${path}`, 'utf8').trimEnd().split('\n').length;
      return lines > 15 ? [`${path} has ${lines} lines; 15 are enough`] : [];
    });
    expect(wrong).toEqual([]);
  });
});

describe('the test itself', () => {
  const from = (text: string) => importsOf({ path: 'src/x.ts', text });

  it('reads every way of importing', () => {
    const text = [
      "import { a } from '../a';",
      "import type { B } from '../b';",
      "import { type C, type D } from '../c';",
      "import { type E, f } from '../d';",
      "import {\n  g,\n  h,\n} from '../e';",
      "import yaml, { type Doc } from 'yaml';",
      "export { i } from '../f';",
      "export * from '../g';",
      "import '../h';",
      "const j = await import('../i');",
      "// import { k } from '../j';",
      "/** import { l } from '../k' */",
    ].join('\n');
    expect(from(text)).toEqual([
      { from: '../a', kind: 'value' },
      { from: '../b', kind: 'types' },
      { from: '../c', kind: 'types' },
      { from: '../d', kind: 'value' },
      { from: '../e', kind: 'value' },
      { from: 'yaml', kind: 'value' },
      { from: '../f', kind: 'value' },
      { from: '../g', kind: 'value' },
      { from: '../h', kind: 'value' },
      { from: '../i', kind: 'lazy' },
    ]);
  });

  it.each<[string, Import['from'], Import['kind'], string]>([
    [
      'src/rules/x.ts',
      '../render/bar',
      'value',
      'src/rules/x.ts may not import ../render/bar: rules see the model only',
    ],
    ['src/rules/x.ts', '../text/en', 'value', 'may not import ../text/en: rules see the model only'],
    ['src/model/x.ts', '../score/band', 'types', 'the model knows nothing but days'],
    ['src/render/graph/x.ts', '../../schema/output/tree', 'value', '`import type` is allowed'],
    ['src/render/html/x.ts', '../../schema/output/tree', 'types', 'renderers know blocks'],
    ['src/render/html/x.ts', '../../model/okr', 'types', 'renderers know blocks'],
    ['src/cli/run.ts', '../host/node-files', 'value', 'only main knows the Node implementation'],
    ['src/cli/run.ts', 'node:fs', 'value', 'only host and main touch the world'],
    ['src/report/x.ts', 'commander', 'value', 'only cli knows commander'],
    ['src/cli/x.ts', 'inquirer', 'lazy', 'only host knows inquirer'],
    ['src/host/node-host.ts', 'inquirer', 'value', 'load it with import()'],
    ['src/source/parse.ts', 'yaml', 'lazy', 'only source/syntax.ts loads yaml'],
    ['src/rhythm/x.ts', 'date-fns', 'value', 'date-fns/<function>'],
    ['src/score/x.ts', 'left-pad', 'value', 'no room knows left-pad'],
    ['src/new-room/x.ts', '../model/okr', 'types', 'there is no room "new-room"'],
  ])('objects when %s imports %s', (path, from, kind, sentence) => {
    expect(objection(path, { from, kind })).toContain(sentence);
  });

  it.each<[string, Import['from'], Import['kind']]>([
    ['src/rules/x.ts', '../model/okr', 'value'],
    ['src/rules/x.ts', './define', 'value'],
    ['src/rules/x.ts', '../text/catalogue', 'types'],
    ['src/model/x.ts', 'date-fns/addDays', 'value'],
    ['src/model/x.ts', '@date-fns/utc/date', 'value'],
    ['src/source/syntax.ts', 'yaml', 'types'],
    ['src/source/syntax.ts', 'yaml', 'lazy'],
    ['src/cli/commands/x.ts', '../../host/host', 'types'],
    ['src/main.ts', './host/node-host', 'value'],
  ])('lets %s import %s', (path, from, kind) => {
    expect(objection(path, { from, kind })).toBeNull();
  });

  it('sees the world in code, not in words', () => {
    const calls = (text: string) => worldlyCalls({ path: 'src/report/x.ts', text }).length;
    expect(calls("if (process.env.CI) console.log('x')")).toBe(2);
    expect(calls('new Date() > Date.now() + Math.random()')).toBe(3);
    expect(calls("// process.exit\nconst a = 'a process. console. done'; new Date(a); host.process.env")).toBe(0);
    expect(worldlyCalls({ path: 'src/host/x.ts', text: 'process.exit()' })).toEqual([]);
  });

  it('knows rooms by their folder', () => {
    const paths = ['src/cli/commands/x.ts', 'src/main.ts', 'src/render/graph/x.ts', 'src/render/bar.ts'];
    expect(paths.map(roomOf)).toEqual(['cli', 'main.ts', 'render/graph', 'render']);
  });
});
