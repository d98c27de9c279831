// Runs scripts/reference.ts without a loader: bundles it into a temporary file and imports that. Commands are only listed,
// never loaded.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { buildOptions } from './build-options.mjs';

/** @returns {Promise<typeof import('./reference.ts')>} */
export async function loadReference() {
  const folder = mkdtempSync(join(tmpdir(), 'okr-reference-'));
  const outfile = join(folder, 'reference.mjs');
  try {
    const { outdir: _, splitting: __, chunkNames: ___, outExtension: ____, ...options } = buildOptions;
    await build({
      ...options,
      entryPoints: ['scripts/reference.ts'],
      outfile,
      minify: false,
      external: ['./commands/*'],
    });
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
