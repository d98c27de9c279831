import { type BlockerClock, type ClockedBlocker, clockedBlockers, clockOf } from '../leadership/blockers';
import { balanceOf, blockerMeasures } from '../leadership/measures';
import type { Cycle } from '../model/cycle';
import type { IsoDate } from '../model/date';
import type { Blocker } from '../model/okr';
import type { Workspace } from '../model/workspace';
import type { DaysOff } from '../rhythm/working-days';
import type { BlockerChangeReport, BlockersReport, ShownBlocker } from '../schema/output/blockers';

/** What the ledger is reported from. */
export interface BlockersReportInput {
  readonly workspace: Workspace;
  /** This cycle with what was still open before it; null for all. */
  readonly cycle: Cycle | null;
  readonly team: string | null;
  /** Only what waits for this person; null for all. */
  readonly owner: string | null;
  /** Resolved ones too. */
  readonly all: boolean;
  /** Who asks; null where that is not known. */
  readonly person: string | null;
  readonly today: IsoDate;
  readonly holidays: ReadonlySet<IsoDate>;
}

/**
 * `okr blockers` as plain data. The measures are those of the whole cycle and team, whoever asks. What a person
 * promised and still owes is shown with their name; how they did before is shown to themselves, and to others only
 * where `privacy.per_person` is agreed.
 */
export function buildBlockers(input: BlockersReportInput): BlockersReport {
  const { workspace, cycle, team, owner, person, today } = input;
  const off = { holidays: input.holidays, pause: workspace.settings.checkIns.pause };
  const ledger = clockedBlockers(workspace, { today, off, until: cycle?.start ?? null }).filter(
    ({ home, open }) =>
      (team === null || home.team.id === team) && (cycle === null || home.cycle.id === cycle.id || open),
  );
  const isShared = (handle: string | null) => handle === person || workspace.settings.perPerson === 'agreed';
  const listed = ledger.filter(
    ({ blocker, open }) =>
      (open || input.all) && (owner === null || (blocker.owner === owner && (open || isShared(owner)))),
  );
  const asked = owner ?? person;
  return {
    version: 1,
    command: 'blockers',
    today,
    cycle: cycle?.id ?? null,
    incomplete: workspace.incomplete,
    blockers: listed.toSorted(byUrgency).map((one) => {
      const shown = shownBlocker(one.blocker, one.home.cycle.id, one.home.team.id, one);
      return one.open || isShared(shown.owner) ? shown : { ...shown, owner: null };
    }),
    measures: blockerMeasures(ledger, today),
    balance: asked !== null && isShared(asked) ? balanceOf(asked, ledger, today) : null,
  };
}

/** What was written, for `add` and `resolve`. */
export interface BlockerChange {
  readonly action: BlockerChangeReport['action'];
  readonly blocker: Omit<Blocker, 'place'>;
  readonly cycle: string;
  readonly team: string;
  readonly file: string;
  readonly commit: string | null;
}

/** `okr blockers add` and `resolve` as plain data. */
export function buildBlockerChange(change: BlockerChange, today: IsoDate, off: DaysOff): BlockerChangeReport {
  const { action, blocker, cycle, team, file, commit } = change;
  const shown = shownBlocker(blocker, cycle, team, clockOf(blocker, today, off));
  return { version: 1, command: 'blockers', today, action, file, blocker: shown, commit };
}

/** Broken promises first, the longest broken on top; then what waits longest; then the resolved, the latest on top. */
function byUrgency(a: ClockedBlocker, b: ClockedBlocker): number {
  const rank = ({ open, overdue }: ClockedBlocker) => (overdue ? 0 : open ? 1 : 2);
  if (rank(a) !== rank(b)) return rank(a) - rank(b);
  if (!a.open) return order(b.blocker.resolved ?? '', a.blocker.resolved ?? '');
  return (
    (a.overdue ? order(a.blocker.due ?? '', b.blocker.due ?? '') : 0) ||
    order(a.blocker.raised, b.blocker.raised) ||
    order(a.ref, b.ref)
  );
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function shownBlocker(
  blocker: Omit<Blocker, 'place'>,
  cycle: string,
  team: string,
  { ageDays, ageWorkingDays, overdue, open }: BlockerClock,
): ShownBlocker {
  const { id, text, kind, owner, raised, raisedBy, due, resolved } = blocker;
  return {
    id,
    ref: `${cycle}/${team}/${id}`,
    team,
    text,
    keyResults: blocker.keyResults.map((key) => `${cycle}/${team}/${key}`),
    kind,
    owner,
    raised,
    raisedBy,
    due,
    resolved,
    ageDays,
    ageWorkingDays,
    overdue,
    open,
  };
}
