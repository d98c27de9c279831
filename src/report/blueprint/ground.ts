import { Links, type PlacedObjective } from '../../alignment/links';
import { liveObjectives } from '../../alignment/live';
import type { Cycle } from '../../model/cycle';
import type { IsoDate } from '../../model/date';
import type { TeamCycle, Workspace } from '../../model/workspace';
import { RULES } from '../../rules';
import { checkWorkspace } from '../../rules/check';
import type { BlueprintReport } from '../../schema/output/blueprint';

type Step = BlueprintReport['steps'][number];
export type Evidence = Step['evidence'][number];
export type Judged = Omit<Step, 'step'>;

/** What the blueprint is computed from. */
export interface BlueprintInput {
  readonly workspace: Workspace;
  readonly today: IsoDate;
  readonly holidays: ReadonlySet<IsoDate>;
  /** Does nothing stand there but the examples `okr init` wrote? */
  readonly examplesOnly: boolean;
  /** The same of the strategy. */
  readonly exampleStrategy: boolean;
}

/** The input with what several steps look at. */
export interface Ground extends BlueprintInput {
  /** The first cycle with objectives that has not ended; null where there is none. */
  readonly cycle: Cycle | null;
  /** Its teams with objectives. */
  readonly homes: readonly TeamCycle[];
  readonly objectives: readonly PlacedObjective[];
  /** The teams of the cycle that ended last; persons' own are left out. */
  readonly ended: readonly TeamCycle[];
  readonly links: Links;
  /** How often a rule speaks up, whatever its weight. */
  found(rule: (typeof ASKED)[number]): number;
}

/** Rules whose judgement the blueprint takes over, so that it never says other than `okr check`. */
const ASKED = [
  'stale-strategy',
  'empty-not-doing',
  'value-without-behaviour',
  'unmeasured-goal',
  'overdue-goal',
  'outside-strategy',
] as const;

/** Looks once at what all steps need. */
export function groundOf(input: BlueprintInput): Ground {
  const { workspace, today, holidays } = input;
  const busy = workspace.teamCycles.filter((home) => home.team.level !== 'person' && liveObjectives([home]).length > 0);
  const cycle = busy.find((home) => home.cycle.end >= today)?.cycle ?? null;
  const homes = busy.filter((home) => home.cycle.id === cycle?.id);
  const last = busy.filter((home) => home.cycle.end < today).at(-1)?.cycle.id;
  const rules = RULES.filter(({ id }) => (ASKED as readonly string[]).includes(id));
  const { findings } = checkWorkspace(workspace, { today, holidays, rules, overrides: new Map(), cycle: null });
  return {
    ...input,
    cycle,
    homes,
    objectives: liveObjectives(homes),
    ended: busy.filter((home) => home.cycle.id === last),
    links: new Links(workspace),
    found: (rule) => findings.filter((one) => one.rule === rule).length,
  };
}

/** A fact with what it needs; the rest is empty. */
export function fact(
  name: Evidence['fact'],
  holds: boolean | null,
  { count = null, of = null, date = null, teams = [] }: Partial<Omit<Evidence, 'fact' | 'holds'>> = {},
): Evidence {
  return { fact: name, holds, count, of, date, teams };
}

/** The state of a step that exists: old, with gaps, or alive. */
export function stateOf(old: boolean, evidence: readonly Evidence[]): Step['state'] {
  if (old) return 'stale';
  return evidence.some(({ holds }) => holds === false) ? 'incomplete' : 'alive';
}

/** The first move whose fact does not hold, in the order given; else a look at what is there. */
export function moveFor(
  evidence: readonly Evidence[],
  moves: Readonly<Partial<Record<Evidence['fact'], readonly [Step['move'], string]>>>,
  look: string,
): Pick<Step, 'move' | 'command'> {
  for (const { fact: name, holds } of evidence) {
    const found = holds === false ? moves[name] : undefined;
    if (found) return { move: found[0], command: found[1] };
  }
  return { move: 'look', command: look };
}
