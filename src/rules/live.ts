import type { PlacedObjective } from '../alignment/links';
import { liveObjectives } from '../alignment/live';
import { isSpan } from '../model/finding';
import type { KeyResult } from '../model/okr';
import type { TeamCycle, Workspace } from '../model/workspace';

/** A key result with the objective, team and cycle it belongs to. */
export interface PlacedKeyResult extends PlacedObjective {
  readonly keyResult: KeyResult;
}

/** The key results that were not dropped, alone or with their objective. */
export function liveKeyResults(homes: readonly TeamCycle[]): PlacedKeyResult[] {
  return liveObjectives(homes).flatMap(({ home, objective }) =>
    objective.keyResults
      .filter((keyResult) => keyResult.dropped === null)
      .map((keyResult) => ({ home, objective, keyResult })),
  );
}

/**
 * The live key results whose measure can be judged: where its metric or milestones have a fault of form or a double
 * id, that fault is the finding and no other is made of it.
 */
export function judgedKeyResults(workspace: Workspace, homes: readonly TeamCycle[]): PlacedKeyResult[] {
  const faulty = new Set(
    workspace.observations.flatMap(({ rule, place }) =>
      FAULTS.has(rule) && !isSpan(place) && MEASURES.has(place.path[4])
        ? [measureKey(place.file, place.path.slice(0, 4))]
        : [],
    ),
  );
  const live = liveKeyResults(homes);
  if (faulty.size === 0) return live;
  return live.filter(({ keyResult }) => !faulty.has(measureKey(keyResult.place.file, keyResult.place.path)));
}

const FAULTS: ReadonlySet<string> = new Set(['format', 'duplicate-id']);

/** What stands behind `objectives, 0, key_results, 0`. */
const MEASURES: ReadonlySet<string | number | undefined> = new Set(['metric', 'milestones']);

function measureKey(file: string, path: readonly (string | number)[]): string {
  return `${file}:${path.join('/')}`;
}
