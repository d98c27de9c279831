import { fourSquaresPage } from '../../page/four-squares-page';
import { namesOf } from '../../page/names';
import { statusPage } from '../../page/status-page';
import { buildStatus } from '../../report/build-status';
import { celebrations, fortnightTo } from '../../report/celebrations';
import { homesOf } from '../../report/homes-of';
import { weekNumber, weeksOf } from '../../rhythm/weeks';
import type { Call, Outcome } from '../command';
import { exitFor, remarksFor } from '../incomplete';
import { chooseCycle, chooseTeam, holidaysOf, openWorkspace } from '../open-workspace';

/** `okr status` */
export async function status(call: Call): Promise<Outcome> {
  const { workspace } = await openWorkspace(call);
  const { today, text, flags } = call;
  const cycle = chooseCycle(call, workspace);
  const team = chooseTeam(call, workspace);
  const holidays = await holidaysOf(workspace);
  const report = buildStatus({ workspace, cycle, team, today, holidays });
  const homes = homesOf(workspace, cycle, report.teams);
  const view = {
    cycle,
    week: weekNumber(cycle, today),
    weeks: weeksOf(cycle).length,
    names: namesOf(workspace),
    celebrated: celebrations(homes, workspace.settings, fortnightTo(today), { today, holidays }),
  };
  return {
    report,
    page: () =>
      flags['four-squares']
        ? fourSquaresPage(report, text, { ...view, homes: new Map(homes.map((one) => [one.team.id, one])) })
        : statusPage(report, text, view),
    remarks: remarksFor(workspace, text),
    exit: exitFor(workspace),
  };
}
