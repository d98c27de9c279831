// Bundles src into dist: one entry, commands and heavy packages split off and loaded when they are needed.
import { cpSync, readdirSync, rmSync } from 'node:fs';
import { build } from 'esbuild';
import { buildOptions, root } from './build-options.mjs';

rmSync(`${root}dist`, { recursive: true, force: true });
await build(buildOptions);

// Texts that are read at run time lie beside the bundle: templates of `okr init`, pages of `okr explain`.
cpSync(`${root}templates`, `${root}dist/templates`, { recursive: true });
for (const name of readdirSync(`${root}src/rules`)) {
  if (name.endsWith('.md') && name !== 'README.md') cpSync(`${root}src/rules/${name}`, `${root}dist/pages/${name}`);
}

// Bundled, and not installed beside it (DECISIONS.md, Dependencies): their licences come along.
for (const name of [
  'csv-parse',
  'fflate',
  'saxen',
  'write-excel-file',
  '@dagrejs/dagre',
  '@dagrejs/graphlib',
  'ical-generator',
])
  cpSync(`${root}node_modules/${name}/LICENSE`, `${root}dist/licenses/${name.replace(/^@.*\//, '')}`);
