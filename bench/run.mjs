// `npm run bench`: how long okr takes, measured against something else in the same minute, so that a busy machine slows
// both. See bench/README.md.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { checkInTime } from './check-in.mjs';
import { historyTime } from './history.mjs';
import { peersFor } from './peers.mjs';
import { reportTime } from './report.mjs';
import { readingTime } from './sentences.mjs';
import { writeWorkspace } from './workspace.mjs';

const root = new URL('..', import.meta.url).pathname;
const work = join(root, 'bench/.work');
const okr = join(root, 'bin/okr.js');
const bare = { name: 'node -e 0', args: ['-e', '0'], cwd: root };

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '10,100,1000,10000' },
    peers: { type: 'boolean', default: true },
    json: { type: 'boolean', default: false },
  },
  allowNegative: true,
});
const sizes = values.sizes.split(',').map(Number);
if (sizes.some((size) => !Number.isInteger(size) || size < 1))
  throw new Error('--sizes takes whole numbers: --sizes 10,100');

mkdirSync(work, { recursive: true });
const results = {
  node: process.version,
  start: startUp(),
  checkIn: await checkInTime(medians, { root, work, okr, cwd: workspaceOf(100), rounds: 25 }),
  reading: await readingTime(root, work, workspaceOf(100)),
  history: await historyTime(medians, { root, work, okr, rounds: 9 }),
  drawing: drawings(),
  report: await reportTime({ work, okr, cwd: workspaceOf(100), rounds: 7 }),
  check: sizes.map(checkOf),
  peers: values.peers ? againstPeers() : null,
};
const broken = brokenBudgets(results);
process.stdout.write(values.json ? `${JSON.stringify({ ...results, broken }, null, 2)}\n` : `${table(results)}\n`);
for (const one of broken) process.stderr.write(`over budget: ${one}\n`);
if (broken.length > 0) process.exitCode = 1;

/** `--version` and `--help` against a Node that does nothing. */
function startUp() {
  const [base, ...ours] = medians(25, [
    bare,
    { name: 'okr --version', args: [okr, '--version'], cwd: root },
    { name: 'okr --help', args: [okr, '--help'], cwd: root },
  ]);
  return ours.map(({ name, ms }) => ({ name, ms, ratio: ms / base.ms }));
}

/** The cascade of 100 teams as a picture and as a page, against the same as text. */
function drawings() {
  const cwd = workspaceOf(100);
  const as = (format) => ({
    name: `okr tree --format ${format}`,
    args: [okr, 'tree', '--format', format, '--today', '2026-11-22'],
    cwd,
  });
  const [text, ...drawn] = medians(9, [as('text'), as('svg'), as('html')]);
  return drawn.map(({ name, ms }) => ({ name, ms, ratio: ms / text.ms }));
}

function checkOf(size) {
  const cwd = workspaceOf(size);
  const [base, { ms }] = medians(Math.max(1, Math.min(7, Math.round(700 / size))), [bare, checkIn(cwd)]);
  return { size, ms, ratio: ms / base.ms, perFile: ms / size, peakMb: peakOf(cwd) };
}

/** `okr check` against peers on the same 100 team files, without check-ins. */
function againstPeers() {
  const cwd = join(work, 'team-files-100');
  writeWorkspace(cwd, 100, false);
  const schema = spawnSync(process.execPath, [okr, 'schema', 'team'], { encoding: 'utf8' }).stdout;
  const [ours, ...others] = medians(7, [checkIn(cwd), ...peersFor(work, cwd, schema)]);
  return others.map(({ name, ms }) => ({ name, ms, ratio: ms / ours.ms }));
}

function workspaceOf(size) {
  const folder = join(work, `files-${size}`);
  writeWorkspace(folder, size);
  return folder;
}

function checkIn(cwd) {
  return { name: 'okr check', args: [okr, 'check', '--today', '2026-11-22'], cwd };
}

/** The most memory one check holds, in megabytes. */
function peakOf(cwd) {
  const file = join(work, 'peak');
  const { args } = checkIn(cwd);
  run({ args: ['--require', join(root, 'bench/peak.cjs'), ...args], cwd, name: 'okr check' }, { OKR_BENCH_PEAK: file });
  return Number(readFileSync(file, 'utf8')) / 1024;
}

/** Medians of several programs, run in turns: A B C, C B A, A B C, … */
function medians(rounds, programs) {
  const times = new Map(programs.map((one) => [one, []]));
  for (let round = 0; round < rounds; round++) {
    for (const one of round % 2 === 0 ? programs : programs.toReversed()) times.get(one).push(run(one));
  }
  return programs.map((one) => ({ name: one.name, ms: median(times.get(one)) }));
}

