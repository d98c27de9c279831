import { closeSync, openSync, readFileSync, statSync, unlinkSync, writeSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { codeOf } from './write-files';

const PATIENCE = 5000;
const PAUSE = 25;
/** A lock older than this belongs to nobody any more: no write of ours takes a minute. */
const STALE = 60_000;

/**
 * Does some work while a lock file stands beside the file. Of twenty check-ins at once into one file all are kept this
 * way; comparing alone keeps seventeen.
 */
export async function locked<T>(absolute: string, work: () => Promise<T>): Promise<T> {
  const lock = join(dirname(absolute), `.okr-tmp-${basename(absolute)}.lock`);
  const end = Date.now() + PATIENCE;
  while (!take(lock)) {
    const holder = holderOf(lock);
    if (holder !== null && !lives(lock, holder)) release(lock);
    else if (Date.now() > end) throw Object.assign(new Error('locked'), { code: 'LOCKED', pid: holder });
    else await sleep(PAUSE);
  }
  try {
    return await work();
  } finally {
    release(lock);
  }
}

/** False where another one holds it. Where the folder is not there or may not be written, the write itself will say so. */
function take(lock: string): boolean {
  try {
    const handle = openSync(lock, 'wx');
    writeSync(handle, String(process.pid));
    closeSync(handle);
    return true;
  } catch (error) {
    return codeOf(error) !== 'EEXIST';
  }
}

/** The process that holds a lock; null while it is being written or when it is just gone. */
function holderOf(lock: string): number | null {
  try {
    const pid = Number.parseInt(readFileSync(lock, 'utf8'), 10);
    return Number.isNaN(pid) ? null : pid;
  } catch {
    return null;
  }
}

function lives(lock: string, pid: number): boolean {
  try {
    if (Date.now() - statSync(lock).mtimeMs > STALE) return false;
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}

function release(lock: string): void {
  try {
    unlinkSync(lock);
  } catch {
    // Another one took it over, or there never was one.
  }
}
