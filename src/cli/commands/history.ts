import { historyPage } from '../../page/history-page';
import { namesOf } from '../../page/names';
import { buildHistory } from '../../report/build-history';
import type { Target } from '../../report/why/subject';
import { chooseTarget } from '../choose-target';
import type { Call, Outcome } from '../command';
import { coursesIn, coursesOf, coursesTo, refsOf, unreadRemark } from '../courses';
import { EXIT } from '../exit';
import { exitFor, remarksFor } from '../incomplete';
import { OkrError, sentenceOf } from '../okr-error';
import { chooseTeam, holidaysOf, openWorkspace } from '../open-workspace';
import { historyError } from '../past';

/**
 * `okr history [ref]`: of a key result, an objective, a team (`--team` too), or without one of all. What git cannot tell is
 * said, and the values of the check-ins are shown all the same.
 */
export async function history(call: Call): Promise<Outcome> {
  const { root, workspace, files } = await openWorkspace(call);
  const { today, text, flags, args } = call;
  const written = args[0] ?? chooseTeam(call, workspace) ?? 'organisation';
  const { cycle, target } = chooseTarget(call, workspace, written);
  const known =
    target.kind === 'organisation'
      ? await coursesOf(call, root, workspace, [cycle])
      : await coursesIn(call, root, workspace, target.home, refsIn(target));
  const report = buildHistory({
    workspace,
    cycle,
    target,
    today,
    holidays: await holidaysOf(workspace),
    courses: coursesTo(files, known),
    anonymize: flags.anonymize === true,
  });
  if (report === null) throw new OkrError('person-not-shown', { ref: written });
  const trouble =
    known.trouble === null
      ? []
      : [text.screens.history.noCommits(sentenceOf(text, historyError(call, root, known.trouble)).message)];
  return {
    report,
    page: () => historyPage(report, text, { names: namesOf(workspace), cycle }),
    remarks: [...remarksFor(workspace, text), ...trouble, ...unreadRemark(call, known)],
    exit: known.trouble === null ? exitFor(workspace) : EXIT.failed,
  };
}

/** What a history is about, by reference. */
function refsIn(target: Exclude<Target, { readonly kind: 'organisation' }>): string[] {
  if (target.kind === 'key-result') return [target.keyResult.ref];
  return refsOf(target.kind === 'objective' ? [target.objective] : target.home.objectives);
}
