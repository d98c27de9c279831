import {
  appendFileSync,
  closeSync,
  constants,
  existsSync,
  fchmodSync,
  fstatSync,
  fsyncSync,
  linkSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  realpathSync,
  renameSync,
  statSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import { decode } from '../source/decode';
import { LIMITS } from '../source/problem';
import type { FoundFile, UnreadableFile } from '../workspace/file';
import { placeOf, ROOTS } from '../workspace/place';
import type { Created, Files, Updated } from './host';

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
  read,
  kind,
  hasEntries,
  create,
  update,
  replace,
  append: (absolute, text) => appendFileSync(absolute, text),
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

function scan(root: string): FoundFile[] {
  const found: FoundFile[] = [];
  const realRoot = realpathSync(root);
  const seen = new Set<string>();
  const visit = (folder: string, path: string, depth: number) => {
    for (const entry of entriesOf(folder, path, found)) {
      const name = path === '' ? entry.name : `${path}/${entry.name}`;
      const absolute = join(folder, entry.name);
      if (entry.name.startsWith('.') || OWN_TEMPORARY.test(entry.name)) continue;
      const wanted = YAML.test(entry.name) && (path !== '' || placeOf(name) !== null);
      if (entry.isDirectory()) {
        if (wanted) found.push({ path: name, fault: 'not-a-file', detail: null });
        else if (path !== '' || (ROOTS.folders as readonly string[]).includes(entry.name)) {
          if (depth < ROOTS.depth) visit(absolute, name, depth + 1);
        }
      } else if (wanted) {
        const file = entry.isSymbolicLink() ? readLink(absolute, name, realRoot, seen) : readRegular(absolute, name);
        if (file) found.push(file);
      }
    }
  };
  visit(root, '', 0);
  if (found.length > MANY) process.getBuiltinModule('node:v8').setFlagsFromString('--heap-growing-percent=50');
  return found.sort((a, b) => (a.path < b.path ? -1 : 1));
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

/** Opens without waiting (a pipe never answers), looks what it is, and only then reads. */
function readRegular(absolute: string, path: string): FoundFile {
  let handle: number;
  try {
    handle = openSync(absolute, constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOFOLLOW);
  } catch (error) {
    return { path, fault: faultOf(error), detail: null };
  }
  try {
    const stat = fstatSync(handle);
    if (!stat.isFile()) return { path, fault: 'not-a-file', detail: null };
    const limit = basename(path).startsWith('okr.') ? LIMITS.configBytes : LIMITS.bytes;
    if (stat.size > limit) return { path, fault: 'too-large', detail: limit };
    const buffer = Buffer.allocUnsafe(stat.size);
    let length = 0;
    while (length < stat.size) {
      const count = readSync(handle, buffer, length, stat.size - length, null);
      if (count === 0) break;
      length += count;
    }
    const decoded = decode(buffer.subarray(0, length));
    return 'text' in decoded ? { path, text: decoded.text } : { path, fault: decoded.fault, detail: decoded.offset };
  } catch (error) {
    return { path, fault: faultOf(error), detail: null };
  } finally {
    closeSync(handle);
  }
}

function read(absolute: string, path: string): FoundFile | null {
  try {
    return readRegular(realpathSync(absolute), path);
  } catch (error) {
    if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR') return null;
    return { path, fault: faultOf(error), detail: null };
  }
}

function kind(absolute: string): 'folder' | 'other' | null {
  try {
    return statSync(absolute).isDirectory() ? 'folder' : 'other';
  } catch {
    return existsAsLink(absolute) ? 'other' : null;
  }
}

function existsAsLink(absolute: string): boolean {
  try {
    return lstatSync(absolute).isSymbolicLink();
  } catch {
    return false;
  }
}

function hasEntries(absolute: string): boolean {
  try {
    return readdirSync(absolute).some((name) => !name.startsWith('.'));
  } catch {
    return false;
  }
}

/** A link to a finished temporary file either appears whole or not at all, and never replaces anything. */
function create(absolute: string, text: string): Created {
  mkdirSync(dirname(absolute), { recursive: true });
  const temporary = writeTemporary(absolute, text);
  try {
    linkSync(temporary, absolute);
    return 'created';
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return 'exists';
    if (codeOf(error) !== 'EPERM' && codeOf(error) !== 'ENOTSUP' && codeOf(error) !== 'EOPNOTSUPP') throw error;
    return createWithoutLinks(absolute, text);
  } finally {
    unlinkSync(temporary);
  }
}

/** For file systems without hard links: exclusive creation, undone when it fails half-way. */
function createWithoutLinks(absolute: string, text: string): Created {
  try {
    writeFileSync(absolute, text, { flag: 'wx' });
    return 'created';
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return 'exists';
    if (existsSync(absolute)) unlinkSync(absolute);
    throw error;
  }
}

/** Compares bytes right before the new file takes the old one's name, so that nobody's edit is lost. */
function update(absolute: string, before: string, after: string): Updated {
  const target = realpathSync(absolute);
  const stat = statSync(target);
  if (!stat.isFile()) throw Object.assign(new Error('not a file'), { code: 'EISDIR' });
  const temporary = writeTemporary(target, after, stat.mode & 0o777);
  try {
    if (readFileSync(target, 'utf8') !== before) {
      unlinkSync(temporary);
      return 'changed-meanwhile';
    }
    renameSync(temporary, target);
  } catch (error) {
    if (existsSync(temporary)) unlinkSync(temporary);
    throw error;
  }
  syncFolder(dirname(target));
  return 'written';
}

function replace(absolute: string, text: string): void {
  const target = existsAsLink(absolute) ? realpathSync(absolute) : absolute;
  if (existsSync(target) && !statSync(target).isFile())
    throw Object.assign(new Error('not a file'), { code: 'EISDIR' });
  const mode = existsSync(target) ? statSync(target).mode & 0o777 : null;
  const temporary = writeTemporary(target, text, mode);
  try {
    renameSync(temporary, target);
  } catch (error) {
    unlinkSync(temporary);
    throw error;
  }
  syncFolder(dirname(target));
}

/**
 * Our own writer: a kept library resolves successfully after a short write on a full disk and then replaces the good
 * file with the torn one. Here the size on disk is compared before anything else happens.
 */
function writeTemporary(target: string, text: string, mode: number | null = null): string {
  const name = `.okr-tmp-${process.pid}-${Math.random().toString(36).slice(2, 10)}`;
  const temporary = join(dirname(target), name);
  const handle = openSync(temporary, 'wx', 0o666);
  try {
    const bytes = Buffer.from(text, 'utf8');
    writeFileSync(handle, bytes);
    if (mode !== null) fchmodSync(handle, mode);
    fsyncSync(handle);
    if (fstatSync(handle).size !== bytes.length) throw Object.assign(new Error('short write'), { code: 'ENOSPC' });
    closeSync(handle);
    return temporary;
  } catch (error) {
    closeSync(handle);
    unlinkSync(temporary);
    throw error;
  }
}

function syncFolder(folder: string): void {
  try {
    const handle = openSync(folder, constants.O_RDONLY);
    fsyncSync(handle);
    closeSync(handle);
  } catch {
    // Some systems cannot sync a folder; the file itself is safe.
  }
}

function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
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

/** The text of a file that comes with the package; null where there is none. */
export function readShipped(absolute: string): string | null {
  try {
    return readFileSync(absolute, 'utf8');
  } catch {
    return null;
  }
}
