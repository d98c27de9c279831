import { Links } from '../alignment/links';
import type { Cycle } from '../model/cycle';
import type { IsoDate } from '../model/date';
import type { Goal, Strategy } from '../model/strategy';
import type { Workspace } from '../model/workspace';
import type { StrategyReport } from '../schema/output/strategy';
import { scoreCycle } from '../score/score-cycle';
import { budgetedTexts, pageCharacters } from '../strategy/budget';
import { PAGE } from '../strategy/constants';
import { companyObjectives, goalLinks } from '../strategy/goal-links';

/** What the page is reported from. */
export interface StrategyInput {
  readonly workspace: Workspace;
  readonly strategy: Strategy;
  /** The cycle whose objectives stand on the page; null where there is none yet. */
  readonly cycle: Cycle | null;
  readonly today: IsoDate;
  readonly holidays: ReadonlySet<IsoDate>;
}

/** `okr strategy` as plain data: the page, who serves which goal, and how full it is. */
export function buildStrategyPage({ workspace, strategy, cycle, today, holidays }: StrategyInput): StrategyReport {
  const homes = workspace.teamCycles.filter((one) => one.cycle.id === cycle?.id);
  const { served, resting, adrift } = goalLinks(strategy.goals, homes, new Links(workspace));
  const company = companyObjectives(homes);
  const progress = progressIn({ workspace, cycle, today, holidays });
  const goalsOf = (ref: string) =>
    strategy.goals.filter(({ id }) => served.get(id)?.some((one) => one.objective.ref === ref)).map(({ ref }) => ref);
  const shown = new Set([...company, ...[...served.values()].flat()]);
  const byRef = new Map([...shown].map((one) => [one.objective.ref, one]));
  const texts = budgetedTexts(strategy, company);
  const { vision, diagnosis, guidingPolicy, whereToPlay, howToWin, obstacles, owner, reviewed } = strategy;
  return {
    version: 1,
    command: 'strategy',
    today,
    cycle: cycle?.id ?? null,
    incomplete: workspace.incomplete,
    vision,
    diagnosis,
    guidingPolicy,
    whereToPlay,
    howToWin,
    goals: strategy.goals.map((goal) => ({
      ...shownGoal(goal),
      objectives: (served.get(goal.id) ?? []).map((one) => one.objective.ref),
      resting: resting.includes(goal),
    })),
    objectives: [...byRef.values()].map(({ home, objective: { ref, title } }) => ({
      ref,
      title,
      team: home.team.id,
      level: home.team.level,
      progress: progress.get(ref) ?? null,
      goals: goalsOf(ref),
    })),
    notDoing: strategy.notDoing ?? [],
    values: strategy.values.map(({ id, name, weDo, weDont }) => ({ id, name: name ?? id, weDo, weDont })),
    obstacles,
    owner,
    reviewed,
    coverage: {
      goals: shareOf(strategy.goals.length - resting.length, strategy.goals.length),
      objectives: shareOf(company.length - adrift.length, company.length),
      adrift: adrift.map(({ objective }) => objective.ref),
    },
    budget: {
      characters: pageCharacters(texts),
      full: PAGE.full.value,
      over: texts
        .filter(({ characters, budget }) => characters > budget)
        .map(({ field, text, characters, budget, ref }) => ({ field, text, characters, budget, ref })),
    },
  };
}

function shownGoal({ id, ref, title, metric, since, due, owner, consulted }: Goal) {
  const ends = metric?.type === 'metric' ? metric : { from: null, to: null };
  return { id, ref, title, from: ends.from, to: ends.to, unit: metric?.unit ?? null, since, due, owner, consulted };
}

function progressIn({ cycle, ...rest }: Omit<StrategyInput, 'strategy'>): ReadonlyMap<string, number | null> {
  if (cycle === null) return new Map();
  const { teams } = scoreCycle({ ...rest, cycle });
  return new Map(teams.flatMap(({ objectives }) => objectives.map(({ ref, score }) => [ref, score] as const)));
}

function shareOf(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}
