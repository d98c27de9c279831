import { namesOf } from '../../page/names';
import { scorePage } from '../../page/score-page';
import { buildScore } from '../../report/build-score';
import { celebrations, fortnightTo } from '../../report/celebrations';
import { elapsed } from '../../rhythm/elapsed';
import { weekNumber, weeksOf } from '../../rhythm/weeks';
import type { Call, Outcome } from '../command';
import { exitFor, remarksFor } from '../incomplete';
import { chooseCycle, chooseTeam, holidaysOf, openWorkspace } from '../open-workspace';

/** `okr score` */
export async function score(call: Call): Promise<Outcome> {
  const { workspace } = await openWorkspace(call);
  const { today, text } = call;
  const cycle = chooseCycle(call, workspace);
  const team = chooseTeam(call, workspace);
  const holidays = await holidaysOf(workspace);
  const report = buildScore({ workspace, cycle, team, today, holidays });
  const shown = new Set(report.teams.map((one) => one.team));
  const homes = workspace.teamCycles.filter((one) => one.cycle.id === cycle.id && shown.has(one.team.id));
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
        celebrated: celebrations(homes, workspace.settings, span, { today, holidays }),
      }),
    remarks: remarksFor(workspace, text),
    exit: exitFor(workspace),
  };
}
