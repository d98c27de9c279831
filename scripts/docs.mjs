// `npm run docs`: writes docs/REFERENCE.md from the code. With `-- --check` it only says whether the committed file is true.
import { readFileSync, writeFileSync } from 'node:fs';
import { loadReference } from './load-reference.mjs';

const path = new URL('../docs/REFERENCE.md', import.meta.url);
const { reference } = await loadReference();
const wanted = reference();
const check = process.argv.includes('--check');

if (wanted === read()) process.stdout.write('docs/REFERENCE.md is up to date.\n');
else if (check) {
  process.stderr.write('docs/REFERENCE.md differs from the code: run "npm run docs" and commit the result.\n');
  process.exitCode = 1;
} else {
  writeFileSync(path, wanted);
  process.stdout.write('docs/REFERENCE.md written.\n');
}

function read() {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}
