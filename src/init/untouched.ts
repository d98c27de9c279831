import type { Cycle } from '../model/cycle';
import type { IsoDate } from '../model/date';
import type { Language, Workspace } from '../model/workspace';
import type { TextFile } from '../workspace/file';
import type { PlannedFile, ReadTemplate } from './plan';
import { planSkeleton, teamsFor } from './plan-cycle';
import { planWorkspace, TEMPLATES } from './plan-workspace';

/** What was found, and what is needed to write it again. */
export interface Found {
  readonly workspace: Workspace;
  readonly files: readonly TextFile[];
  readonly language: Language;
  readonly today: IsoDate;
}

/**
 * Does nothing stand in the cycle but what `okr init` wrote? Such a cycle is still the one to plan: a second run right
 * after the first must not go on to the next.
 */
export function isUntouched(cycle: Cycle, { workspace, files, language, today }: Found, read: ReadTemplate): boolean {
  const folder = `okrs/${cycle.id}/`;
  const inside = files.filter((file) => file.path.startsWith(folder));
  const teams = teamsFor(
    workspace,
    cycle,
    files.map((file) => file.path),
  );
  const { organisation } = workspace.settings;
  const examples = TEMPLATES.flatMap((template) => {
    const teamNames = teams.filter((team) => template === 'pilot' || team.parent !== null).map((team) => team.name);
    if (teamNames.length === 0) return [];
    return planWorkspace(
      { language, organisation, template, teamNames, cycle, cycleLength: 'quarter', today, pauseRemark: '' },
      read,
    );
  });
  const skeletons = teams.map((team) => planSkeleton({ team, cycle, language }, read));
  const written = new Set([...examples, ...skeletons].map(keyOf));
  return inside.every((file) => written.has(keyOf(file)));
}

function keyOf({ path, text }: PlannedFile): string {
  return `${path}\n${text.replaceAll('\r\n', '\n')}`;
}
