import {
  closeSync,
  constants,
  type Dirent,
  existsSync,
  fstatSync,
  lstatSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  realpathSync,
  type Stats,
  statSync,
} from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import { decode, decodeForeign } from '../source/decode';
import { LIMITS } from '../source/problem';
import type { FoundFile, UnreadableFile } from '../workspace/file';
import { placeOf, ROOTS } from '../workspace/place';
import type { Files } from './host';
import { locked } from './lock';
import { append, codeOf, create, isLink, remove, replace, update } from './write-files';

const YAML = /\.ya?ml$/;
/** From so many files on, rubbish is collected more often: a third less memory for a tenth more time. */
const MANY = 5000;
const OWN_TEMPORARY = /^\.okr-tmp-/;

/** The real files. Synchronous: 20,000 small reads are faster one after the other than through the thread pool. */
export const nodeFiles: Files = {
  findWorkspace: (start) => upwards(start, ['okr.yaml', 'okr.yml']),
  findGitRoot: (start) => upwards(start, ['.git']),
  real,
  scan,
  list,
  stamp,
  read,
  readForeign,
  readBytes,
  kind,
  hasEntries,
  create,
  update,
  locked,
  readOwn: readShipped,
  remove,
  replace,
  append,
};

/** The nearest folder from `start` on that holds one of the names. */
function upwards(start: string, names: readonly string[]): string | null {
  for (let folder = start; ; folder = dirname(folder)) {
    if (names.some((name) => existsSync(join(folder, name)))) return folder;
    if (dirname(folder) === folder) return null;
  }
}

function real(absolute: string): string {
  try {
    return realpathSync(absolute);
  } catch {
    return absolute;
  }
}

function scan(root: string, only?: ReadonlySet<string>, heard?: (count: number) => void): FoundFile[] {
  const found: FoundFile[] = [];
  const realRoot = realpathSync(root);
  const seen = new Set<string>();
  const read = (entry: Dirent | Stats, absolute: string, path: string) => {
    if (entry.isDirectory()) found.push({ path, fault: 'not-a-file', detail: null });
    else {
      const file = entry.isSymbolicLink() ? readLink(absolute, path, realRoot, seen) : readRegular(absolute, path);
      if (file) found.push(file);
      heard?.(found.length);
    }
  };
  if (only === undefined) walk(root, found, read);
  else
    for (const path of only) {
      const absolute = join(root, path);
      const entry = lstatSync(absolute, { throwIfNoEntry: false });
      if (entry) read(entry, absolute, path);
    }
  if (found.length > MANY) process.getBuiltinModule('node:v8').setFlagsFromString('--heap-growing-percent=50');
  return found.sort((a, b) => (a.path < b.path ? -1 : 1));
}

function list(root: string): string[] {
  const paths: string[] = [];
  walk(root, [], (_entry, _absolute, path) => paths.push(path));
  return paths.sort();
}

/** Paths with what changes when a file is written; one that is gone meanwhile counts as gone. */
function stamp(root: string): string {
  const lines = list(root).map((path) => {
    const { mtimeMs, size, ino } = statSync(join(root, path), { throwIfNoEntry: false }) ?? {};
    return `${path} ${mtimeMs} ${size} ${ino}`;
  });
  return lines.join('\n');
}

/** Visits every file of the format below a root, and folders called like one. Folders that cannot be listed go to `unlisted`. */
function walk(
  root: string,
  unlisted: FoundFile[],
  visit: (entry: Dirent, absolute: string, path: string) => void,
): void {
  const enter = (folder: string, path: string, depth: number) => {
    for (const entry of entriesOf(folder, path, unlisted)) {
      const name = path === '' ? entry.name : `${path}/${entry.name}`;
      const absolute = join(folder, entry.name);
      if (entry.name.startsWith('.') || OWN_TEMPORARY.test(entry.name)) continue;
      const wanted = YAML.test(entry.name) && (path !== '' || placeOf(name) !== null);
      if (wanted) visit(entry, absolute, name);
      else if (entry.isDirectory() && (path !== '' || (ROOTS.folders as readonly string[]).includes(entry.name))) {
        if (depth < ROOTS.depth) enter(absolute, name, depth + 1);
      }
    }
  };
  enter(root, '', 0);
}

