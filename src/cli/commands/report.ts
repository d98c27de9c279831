import { standsOf } from '../../checkin/stand';
import { namesOf } from '../../page/names';
import { reportPage } from '../../page/report/report-page';
import { buildReport } from '../../report/build-report';
import { celebrations } from '../../report/celebrations';
import { unexplainedIn } from '../../report/unexplained';
import { elapsed } from '../../rhythm/elapsed';
import { weekNumber, weeksOf } from '../../rhythm/weeks';
import { frameOf } from '../../score/frame';
import type { Call, Outcome } from '../command';
import { coursesOf, coursesTo, incompleteRemark } from '../courses';
import { exitFor, remarksFor } from '../incomplete';
import { OkrError } from '../okr-error';
import { chooseCycle, chooseTeam, holidaysOf, openWorkspace } from '../open-workspace';
import { titlesOf } from '../titles-of';
import { workbookFormats } from '../workbook-formats';
import { reportIcs } from './report-ics';

/** `okr report`: the whole cycle, for those who never open a terminal. */
export async function report(call: Call): Promise<Outcome> {
  const { root, workspace, files } = await openWorkspace(call);
  const { today, text } = call;
  const cycle = chooseCycle(call, workspace);
  const team = chooseTeam(call, workspace);
  const holidays = await holidaysOf(workspace, today);
  const known = await coursesOf(call, root, workspace, [cycle]);
  const data = buildReport({ workspace, cycle, team, today, holidays, courses: coursesTo(files, known) });
  if (data === null) throw new OkrError('person-not-shown', { ref: team ?? '' });
  const shown = new Set(data.status.teams.map((one) => one.team));
  const homes = workspace.teamCycles.filter((one) => one.cycle.id === cycle.id && shown.has(one.team.id));
  const span = { from: cycle.start, to: today };
  return {
    report: data,
    page: () =>
      reportPage(data, text, {
        cycle,
        elapsed: elapsed(cycle, today),
        week: weekNumber(cycle, today),
        weeks: weeksOf(cycle).length,
        names: namesOf(workspace),
        goals: workspace.strategy?.goals ?? [],
        titleOf: titlesOf(workspace),
        unexplained: unexplainedIn(data.score, homes),
        celebrated: celebrations(homes, workspace.settings, span, { today, holidays }),
      }),
    formats: {
      ...workbookFormats(call, data, {
        names: namesOf(workspace),
        titleOf: titlesOf(workspace),
        stands: standsOf(homes, frameOf(cycle, workspace.settings, { today, holidays })),
      }),
      ics: () => reportIcs(call, workspace, cycle, team),
    },
    remarks: [...remarksFor(workspace, text), ...incompleteRemark(call, root, known)],
    exit: exitFor(workspace),
  };
}
