// What a scripted check-in of three key results takes, against `okr --version` and a process that does nothing but read the
// same team's files: in turns, in one run.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { buildOptions } from '../scripts/build-options.mjs';

const TEAM = 'team-7';
const DAY = '2026-11-20';
const FILES = ['okr.yaml', `okrs/2026-Q4/${TEAM}.yaml`, `okrs/2026-Q4/check-ins/${TEAM}.yaml`];
const VALUES = ['objective-0/result-0=47@7:fine', 'objective-0/result-1=48@6', 'objective-0/result-2=50'];

/**
 * Medians in milliseconds; `budget` is 1.5 × what starting up and reading the team's files take together.
 * @param {(rounds: number, programs: object[]) => { name: string, ms: number }[]} medians
 * @param {{ root: string, work: string, okr: string, cwd: string, rounds: number }} place
 */
export async function checkInTime(medians, { root, work, okr, cwd, rounds }) {
  const reader = join(work, 'read-home.mjs');
  await bundleReader(root, reader);
  const file = join(cwd, FILES[2]);
  const before = readFileSync(file, 'utf8');
  const reset = () => writeFileSync(file, before);
  const set = ['checkin', TEAM, ...VALUES.flatMap((one) => ['--set', one]), '--by', 'ben', '--yes', '--today', DAY];
  const [bare, version, reading, text, json] = medians(rounds, [
    { name: 'node -e 0', args: ['-e', '0'], cwd },
    { name: 'okr --version', args: [okr, '--version'], cwd },
    { name: 'reading the team', args: [reader, ...FILES], cwd },
    { name: 'okr checkin --set ×3', args: [okr, ...set], cwd, before: reset },
    { name: 'the same with --json', args: [okr, ...set, '--json'], cwd, before: reset },
  ]);
  reset();
  const together = version.ms + reading.ms - bare.ms;
  return [text, json].map(({ name, ms }) => ({
    name,
    ms,
    version: version.ms,
    reading: reading.ms - bare.ms,
    ratio: ms / together,
  }));
}

/** The reader alone, built as the program is. */
async function bundleReader(root, outfile) {
  const contents = [
    "import { nodeFiles } from './src/host/node-files';",
    "import { readWorkspace } from './src/workspace/read-workspace';",
    "const files = nodeFiles.scan('.', new Set(process.argv.slice(2)));",
    "const { incomplete, teamCycles } = await readWorkspace(files, { language: 'de', faulty: 'leave-out' });",
    'if (incomplete.length > 0 || teamCycles.length !== 1) process.exitCode = 2;',
  ].join('\n');
  const { entryPoints: _, outdir: __, outExtension: ___, chunkNames: ____, ...options } = buildOptions;
  await build({ ...options, splitting: false, outfile, stdin: { contents, resolveDir: root, loader: 'ts' } });
}
