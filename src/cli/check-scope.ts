import type { Cycle } from '../model/cycle';
import { cycleAt } from '../rhythm/calendar';
import { DEFAULT_SETTINGS } from '../workspace/build-settings';
import type { FoundFile } from '../workspace/file';
import type { ReadOptions } from '../workspace/read-options';
import type { Call } from './command';
import { OkrError } from './okr-error';
import { readingProgress } from './reading-progress';

/** The files a check is about. */
export interface CheckScope {
  /** What `path` of a file is relative to, absolute. */
  readonly root: string;
  readonly files: readonly FoundFile[];
  readonly reading: ReadOptions;
  /** Is a finding in this file wanted? */
  readonly covers: (file: string) => boolean;
}

/**
 * The files to look at: the workspace around the first path or the folder; without one, a lone team file.
 * @throws OkrError for a path that is not there, and where there is nothing to look at
 */
export function checkScope(call: Call): CheckScope {
  const { host, folder, args, language, today } = call;
  const paths = args.map((path) => ({ path, absolute: host.resolve(folder, path) }));
  for (const { path, absolute } of paths) {
    if (host.files.kind(absolute) === null) throw new OkrError('no-file', { path });
  }
  const first = paths[0]?.absolute;
  const root = nearestWorkspace(call, first);
  if (root === null) {
    if (first === undefined || host.files.kind(first) === 'folder')
      throw new OkrError('no-workspace', { folder: args[0] ?? folder });
    return loneFile(call, first);
  }
  const progress = readingProgress(call);
  const files = host.files.scan(root, undefined, progress.found);
  const wanted = paths.map(({ absolute }) => host.relative(root, absolute));
  const stray = wanted.find(
    (path) => host.files.kind(host.resolve(root, path)) === 'other' && !files.some((file) => file.path === path),
  );
  const extra = stray === undefined ? null : host.files.read(host.resolve(root, stray), stray);
  const lone = stray === undefined ? null : { path: stray, cycle: currentCycle(today) };
  const covers = (file: string) =>
    wanted.length === 0 || wanted.some((path) => path === '' || file === path || file.startsWith(`${path}/`));
  return {
    root,
    files: extra ? [...files, extra] : files,
    reading: { language, faulty: 'use', heard: progress.read, ...(lone ? { lone } : {}) },
    covers,
  };
}

/** The workspace a path lies in, else the one around the folder if the path lies below it. */
export function nearestWorkspace({ host, folder }: Call, path: string | undefined): string | null {
  if (path === undefined) return host.files.findWorkspace(folder);
  const near = host.files.kind(path) === 'folder' ? path : host.resolve(path, '..');
  return host.files.findWorkspace(near);
}

function loneFile({ host, folder, language, today }: Call, absolute: string): CheckScope {
  const inside = host.relative(folder, absolute);
  const path = inside.startsWith('..') ? absolute : inside;
  const file = host.files.read(absolute, path);
  if (!file) throw new OkrError('no-file', { path });
  return {
    root: folder,
    files: [file],
    reading: { language, faulty: 'use', lone: { path, cycle: currentCycle(today) } },
    covers: () => true,
  };
}

/** The calendar quarter of today: what a file without a workspace is taken for. */
function currentCycle(today: string): Cycle {
  const cycle = cycleAt(DEFAULT_SETTINGS.cycles, today);
  if (!cycle) throw new Error('every day has a quarter');
  return cycle;
}
