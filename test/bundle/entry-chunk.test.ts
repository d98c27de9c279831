import { build, type Metafile } from 'esbuild';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildOptions } from '../../scripts/build-options.mjs';

/** Packages that cost more to start than all of `okr --version`: only commands that need them load them. */
const SLOW = [
  'zod',
  'inquirer',
  '@inquirer',
  'yaml',
  'js-yaml',
  'chalk',
  'cli-table3',
  'string-width',
  'date-fns',
  'feiertagejs',
];

let files: Metafile['outputs'];
let entry: string;

beforeAll(async () => {
  const { metafile } = await build({ ...buildOptions, metafile: true, write: false });
  files = metafile.outputs;
  entry = Object.keys(files).find((path) => files[path]?.entryPoint === 'src/main.ts') ?? '';
});

/** Every input in a chunk that is there as soon as the entry is. */
function loadedAtOnce(): string[] {
  const chunks = new Set([entry]);
  for (const chunk of chunks) {
    for (const { path, kind } of files[chunk]?.imports ?? []) if (kind === 'import-statement') chunks.add(path);
  }
  return [...chunks].flatMap((chunk) => Object.keys(files[chunk]?.inputs ?? {}));
}

describe('what `okr --version` loads', () => {
  it.each(SLOW)('does not hold %s', (name) => {
    expect(loadedAtOnce().filter((input) => input.includes(`node_modules/${name}/`))).toEqual([]);
  });

  it('holds no command, no rule, no reader and no renderer of pages', () => {
    const heavy = /^src\/(?:cli\/commands|rules|schema|report|score|text|render\/\w+)\/|\/(?:parse|read-\w+)\.ts$/;
    expect(loadedAtOnce().filter((input) => heavy.test(input))).toEqual([]);
  });

  it('is small', () => {
    const chunks = Object.entries(files).filter(([, { inputs }]) => loadedAtOnce().some((input) => input in inputs));
    expect(chunks.reduce((sum, [, { bytes }]) => sum + bytes, 0)).toBeLessThan(30_000);
  });

  it("leaves zod's sentences in fifty languages out (else: import * as z from 'zod')", () => {
    const all = Object.values(files).flatMap(({ inputs }) => Object.keys(inputs));
    expect(all.filter((input) => /zod\/v4\/locales\/(?!en\.)\w/.test(input))).toEqual([]);
  });

  it('stays apart from the slow packages, which are in the bundle', () => {
    const all = Object.values(files).flatMap(({ inputs }) => Object.keys(inputs));
    for (const name of SLOW) expect(all.some((input) => input.includes(`node_modules/${name}/`))).toBe(true);
  });
});
