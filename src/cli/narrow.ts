import { diffLines } from 'diff';
import type { GitFiles } from '../host/host';
import { applyBaseline, updateBaseline } from '../report/baseline';
import { onlyTouched } from '../report/only-touched';
import type { Settled } from '../report/settle-findings';
import { type Baseline, readBaseline } from '../schema/baseline-file';
import { type FoundFile, isText } from '../workspace/file';
import type { CheckScope } from './check-scope';
import type { Call } from './command';
import { OkrError, writing } from './okr-error';
import { refuseHistory } from './past';

/** Findings after they were narrowed to what is wanted, and sentences for stderr about it. */
export interface Narrowed {
  readonly settled: Settled;
  readonly remarks: readonly string[];
}

/** Looks at some files, as they were where this history left a revision, and gives their findings. */
export type LookBack = (files: readonly FoundFile[], rev: string) => Promise<Settled>;

/**
 * The files to check in place of those on disk: the index with `--staged`, and with `--stdin` one file from standard
 * input.
 * @throws OkrError where git has none, or flags do not go together
 */
export async function filesToCheck(call: Call, scope: CheckScope): Promise<readonly FoundFile[]> {
  const { flags, host } = call;
  const [first, second] = (['staged', 'since', 'stdin'] as const).filter((name) => flags[name]);
  if (first && second) throw new OkrError('not-together', { first: `--${first}`, second: `--${second}` });
  if ((flags.staged || flags.stdin) && flags.fix)
    throw new OkrError('not-together', { first: `--${first}`, second: '--fix' });
  if (flags.staged) return expectFiles(call, scope.root, await host.gitFiles(scope.root, 'index'));
  if (!flags.stdin) return scope.files;
  const name = flags['stdin-filename'];
  if (name === undefined) throw new OkrError('needs-answer', { flags: ['--stdin-filename <file>'] });
  const path = host.relative(scope.root, host.resolve(call.folder, name));
  const text = await host.stdin();
  return [...scope.files.filter((file) => file.path !== path), { path, text }];
}

/** `--since`, `--staged`, `--baseline`, `--update-baseline`. */
export async function narrow(
  call: Call,
  scope: CheckScope,
  files: readonly FoundFile[],
  settled: Settled,
  look: LookBack,
): Promise<Narrowed> {
  const { flags, host } = call;
  const rev = flags.staged ? 'HEAD' : flags.since;
  let current = settled;
  if (rev !== undefined) {
    const before = expectFiles(call, scope.root, await host.gitFiles(scope.root, { left: rev }), rev);
    const touched = onlyTouched({
      findings: settled.findings,
      before: (await look(before, rev)).findings,
      changedLines: changedLines(before, files),
    });
    current = { ...settled, findings: touched };
  }
  return baselined(call, current);
}

function expectFiles(call: Call, root: string, found: GitFiles, rev = 'HEAD'): readonly FoundFile[] {
  if ('files' in found) return found.files;
  return refuseHistory(call, root, found.trouble, rev);
}

/** By file, the numbers of the lines that are new or changed since `before`. */
function changedLines(before: readonly FoundFile[], after: readonly FoundFile[]): Map<string, ReadonlySet<number>> {
  const old = new Map(before.filter(isText).map((file) => [file.path, file.text]));
  const changed = new Map<string, ReadonlySet<number>>();
  for (const file of after) {
    if (!isText(file) || old.get(file.path) === file.text) continue;
    const lines = new Set<number>();
    let line = 1;
    for (const part of diffLines(old.get(file.path) ?? '', file.text)) {
      if (part.removed) continue;
      for (let step = 0; step < part.count; step++, line++) if (part.added) lines.add(line);
    }
    changed.set(file.path, lines);
  }
  return changed;
}

function baselined(call: Call, settled: Settled): Narrowed {
  const { flags, host, today, text, folder } = call;
  const name = flags.baseline ?? (flags['update-baseline'] ? 'okr-baseline.json' : undefined);
  if (name === undefined) return { settled, remarks: [] };
  const absolute = host.resolve(folder, name);
  const old = loadBaseline(call, absolute, name);
  const words = text.screens.baseline;
  if (flags['update-baseline']) {
    const fresh = updateBaseline(settled.findings, old);
    writing(name, () => host.files.replace(absolute, `${JSON.stringify(fresh, null, 2)}\n`));
    const all = { findings: [], suppressed: [...settled.suppressed, ...settled.findings] };
    return { settled: all, remarks: [words.written(name, fresh.findings.length)] };
  }
  if (old === null) throw new OkrError('no-file', { path: name });
  const { kept, suppressed, stale, expired } = applyBaseline(settled.findings, old, today);
  const remarks = [stale > 0 ? words.stale(stale) : '', expired > 0 ? words.expired(expired) : ''].filter(
    (one) => one !== '',
  );
  return { settled: { findings: kept, suppressed: [...settled.suppressed, ...suppressed] }, remarks };
}

function loadBaseline({ host }: Call, absolute: string, name: string): Baseline | null {
  const file = host.files.read(absolute, name);
  if (file === null) return null;
  const baseline = isText(file) ? readBaseline(file.text) : null;
  if (baseline === null) throw new OkrError('bad-baseline', { file: name });
  return baseline;
}
