import { handlesOf, singleOwner } from '../../alignment/owner';
import { clockedBlockers } from '../../leadership/blockers';
import { blockerMeasures } from '../../leadership/measures';
import { addDays } from '../../model/date';
import type { KeyResult } from '../../model/okr';
import type { TeamCycle, Workspace } from '../../model/workspace';
import type { KeyResultScore } from '../../score/key-result';
import { isReached } from '../../score/rounding';
import { scoreTeam } from '../../score/team';
import { celebrations } from '../celebrations';
import { type AgendaContext, type DraftPoint, type Meeting, prompt } from './draft';
import { retroActions } from './promises';

/**
 * The review closes a cycle, about its content (method.md 8): final values, score, self-assessment, reflection, celebrate,
 * decide each key result, plan the next.
 */
export const review: Meeting = {
  sections: [
    { section: 'final', weight: 1 },
    { section: 'scores', weight: 2 },
    { section: 'assess', weight: 1 },
    { section: 'reflect', weight: 4 },
    { section: 'celebrate', weight: 2 },
    { section: 'decide', weight: 4 },
    { section: 'plan', weight: 1 },
  ],
  points: (context) => [
    prompt('final', 'final-values', 2),
    ...unheard(context),
    ...scores(context),
    prompt('assess', 'self-assessment', 3),
    prompt('reflect', 'reflect-success', 3),
    prompt('reflect', 'reflect-obstacles', 3),
    prompt('reflect', 'reflect-change', 3),
    prompt('reflect', 'reflect-learned', 3),
    prompt('celebrate', 'proud', 3),
    ...won(context),
    prompt('decide', 'decide', 2),
    ...open(context),
    prompt('plan', 'plan-next', 3),
  ],
};

/**
 * The retro is about the way of working (method.md 8): what was agreed last time, the facts, keep, change, learn, whether
 * the measures were right, and at most three actions.
 */
export const retro: Meeting = {
  sections: [
    { section: 'actions', weight: 2 },
    { section: 'way', weight: 1, most: 0.25 },
    { section: 'keep', weight: 3 },
    { section: 'change', weight: 4 },
    { section: 'learn', weight: 2 },
    { section: 'measures', weight: 2 },
    { section: 'agree', weight: 3 },
  ],
  points: (context) => [
    way(context),
    prompt('keep', 'keep', 3),
    prompt('change', 'change', 4),
    prompt('learn', 'learn', 3),
    prompt('measures', 'right-measures', 2),
    prompt('measures', 'spirit', 2),
    prompt('agree', 'three-actions', 4),
    ...retroActions(context),
  ],
};

/** Teams whose last values are older than a week: the final check-in comes first. */
function unheard({ status, homeOf, cycle, today }: AgendaContext): DraftPoint[] {
  const asOf = today < cycle.end ? today : cycle.end;
  return status.teams.flatMap(({ team, objectives, freshness: { lastCheckIn, days } }): DraftPoint[] => {
    if (objectives.length === 0 || (lastCheckIn !== null && lastCheckIn >= addDays(asOf, -7))) return [];
    const lead = homeOf.get(team)?.team.lead ?? null;
    return [{ section: 'final', least: 1, tier: 1, point: { type: 'silent-team', team, lead, lastCheckIn, days } }];
  });
}

/** Every objective with its score, the lowest first. */
function scores({ homes, frame }: AgendaContext): DraftPoint[] {
  return homes
    .flatMap((home) => scoreTeam(home, frame).objectives.map((one) => ({ team: home.team.id, one })))
    .filter(({ one }) => one.dropped === null)
    .toSorted((a, b) => (a.one.score ?? 2) - (b.one.score ?? 2))
    .map(({ team, one: { ref, title, owner, health, score } }) => {
      const point = { type: 'objective', ref, title, team, owner: singleOwner(owner), health, score } as const;
      return { section: 'scores', least: 1, tier: 3, point };
    });
}

