import { withOriginals } from '../../history/with-originals';
import { namesOf } from '../../page/names';
import { scorePage } from '../../page/score-page';
import { buildScore } from '../../report/build-score';
import { celebrations, fortnightTo } from '../../report/celebrations';
import { homesOf } from '../../report/homes-of';
import { unexplainedIn } from '../../report/unexplained';
import { elapsed } from '../../rhythm/elapsed';
import { weekNumber, weeksOf } from '../../rhythm/weeks';
import type { Call, Outcome } from '../command';
import { coursesOf, coursesTo, incompleteRemark } from '../courses';
import { exitFor, remarksFor } from '../incomplete';
import { OkrError } from '../okr-error';
import { chooseCycle, chooseTeam, holidaysOf, openWorkspace, wholeNumber } from '../open-workspace';
import { refuseHistory } from '../past';

/** `okr score` */
export async function score(call: Call): Promise<Outcome> {
  const { root, workspace: read, files } = await openWorkspace(call);
  const { today, text, flags } = call;
  const cycle = chooseCycle(call, read);
  const team = chooseTeam(call, read);
  const holidays = await holidaysOf(read);
  const known = await coursesOf(call, root, read, [cycle]);
  if (flags.original && known.trouble !== null) refuseHistory(call, root, known.trouble);
  const courses = coursesTo(files, known);
  const workspace = flags.original ? withOriginals(read, cycle, courses) : read;
  const across = wholeNumber(call, 'across');
  if (across === 0) throw new OkrError('bad-number', { option: '--across', value: '0' });
  const report = buildScore({
    workspace,
    cycle,
    team,
    today,
    holidays,
    courses,
    definitions: flags.original ? 'original' : 'today',
    across,
  });
  const homes = homesOf(workspace, cycle, report.teams);
  const span = today > cycle.end ? { from: cycle.start, to: today } : fortnightTo(today);
  return {
    report,
    page: () =>
      scorePage(report, text, {
        cycle,
        elapsed: elapsed(cycle, today),
        week: weekNumber(cycle, today),
        weeks: weeksOf(cycle).length,
        names: namesOf(workspace),
        unexplained: unexplainedIn(report, homes),
        celebrated: celebrations(homes, workspace.settings, span, { today, holidays }),
      }),
    remarks: [...remarksFor(workspace, text), ...incompleteRemark(call, root, known)],
    exit: exitFor(workspace),
  };
}
