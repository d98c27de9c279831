import type { Cycle } from '../model/cycle';
import type { Workspace } from '../model/workspace';
import { findTarget, splitCycle } from '../report/why/find-target';
import type { Target } from '../report/why/subject';
import type { Call } from './command';
import { EXIT } from './exit';
import { OkrError } from './okr-error';
import { chooseCycle } from './open-workspace';

/** A list longer than this helps nobody. */
const LISTED = 12;

/** What a reference means, and in which cycle. */
export interface Chosen {
  readonly cycle: Cycle;
  readonly target: Target;
}

/**
 * A key result, an objective, a team or `organisation` as people write it, with or without the cycle in front.
 * @throws OkrError where it means nothing, several things, or something in a faulty file
 */
export function chooseTarget(call: Call, workspace: Workspace, written: string): Chosen {
  const { flags } = call;
  const { cycle: named, rest } = splitCycle(written, workspace);
  if (named !== null && flags.cycle !== undefined && flags.cycle !== named)
    throw new OkrError('not-together', { first: written, second: `--cycle ${flags.cycle}` });
  const cycle = chooseCycle(named === null ? call : { ...call, flags: { ...flags, cycle: named } }, workspace);
  return { cycle, target: meant(workspace, cycle.id, rest, written) };
}

function meant(workspace: Workspace, cycle: string, rest: string, ref: string): Target {
  const found = findTarget(workspace, cycle, rest);
  if ('target' in found) return found.target;
  if ('among' in found) throw new OkrError('ambiguous-reference', { ref, allowed: found.among });
  if ('unread' in found) throw new OkrError('unread-reference', { ref, team: found.unread }, EXIT.failed);
  const { suggestion, known } = found;
  throw new OkrError('unknown-reference', { ref, suggestion, allowed: known.length <= LISTED ? known : null });
}
