import { differingFiles } from '../../history/compare-workspaces';
import type { Courses } from '../../history/courses';
import type { Workspace } from '../../model/workspace';
import { diffPage, easierText } from '../../page/diff-page';
import { namesOf } from '../../page/names';
import { buildDiff, type NamedState } from '../../report/build-diff';
import type { FoundFile } from '../../workspace/file';
import { placeOf } from '../../workspace/place';
import { readWorkspace } from '../../workspace/read-workspace';
import type { Call, Outcome } from '../command';
import { coursesOf, coursesTo } from '../courses';
import { type FilesAt, filesAt } from '../files-at';
import { exitFor, remarksFor } from '../incomplete';
import { OkrError } from '../okr-error';
import { chooseTeam, holidaysOf, knownCycle } from '../open-workspace';

/** `okr diff [rev[..rev]]`: HEAD, or a revision, or a day, against the working tree or another one. */
export async function diff(call: Call): Promise<Outcome> {
  const { host, folder, today, text, flags } = call;
  const root = host.files.findWorkspace(folder);
  if (root === null) throw new OkrError('no-workspace', { folder });
  const { from: old, to: now } = revisionsOf(call.args[0] ?? 'HEAD');
  const then = await filesAt(call, root, old);
  const later = now === null ? null : await filesAt(call, root, now);
  const current = later?.files ?? host.files.scan(root);
  const [before, after] = differingFiles(then.files, current);
  const to = await stateOf(call, after, later);
  const config = to.workspace.incomplete.find(({ file }) => isConfig(file));
  if (config) throw new OkrError('broken-config', { file: config.file });
  const from = await stateOf(call, before, then, after);
  const { workspace } = to;
  const input = {
    from,
    to,
    cycle: flags.cycle === undefined ? null : knownCycle(flags.cycle, workspace, []).id,
    team: teamOf(call, workspace, current),
    today,
    holidays: await holidaysOf(workspace),
  };
  const first = buildDiff({ ...input, courses: null });
  const unexplained = first.changes.some(({ easier, reason }) => easier && reason === null);
  const report = unexplained ? buildDiff({ ...input, courses: await coursesFor(call, root, to) }) : first;
  const names = namesOf(workspace);
  return {
    report,
    page: () => diffPage(report, text, names),
    formats: {
      github: async () => {
        const place = host.files.real(root);
        const gitRoot = host.files.findGitRoot(place);
        const prefix = gitRoot === null ? '' : host.relative(gitRoot, place);
        const { renderGithubDiff } = await import('../../render/findings/github-diff');
        return renderGithubDiff(report, prefix, (one) => easierText([one], text, names), text.screens.diff);
      },
    },
    jobSummary: { rest: text.screens.diff.summaryCut },
    remarks: [
      ...remarksFor(workspace, text),
      ...from.workspace.incomplete.map(({ file }) => text.screens.diff.unreadBefore(file, then.commit.slice(0, 7))),
    ],
    exit: exitFor(workspace),
  };
}

/**
 * `a..b` as git reads it: a side left out is HEAD, and `a...b` begins where the two parted. Without dots the other side
 * is the working tree (null).
 */
function revisionsOf(range: string): { readonly from: string; readonly to: string | null } {
  const found = /^(.*?)(\.{2,3})(.*)$/.exec(range);
  if (!found) return { from: range, to: null };
  const [, left = '', dots = '', right = ''] = found;
  const [from, to] = [left || 'HEAD', right || 'HEAD'];
  return { from: dots === '...' ? `${from}...${to}` : from, to };
}

/** Commits are asked only for reasons that nobody put on record. */
async function coursesFor(call: Call, root: string, { workspace, files }: NamedState): Promise<Courses | null> {
  const cycles = new Map(workspace.teamCycles.map(({ cycle }) => [cycle.id, cycle]));
  return coursesTo(files, await coursesOf(call, root, workspace, [...cycles.values()]));
}

/** A commit may lack an okr.yaml, or hold a broken one: then calendar and language are taken from the newer state. */
async function stateOf(
  { language }: Call,
  files: readonly FoundFile[],
  at: FilesAt | null,
  newer: readonly FoundFile[] | null = null,
): Promise<NamedState> {
  const read = (some: readonly FoundFile[]) => readWorkspace(some, { language, faulty: 'leave-out' });
  const workspace = await read(files);
  const isBroken = !workspace.hasConfig || workspace.incomplete.some(({ file }) => isConfig(file));
  const config = isBroken ? newer?.find(({ path }) => isConfig(path)) : undefined;
  const named = { files, name: at?.commit ?? 'worktree', date: at?.date ?? null };
  if (!config) return { workspace, ...named };
  const better = await read([config, ...files.filter(({ path }) => !isConfig(path))]);
  const broken = workspace.incomplete.filter(({ file }) => isConfig(file));
  return { workspace: { ...better, incomplete: [...broken, ...better.incomplete] }, ...named };
}

function isConfig(path: string): boolean {
  return placeOf(path)?.kind === 'okr';
}

/** `--team`, also one that has files without a change. */
function teamOf(call: Call, workspace: Workspace, files: readonly FoundFile[]): string | null {
  const { team } = call.flags;
  return files.some(({ path }) => placeOf(path)?.team === team) ? (team ?? null) : chooseTeam(call, workspace);
}
