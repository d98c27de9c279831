import { standsOf } from '../../checkin/stand';
import { cascadeWords } from '../../page/cascade-words';
import { digestPage } from '../../page/digest-page';
import { namesOf } from '../../page/names';
import { showsPicture } from '../../page/report/cascade';
import { reportPage } from '../../page/report/report-page';
import type { CycleReportView } from '../../page/report/view';
import { statesOf } from '../../page/states-of';
import { renderSlack } from '../../render/chat/slack';
import { renderTeams } from '../../render/chat/teams';
import { drawCascade } from '../../render/graph/draw-cascade';
import { buildReport } from '../../report/build-report';
import { celebrations, fortnightTo, type Span } from '../../report/celebrations';
import { homesOf } from '../../report/homes-of';
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
  const homes = homesOf(workspace, cycle, data.status.teams);
  const view = (celebrated: Span): CycleReportView => ({
    cycle,
    elapsed: elapsed(cycle, today),
    week: weekNumber(cycle, today),
    weeks: weeksOf(cycle).length,
    names: namesOf(workspace),
    goals: workspace.strategy?.goals ?? [],
    titleOf: titlesOf(workspace),
    unexplained: unexplainedIn(data.score, homes),
    celebrated: celebrations(homes, workspace.settings, celebrated, { today, holidays }),
  });
  const whole = { from: cycle.start, to: today };
  const digest = () => digestPage(data, text, view(today > cycle.end ? whole : fortnightTo(today)));
  return {
    report: data,
    page: () => reportPage(data, text, view(whole)),
    formats: {
      html: async () => {
        const { renderHtml } = await import('../../render/html/render-html');
        const seen = view(whole);
        const words = () => cascadeWords(data.tree, text, { ...seen, states: statesOf(data.status) });
        const picture = showsPicture(data) ? await drawCascade(data.tree, words()) : null;
        return renderHtml(reportPage(data, text, { ...seen, picture }));
      },
      ...workbookFormats(call, data, {
        names: namesOf(workspace),
        titleOf: titlesOf(workspace),
        stands: standsOf(homes, frameOf(cycle, workspace.settings, { today, holidays })),
      }),
      ics: () => reportIcs(call, workspace, cycle, team),
      slack: () => renderSlack(digest(), text.screens.chat.rest),
      teams: () => renderTeams(digest(), text.screens.chat.rest),
    },
    remarks: [...remarksFor(workspace, text), ...incompleteRemark(call, root, known)],
    exit: exitFor(workspace),
  };
}
