import { ownerOf, singleOwner } from '../../alignment/owner';
import type { TeamCycle } from '../../model/workspace';
import { openMilestones } from '../../score/open-milestones';
import { celebrations } from '../celebrations';
import { type AgendaContext, type DraftPoint, type Meeting, prompt } from './draft';
import { dueDecisions, dueFeedback, openBlockers, retroActions } from './promises';
import { stuckKeyResults } from './stuck';

/** A quarter of the hour for reporting, the rest for next steps (method.md 2.2, Wodtke). */
const REPORTING = 0.25;

/**
 * The weekly meeting: what is red or falling, obstacles with their owner, what is to be decided, where the rest stands,
 * the next three steps, and what there is to celebrate.
 */
export const weekly: Meeting = {
  sections: [
    { section: 'stuck', weight: 4 },
    { section: 'blockers', weight: 3 },
    { section: 'decisions', weight: 2 },
    { section: 'standing', weight: 1, most: REPORTING },
    { section: 'next', weight: 3 },
    { section: 'wins', weight: 1 },
  ],
  points: (context) => [
    counts(context),
    prompt('next', 'three-steps', 4),
    ...wins(context),
    ...stuckKeyResults(context),
    ...openBlockers(context),
    ...dueDecisions(context),
    ...dueFeedback(context),
    ...dueActions(context),
    ...silentTeams(context),
    ...dueMilestones(context),
    ...steps(context),
  ],
};

/** The monthly meeting: the same over a month and, near half-time, whether each objective is still the right one. */
export const monthly: Meeting = {
  sections: [
    { section: 'stuck', weight: 3 },
    { section: 'halfway', weight: 4 },
    { section: 'blockers', weight: 2 },
    { section: 'decisions', weight: 3 },
    { section: 'standing', weight: 1, most: REPORTING },
    { section: 'next', weight: 3 },
    { section: 'wins', weight: 2 },
  ],
  points: (context) => [...weekly.points(context), ...halfway(context)],
};

/** Half-time is near from here to here: a sixth of the cycle before and after it, two weeks of a quarter. */
const NEAR_HALF = 1 / 6;

/** Each objective near half-time: continue, update, start or stop (method.md 2.2, Doerr). */
function halfway({ frame, status, homeOf }: AgendaContext): DraftPoint[] {
  if (Math.abs(frame.elapsed - 0.5) > NEAR_HALF) return [];
  const open = status.teams.filter(({ closed }) => !closed);
  return open
    .flatMap(({ team, objectives }) => objectives.map((one) => ({ team, ...one })))
    .map(({ team, id, ref, title, health }): DraftPoint => {
      const objective = homeOf.get(team)?.objectives.find((one) => one.id === id);
      const isBad = health === 'off-track' || health === 'at-risk';
      const owner = objective ? singleOwner(objective.owner) : null;
      const point = { type: 'objective', ref, title, team, owner, health, score: null } as const;
      return { section: 'halfway', least: 2, tier: isBad ? 2 : 4, point };
    })
    .toSorted((a, b) => a.tier - b.tier);
}

function counts({ status: { teams } }: AgendaContext): DraftPoint {
  const keyResults: Record<string, number> = {};
  const shown = teams.flatMap(({ objectives }) => objectives.flatMap((one) => one.keyResults));
  for (const { pace, kind } of shown)
    if (kind !== 'establish') keyResults[pace ?? 'none'] = (keyResults[pace ?? 'none'] ?? 0) + 1;
  const total = (name: 'due' | 'made') => teams.reduce((sum, { adherence }) => sum + adherence[name], 0);
  const checkIns = { due: total('due'), made: total('made') };
  return { section: 'standing', least: 2, tier: 0, point: { type: 'counts', keyResults, checkIns } };
}

/** So many wins are named in the two minutes that belong to them. */
const NAMED = 3;

/** The newest first; some belong to every meeting, and where there are none the question for them. */
function wins({ workspace, homes, since, today, holidays }: AgendaContext): DraftPoint[] {
  const found = celebrations(homes, workspace.settings, { from: since, to: today }, { today, holidays });
  if (found.length === 0) return [prompt('wins', 'good-news', 2)];
  return found.map((one, index) => ({
    section: 'wins',
    least: index === 0 ? 2 : index < NAMED ? 0 : 1,
    tier: index < NAMED ? 0 : 5,
    point: { type: 'celebration', ...one },
  }));
}

/** Teams of which nothing was heard when it was due. */
function silentTeams({ status, homeOf, frame, today }: AgendaContext): DraftPoint[] {
  return status.teams.flatMap(({ team, closed, objectives, freshness: { state, lastCheckIn, days } }): DraftPoint[] => {
    if (closed || objectives.length === 0 || state === 'fresh') return [];
    if (state === 'never' && !frame.dueDays.some((day) => day <= today)) return [];
    const lead = homeOf.get(team)?.team.lead ?? null;
    const point = { type: 'silent-team', team, lead, lastCheckIn, days } as const;
    return [{ section: 'standing', least: 1, tier: state === 'overdue' ? 5 : 2, point }];
  });
}

/** Milestones that are not done and due by the next meeting. */
function dueMilestones({ homes, frame, until }: AgendaContext): DraftPoint[] {
  return homes.flatMap((home) =>
    openMilestones(home, frame)
      .filter(({ due }) => due <= until)
      .map(({ milestone: { id, title }, due, keyResult, objective }): DraftPoint => {
        const owner = ownerOf(keyResult, objective);
        const about = {
          ref: `${keyResult.ref}/${id}`,
          title,
          keyResult: keyResult.title,
          team: home.team.id,
          owner,
          due,
        };
        return { section: 'standing', least: 1, tier: 4, point: { type: 'milestone', ...about } };
      }),
  );
}

/** What was agreed in the last retro and falls due between the last meeting and the next. */
function dueActions(context: AgendaContext): DraftPoint[] {
  const { since, until } = context;
  return retroActions(context).flatMap((one): DraftPoint[] => {
    const due = one.point.type === 'action' ? one.point.due : null;
    return due !== null && due > since && due <= until ? [{ ...one, section: 'decisions', tier: 4 }] : [];
  });
}

/** What each team set out to do in its last check-in. */
function steps({ homes, today }: AgendaContext): DraftPoint[] {
  return homes.flatMap((home): DraftPoint[] => {
    const last = lastCheckIn(home, today);
    if (last === null || last.next.length === 0) return [];
    const point = { type: 'steps', team: home.team.id, date: last.date, what: last.next } as const;
    return [{ section: 'next', least: 1, tier: 5, point }];
  });
}

function lastCheckIn({ checkIns }: TeamCycle, today: string): TeamCycle['checkIns'][number] | null {
  return checkIns
    .filter(({ date }) => date <= today)
    .reduce<TeamCycle['checkIns'][number] | null>((last, one) => (last && last.date > one.date ? last : one), null);
}
