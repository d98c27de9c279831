import type { Links, PlacedObjective, Target } from '../alignment/links';
import type { Cycle } from '../model/cycle';
import type { KeyResult, Objective } from '../model/okr';
import type { Goal } from '../model/strategy';
import type { Decision, Initiative, Workspace } from '../model/workspace';
import { portionIn } from './portion';
import { sumOfShares } from './shares';

/** Euros (the workspace's currency) and working days are counted alike. */
export const MEASURES = ['money', 'days'] as const;
export type Measure = (typeof MEASURES)[number];

/** Planned, and what of it is used up; null where nobody says. */
export interface Amount {
  readonly planned: number;
  readonly spent: number | null;
}

/** Why work serves nothing: no target, none that exists, only dropped ones, or an opportunity that was turned down. */
export type OutsideReason = 'no-target' | 'unknown-target' | 'dropped' | 'rejected';

/** A part of an initiative in a cycle: all that goes to one target. The pieces of an initiative add up to it. */
export interface Piece {
  readonly initiative: Initiative;
  /** Share of the initiative within the cycle, 0–1. */
  readonly share: number;
  readonly kind: Initiative['kind'] | 'outside';
  /** Only for `outside`. */
  readonly reason: OutsideReason | null;
  /** A target that is a key result counts for its objective. */
  readonly objective: PlacedObjective | null;
  /** Where it names a strategic goal itself. */
  readonly goal: Goal | null;
  readonly amounts: Readonly<Record<Measure, Amount>>;
}

/**
 * The money and days of a cycle in pieces (method.md 7), each euro once. Targets share by what is written, scaled where
 * that is not 1. Daily business and duties stay what they are also where they name an objective. What was stopped takes no
 * more than it used up.
 */
export function allocate(workspace: Workspace, cycle: Cycle, links: Links): Piece[] {
  const others = [...new Set(workspace.teamCycles.map((one) => one.cycle.id))]
    .filter((id) => id !== cycle.id)
    .reverse();
  const refused = new Set(workspace.decisions.flatMap((one) => (isRefused(one) && one.id !== null ? [one.id] : [])));
  return workspace.initiatives.flatMap((initiative) => {
    const found = followAll(initiative, links, [cycle.id, ...others]);
    const portion = portionIn(initiative, cycle, isOf(cycle, found));
    return portion === 0 ? [] : piecesOf(initiative, found, portion, refused.has(initiative.id));
  });
}

/** Is nothing left to decide about it? */
export function isSettled({ status }: Pick<Initiative, 'status'>): boolean {
  return status === 'done' || status === 'stopped';
}

interface Found {
  readonly target: Target;
  /** The cycle it was understood in. */
  readonly cycle: string | null;
  readonly share: number;
}

/** Each target, read in the cycle asked for and else in the newest that knows it. */
function followAll(initiative: Initiative, links: Links, cycles: readonly string[]): Found[] {
  return [...initiative.contributesTo].map(([text, share]) => {
    for (const cycle of cycles) {
      const target = links.follow(text, cycle);
      if (target.kind === 'goal') return { target, cycle: null, share };
      if (target.kind === 'objective') return { target, cycle: target.home.cycle.id, share };
      if (target.kind === 'unread') return { target, cycle, share };
    }
    return { target: { kind: 'nothing' }, cycle: null, share };
  });
}

/** Does an initiative without dates belong to the cycle? Not where all it names lies in others. */
function isOf(cycle: Cycle, found: readonly Found[]): boolean {
  return found.length === 0 || found.some((one) => one.cycle === null || one.cycle === cycle.id);
}

function isRefused({ status, answer }: Decision): boolean {
  return status === 'rejected' || (answer === 'no' && status !== 'superseded' && status !== 'deprecated');
}

function isDropped(objective: Objective, keyResult: KeyResult | null): boolean {
  return objective.dropped !== null || (keyResult !== null && keyResult.dropped !== null);
}

function piecesOf(initiative: Initiative, found: readonly Found[], portion: number, refused: boolean): Piece[] {
  const sum = sumOfShares(initiative);
  const piece = (share: number, fields: Partial<Piece>): Piece => ({
    initiative,
    share,
    kind: initiative.kind,
    reason: null,
    objective: null,
    goal: null,
    amounts: {
      money: amountOf(initiative, initiative.budget, initiative.spent, share * portion),
      days: amountOf(initiative, initiative.days, initiative.daysSpent, share * portion),
    },
    ...fields,
  });
  const outside = (share: number, reason: OutsideReason) =>
    piece(share, initiative.kind === 'okr' ? { kind: 'outside', reason } : {});
  if (refused) return [outside(1, 'rejected')];
  if (found.length === 0 || sum === 0) return [outside(1, 'no-target')];
  return found.map(({ target, share }) => {
    const scaled = share / sum;
    if (target.kind === 'goal') return piece(scaled, { goal: target.goal });
    if (target.kind === 'unread') return piece(scaled, {});
    if (target.kind === 'nothing') return outside(scaled, 'unknown-target');
    const { home, objective, keyResult } = target;
    // What was done or stopped served it while it still stood.
    const dropped = !isSettled(initiative) && isDropped(objective, keyResult);
    return dropped ? outside(scaled, 'dropped') : piece(scaled, { objective: { home, objective } });
  });
}

function amountOf({ status }: Initiative, written: number | null, spent: number | null, share: number): Amount {
  const planned = status === 'stopped' && spent !== null ? Math.min(spent, written ?? spent) : (written ?? 0);
  return { planned: planned * share, spent: spent === null ? null : spent * share };
}
