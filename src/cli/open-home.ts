import type { Cycle } from '../model/cycle';
import { addDays, type IsoDate } from '../model/date';
import type { TeamCycle, Workspace } from '../model/workspace';
import { cycleAt, cycleById } from '../rhythm/calendar';
import { CONSTANTS } from '../score/constants';
import { placeOf } from '../workspace/place';
import { readWorkspace } from '../workspace/read-workspace';
import type { Call } from './command';
import { EXIT } from './exit';
import { OkrError } from './okr-error';
import { knownCycle } from './open-workspace';
import { unknownTeam } from './unknown-team';

/** One team's cycle, and of the workspace no more than okr.yaml and the files of that team and cycle. */
export interface Home {
  /** The folder of okr.yaml, absolute. */
  readonly root: string;
  readonly workspace: Workspace;
  readonly home: TeamCycle;
}

/** What is known of the team before the workspace is opened. */
export interface WantedHome {
  /** References as written: they may name cycle and team. */
  readonly refs: readonly string[];
  /** The day it is about: it decides the cycle where nobody names one. */
  readonly day: IsoDate;
}

/** Where a team's files of a cycle lie. */
interface TeamPlace {
  readonly path: string;
  readonly cycle: string;
  readonly team: string;
  readonly isTeamFile: boolean;
}

/**
 * Opens one team's cycle and reads nothing else: a check-in must not wait for the files of a hundred teams. The team
 * is the argument, `--team`, the one references name, or the only one with objectives in the cycle; else `ask` says.
 * @throws OkrError where there is none, several are named, or a file of it has a fault
 */
export async function openHome(
  call: Call,
  wanted: WantedHome,
  ask: (root: string, cycle: Cycle, read: () => Promise<Workspace>) => Promise<string>,
): Promise<Home> {
  const { host, language } = call;
  const root = host.files.findWorkspace(call.folder);
  if (root === null) throw new OkrError('no-workspace', { folder: call.folder });
  const paths = host.files.list(root);
  const read = (only: ReadonlySet<string>, known?: Workspace) =>
    readWorkspace(host.files.scan(root, only), { language, faulty: 'leave-out', ...(known ? { known } : {}) });
  const configFiles = paths.filter((path) => placeOf(path)?.kind === 'okr');
  const config = await read(new Set(configFiles));
  const broken = config.incomplete[0];
  if (broken) throw new OkrError('broken-config', { file: broken.file });
  const places = paths.flatMap(teamPlace);
  const named = namedHome(call, wanted.refs, config, places);
  const cycle = chooseCycle(call, named, wanted.day, config, places);
  const own = places.filter((one) => one.cycle === cycle.id);
  const teams = [...new Set(own.filter(({ isTeamFile }) => isTeamFile).map(({ team }) => team))];
  const filesOf = (some: readonly string[]) =>
    new Set([...configFiles, ...own.filter(({ team }) => some.includes(team)).map(({ path }) => path)]);
  const team =
    named.team ??
    (teams.length === 1 ? teams[0] : undefined) ??
    (await ask(root, cycle, () => read(filesOf(teams), config)));
  const workspace = await read(filesOf([team]), config);
  const faulty = workspace.incomplete[0];
  if (faulty) throw new OkrError('faulty-file', { file: faulty.file }, EXIT.failed);
  const home = workspace.teamCycles.find((one) => one.team.id === team && one.cycle.id === cycle.id);
  if (home === undefined || home.objectives.length === 0)
    throw new OkrError('no-objectives', { team, cycle: cycle.id });
  return { root, workspace, home };
}

function teamPlace(path: string): TeamPlace[] {
  const { kind, cycle, team } = placeOf(path) ?? { kind: null, cycle: null, team: null };
  return cycle === null || team === null ? [] : [{ path, cycle, team, isTeamFile: kind === 'team' }];
}

/** The team and the cycle that argument, flags and references name; they must agree. */
function namedHome(
  { args, flags }: Call,
  refs: readonly string[],
  { settings, teams }: Workspace,
  places: readonly TeamPlace[],
): { readonly team: string | null; readonly cycle: string | null } {
  const ids = [...new Set([...teams.map(({ id }) => id), ...places.map(({ team }) => team)])];
  const written = [args[0], flags.team].filter((team) => team !== undefined);
  for (const team of written) if (!ids.includes(team)) throw unknownTeam(team, teams, ids);
  const found = refs.map((ref) => homeIn(ref, (id) => cycleById(settings.cycles, id) !== null, ids));
  const said = [...new Set([...written, ...found.flatMap(({ team }) => team ?? [])])];
  if (said.length > 1) throw new OkrError('several-teams', { teams: said });
  const cycles = [...new Set([flags.cycle ?? [], ...found.map(({ cycle }) => cycle ?? [])].flat())];
  if (cycles.length > 1) throw new OkrError('several-cycles', { cycles });
  return { team: said[0] ?? null, cycle: cycles[0] ?? null };
}

/** Cycle and team at the beginning of a reference, where they stand there. */
function homeIn(
  ref: string,
  isCycle: (id: string) => boolean,
  teams: readonly string[],
): { readonly team: string | null; readonly cycle: string | null } {
  const parts = ref.split('/');
  const cycle = parts.length > 3 && isCycle(parts[0] ?? '') ? (parts.shift() ?? null) : null;
  const [first = ''] = parts;
  return { cycle, team: parts.length > 2 && teams.includes(first) ? first : null };
}

/**
 * The cycle named, else the one that holds the day if the team has objectives in it, else the one that ended before
 * it, as long as check-ins still count for it.
 */
function chooseCycle(
  call: Call,
  named: { readonly team: string | null; readonly cycle: string | null },
  day: IsoDate,
  config: Workspace,
  places: readonly TeamPlace[],
): Cycle {
  const { settings } = config;
  const own = places.filter(({ team, isTeamFile }) => isTeamFile && (named.team === null || team === named.team));
  const ids = [...new Set(own.map(({ cycle }) => cycle))];
  if (named.cycle !== null) {
    const all = [...new Set(places.map(({ cycle }) => cycle))];
    const cycle = knownCycle(named.cycle, config, all);
    if (ids.includes(cycle.id)) return cycle;
    throw new OkrError('no-objectives', { team: named.team, cycle: cycle.id });
  }
  const cycles = ids.flatMap((id) => cycleById(settings.cycles, id) ?? []).sort((a, b) => (a.start < b.start ? -1 : 1));
  const now = cycleAt(settings.cycles, day);
  const latest = cycles.findLast(({ start }) => start <= day);
  const counts = latest && day <= addDays(latest.end, CONSTANTS.lateCheckIns.value) ? latest : undefined;
  const chosen = cycles.find(({ id }) => id === now?.id) ?? counts ?? cycles.find(({ start }) => start > day);
  if (chosen) return chosen;
  if (ids.length === 0 && named.team === null) throw new OkrError('no-cycles');
  throw new OkrError('no-objectives', { team: named.team, cycle: now?.id ?? call.today });
}
