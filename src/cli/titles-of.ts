import type { Workspace } from '../model/workspace';

/** Titles of goals, objectives and key results by reference; the reference itself where there is none. */
export function titlesOf({ strategy, teamCycles }: Workspace): (ref: string) => string {
  const byRef = new Map<string, string>();
  for (const goal of strategy?.goals ?? []) byRef.set(goal.ref, goal.title);
  for (const { objectives } of teamCycles) {
    for (const objective of objectives) {
      byRef.set(objective.ref, objective.title);
      for (const keyResult of objective.keyResults) byRef.set(keyResult.ref, keyResult.title);
    }
  }
  return (ref) => byRef.get(ref) ?? ref;
}
