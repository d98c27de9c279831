import {
  accessSync,
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
  readFileSync,
  realpathSync,
  renameSync,
  statSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import type { Content, Created, Updated } from './host';

/** A link to a finished temporary file either appears whole or not at all, and never replaces anything. */
export function create(absolute: string, text: string): Created {
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
export function update(absolute: string, before: string, after: string): Updated {
  const target = realpathSync(absolute);
  const stat = statSync(target);
  if (!stat.isFile()) throw Object.assign(new Error('not a file'), { code: 'EISDIR' });
  // A new file could take its name all the same; who made it read-only, for all or for us, wants it left alone.
  if ((stat.mode & 0o222) === 0) throw Object.assign(new Error('read-only'), { code: 'EACCES' });
  accessSync(target, constants.W_OK);
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

/** Writes or replaces a file of our own, through a link to its real file, with the folders above it. */
export function replace(absolute: string, content: Content): void {
  const target = isLink(absolute) ? realpathSync(absolute) : absolute;
  if (existsSync(target) && !statSync(target).isFile())
    throw Object.assign(new Error('not a file'), { code: 'EISDIR' });
  const mode = existsSync(target) ? statSync(target).mode & 0o777 : null;
  mkdirSync(dirname(target), { recursive: true });
  const temporary = writeTemporary(target, content, mode);
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
function writeTemporary(target: string, content: Content, mode: number | null = null): string {
  const name = `.okr-tmp-${process.pid}-${Math.random().toString(36).slice(2, 10)}`;
  const temporary = join(dirname(target), name);
  const handle = openSync(temporary, 'wx', 0o666);
  try {
    const bytes = Buffer.from(content);
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

/** Removes a file of our own; nothing where there is none. */
export function remove(absolute: string): void {
  try {
    unlinkSync(absolute);
  } catch (error) {
    if (codeOf(error) !== 'ENOENT' && codeOf(error) !== 'ENOTDIR') throw error;
  }
}

/** Adds to the end of a file of somebody else's, for example a CI summary. */
export function append(absolute: string, text: string): void {
  appendFileSync(absolute, text);
}

/** Is it a link, also one that leads nowhere? */
export function isLink(absolute: string): boolean {
  try {
    return lstatSync(absolute).isSymbolicLink();
  } catch {
    return false;
  }
}

/** The system's code of an error, for example `ENOENT`; empty for another kind of error. */
export function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
}
