import { Courses } from '../history/courses';
import type { Step } from '../history/timeline';
import type { HistoryTrouble } from '../model/commit';
import type { Cycle } from '../model/cycle';
import type { IsoDate } from '../model/date';
import type { Objective } from '../model/okr';
import type { TeamCycle, Workspace } from '../model/workspace';
import { definedBy } from '../score/frame';
import type { FoundFile } from '../workspace/file';
import type { Call } from './command';
import { sentenceOf } from './okr-error';
import { textsOf } from './open-workspace';
import { historyError, readPast, readPastOf } from './past';

/** What git tells of some cycles' definitions, or what keeps it from telling. Neither where it was not asked. */
export interface KnownCourses {
  /** By reference. */
  readonly steps: ReadonlyMap<string, readonly Step[]> | null;
  readonly trouble: HistoryTrouble | null;
  /** Old versions of files that could not be read; each stands for the version before it. */
  readonly unread: number;
}

export const NOT_ASKED: KnownCourses = { steps: null, trouble: null, unread: 0 };

/** More folders than this are asked for together. */
const FEW = 4;

/** The courses of all definitions in some cycles. Git is not asked where `history: recorded`, nor for no cycle. */
export async function coursesOf(
  call: Pick<Call, 'host' | 'text'>,
  root: string,
  { settings }: Pick<Workspace, 'settings'>,
  cycles: readonly Cycle[],
): Promise<KnownCourses> {
  if (settings.history === 'recorded' || cycles.length === 0) return NOT_ASKED;
  return knownOf(await readPast(call, root, pathsOf(cycles)));
}

/**
 * The courses of one team's definitions in a cycle, or of some of them by reference. Of other teams' files no more is read
 * than it takes to know that nothing came from them.
 */
export async function coursesIn(
  call: Pick<Call, 'host' | 'text'>,
  root: string,
  { settings }: Pick<Workspace, 'settings'>,
  { file, cycle, objectives }: TeamCycle,
  refs: readonly string[] = refsOf(objectives),
): Promise<KnownCourses> {
  if (settings.history === 'recorded' || file === null) return NOT_ASKED;
  return knownOf(await readPastOf(call, root, { file, folder: folderOf(cycle) }, refs));
}

/** Some objectives and their key results, by reference. */
export function refsOf(objectives: readonly Objective[]): string[] {
  return objectives.flatMap(({ ref, keyResults }) => [ref, ...keyResults.map((one) => one.ref)]);
}

function knownOf(past: Awaited<ReturnType<typeof readPast>>): KnownCourses {
  return 'trouble' in past
    ? { steps: null, trouble: past.trouble, unread: 0 }
    : { steps: past.courses, trouble: null, unread: past.unread };
}

/** The courses beside the files they lead to. */
export function coursesTo(files: readonly FoundFile[], { steps }: Pick<KnownCourses, 'steps'>): Courses | null {
  return steps && new Courses(steps, textsOf(files));
}

/** The courses as they were where this history left a revision: without what was committed since. */
export async function coursesUntil(
  { host }: Pick<Call, 'host' | 'text'>,
  root: string,
  { steps }: KnownCourses,
  rev: string,
  cycles: readonly Cycle[],
): Promise<Pick<KnownCourses, 'steps'>> {
  const base = await host.gitCommit(root, `${rev}...HEAD`);
  if (steps === null || 'trouble' in base) return { steps };
  const later = new Set<string>();
  const log = await host.gitLog(root, { paths: pathsOf(cycles), since: base.commit }, ({ id }) => later.add(id));
  if ('trouble' in log) return { steps };
  const earlier = (course: readonly Step[]) => course.filter(({ commit }) => !later.has(commit.commit));
  return { steps: new Map([...steps].map(([ref, course]) => [ref, earlier(course)])) };
}

/** The cycles whose definitions stand by now, so that a change of them moves a goalpost. */
export function definedCycles(
  { teamCycles }: Pick<Workspace, 'teamCycles'>,
  today: IsoDate,
  only: string | null,
): Cycle[] {
  const byId = new Map(teamCycles.map(({ cycle }) => [cycle.id, cycle]));
  return [...byId.values()].filter(({ id, start }) => (only === null || id === only) && today > definedBy(start));
}

/** Why git tells nothing, in a sentence for stderr. */
export function troubleRemark(
  { host, text }: Pick<Call, 'host' | 'text'>,
  root: string,
  { trouble }: KnownCourses,
): string[] {
  if (trouble === null) return [];
  return [text.screens.noGoalposts(sentenceOf(text, historyError({ host }, root, trouble)).message)];
}

/** What was passed over in old commits because it could not be read, in a sentence for stderr. */
export function unreadRemark({ text }: Pick<Call, 'text'>, { unread }: Pick<KnownCourses, 'unread'>): string[] {
  return unread === 0 ? [] : [text.screens.unreadVersions(unread)];
}

/** The same where there is a repository that git cannot tell all of: without one nobody expects a history. */
export function incompleteRemark(call: Pick<Call, 'host' | 'text'>, root: string, known: KnownCourses): string[] {
  const isExpected = known.trouble !== 'no-commits' && call.host.files.findGitRoot(root) !== null;
  return [...(isExpected ? troubleRemark(call, root, known) : []), ...unreadRemark(call, known)];
}

function pathsOf(cycles: readonly Cycle[]): string[] {
  return cycles.length > FEW ? ['okrs'] : cycles.map(folderOf);
}

function folderOf({ id }: Cycle): string {
  return `okrs/${id}`;
}
