// How long reading one sentence takes: the reader alone, bundled as it is, over different sentences.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

/** Milliseconds a sentence, the first time (nothing is warm) and once warm. */
export async function readingTime(root, work, workspace) {
  const outfile = join(work, 'reader.mjs');
  const entryPoints = [join(root, 'src/language/read-statement.ts')];
  await build({ entryPoints, bundle: true, platform: 'node', format: 'esm', outfile, logLevel: 'error' });
  const { readStatement } = await import(pathToFileURL(outfile).href);
  const titles = titlesIn(join(workspace, 'okrs/2026-Q4'));
  const round = () => {
    const started = performance.now();
    for (const title of titles) readStatement(title, 'de');
    return (performance.now() - started) / titles.length;
  };
  const first = round();
  const warm = [round(), round(), round()].sort((a, b) => a - b);
  return { sentences: titles.length, first, warm: warm[1] };
}

function titlesIn(folder) {
  const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
  return files.flatMap((name) =>
    [...readFileSync(join(folder, name), 'utf8').matchAll(/^ {8}title: (.*)$/gm)].map(([, title]) => title),
  );
}
