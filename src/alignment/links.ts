import type { KeyResult, Objective } from '../model/okr';
import type { Goal } from '../model/strategy';
import type { Level, Team, TeamCycle, Workspace } from '../model/workspace';

/** What a reference leads to. */
export type Target =
  | { readonly kind: 'goal'; readonly goal: Goal }
  | {
      readonly kind: 'objective';
      readonly home: TeamCycle;
      readonly objective: Objective;
      readonly keyResult: KeyResult | null;
    }
  /** Into a file that could not be read: not judged. */
  | { readonly kind: 'unread' }
  | { readonly kind: 'nothing' };

/** An objective with the team and cycle it belongs to. */
export interface PlacedObjective {
  readonly home: TeamCycle;
  readonly objective: Objective;
}

/** One `contributes_to` entry, followed. */
export interface Link {
  readonly from: PlacedObjective;
  /** As written. */
  readonly text: string;
  /** Position in the list. */
  readonly index: number;
  readonly target: Target;
}

const HEIGHT: Readonly<Record<Level, number>> = { company: 0, department: 1, team: 2, person: 3 };

/** Depth of a level: 0 company to 3 person. */
export function heightOf(level: Level): number {
  return HEIGHT[level];
}

/** Looks up references in one workspace; made once, then asked. */
export class Links {
  private readonly goals = new Map<string, Goal>();
  private readonly objectives = new Map<string, PlacedObjective>();
  private readonly cycles = new Set<string>();
  private readonly teams: ReadonlyMap<string, Team>;
  private readonly followed = new WeakMap<Objective, readonly Target[]>();

  constructor(private readonly workspace: Workspace) {
    for (const goal of workspace.strategy?.goals ?? []) this.goals.set(goal.id, goal);
    for (const { id } of workspace.settings.cycles.custom) this.cycles.add(id);
    for (const home of workspace.teamCycles) {
      this.cycles.add(home.cycle.id);
      for (const objective of home.objectives) this.objectives.set(objective.ref, { home, objective });
    }
    for (const home of workspace.unread) this.cycles.add(home.slice(0, home.indexOf('/')));
    this.teams = new Map(workspace.teams.map((team) => [team.id, team]));
  }

  /** Follows a reference as written; without a cycle it means `cycle`. */
  follow(text: string, cycle: string): Target {
    if (text.startsWith('goal:')) {
      const goal = this.goals.get(text.slice('goal:'.length));
      return goal ? { kind: 'goal', goal } : { kind: 'nothing' };
    }
    const parts = text.split('/');
    const [cycleId = '', team = '', objectiveId = '', keyResultId] = this.namesCycle(parts) ? parts : [cycle, ...parts];
    const home = `${cycleId}/${team}`;
    if (this.workspace.unread.has(home)) return { kind: 'unread' };
    const found = this.objectives.get(`${home}/${objectiveId}`);
    if (!found) return { kind: 'nothing' };
    if (keyResultId === undefined) return { kind: 'objective', ...found, keyResult: null };
    const keyResult = found.objective.keyResults.find((one) => one.id === keyResultId);
    return keyResult ? { kind: 'objective', ...found, keyResult } : { kind: 'nothing' };
  }

  /** Where the entries of `contributes_to` lead, in their order. */
  targetsOf({ home, objective }: PlacedObjective): readonly Target[] {
    const known = this.followed.get(objective);
    if (known) return known;
    const targets = objective.contributesTo.map((text) => this.follow(text, home.cycle.id));
    this.followed.set(objective, targets);
    return targets;
  }

  /** The reference with its cycle in front. */
  withCycle(text: string, cycle: string): string {
    return this.namesCycle(text.split('/')) ? text : `${cycle}/${text}`;
  }

  private namesCycle(parts: readonly string[]): boolean {
    const first = parts[0] ?? '';
    return parts.length === 4 || (parts.length > 2 && this.cycles.has(first)) || /^\d{4}-[A-Z]/.test(first);
  }

  /** All references a person could have meant in a cycle, for a did-you-mean. */
  candidates(text: string, cycle: string): string[] {
    if (text.startsWith('goal:')) return [...this.goals.keys()].map((id) => `goal:${id}`);
    const prefix = `${cycle}/`;
    const bare = this.withCycle(text, cycle) !== text;
    const refs: string[] = [];
    for (const [ref, { objective }] of this.objectives) {
      if (bare && !ref.startsWith(prefix)) continue;
      const name = bare ? ref.slice(prefix.length) : ref;
      refs.push(name, ...objective.keyResults.map((one) => `${name}/${one.id}`));
    }
    return refs;
  }

  /** Every link of the objectives of some team cycles, in file order. */
  from(homes: readonly TeamCycle[]): Link[] {
    return homes.flatMap((home) =>
      home.objectives.flatMap((objective) => {
        const from = { home, objective };
        return this.targetsOf(from).map((target, index) => ({
          from,
          text: objective.contributesTo[index] ?? '',
          index,
          target,
        }));
      }),
    );
  }

  /** Does anything stand above the team: a parent team, or strategic goals? */
  hasAbove(team: Team): boolean {
    return this.goals.size > 0 || (team.parent !== null && this.teams.has(team.parent));
  }

  /** Teams directly below. */
  childrenOf(team: Team): Team[] {
    return this.workspace.teams.filter((one) => one.parent === team.id);
  }
}