function run({ name, args, cwd, before }, env = {}) {
  before?.();
  const started = performance.now();
  const { status, signal, stderr } = spawnSync(process.execPath, args, {
    cwd,
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
  const ms = performance.now() - started;
  // 1 is findings, for all of them; anything else means that nothing was measured.
  if (status !== 0 && status !== 1) throw new Error(`${name} in ${cwd} ended with ${signal ?? status}: ${stderr}`);
  return ms;
}

function median(list) {
  const sorted = list.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** What okr promises, where this run breaks it. */
function brokenBudgets({ start, checkIn, reading, history, report, check, peers }) {
  const [first, again] = history.reading;
  return [
    ...(reading.warm >= 0.1 ? [`a sentence takes ${reading.warm.toFixed(2)} ms to read (less than 0.1)`] : []),
    ...start
      .filter(({ ratio }) => ratio > 1.5)
      .map(({ name, ratio }) => `${name} takes ${ratio.toFixed(2)} × bare Node (at most 1.5)`),
    ...checkIn
      .filter(({ ratio }) => ratio > 1.5)
      .map(({ name, ratio }) => `${name} takes ${ratio.toFixed(2)} × start-up and reading (at most 1.5)`),
    ...(first.ratio > 2
      ? [`a long history takes ${first.ratio.toFixed(2)} × what git takes to hand it over (at most 2)`]
      : []),
    ...(again.ms * 3 > first.ms
      ? [`a history from the cache takes 1/${(first.ms / again.ms).toFixed(1)} of the first reading (at most 1/3)`]
      : []),
    ...(history.one >= 300
      ? [`the history of one key result takes ${Math.round(history.one)} ms (less than 300)`]
      : []),
    ...(report !== null && report.open >= 1000
      ? [`the report of 100 teams opens in ${Math.round(report.open)} ms (less than 1,000)`]
      : []),
    ...check
      .filter(({ peakMb }) => peakMb >= 1024)
      .map(({ size, peakMb }) => `${size} files take ${Math.round(peakMb)} MB (less than 1,024)`),
    ...(peers ?? [])
      .filter(({ ratio }) => ratio < 1)
      .map(({ name, ratio }) => `${name} is faster: ${ratio.toFixed(2)} × okr check`),
  ];
}

function table({ node, start, checkIn, reading, history, drawing, report, check, peers }) {
  const milliseconds = (ms) => `${Math.round(ms)} ms`.padStart(9);
  const times = (ratio) => `${ratio.toFixed(2)} ×`.padStart(9);
  const line = (name, ...cells) => `  ${name.padEnd(32)}${cells.join('  ')}`;
  return [
    `node ${node}, medians of runs in turns`,
    '',
    line('start-up', '   median', 'bare Node'),
    ...start.map(({ name, ms, ratio }) => line(name, milliseconds(ms), times(ratio))),
    '',
    line('three key results', '   median', 'start+read'),
    ...checkIn.map(({ name, ms, ratio }) => line(name, milliseconds(ms), times(ratio))),
    `  (start-up ${Math.round(checkIn[0].version)} ms, reading the team's files ${Math.round(checkIn[0].reading)} ms)`,
    '',
    `  reading a sentence: ${reading.warm.toFixed(3)} ms, in a process just started ${reading.first.toFixed(3)} ms (${reading.sentences} sentences)`,
    '',
    line('3,000 commits × 150 files', '   median', ' raw git'),
    ...history.reading.map(({ name, ms, ratio }) => line(name, milliseconds(ms), times(ratio))),
    `  (git alone ${Math.round(history.raw)} ms; one key result in 1,000 commits ${Math.round(history.one)} ms above start-up)`,
    '',
    line('400 objectives of 100 teams', '   median', ' as text'),
    ...drawing.map(({ name, ms, ratio }) => line(name, milliseconds(ms), times(ratio))),
    '',
    ...(report === null
      ? []
      : [
          `  the report of 100 teams opens in ${Math.round(report.open)} ms, is narrowed down in ${Math.round(report.narrow)} ms (${report.elements} elements, ${Math.round(report.kilobytes)} KB)`,
          '',
        ]),
    line('okr check, team files', '   median', 'bare Node', ' per file', '     peak'),
    ...check.map(({ size, ms, ratio, perFile, peakMb }) =>
      line(
        String(size),
        milliseconds(ms),
        times(ratio),
        `${perFile.toFixed(2)} ms`.padStart(9),
        `${Math.round(peakMb)} MB`.padStart(9),
      ),
    ),
    ...(peers
      ? [
          '',
          line('on 100 team files', '   median', 'okr check'),
          ...peers.map(({ name, ms, ratio }) => line(name, milliseconds(ms), times(ratio))),
        ]
      : []),
  ].join('\n');
}
