import { suggest } from '../language/suggest';
import type { Cycle } from '../model/cycle';
import { type IsoDate, partsOf } from '../model/date';
import type { Workspace } from '../model/workspace';
import { cycleAt, cycleById } from '../rhythm/calendar';
import { type FoundFile, isText } from '../workspace/file';
import { placeOf } from '../workspace/place';
import { readWorkspace } from '../workspace/read-workspace';
import type { Call } from './command';
import { EXIT } from './exit';
import { OkrError } from './okr-error';
import { readingProgress } from './reading-progress';
import { unknownTeam } from './unknown-team';

/** A workspace with what it was read from. */
export interface Opened {
  /** The folder of okr.yaml, absolute. */
  readonly root: string;
  readonly workspace: Workspace;
  readonly files: readonly FoundFile[];
}

/**
 * The workspace the command works in. Faulty files are left out; `remarks` of the caller name them.
 * @throws OkrError where there is no workspace or its okr.yaml cannot be used
 */
export async function openWorkspace(call: Call): Promise<Opened> {
  const root = call.host.files.findWorkspace(call.folder);
  if (root === null) throw new OkrError('no-workspace', { folder: call.folder });
  const progress = readingProgress(call);
  const files = call.host.files.scan(root, undefined, progress.found);
  const workspace = await readWorkspace(files, {
    language: call.language,
    faulty: 'leave-out',
    heard: progress.read,
  });
  const config = workspace.incomplete.find((one) => /^okr\.ya?ml$/.test(one.file));
  if (config) throw new OkrError('broken-config', { file: config.file });
  return { root, workspace, files };
}

/**
 * The cycle a command is about: `--cycle`, else the one that holds today if it has files, else the latest with files.
 * @throws OkrError where there is none
 */
export function chooseCycle(call: Call, workspace: Workspace): Cycle {
  const ids = [...new Set(workspace.teamCycles.map((one) => one.cycle.id))];
  const latest = workspace.teamCycles.at(-1)?.cycle;
  if (call.flags.cycle !== undefined) {
    const cycle = knownCycle(call.flags.cycle, workspace, ids);
    if (!ids.includes(cycle.id))
      throw new OkrError('empty-cycle', { cycle: cycle.id, allowed: ids.length > 0 ? ids : null });
    return cycle;
  }
  if (!latest) throw nothingToShow(call, workspace);
  const current = cycleAt(workspace.settings.cycles, call.today);
  return current && ids.includes(current.id) ? current : latest;
}

/** Why there is no cycle at all: nobody wrote one, or what was written has a fault. */
function nothingToShow({ flags }: Call, { incomplete }: Workspace): OkrError {
  const faulty = incomplete.find(({ file }) => placeOf(file)?.kind === 'team');
  if (faulty === undefined) return new OkrError('no-cycles');
  return new OkrError('no-sound-file', { file: faulty.file, at: flags.at ?? null }, EXIT.failed);
}

/** The cycle with an id, in this workspace's calendar. */
export function knownCycle(id: string, workspace: Workspace, ids: readonly string[]): Cycle {
  const cycle = cycleById(workspace.settings.cycles, id);
  if (!cycle)
    throw new OkrError('unknown-cycle', {
      cycle: id,
      suggestion: suggest(id, ids),
      allowed: ids.length > 0 ? ids : null,
    });
  return cycle;
}

/** `--team`, checked against the teams there are; null where none is named. */
export function chooseTeam(call: Call, workspace: Workspace): string | null {
  const team = call.flags.team ?? null;
  const ids = workspace.teams.map((one) => one.id);
  if (team !== null && !ids.includes(team) && !workspace.teamCycles.some((one) => one.team.id === team)) {
    throw unknownTeam(team, workspace.teams, ids);
  }
  return team;
}

/** Text by path. */
export function textsOf(files: readonly FoundFile[]): Map<string, string> {
  return new Map(files.filter(isText).map((file) => [file.path, file.text]));
}

/** A whole number from 0 on. */
export function wholeNumber(call: Call, flag: 'max-warnings' | 'depth' | 'across'): number | null {
  const value = call.flags[flag];
  if (value === undefined) return null;
  if (!/^\d{1,9}$/.test(value)) throw new OkrError('bad-number', { option: `--${flag}`, value });
  return Number(value);
}

/** Public holidays of the years this workspace has cycles in and, where a day is given, of those up to it: blockers wait on. */
export async function holidaysOf(
  { settings, teamCycles }: Workspace,
  today: IsoDate | null = null,
): Promise<ReadonlySet<string>> {
  if (settings.holidays === null) return new Set();
  const { publicHolidays } = await import('../rhythm/holidays');
  const days = teamCycles.flatMap(({ cycle, blockers }) => [
    cycle.start,
    cycle.end,
    ...blockers.map(({ raised }) => raised),
  ]);
  const years = new Set([...days, ...(today === null ? [] : [today])].map((day) => partsOf(day).year));
  const last = Math.max(...years);
  for (let year = Math.min(...years); year < last; year++) years.add(year);
  return (await publicHolidays(settings.holidays, years)) ?? new Set();
}
