import type { Cycle } from '../model/cycle';
import type { Team, TeamCycle, Workspace } from '../model/workspace';
import type { Links, PlacedObjective, Target } from './links';
import { overlap } from './overlap';
import { TeamTree } from './team-tree';

/**
 * Who serves an objective from below. It is served by a link from an objective of a lower team, to itself or to one of
 * its key results, in a cycle that overlaps; or by sharing it with a lower team (`shared_with`).
 */
export class Coverage {
  readonly tree: TeamTree;
  private readonly teams: ReadonlyMap<string, Team>;
  private readonly cycles = new Map<string, Cycle>();
  private readonly served = new Set<string>();
  /** `team/cycle` of every team with objectives somewhere below it. */
  private readonly busyBelow = new Set<string>();
  /** `team/cycle` of every team with a file below it that could not be read. */
  private readonly unreadBelow = new Set<string>();

  constructor(workspace: Workspace, links: Links, homes: readonly TeamCycle[] = workspace.teamCycles) {
    this.tree = new TeamTree(workspace.teams);
    this.teams = new Map(workspace.teams.map((team) => [team.id, team]));
    for (const home of homes) {
      this.cycles.set(home.cycle.id, home.cycle);
      if (home.objectives.some((one) => one.dropped === null)) this.markAbove(this.busyBelow, home.team, home.cycle.id);
    }
    for (const home of workspace.unread) {
      const [cycle = '', id = ''] = home.split('/');
      const team = this.teams.get(id);
      if (team) this.markAbove(this.unreadBelow, team, cycle);
    }
    for (const home of homes) {
      for (const objective of home.objectives) {
        if (objective.dropped === null) this.markServed(home, links.targetsOf({ home, objective }));
      }
    }
  }

  /** Does a lower team serve or share the objective? */
  isServed({ home, objective }: PlacedObjective): boolean {
    if (this.served.has(objective.ref)) return true;
    return objective.sharedWith.some((id) => {
      const team = this.teams.get(id);
      return team !== undefined && this.tree.isBelow(team, home.team);
    });
  }

  /** Has a team below `home`'s objectives in a cycle that overlaps? A company that starts with one team has none. */
  isBusyBelow(home: Pick<TeamCycle, 'team' | 'cycle'>): boolean {
    for (const cycle of this.cycles.values()) {
      if (this.busyBelow.has(`${home.team.id}/${cycle.id}`) && overlap(cycle, home.cycle)) return true;
    }
    return false;
  }

  /** Could a team below serve it in a file of the same cycle that could not be read? */
  isUnreadBelow(home: Pick<TeamCycle, 'team' | 'cycle'>): boolean {
    return this.unreadBelow.has(`${home.team.id}/${home.cycle.id}`);
  }

  private markServed(home: TeamCycle, targets: readonly Target[]): void {
    for (const target of targets) {
      if (target.kind !== 'objective' || !this.tree.isBelow(home.team, target.home.team)) continue;
      if (overlap(home.cycle, target.home.cycle)) this.served.add(target.objective.ref);
    }
  }

  /** Marks everything above a team, up to where it was marked before. */
  private markAbove(marks: Set<string>, team: Team, cycle: string): void {
    for (let above = this.tree.parentOf(team); above; above = this.tree.parentOf(above)) {
      const key = `${above.id}/${cycle}`;
      if (marks.has(key)) return;
      marks.add(key);
    }
  }
}
