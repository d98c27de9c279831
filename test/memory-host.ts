import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import type { Committed, Host, Out, Question } from '../src/host/host';
import { progressAt } from '../src/host/progress';
import type { FoundFile, UnreadableFile } from '../src/workspace/file';
import { placeOf } from '../src/workspace/place';

/** What a run in memory starts from. Paths are absolute, for example `/work/okr.yaml`. */
export interface MemorySetup {
  readonly files?: Readonly<Record<string, string>>;
  /** Files that are no text. */
  readonly bytes?: Readonly<Record<string, Uint8Array>>;
  /** Paths that exist but cannot be read. */
  readonly faults?: Readonly<Record<string, UnreadableFile['fault']>>;
  readonly folder?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly today?: string;
  /** Answers to questions in their order; `null` is Ctrl-C. Given means somebody is there to answer. */
  readonly answers?: readonly (string | null)[];
  readonly columns?: number;
  /** Milliseconds between two looks at the clock; nothing takes time without it. */
  readonly pace?: number;
  /** What comes on standard input. */
  readonly stdin?: string;
  /** Files another process holds, with its number. */
  readonly lockedBy?: Readonly<Record<string, number>>;
  readonly gitEmail?: string;
  readonly commitTrouble?: Exclude<Committed, { commit: string }>;
  /** Fails the n-th write (from 1) with this code. */
  readonly failWrite?: { readonly nth: number; readonly code: string };
}

/** A host without a machine, and what came of the run. */
export interface MemoryHost extends Host {
  /** All files, also those written. */
  readonly stored: Map<string, string>;
  /** All files that are no text, also those written. */
  readonly storedBytes: Map<string, Uint8Array>;
  readonly printed: { out: string; err: string };
  /** The questions that were asked. */
  readonly asked: Question[];
  /** The workspace's files that were opened. */
  readonly opened: string[];
  /** What was committed. */
  readonly commits: { readonly root: string; readonly paths: readonly string[]; readonly message: string }[];
}

const ROOT = new URL('..', import.meta.url).pathname;

