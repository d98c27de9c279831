import { renamesOf } from '../history/renames';
import type { Renames } from '../model/renamed';
import type { Workspace } from '../model/workspace';
import type { Call } from './command';
import { type Past, readPast } from './past';

/**
 * Looks up in git what was renamed. The history is read when it is first asked for, and once: most workspaces have no
 * reference that leads nowhere, and pay nothing. Without git, or with `history: recorded`, nothing is known.
 */
export function knownRenames(call: Call, root: string): (workspace: Workspace) => Promise<Renames> {
  let past: ReturnType<typeof readPast> | null = null;
  return async ({ hasConfig, settings, teamCycles }) => {
    if (!hasConfig || settings.history === 'recorded') return new Map();
    past ??= readPast(call, root, ['okrs']);
    const found = await past;
    return isPast(found) ? renamesOf(found.courses, teamCycles) : new Map();
  };
}

function isPast(found: Awaited<ReturnType<typeof readPast>>): found is Past {
  return 'courses' in found;
}
