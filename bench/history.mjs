// A repository with a long history, and how long okr takes to read it. See bench/README.md.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';

const DAY = 86_400;
/** 2023-01-02, a Monday. */
const START = 1_672_650_000;

/**
 * Writes a repository: `commits` commits over `files` team files of about 600 bytes, three of them changed each time
 * (a value, a target, a title), the same on every machine. Kept where it is there already.
 */
function writeHistory(folder, commits, files) {
  if (existsSync(join(folder, '.git/okr-bench'))) return;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  git(folder, ['init', '-q', '-b', 'main']);
  const stream = [];
  const put = (path, text) => stream.push(`M 100644 inline ${path}\ndata ${Buffer.byteLength(text)}\n${text}\n`);
  const state = Array.from({ length: files }, () => ({ to: 55, from: 40, owner: 0, title: 0 }));
  for (let commit = 0; commit < commits; commit++) {
    const message = `Change ${commit}`;
    const when = START + commit * (DAY / 3);
    stream.push(
      `commit refs/heads/main\ncommitter Ben Beispiel <ben@example.org> ${when} +0100\ndata ${message.length}\n${message}\n`,
    );
    if (commit === 0) {
      put('okr.yaml', 'version: 1\norganisation: Muster\nlanguage: en\n');
      put('.okr/.gitignore', '/cache/\n');
      for (let file = 0; file < files; file++) put(pathOf(file), textOf(file, state[file]));
    } else
      for (const step of [0, 1, 2]) {
        const file = (commit * 7 + step * 53) % files;
        const one = state[file];
        if (commit % 10 < 7) one.to += 1;
        else if (commit % 10 < 9) one.title += 1;
        else one.owner += 1;
        put(pathOf(file), textOf(file, one));
      }
  }
  git(folder, ['fast-import', '--quiet'], stream.join(''));
  git(folder, ['reset', '-q', '--hard']);
  writeFileSync(join(folder, '.git/okr-bench'), '');
}

/**
 * Medians in milliseconds. `reading`: all definitions of 3,000 commits × 150 files, the first time and from the cache,
 * against what feeds them, each without starting a process. `one`: the history of one key result in 1,000 commits, above
 * start-up.
 * @param {(rounds: number, programs: object[]) => { name: string, ms: number }[]} medians
 * @param {{ root: string, work: string, okr: string, rounds: number }} place
 */
export async function historyTime(medians, { root, work, okr, rounds }) {
  const cwd = join(work, 'history-3000');
  const small = join(work, 'history-1000');
  writeHistory(cwd, 3000, 150);
  writeHistory(small, 1000, 30);
  const reader = join(work, 'read-history.mjs');
  await bundleReader(root, reader);
  const forget = (folder) => rmSync(join(folder, '.okr/cache'), { recursive: true, force: true });
  const one = [okr, 'history', '2026-Q4/team-000/customer-love/nps', '--today', '2026-11-22'];
  const [bare, raw, first, version, ofOne] = medians(rounds, [
    { name: 'node -e 0', args: ['-e', '0'], cwd },
    { name: 'git log --raw and git cat-file --batch', args: [import.meta.filename], cwd },
    { name: 'the first time', args: [reader], cwd, before: () => forget(cwd) },
    { name: 'okr --version', args: [okr, '--version'], cwd: small },
    { name: 'okr history of one key result', args: one, cwd: small, before: () => forget(small) },
  ]);
  const [still, again] = medians(rounds, [
    { name: 'node -e 0', args: ['-e', '0'], cwd },
    { name: 'from the cache', args: [reader], cwd },
  ]);
  const base = raw.ms - bare.ms;
  const reading = [
    { name: first.name, ms: first.ms - bare.ms },
    { name: again.name, ms: again.ms - still.ms },
  ];
  return {
    raw: base,
    reading: reading.map((each) => ({ ...each, ratio: each.ms / base })),
    one: ofOne.ms - version.ms,
  };
}

/** The reading of `okr` alone, built as the program is. */
async function bundleReader(root, outfile) {
  // Late: this file is also the program that git alone is measured with.
  const [{ build }, { buildOptions }] = await Promise.all([import('esbuild'), import('../scripts/build-options.mjs')]);
  const contents = [
    "import { readPast } from './src/cli/past';",
    "import { nodeHost } from './src/host/node-host';",
    "import { optimiseLate } from './src/host/optimise-late';",
    'optimiseLate(process);',
    "const text = { screens: { progress: { history: '', versions: () => '' } } };",
    "const host = nodeHost(process, 'bench', import.meta.dirname);",
    "const past = await readPast({ host, text }, process.cwd(), ['okrs']);",
    'if (past.courses?.size !== 600) process.exitCode = 2;',
  ].join('\n');
  const { entryPoints: _, outdir: __, outExtension: ___, chunkNames: ____, ...options } = buildOptions;
  await build({ ...options, splitting: false, outfile, stdin: { contents, resolveDir: root, loader: 'ts' } });
}

/** What feeds a history, without reading any of it: `git log --raw`, and all versions from `git cat-file --batch`. */
function readRaw(folder) {
  const log = git(folder, [
    ...['log', '--raw', '-z', '--no-abbrev', '--no-renames', '--format=%x01%H%x00%ct%x00%an', '--', 'okrs/'],
  ]);
  const ids = new Set([...log.matchAll(/:\d{6} \d{6} [0-9a-f]{40} ([0-9a-f]{40}) /g)].map(([, id]) => id));
  git(folder, ['cat-file', '--batch', '--buffer'], [...ids].map((id) => `${id}\n`).join(''));
}

function git(cwd, args, input = '') {
  const { status, stdout, stderr } = spawnSync('git', args, { cwd, input, maxBuffer: 2 ** 30, encoding: 'latin1' });
  if (status !== 0) throw new Error(`git ${args[0]} ended with ${status}: ${stderr}`);
  return stdout;
}

function pathOf(file) {
  return `okrs/2026-Q4/team-${String(file).padStart(3, '0')}.yaml`;
}

function textOf(file, { from, to, owner, title }) {
  return `team: team-${String(file).padStart(3, '0')}
objectives:
  - id: customer-love
    title: Customers recommend us out of conviction, version ${title}
    owner: person-${owner % 9}
    key_results:
      - id: nps
        title: Raise the net promoter score of our customers
        metric: { from: ${from}, to: ${to}, unit: points, source: CRM }
      - id: answer-time
        title: Answer questions of customers faster
        metric: { from: 30, to: 10, unit: h, source: Desk }
      - id: renewals
        title: Contracts renewed before they end
        metric: { from: 60, to: 80, unit: "%", source: ERP }
`;
}

if (process.argv[1] === import.meta.filename) readRaw(process.cwd());
