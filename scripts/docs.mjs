// `npm run docs`: writes docs/REFERENCE.md from the code and the screens of README.md from the built program. With
// `-- --check` it only says whether the committed files are true.
import { readFileSync, writeFileSync } from 'node:fs';
import { loadReference } from './load-reference.mjs';
import { freshReadme } from './readme.mjs';

const check = process.argv.includes('--check');
const { reference } = await loadReference();
keep('docs/REFERENCE.md', () => reference());
keep('README.md', freshReadme);

/** Writes a file that is to say what the code says, or complains about it. */
function keep(name, make) {
  const path = new URL(`../${name}`, import.meta.url);
  const now = readFileSync(path, 'utf8');
  const wanted = make(now);
  if (wanted === now) process.stdout.write(`${name} is up to date.\n`);
  else if (check) {
    process.stderr.write(`${name} differs from the code: run "npm run docs" and commit the result.\n`);
    process.exitCode = 1;
  } else {
    writeFileSync(path, wanted);
    process.stdout.write(`${name} written.\n`);
  }
}
