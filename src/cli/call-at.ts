import type { Host, LogQuery } from '../host/host';
import { parseDate } from '../model/date';
import { type Inline, type Page, piece } from '../page/blocks';
import { placeOf } from '../workspace/place';
import { nearestWorkspace } from './check-scope';
import type { Call, Outcome } from './command';
import { type FilesAt, filesAt } from './files-at';
import { OkrError } from './okr-error';

/** Digits of a commit's id that tell it apart for a reader. */
const SHORT = 7;

/** What compares with, or writes into, the working tree: none of it goes with another state. */
const HERE_ONLY = ['fix', 'fix-dry-run', 'staged', 'since', 'stdin', 'update-baseline'] as const;

/** A call in an earlier state of the workspace. */
export interface PastCall {
  readonly call: Call;
  /** The outcome whose page says as of when it is, below its title. */
  dated(outcome: Outcome): Outcome;
}

/**
 * `--at <day|revision>`: the same call in the workspace as it was, read from git's objects. Today is the day asked for, or
 * the commit's, unless `--today` says another.
 * @throws OkrError where there is no such state, or no workspace in it
 */
export async function callAt(call: Call, rev: string): Promise<PastCall> {
  const { flags, host, folder, args } = call;
  const clash = HERE_ONLY.find((name) => flags[name]);
  if (clash) throw new OkrError('not-together', { first: '--at', second: `--${clash}` });
  const path = args[0] === undefined ? null : host.resolve(folder, args[0]);
  const root = (path === null ? null : nearestWorkspace(call, path)) ?? host.files.findWorkspace(folder);
  if (root === null) throw new OkrError('no-workspace', { folder });
  const state = await filesAt(call, root, rev);
  if (!state.files.some((file) => placeOf(file.path)?.kind === 'okr')) throw new OkrError('no-workspace-then', { rev });
  const today = flags.today ?? parseDate(rev) ?? state.date ?? call.today;
  const words = call.text.screens.asOf(state.commit.slice(0, SHORT), state.date);
  return {
    call: { ...call, today, host: hostAt(host, root, state) },
    dated: (outcome) => ({ ...outcome, page: () => withLine(outcome.page(), piece('dim', words)) }),
  };
}

function withLine(page: Page, line: Inline): Page {
  const [first] = page.blocks;
  const below = first?.type === 'heading' && first.level === 1 ? 1 : 0;
  return { ...page, blocks: page.blocks.toSpliced(below, 0, { type: 'text', text: line }) };
}

/** The world with the workspace's files as a commit holds them. What is no file of the format is as it is on disk. */
function hostAt(host: Host, root: string, { commit, files }: FilesAt): Host {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const isThen = (absolute: string) => {
    const path = host.relative(root, absolute);
    return path !== '' && !path.startsWith('..') && (placeOf(path) !== null || path.startsWith('okrs/'));
  };
  // The prototype, as a copy would look at standard input and so open it.
  return Object.assign(Object.create(host) as Host, {
    at: commit,
    gitLog: (folder: string, query: LogQuery, visit: Parameters<Host['gitLog']>[2]) =>
      host.gitLog(folder, { ...query, until: commit }, visit),
    files: {
      ...host.files,
      scan: () => [...files],
      read: (absolute: string, path: string) =>
        isThen(absolute) ? (byPath.get(host.relative(root, absolute)) ?? null) : host.files.read(absolute, path),
      kind(absolute: string) {
        if (!isThen(absolute)) return host.files.kind(absolute);
        const path = host.relative(root, absolute);
        if (byPath.has(path)) return 'other';
        return files.some((file) => file.path.startsWith(`${path}/`)) ? 'folder' : null;
      },
    },
  });
}