function entriesOf(folder: string, path: string, found: FoundFile[]) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    found.push({ path: path || '.', fault: faultOf(error), detail: null });
    return [];
  }
}

/** A link to a file inside the workspace is read once; a link to a folder is not followed. */
function readLink(absolute: string, path: string, realRoot: string, seen: Set<string>): FoundFile | null {
  let target: string;
  try {
    target = realpathSync(absolute);
    if (statSync(target).isDirectory()) return null;
  } catch (error) {
    return { path, fault: faultOf(error), detail: null };
  }
  const inside = relative(realRoot, target);
  if (inside.startsWith('..') || inside === '') return { path, fault: 'outside', detail: null };
  // The file itself is read where it lies; a link to it elsewhere in the format's places would count it twice.
  if (seen.has(target) || placeOf(inside.split(sep).join('/')) !== null) return null;
  seen.add(target);
  return readRegular(target, path);
}

function readRegular(absolute: string, path: string, decoded: typeof decode = decode): FoundFile {
  const limit = basename(path).startsWith('okr.') ? LIMITS.configBytes : LIMITS.bytes;
  const bytes = bytesOf(absolute, path, limit);
  if ('fault' in bytes) return bytes;
  const found = decoded(bytes);
  return 'text' in found ? { path, text: found.text } : { path, fault: found.fault, detail: found.offset };
}

/** Opens without waiting (a pipe never answers), looks what it is, and only then reads. */
function bytesOf(absolute: string, path: string, limit: number): Uint8Array | UnreadableFile {
  let handle: number;
  try {
    handle = openSync(absolute, constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOFOLLOW);
  } catch (error) {
    return { path, fault: faultOf(error), detail: null };
  }
  try {
    const stat = fstatSync(handle);
    if (!stat.isFile()) return { path, fault: 'not-a-file', detail: null };
    if (stat.size > limit) return { path, fault: 'too-large', detail: limit };
    const buffer = Buffer.allocUnsafe(stat.size);
    let length = 0;
    while (length < stat.size) {
      const count = readSync(handle, buffer, length, stat.size - length, null);
      if (count === 0) break;
      length += count;
    }
    return buffer.subarray(0, length);
  } catch (error) {
    return { path, fault: faultOf(error), detail: null };
  } finally {
    closeSync(handle);
  }
}

function read(absolute: string, path: string): FoundFile | null {
  return readFollowed(absolute, path, decode);
}

function readForeign(absolute: string, path: string): FoundFile | null {
  return readFollowed(absolute, path, decodeForeign);
}

function readBytes(absolute: string, path: string, limit: number): Uint8Array | UnreadableFile | null {
  return following(absolute, path, (target) => bytesOf(target, path, limit));
}

function readFollowed(absolute: string, path: string, decoded: typeof decode): FoundFile | null {
  return following(absolute, path, (target) => readRegular(target, path, decoded));
}

/** Reads behind all links; null where nothing is there. */
function following<T>(absolute: string, path: string, readAt: (target: string) => T): T | UnreadableFile | null {
  try {
    return readAt(realpathSync(absolute));
  } catch (error) {
    if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR') return null;
    return { path, fault: faultOf(error), detail: null };
  }
}

function kind(absolute: string): 'folder' | 'other' | null {
  try {
    return statSync(absolute).isDirectory() ? 'folder' : 'other';
  } catch {
    return isLink(absolute) ? 'other' : null;
  }
}

function hasEntries(absolute: string): boolean {
  try {
    return readdirSync(absolute).some((name) => !name.startsWith('.'));
  } catch {
    return false;
  }
}

function faultOf(error: unknown): UnreadableFile['fault'] {
  switch (codeOf(error)) {
    case 'EACCES':
    case 'EPERM':
      return 'permission';
    case 'ENOENT':
      return 'vanished';
    case 'ELOOP':
    case 'ENXIO':
      return 'not-a-file';
    default:
      return 'io';
  }
}

/** The text of a file of ours; null where there is none. */
export function readShipped(absolute: string): string | null {
  try {
    return readFileSync(absolute, 'utf8');
  } catch {
    return null;
  }
}
