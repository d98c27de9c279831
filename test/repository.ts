import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { run } from '../src/cli/run';
import { nodeHost } from '../src/host/node-host';
import { memoryHost } from './memory-host';

/** Who wrote a commit, when, and why. */
export interface Commit {
  readonly date: string;
  readonly author?: string;
  readonly message?: string;
}

/**
 * A real git repository in a folder for temporary files, the same on every machine: no configuration but its own, and
 * every commit with its author and day.
 */
export class Repository {
  readonly folder = realpathSync(mkdtempSync(join(tmpdir(), 'okr-history-')));

  /** A new one, or a clone: what `git clone` is told. */
  constructor(clone: readonly string[] | null = null) {
    this.git(clone ? ['clone', '-q', ...clone, '.'] : ['init', '-q', '-b', 'main']);
  }

  git(args: readonly string[], env: Readonly<Record<string, string>> = {}): string {
    const safe = {
      GIT_CONFIG_NOSYSTEM: '1',
      GIT_CONFIG_GLOBAL: '/dev/null',
      PATH: process.env.PATH,
      HOME: this.folder,
    };
    return execFileSync('git', args, { cwd: this.folder, env: { ...safe, ...env }, encoding: 'utf8' });
  }

  /** Writes files, those with null are removed. */
  write(files: Readonly<Record<string, string | null>>): this {
    for (const [path, text] of Object.entries(files)) {
      const absolute = join(this.folder, path);
      mkdirSync(dirname(absolute), { recursive: true });
      if (text === null) rmSync(absolute);
      else writeFileSync(absolute, text);
    }
    return this;
  }

  move(from: string, to: string): this {
    mkdirSync(dirname(join(this.folder, to)), { recursive: true });
    renameSync(join(this.folder, from), join(this.folder, to));
    return this;
  }

  /** Commits everything; the full object id. */
  commit({ date, author = 'Ben Beispiel', message = 'a change' }: Commit): string {
    const email = `${author.split(' ')[0]?.toLowerCase()}@sample.example`;
    const when = `${date}T12:00:00+0100`;
    this.git(['add', '-A']);
    this.git(['commit', '-q', '--allow-empty', '-m', message], {
      GIT_AUTHOR_NAME: author,
      GIT_AUTHOR_EMAIL: email,
      GIT_AUTHOR_DATE: when,
      GIT_COMMITTER_NAME: author,
      GIT_COMMITTER_EMAIL: email,
      GIT_COMMITTER_DATE: when,
    });
    return this.git(['rev-parse', 'HEAD']).trim();
  }

  /** Runs a command in the repository, on the real disk and with the real git. */
  async okr(argv: readonly string[], today = '2026-11-22') {
    const { out, err, printed, shipped } = memoryHost();
    const real = nodeHost(process, '0.0.0-test', this.folder);
    const { folder } = this;
    const env = { PATH: process.env.PATH };
    const resolve: typeof real.resolve = (...parts) => real.resolve(folder, ...parts);
    const host = { ...real, folder, env, out, err, shipped, resolve, interactive: false, today: () => today };
    return { exit: await run(argv, host), out: printed.out, err: printed.err };
  }

  async json(argv: readonly string[], today?: string) {
    const result = await this.okr([...argv, '--json'], today);
    return { ...result, data: JSON.parse(result.out) };
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
