import type { Cycle } from '../model/cycle';
import type { DefinitionChange, KeyResult, Objective } from '../model/okr';
import type { Workspace } from '../model/workspace';
import { definedBy } from '../score/frame';
import { definitionAt } from '../score/recorded';
import type { Courses } from './courses';
import { originalKeyResult, originalObjective } from './original';

/**
 * The workspace with the objectives and key results of one cycle held to their original definitions (rules.md,
 * `moved-goalpost`), from git or, with `history: recorded`, from `changes:`. What has no known original stays as it is.
 */
export function withOriginals<T extends Pick<Workspace, 'settings' | 'language' | 'teamCycles'>>(
  workspace: T,
  cycle: Cycle,
  courses: Courses | null,
): T {
  const day = definedBy(cycle.start);
  const { language, settings } = workspace;
  const fromGit = (objective: Objective) => {
    const own = originalObjective(objective, courses, day, language);
    const keyResults = objective.keyResults.map((one) =>
      held(one, originalKeyResult(one, own, courses, day, language)),
    );
    return { ...objective, weight: own.weight, ambition: own.ambition, keyResults };
  };
  const fromRecord = (objective: Objective) => ({
    ...aside(objective, day),
    keyResults: objective.keyResults.map((one) => aside(held(one, definitionAt(one, day)), day)),
  });
  const original = settings.history === 'recorded' ? fromRecord : fromGit;
  const teamCycles = workspace.teamCycles.map((home) =>
    home.cycle.id === cycle.id ? { ...home, objectives: home.objectives.map(original) } : home,
  );
  return { ...workspace, teamCycles };
}

/** A key result of today, held to another definition. */
function held(today: KeyResult, definition: KeyResult | null): KeyResult {
  if (!definition) return today;
  const { metric, metricFrom, milestones, weight, ambition, guardrail } = definition;
  return { ...today, metric, metricFrom, milestones, weight, ambition, guardrail };
}

/** Weight and ambition as they were before the first change of them on record after a day. */
function aside<T extends Objective | KeyResult>(item: T, day: string): T {
  const first = (what: DefinitionChange['what']) =>
    item.changes
      .filter((one) => one.what === what && one.date > day)
      .toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))[0]?.before;
  const [weight, ambition] = [first('weight'), first('ambition')];
  return {
    ...item,
    ...(typeof weight === 'number' && weight > 0 ? { weight } : {}),
    ...(ambition === 'committed' || ambition === 'aspirational' ? { ambition } : {}),
  };
}
