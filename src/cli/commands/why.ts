import { namesOf } from '../../page/names';
import { whyPage } from '../../page/why-page';
import { buildWhy } from '../../report/why/build-why';
import { chooseTarget } from '../choose-target';
import type { Call, Outcome } from '../command';
import { coursesIn, coursesOf, coursesTo, incompleteRemark } from '../courses';
import { exitFor, remarksFor } from '../incomplete';
import { OkrError } from '../okr-error';
import { chooseCycle, holidaysOf, openWorkspace, textsOf } from '../open-workspace';

/** `okr why <ref>`: a key result, an objective, a team, or `organisation`. */
export async function why(call: Call): Promise<Outcome> {
  const { root, workspace, files } = await openWorkspace(call);
  const { today, text } = call;
  const written = call.args[0] ?? '';
  const { cycle, target } = chooseTarget(call, workspace, written);
  const usual = chooseCycle({ ...call, flags: {} }, workspace);
  const known =
    target.kind === 'organisation'
      ? await coursesOf(call, root, workspace, [cycle])
      : await coursesIn(call, root, workspace, target.home);
  const report = buildWhy({
    workspace,
    texts: textsOf(files),
    cycle,
    target,
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
