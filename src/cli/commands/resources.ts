import type { TeamCycle } from '../../model/workspace';
import { namesOf } from '../../page/names';
import { resourcesPage } from '../../page/resources-page';
import { csvText } from '../../render/csv';
import { buildResources } from '../../report/build-resources';
import { RESOURCE_COLUMNS, resourceRows } from '../../report/resource-rows';
import type { Call, Outcome } from '../command';
import { exitFor, remarksFor } from '../incomplete';
import { chooseCycle, chooseTeam, holidaysOf, openWorkspace } from '../open-workspace';
import { whoAmI } from '../who-am-i';

/** `okr resources` */
export async function resources(call: Call): Promise<Outcome> {
  const { root, workspace } = await openWorkspace(call);
  const { today, text, flags } = call;
  const cycle = chooseCycle(call, workspace);
  const team = chooseTeam(call, workspace);
  const [viewer, holidays] = [await whoAmI(call, root, workspace), await holidaysOf(workspace)];
  const report = buildResources({ workspace, cycle, team, viewer, today, holidays });
  return {
    report,
    page: () =>
      resourcesPage(report, text, {
        cycle,
        names: namesOf(workspace),
        sample: sampleOf(workspace.teamCycles, cycle.id),
      }),
    formats: { csv: () => csvText(RESOURCE_COLUMNS, resourceRows(report), flags['csv-dialect'] ?? 'plain') },
    remarks: remarksFor(workspace, text),
    exit: exitFor(workspace),
  };
}

/** The first objective of the cycle. */
function sampleOf(homes: readonly TeamCycle[], cycle: string): { team: string; objective: string } {
  const home = homes.find((one) => one.cycle.id === cycle && one.objectives.length > 0);
  const [team, objective] = [home?.team.id ?? 'sales', home?.objectives[0]?.id ?? 'customer-love'];
  return { team, objective: `${team}/${objective}` };
}
