// How src becomes dist, for `npm run build` and for the test that looks at what the entry chunk holds.
import { readFileSync } from 'node:fs';

export const root = new URL('..', import.meta.url).pathname;

/**
 * Commander loads `node:child_process` at once, for subcommands that are programs of their own. We have none.
 * @type {import('esbuild').Plugin}
 */
const withoutChildProcess = {
  name: 'commander-without-child-process',
  setup(build) {
    build.onResolve({ filter: /^node:child_process$/ }, ({ importer }) =>
      importer.includes('node_modules/commander/') ? { path: importer, namespace: 'nothing' } : undefined,
    );
    build.onLoad({ filter: /./, namespace: 'nothing' }, () => ({ contents: '' }));
  },
};

/**
 * string-width makes its segmenter when it is loaded, which takes 40 ms, and most screens never need it.
 * @type {import('esbuild').Plugin}
 */
const lateSegmenter = {
  name: 'string-width-with-late-segmenter',
  setup(build) {
    build.onLoad({ filter: /\/string-width\/index\.js$/ }, ({ path }) => {
      const text = readFileSync(path, 'utf8');
      const late = 'let made; const segmenter = { segment: (text) => (made ??= new Intl.Segmenter()).segment(text) };';
      return { contents: text.replace('const segmenter = new Intl.Segmenter();', late) };
    });
  },
};

/** @type {import('esbuild').BuildOptions} */
export const buildOptions = {
  absWorkingDir: root,
  entryPoints: { main: 'src/main.ts' },
  outdir: 'dist',
  // By this ending Node knows a module without looking for a package.json in every folder.
  outExtension: { '.js': '.mjs' },
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
  // Packages written for `require` find one in every chunk; it is made when it is first called.
  banner: {
    js: "import { createRequire as __from } from 'node:module'; let __require_; const require = (id) => (__require_ ??= __from(import.meta.url))(id);",
  },
  plugins: [withoutChildProcess, lateSegmenter],
  logLevel: 'warning',
};