function won({ workspace, homes, cycle, today, holidays }: AgendaContext): DraftPoint[] {
  const found = celebrations(homes, workspace.settings, { from: cycle.start, to: today }, { today, holidays });
  return found.map((one, index) => ({
    section: 'celebrate',
    least: 1,
    tier: index === 0 ? 0 : 5,
    point: { type: 'celebration', ...one },
  }));
}

/** Every key result with what is to be decided about it (method.md 8): missed commitments first, then the lowest. */
function open({ homes, frame, workspace }: AgendaContext): DraftPoint[] {
  const byRef = keyResultsByRef(workspace);
  return homes
    .flatMap((home) =>
      scoreTeam(home, frame).objectives.flatMap((objective) =>
        objective.keyResults.map((shown) => ({ home, objective, shown })),
      ),
    )
    .filter(({ objective, shown }) => objective.dropped === null && shown.dropped === null && !shown.guardrail)
    .map(({ home, objective, shown }): DraftPoint => {
      const owner = singleOwner(handlesOf(shown.owner).length > 0 ? shown.owner : objective.owner);
      const verdict = home.review?.keyResults.get(`${objective.id}/${shown.id}`) ?? null;
      const about = { ref: shown.ref, title: shown.title, team: home.team.id, owner, score: shown.score };
      const advice = adviceFor(shown, byRef);
      const point = { type: 'open-key-result', ...about, advice, decision: verdict?.decision ?? null } as const;
      const tier = verdict?.decision ? 7 : advice === 'post-mortem' ? 1 : advice === 'hand-over' ? 6 : 4;
      return { section: 'decide', least: advice === 'post-mortem' ? 3 : 1, tier, point };
    })
    .toSorted((a, b) => a.tier - b.tier || scoreOf(a) - scoreOf(b));
}

function scoreOf({ point }: DraftPoint): number {
  return point.type === 'open-key-result' ? (point.score ?? 0) : 0;
}

/** Two cycles are the exception (method.md 8: carried twice, it is re-scoped or dropped). */
const MOST_CARRIES = 2;

function adviceFor(
  { ref, ambition, score }: KeyResultScore,
  byRef: ReadonlyMap<string, KeyResult>,
): 'post-mortem' | 'hand-over' | 'no-third-time' | 'choose' {
  if (isReached(score ?? 0)) return 'hand-over';
  if (ambition === 'committed') return 'post-mortem';
  let carries = 0;
  let from = byRef.get(ref)?.carriedFrom ?? null;
  for (; from !== null && carries < MOST_CARRIES; from = byRef.get(from)?.carriedFrom ?? null) carries++;
  return carries >= MOST_CARRIES ? 'no-third-time' : 'choose';
}

function keyResultsByRef({ teamCycles }: Workspace): ReadonlyMap<string, KeyResult> {
  const all = teamCycles.flatMap(({ objectives }: TeamCycle) => objectives.flatMap(({ keyResults }) => keyResults));
  return new Map(all.map((one) => [one.ref, one]));
}

/** How the team worked, in numbers: check-ins and obstacles. */
function way({ status, workspace, homes, cycle, today, holidays }: AgendaContext): DraftPoint {
  const total = (name: 'due' | 'made') => status.teams.reduce((sum, { adherence }) => sum + adherence[name], 0);
  const ids = new Set(homes.map(({ team }) => team.id));
  const off = { holidays, pause: workspace.settings.checkIns.pause };
  const own = clockedBlockers(workspace, { today, off, until: cycle.start }).filter(
    ({ home, open: isOpen }) => ids.has(home.team.id) && (home.cycle.id === cycle.id || isOpen),
  );
  const { open: count, medianDaysToResolve, promisesKept } = blockerMeasures(own, today);
  return {
    section: 'way',
    least: 3,
    tier: 0,
    point: {
      type: 'way',
      checkIns: { due: total('due'), made: total('made') },
      blockers: { open: count, medianDaysToResolve, promisesKept },
    },
  };
}
