// How src becomes dist, for `npm run build` and for the test that looks at what the entry chunk holds.
export const root = new URL('..', import.meta.url).pathname;

/** @type {import('esbuild').BuildOptions} */
export const buildOptions = {
  absWorkingDir: root,
  entryPoints: { main: 'src/main.ts' },
  outdir: 'dist',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  mainFields: ['module', 'main'],
  target: 'node20.19',
  minify: true,
  keepNames: false,
  legalComments: 'none',
  loader: { '.md': 'text' },
  alias: { '@inquirer/external-editor': './scripts/no-editor.mjs' },
  chunkNames: 'chunks/[name]-[hash]',
  banner: {
    js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
  },
  logLevel: 'warning',
};
