import type { Cycle } from '../model/cycle';
import type { IsoDate } from '../model/date';
import type { CycleSettings, Workspace } from '../model/workspace';
import { cycleAt } from '../rhythm/calendar';
import type { ImportMap } from '../schema/import-map';
import { alignments } from './alignments';
import { Ids } from './ids';
import type { NumberHabits } from './metric';
import { type NewPerson, People } from './people';
import { type PlannedObjective, planObjective } from './plan-objective';
import type { RawObjective } from './raw';
import { readCycle } from './read-cycle';
import { readDay, type SlashOrder } from './read-day';
import type { Loss } from './said';
import { type ImportTeam, Teams } from './teams';

/** What a plan has to know beside the table. */
export interface ImportContext {
  /** Null where there is none yet. */
  readonly workspace: Workspace | null;
  readonly organisation: string;
  readonly cycles: CycleSettings;
  readonly habits: NumberHabits;
  readonly slashes: SlashOrder;
  /** Are names of people written `Muster, Anna`? */
  readonly lastFirst: boolean;
  readonly today: IsoDate;
  /** The cycle of what names none. */
  readonly cycle: Cycle;
  /** Does the day something is due tell its cycle, where nothing else does? */
  readonly dueTells: boolean;
  /** The team of what names none, by id or name; null for the company. */
  readonly team: string | null;
  /** The day of current values that have none. */
  readonly date: IsoDate | null;
  readonly map: Pick<ImportMap, 'teams' | 'people'> | null;
}

/** What goes into the files of one team in one cycle. */
export interface PlannedTeam {
  readonly team: ImportTeam;
  readonly cycle: Cycle;
  readonly objectives: readonly PlannedObjective[];
}

/** All that is to be written, and all that is not. */
export interface ImportPlan {
  readonly teams: readonly PlannedTeam[];
  readonly people: readonly NewPerson[];
  readonly losses: readonly Loss[];
}

/** A home of objectives while they are collected. */
interface Home {
  readonly team: ImportTeam;
  readonly cycle: Cycle;
  readonly ids: Ids;
  readonly objectives: PlannedObjective[];
}

/** Plans what a table becomes: objectives by team and cycle, people, and every cell that is not taken over as it stood. */
export function planImport(raw: readonly RawObjective[], context: ImportContext): ImportPlan {
  const { workspace, map } = context;
  const losses: Loss[] = [];
  const teams = new Teams(workspace, context.organisation, map?.teams ?? {});
  const people = new People(workspace?.people ?? null, map?.people ?? {}, context.lastFirst);
  const others = new People(workspace?.people ?? null, map?.people ?? {}, context.lastFirst);
  const links = alignments(workspace);
  const homes = new Map<string, Home>();
  const fallback = context.team === null ? teams.company() : (teams.named(context.team) ?? teams.company());
  for (const one of raw) {
    const team = teamOf(one, teams, fallback, losses);
    const cycle = cycleOf(one, context, losses);
    const home = homeOf(homes, team, cycle, workspace);
    const known = knownObjective(workspace, home, one.title);
    if (known !== null) {
      links.know(one.names, { cycle: cycle.id, path: `${team.id}/${known}` });
      leaveOut(one, losses);
      // What of it has no place is lost all the same, so that the list of losses is the same when it is asked for again.
      planObjective(one, known, { ...context, cycle, people: others, lose: (loss) => losses.push(loss) });
      continue;
    }
    const id = home.ids.ofTitle(one.title, 'objective');
    const planned = planObjective(one, id, { ...context, cycle, people, lose: (loss) => losses.push(loss) });
    const ref = `${team.id}/${id}`;
    links.know(one.names, { cycle: cycle.id, path: ref });
    for (const { title, id: own } of planned.keyResults)
      links.know([title.toLowerCase()], { cycle: cycle.id, path: `${ref}/${own}` });
    home.objectives.push(planned);
  }
  for (const { cycle, team, objectives } of homes.values())
    for (const one of objectives) links.resolve(one, { cycle: cycle.id, path: `${team.id}/${one.id}` }, losses);
  const filled = [...homes.values()].filter(({ objectives }) => objectives.length > 0);
  // Where okr.yaml lists nobody any handle is fine, and a list of some would make strangers of all others.
  const added = workspace !== null && workspace.people === null ? [] : people.newPeople;
  return {
    teams: filled.map(({ team, cycle, objectives }) => ({ team, cycle, objectives })),
    people: added,
    losses,
  };
}

function teamOf({ team, teamAt, at }: RawObjective, teams: Teams, fallback: ImportTeam, losses: Loss[]): ImportTeam {
  if (team === null) return fallback;
  const found = teams.named(team);
  if (found === null) losses.push({ at: teamAt ?? at, value: team, became: fallback.name, why: 'team-unnamed' });
  return found ?? fallback;
}

function cycleOf(
  { cycle, cycleAt: place, at, cells, keyResults }: RawObjective,
  context: ImportContext,
  losses: Loss[],
): Cycle {
  if (cycle === null) {
    const due = cells.peek('due') ?? keyResults[0]?.cells.peek('due');
    const day = context.dueTells ? readDay(due?.cell, context.slashes) : null;
    const isDay = day !== null && day !== 'doubtful' && day !== 'no-day';
    return (isDay ? cycleAt(context.cycles, day) : null) ?? context.cycle;
  }
  const found = readCycle(cycle, context.cycles);
  if (found !== null) return found;
  losses.push({ at: place ?? at, value: cycle, became: context.cycle.id, why: 'cycle-unknown' });
  return context.cycle;
}

function homeOf(homes: Map<string, Home>, team: ImportTeam, cycle: Cycle, workspace: Workspace | null): Home {
  const key = `${cycle.id}/${team.id}`;
  const found = homes.get(key);
  if (found !== undefined) return found;
  const there = workspace?.teamCycles.find((one) => one.cycle.id === cycle.id && one.team.id === team.id);
  const home = { team, cycle, ids: new Ids(there?.objectives.map(({ id }) => id)), objectives: [] };
  homes.set(key, home);
  return home;
}

/** The id of the objective with this title that the team has already; null for none. */
function knownObjective(workspace: Workspace | null, { team, cycle }: Home, title: string): string | null {
  const there = workspace?.teamCycles.find((one) => one.cycle.id === cycle.id && one.team.id === team.id);
  return there?.objectives.find((one) => one.title.toLowerCase() === title.toLowerCase())?.id ?? null;
}

/** An objective that is there stays as it is, with all the table says of it. */
function leaveOut({ at, title, keyResults }: RawObjective, losses: Loss[]): void {
  losses.push({ at, value: title, became: null, why: 'already-there' });
  for (const one of keyResults) losses.push({ at: one.at, value: one.title, became: null, why: 'already-there' });
}
