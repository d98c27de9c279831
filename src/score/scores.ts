import type { Cycle } from '../model/cycle';
import type { Settings, TeamCycle, Workspace } from '../model/workspace';
import { AMBITION_LIMITS, type AmbitionAcross, type AmbitionLimits, ambitionAcross, cycleMeanOf } from './ambition';
import { type Day, type Frame, frameOf } from './frame';
import { isClosed, type Standing, standingOf } from './standing';
import { scoreTeam, type TeamScore } from './team';

/** The scores of one workspace on one day, each worked out when it is first asked for. */
export class Scores {
  private readonly frames = new Map<string, Frame>();
  private readonly teams = new Map<TeamCycle, TeamScore>();
  private closedOf: ReadonlyMap<string, readonly TeamCycle[]> | null = null;

  constructor(
    private readonly workspace: Pick<Workspace, 'settings' | 'teamCycles'>,
    private readonly day: Day,
  ) {}

  /** Due days and what else all teams of a cycle share. */
  frameOf(cycle: Cycle): Frame {
    const frame = this.frames.get(cycle.id) ?? frameOf(cycle, this.workspace.settings, this.day);
    this.frames.set(cycle.id, frame);
    return frame;
  }

  standingOf(teamCycle: TeamCycle): Standing {
    return standingOf(teamCycle, this.frameOf(teamCycle.cycle));
  }

  of(teamCycle: TeamCycle): TeamScore {
    const score = this.teams.get(teamCycle) ?? scoreTeam(teamCycle, this.frameOf(teamCycle.cycle));
    this.teams.set(teamCycle, score);
    return score;
  }

  /** A team's closed cycles that may be scored, the newest first. */
  closedCyclesOf(team: string): readonly TeamCycle[] {
    this.closedOf ??= newestFirst(this.workspace, this.day);
    return this.closedOf.get(team) ?? [];
  }

  /** What a team's closed cycles up to this one say about its ambition; null where none is known (method.md 3.4). */
  ambitionOf(team: string, upTo: Cycle, limits: AmbitionLimits = AMBITION_LIMITS): AmbitionAcross | null {
    const closed = this.closedCyclesOf(team).filter(({ cycle }) => cycle.start <= upTo.start);
    return ambitionAcross(this.meansOf(closed), limits);
  }

  /** One by one as they are asked for: long histories are mostly not. */
  private *meansOf(closed: readonly TeamCycle[]) {
    for (const one of closed) yield cycleMeanOf(one.cycle.id, this.of(one));
  }
}

/** Has the team objectives to score, and may its score be shown? Those of persons only with `person_level`. */
export function isScored({ team, file, objectives }: TeamCycle, { personLevel }: Settings): boolean {
  return (team.level !== 'person' || personLevel) && (file !== null || objectives.length > 0);
}

function newestFirst(
  { teamCycles, settings }: Pick<Workspace, 'settings' | 'teamCycles'>,
  { today }: Day,
): ReadonlyMap<string, readonly TeamCycle[]> {
  const closed = teamCycles.filter((one) => isScored(one, settings) && isClosed(one, { cycle: one.cycle, today }));
  const sorted = closed.toSorted((a, b) => (a.cycle.start < b.cycle.start ? 1 : -1));
  const byTeam = new Map<string, TeamCycle[]>();
  for (const one of sorted) {
    const own = byTeam.get(one.team.id);
    if (own) own.push(one);
    else byTeam.set(one.team.id, [one]);
  }
  return byTeam;
}
