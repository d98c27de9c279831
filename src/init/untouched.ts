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
export function isUntouched(cycle: Cycle, found: Found, read: ReadTemplate): boolean {
  const folder = `okrs/${cycle.id}/`;
  const written = writtenFor(cycle, found, read);
  return found.files.filter((file) => file.path.startsWith(folder)).every((file) => written.has(keyOf(file)));
}

/** Is the strategy still the example `okr init` wrote (on the day it says it was reviewed)? */
export function isExampleStrategy(cycle: Cycle, found: Found, read: ReadTemplate): boolean {
  const { strategy } = found.workspace;
  const page = found.files.find(({ path }) => path === strategy?.file);
  if (page === undefined || strategy?.reviewed == null) return false;
  return writtenFor(cycle, { ...found, today: strategy.reviewed }, read).has(keyOf(page));
}

/** What `okr init` could have written for a cycle of this workspace. */
function writtenFor(
  cycle: Cycle,
  { workspace, files, language, today }: Found,
  read: ReadTemplate,
): ReadonlySet<string> {
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
  return new Set([...examples, ...skeletons].map(keyOf));
}

function keyOf({ path, text }: PlannedFile): string {
  return `${path}\n${text.replaceAll('\r\n', '\n')}`;
}
