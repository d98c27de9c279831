// The screens in README.md, made by the built program.
import { spawnSync } from 'node:child_process';

const root = new URL('..', import.meta.url).pathname;
const BLOCK = /<!-- run (?<command>okr [^\n]*?) -->\n```console\n[\s\S]*?```/g;

/** README.md with every marked screen as the program prints it today. */
export function freshReadme(text) {
  return text.replaceAll(BLOCK, (_match, command) => {
    const words = [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain).slice(1);
    const example = `${root}examples/muster-maschinenbau`;
    const run = spawnSync(process.execPath, [`${root}bin/okr.js`, ...words, '-C', example, '--today', '2026-11-22'], {
      encoding: 'utf8',
      env: { PATH: process.env.PATH, COLUMNS: '96' },
    });
    return `<!-- run ${command} -->\n\`\`\`console\n$ ${command}\n${run.stdout}\`\`\``;
  });
}
