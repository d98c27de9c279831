import type { Workspace } from '../../model/workspace';
import { namesOf } from '../../page/names';
import { whyPage } from '../../page/why-page';
import { buildWhy } from '../../report/why/build-why';
import { findTarget, splitCycle } from '../../report/why/find-target';
import type { Target } from '../../report/why/subject';
import type { Call, Outcome } from '../command';
import { coursesOf, coursesTo, incompleteRemark } from '../courses';
import { EXIT } from '../exit';
import { exitFor, remarksFor } from '../incomplete';
import { OkrError } from '../okr-error';
import { chooseCycle, holidaysOf, openWorkspace, textsOf } from '../open-workspace';

/** A list longer than this helps nobody. */
const LISTED = 12;

/** `okr why <ref>`: a key result, an objective, a team, or `organisation`. */
export async function why(call: Call): Promise<Outcome> {
  const { root, workspace, files } = await openWorkspace(call);
  const { today, text, flags } = call;
  const written = call.args[0] ?? '';
  const { cycle: named, rest } = splitCycle(written, workspace);
  if (named !== null && flags.cycle !== undefined && flags.cycle !== named)
    throw new OkrError('not-together', { first: written, second: `--cycle ${flags.cycle}` });
  const cycle = chooseCycle(named === null ? call : { ...call, flags: { ...flags, cycle: named } }, workspace);
  const usual = chooseCycle({ ...call, flags: {} }, workspace);
  const known = await coursesOf(call, root, workspace, [cycle]);
  const report = buildWhy({
    workspace,
    texts: textsOf(files),
    cycle,
    target: meant(workspace, cycle.id, rest, written),
    today,
    holidays: await holidaysOf(workspace),
    courses: coursesTo(files, known),
  });
  if (report === null) throw new OkrError('person-not-shown', { ref: written });
  return {
    report,
    page: () => whyPage(report, text, { names: namesOf(workspace), current: cycle.id === usual.id }),
    remarks: [...remarksFor(workspace, text), ...incompleteRemark(call, root, known)],
    exit: exitFor(workspace),
  };
}

/** @throws OkrError where the reference means nothing, several things, or something in a faulty file */
function meant(workspace: Workspace, cycle: string, rest: string, ref: string): Target {
  const found = findTarget(workspace, cycle, rest);
  if ('target' in found) return found.target;
  if ('among' in found) throw new OkrError('ambiguous-reference', { ref, allowed: found.among });
  if ('unread' in found) throw new OkrError('unread-reference', { ref, team: found.unread }, EXIT.failed);
  const { suggestion, known } = found;
  throw new OkrError('unknown-reference', { ref, suggestion, allowed: known.length <= LISTED ? known : null });
}
