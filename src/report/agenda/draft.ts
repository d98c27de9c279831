import type { Cycle } from '../../model/cycle';
import type { IsoDate } from '../../model/date';
import type { TeamCycle, Workspace } from '../../model/workspace';
import type { AgendaPoint, AgendaSection } from '../../schema/output/agenda';
import type { StatusReport } from '../../schema/output/status';
import type { Frame } from '../../score/frame';
import type { Point, SectionRule } from './timetable';

/** What an agenda is built from. */
export interface AgendaContext {
  readonly workspace: Workspace;
  readonly cycle: Cycle;
  /** Whose meeting it is; null for all teams. */
  readonly team: string | null;
  readonly today: IsoDate;
  readonly holidays: ReadonlySet<IsoDate>;
  /** The day of the last meeting, and of the next one. */
  readonly since: IsoDate;
  readonly until: IsoDate;
  /** The teams that take part, in this cycle. */
  readonly homes: readonly TeamCycle[];
  /** By the team's id. */
  readonly homeOf: ReadonlyMap<string, TeamCycle>;
  readonly frame: Frame;
  readonly status: StatusReport;
}

/** A point before it is known whether there is room for it. */
export interface DraftPoint extends Point<AgendaSection> {
  /** 0 for what belongs to every meeting of the kind, then by urgency: lower comes first. */
  readonly tier: number;
  readonly point: AgendaPoint;
}

/** A kind of meeting: its sections in the order they are talked about, and what is there to talk about. */
export interface Meeting {
  readonly sections: readonly SectionRule<AgendaSection>[];
  points(context: AgendaContext): readonly DraftPoint[];
}

/** A sentence or question that belongs to the meeting whatever the facts are. */
export function prompt(
  section: AgendaSection,
  name: Extract<AgendaPoint, { type: 'prompt' }>['prompt'],
  least: number,
): DraftPoint {
  return { section, least, tier: 0, point: { type: 'prompt', prompt: name } };
}
