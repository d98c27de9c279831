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
 * string-width makes its segmenter and the set of all emoji when it is loaded, which takes 40 ms and 20 ms, and most
 * screens never need them.
 * @type {import('esbuild').Plugin}
 */
const lateStringWidth = {
  name: 'string-width-with-late-tables',
  setup(build) {
    build.onLoad({ filter: /\/string-width\/index\.js$/ }, ({ path }) => {
      const text = readFileSync(path, 'utf8');
      const late = {
        'const segmenter = new Intl.Segmenter();':
          'let made; const segmenter = { segment: (text) => (made ??= new Intl.Segmenter()).segment(text) };',
        'const rgiEmojiRegex = /^\\p{RGI_Emoji}$/v;':
          "let emoji; const rgiEmojiRegex = { test: (text) => (emoji ??= new RegExp('^\\\\p{RGI_Emoji}$', 'v')).test(text) };",
      };
      return { contents: Object.entries(late).reduce((all, [early, later]) => all.replace(early, () => later), text) };
    });
  },
};

/**
 * cli-table3 measures with an older string-width, whose emoji take 15 ms. It is only given stand-ins of one column each
 * (`render/terminal/set-columns`), which are counted.
 * @type {import('esbuild').Plugin}
 */
const countedStandIns = {
  name: 'cli-table3-counts-stand-ins',
  setup(build) {
    build.onResolve({ filter: /^string-width$/ }, ({ importer }) =>
      importer.includes('node_modules/cli-table3/') ? { path: importer, namespace: 'count' } : undefined,
    );
    build.onLoad({ filter: /./, namespace: 'count' }, () => ({
      contents: 'module.exports = (text) => [...text].length;',
    }));
  },
};

/**
 * chalk asks the machine for its colours when it is loaded, which takes two modules of Node. We tell it the level.
 * @type {import('esbuild').Plugin}
 */
const toldColours = {
  name: 'chalk-without-supports-color',
  setup(build) {
    build.onLoad({ filter: /\/chalk\/source\/vendor\/supports-color\/index\.js$/ }, () => ({
      contents: 'export default { stdout: false, stderr: false };',
    }));
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
  plugins: [withoutChildProcess, lateStringWidth, countedStandIns, toldColours],
  logLevel: 'warning',
};
