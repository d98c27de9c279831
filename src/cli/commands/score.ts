import { namesOf } from '../../page/names';
import { scorePage } from '../../page/score-page';
import { buildScore } from '../../report/build-score';
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
  const report = buildScore({ workspace, cycle, team, today, holidays: await holidaysOf(workspace) });
  return {
    report,
    page: () =>
      scorePage(report, text, {
        cycle,
        elapsed: elapsed(cycle, today),
        week: weekNumber(cycle, today),
        weeks: weeksOf(cycle).length,
        names: namesOf(workspace),
        teamCycles: workspace.teamCycles.filter((one) => team === null || one.team.id === team),
      }),
    remarks: remarksFor(workspace, text),
    exit: exitFor(workspace),
  };
}