export function memoryHost(setup: MemorySetup = {}): MemoryHost {
  const stored = new Map(Object.entries(setup.files ?? {}));
  const faults = new Map(Object.entries(setup.faults ?? {}));
  const storedBytes = new Map(Object.entries(setup.bytes ?? {}));
  const printed = { out: '', err: '' };
  const asked: Question[] = [];
  const opened: string[] = [];
  const commits: { root: string; paths: readonly string[]; message: string }[] = [];
  const folder = setup.folder ?? '/work';
  let writes = 0;
  const answers = [...(setup.answers ?? [])];
  let clock = 0;
  const progress = progressAt({
    columns: setup.columns ?? null,
    now: () => {
      clock += setup.pace ?? 0;
      return clock;
    },
    write: (text) => {
      printed.err += text;
    },
  });
  const out = (name: 'out' | 'err'): Out => ({
    isTerminal: setup.columns !== undefined,
    columns: setup.columns ?? null,
    write: async (content) => {
      progress.clear();
      printed[name] += typeof content === 'string' ? content : Buffer.from(content).toString('latin1');
    },
  });
  const write = (path: string, text: string) => {
    writes++;
    if (setup.failWrite?.nth === writes) throw Object.assign(new Error('write'), { code: setup.failWrite.code });
    stored.set(path, text);
  };
  const found = (absolute: string, path: string): FoundFile | null => {
    const fault = faults.get(absolute);
    if (fault) return { path, fault, detail: null };
    const text = stored.get(absolute);
    return text === undefined ? null : { path, text };
  };
  const all = () => [...stored.keys(), ...faults.keys()];
  return {
    stored,
    storedBytes,
    printed,
    asked,
    opened,
    commits,
    version: '0.0.0-test',
    folder,
    env: setup.env ?? {},
    at: null,
    progress,
    out: out('out'),
    err: out('err'),
    interactive: setup.answers !== undefined,
    today: () => setup.today ?? '2026-11-22',
    resolve: (...parts) => posix.resolve(folder, ...parts),
    relative: (from, to) => posix.relative(from, to),
    sha256: (text) => createHash('sha256').update(text).digest('hex'),
    shipped: (name) => {
      const path = name.startsWith('pages/') ? `${ROOT}src/rules/${name.slice('pages/'.length)}` : `${ROOT}${name}`;
      return existsSync(path) ? readFileSync(path, 'utf8') : null;
    },
    files: {
      findWorkspace(start) {
        for (let at = start; ; at = posix.dirname(at)) {
          if (stored.has(posix.join(at, 'okr.yaml')) || faults.has(posix.join(at, 'okr.yaml'))) return at;
          if (at === '/') return null;
        }
      },
      findGitRoot(start) {
        for (let at = start; ; at = posix.dirname(at)) {
          if (all().some((path) => path.startsWith(posix.join(at, '.git')))) return at;
          if (at === '/') return null;
        }
      },
      real: (absolute) => absolute,
      scan(root, only, heard) {
        const paths = all().map((absolute) => [absolute, posix.relative(root, absolute)] as const);
        const inside = paths.filter(
          ([, path]) => /\.ya?ml$/.test(path) && (placeOf(path) !== null || path.startsWith('okrs/')),
        );
        return inside
          .filter(([, path]) => only === undefined || only.has(path))
          .flatMap(([absolute, path], index) => {
            heard?.(index + 1);
            opened.push(path);
            return found(absolute, path) ?? [];
          })
          .sort((a, b) => (a.path < b.path ? -1 : 1));
      },
      list: (root) =>
        all()
          .map((absolute) => posix.relative(root, absolute))
          .filter((path) => /\.ya?ml$/.test(path) && (placeOf(path) !== null || path.startsWith('okrs/')))
          .sort(),
      read: found,
      readForeign: found,
      readBytes: (absolute, path, limit) => {
        const fault = faults.get(absolute);
        if (fault) return { path, fault, detail: null };
        const text = stored.get(absolute);
        const bytes = storedBytes.get(absolute) ?? (text === undefined ? undefined : new TextEncoder().encode(text));
        if (bytes === undefined) return null;
        return bytes.length > limit ? { path, fault: 'too-large', detail: limit } : bytes;
      },
      kind: (absolute) => {
        if (stored.has(absolute) || faults.has(absolute)) return 'other';
        return all().some((path) => path.startsWith(absolute === '/' ? '/' : `${absolute}/`)) || absolute === folder
          ? 'folder'
          : null;
      },
      hasEntries: (absolute) => all().some((path) => path.startsWith(`${absolute}/`)),
      create(absolute, text) {
        if (stored.has(absolute)) return 'exists';
        write(absolute, text);
        return 'created';
      },
      update(absolute, before, after) {
        if (stored.get(absolute) !== before) return 'changed-meanwhile';
        write(absolute, after);
        return 'written';
      },
      locked: async (absolute, work) => {
        if (setup.lockedBy?.[absolute] !== undefined)
          throw Object.assign(new Error('locked'), { code: 'LOCKED', pid: setup.lockedBy[absolute] });
        return work();
      },
      stamp: (root) => JSON.stringify([...stored].filter(([path]) => path.startsWith(root))),
      readOwn: (absolute) => stored.get(absolute) ?? null,
      remove: (absolute) => {
        stored.delete(absolute);
      },
      replace: (absolute, content) => {
        if (typeof content === 'string') write(absolute, content);
        else storedBytes.set(absolute, content);
      },
      append: (absolute, text) => write(absolute, (stored.get(absolute) ?? '') + text),
    },
    serve: async () => {},
    stdin: async () => setup.stdin ?? '',
    gitFiles: async () => ({ trouble: 'no-repository' }),
    gitTracks: async () => false,
    gitLeavesOut: async () => false,
    gitCommit: async () => ({ trouble: 'no-repository' }),
    gitLog: async () => ({ trouble: 'no-repository' }),
    gitBlobs: async () => ({ ask: () => {}, end: async () => false }),
    gitEmail: async () => setup.gitEmail ?? null,
    commitFiles: async (root, paths, message) => {
      commits.push({ root, paths, message });
      return setup.commitTrouble ?? { commit: '0123456789abcdef0123456789abcdef01234567' };
    },
    ask: async (question) => {
      asked.push(question);
      const answer = answers.shift();
      if (answer === undefined) throw new Error(`nobody answers: ${question.message}`);
      return answer;
    },
  };
}
