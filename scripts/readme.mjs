// The screens in README.md, made by the built program: `node scripts/readme.mjs` writes them, `--check` only compares.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';

const root = new URL('..', import.meta.url).pathname;
const BLOCK = /<!-- run (?<command>okr [^\n]*?) -->\n```console\n[\s\S]*?```/g;

/** README.md with every marked screen as the program prints it today. */
export function freshReadme(text) {
  return text.replaceAll(BLOCK, (_match, command) => {
    const words = command.split(' ').slice(1);
    const example = `${root}examples/muster-maschinenbau`;
    const run = spawnSync(process.execPath, [`${root}bin/okr.js`, ...words, '-C', example, '--today', '2026-11-22'], {
      encoding: 'utf8',
      env: { PATH: process.env.PATH, COLUMNS: '96' },
    });
    return `<!-- run ${command} -->\n\`\`\`console\n$ ${command}\n${run.stdout}\`\`\``;
  });
}

if (process.argv[1] === new URL(import.meta.url).pathname) {
  const file = `${root}README.md`;
  const now = readFileSync(file, 'utf8');
  const fresh = freshReadme(now);
  if (now !== fresh && process.argv.includes('--check')) {
    process.stderr.write('README.md shows screens the program no longer prints: run npm run docs\n');
    process.exitCode = 1;
  } else writeFileSync(file, fresh);
}
