import { Links } from '../../alignment/links';
import type { TeamCycle } from '../../model/workspace';
import { cycleDates } from '../../rhythm/cycle-dates';
import { isClosed } from '../../score/standing';
import { type AgendaContext, type DraftPoint, type Meeting, prompt } from './draft';

/**
 * Planning a cycle (method.md 2.2): what the last review carried over, the strategic goals and who serves them, capacity,
 * writing two to four objectives, agreeing with neighbours, and the dates.
 */
export const planning: Meeting = {
  sections: [
    { section: 'goals', weight: 2 },
    { section: 'carried', weight: 2 },
    { section: 'capacity', weight: 1 },
    { section: 'draft', weight: 6 },
    { section: 'align', weight: 3 },
    { section: 'dates', weight: 1 },
  ],
  points: (context) => [
    prompt('draft', 'write-objectives', 10),
    prompt('align', 'agree-neighbours', 5),
    prompt('dates', 'commit', 2),
    ...goals(context),
    ...carried(context),
    ...capacity(context),
    ...dates(context),
  ],
};

/** Strategic goals with the number of objectives that serve them: in the planned cycle once it has some, else in the last. */
function goals({ workspace, cycle }: AgendaContext): DraftPoint[] {
  const all = workspace.strategy?.goals ?? [];
  if (all.length === 0) return [prompt('goals', 'no-goals', 3)];
  const links = new Links(workspace);
  const homes = latestUpTo(workspace.teamCycles, cycle.start);
  const served = homes.flatMap((home) =>
    home.objectives
      .filter(({ dropped }) => dropped === null)
      .flatMap((objective) => {
        const targets = links.targetsOf({ home, objective });
        return [...new Set(targets.flatMap((one) => (one.kind === 'goal' ? [one.goal.ref] : [])))];
      }),
  );
  return all
    .map(({ ref, title, owner, due }): DraftPoint => {
      const objectives = served.filter((one) => one === ref).length;
      const point = { type: 'goal', ref, title, owner, due, objectives } as const;
      return { section: 'goals', least: objectives === 0 ? 3 : 1, tier: objectives === 0 ? 1 : 3, point };
    })
    .toSorted((a, b) => a.tier - b.tier);
}

/** The homes of the newest cycle with objectives that begins by `start`. */
function latestUpTo(teamCycles: readonly TeamCycle[], start: string): readonly TeamCycle[] {
  const begun = teamCycles.filter((one) => one.cycle.start <= start && one.objectives.length > 0);
  const last = begun.at(-1)?.cycle.id;
  return begun.filter((one) => one.cycle.id === last);
}

/** What the reviews of the cycle before decided to carry over, and teams that have not decided yet. */
function carried({ workspace, cycle, team, today }: AgendaContext): DraftPoint[] {
  const before = latestUpTo(
    workspace.teamCycles.filter((one) => one.cycle.end < cycle.start),
    cycle.start,
  ).filter((one) => team === null || one.team.id === team);
  const found = before.flatMap((home): DraftPoint[] => {
    const verdicts = home.review?.keyResults ?? new Map();
    const points = home.objectives.flatMap((objective) =>
      objective.keyResults.flatMap((one): DraftPoint[] => {
        const verdict = verdicts.get(`${objective.id}/${one.id}`);
        if (verdict?.decision !== 'carry' && verdict?.decision !== 're-scope') return [];
        const about = { ref: one.ref, title: one.title, team: home.team.id, reason: verdict.reason };
        const point = { type: 'carried', ...about, decision: verdict.decision } as const;
        return [{ section: 'carried', least: 2, tier: 3, point }];
      }),
    );
    const undecided = home.objectives
      .filter(({ dropped }) => dropped === null)
      .flatMap((one) =>
        one.keyResults.filter((each) => each.dropped === null && !each.guardrail).map((each) => `${one.id}/${each.id}`),
      )
      .filter((key) => !verdicts.get(key)?.decision).length;
    if (undecided === 0 || (home.review !== null && isClosed(home, { cycle: home.cycle, today }))) return points;
    const open = { type: 'undecided', team: home.team.id, count: undecided, cycle: home.cycle.id } as const;
    return [...points, { section: 'carried', least: 1, tier: 2, point: open }];
  });
  return found.some(({ point }) => point.type === 'undecided')
    ? [prompt('carried', 'review-first', 1), ...found]
    : found;
}

/** Days and money of the planned cycle, as okr.yaml has them. */
function capacity({ workspace, cycle, team }: AgendaContext): DraftPoint[] {
  const planned = workspace.settings.capacity.get(cycle.id);
  if (planned === undefined) return [prompt('capacity', 'no-capacity', 2)];
  const rows = [...planned.days].filter(([id]) => team === null || id === team);
  return [
    ...(planned.budget === null || team !== null ? [] : [{ team: null, days: null, budget: planned.budget } as const]),
    ...rows.map(([id, days]) => ({ team: id, days, budget: null }) as const),
  ].map((one) => ({ section: 'capacity', least: 1, tier: 4, point: { type: 'capacity', ...one } }));
}

function dates({ workspace, cycle, today }: AgendaContext): DraftPoint[] {
  return cycleDates(cycle, workspace.settings.personLevel)
    .filter(({ to }) => to >= today)
    .map((one) => ({ section: 'dates', least: 1, tier: 2, point: { type: 'date', ...one } }));
}
