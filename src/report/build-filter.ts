import type { IsoDate } from '../model/date';
import type { Decision, Workspace } from '../model/workspace';
import type { FilterListReport, ShownOpportunity } from '../schema/output/filter';
import { decisionNames } from '../strategy/decision-names';
import { filterOpportunity, isDue } from '../strategy/filter-opportunity';
import { type Scheme, scoreBy } from '../strategy/opportunity-scores';
import { rankOpportunities } from '../strategy/rank-opportunities';

export interface FilterInput {
  readonly workspace: Workspace;
  readonly today: IsoDate;
  readonly rank: Scheme;
  /** Replaced and outdated records too. */
  readonly all: boolean;
}

/** `okr filter list` as plain data: what pays in, ranked; what passed, due first; what is exempt. */
export function buildFilterList({ workspace, today, rank, all }: FilterInput): FilterListReport {
  const piles: Record<'ranked' | 'passes' | 'exempt' | 'over', Decision[]> = {
    ranked: [],
    passes: [],
    exempt: [],
    over: [],
  };
  for (const one of workspace.decisions) if (one.kind === 'opportunity') piles[pileOf(one, workspace)].push(one);
  const shown = (one: Decision) => shownOpportunity(one, workspace, today);
  const named = piles.ranked.map((decision) => ({ decision, id: decisionNames(decision)[0], scores: decision.scores }));
  return {
    version: 1,
    command: 'filter',
    today,
    action: 'list',
    incomplete: workspace.incomplete,
    rank,
    ranked: rankOpportunities(named, rank).map(({ decision }) => shown(decision)),
    passed: piles.passes.map(shown).toSorted(dueFirst),
    exempt: piles.exempt.map(shown),
    superseded: all ? piles.over.map(shown) : [],
    written: [],
  };
}

/** `okr filter revisit`: only what passed and has come due. */
export function buildRevisit(input: FilterInput, written: readonly string[]): FilterListReport {
  const list = buildFilterList(input);
  const passed = list.passed.filter(({ due }) => due);
  return { ...list, action: 'revisit', ranked: [], passed, exempt: [], superseded: [], written };
}

/** A record as reports show it. */
export function shownOpportunity(decision: Decision, workspace: Workspace, today: IsoDate): ShownOpportunity {
  const { title, place, date, status, answer, exempt, paysInto, insteadOf, reason, revisit } = decision;
  const { deciders, scores, supersedes, supersededBy } = decision;
  return {
    id: decisionNames(decision)[0],
    title,
    file: place.file,
    date,
    status,
    answer,
    counts: filterOpportunity(decision, workspace).counts,
    exempt,
    paysInto: paysInto.map(({ ref, expected }) => ({ keyResult: ref, expected })),
    insteadOf,
    reason,
    revisit,
    due: isDue(decision, workspace, today),
    deciders,
    scores: {
      rice: scoreBy('rice', scores),
      ice: scoreBy('ice', scores),
      iceMean: scoreBy('ice-mean', scores),
      wsjf: scoreBy('wsjf', scores),
    },
    supersedes,
    supersededBy,
  };
}

/** A yes that was turned down all the same lies with what passed. */
function pileOf(decision: Decision, workspace: Workspace): 'ranked' | 'passes' | 'exempt' | 'over' {
  if (decision.status === 'superseded' || decision.status === 'deprecated') return 'over';
  const { way } = filterOpportunity(decision, workspace);
  return way === 'ranked' && decision.status === 'rejected' ? 'passes' : way;
}

/** Those to look at again first, by their day; then those for good, by id. */
function dueFirst(a: ShownOpportunity, b: ShownOpportunity): number {
  const [first, second] = [a.revisit ?? '9999', b.revisit ?? '9999'];
  if (first !== second) return first < second ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}
