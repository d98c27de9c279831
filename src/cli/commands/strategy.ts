import { namesOf } from '../../page/names';
import { strategyPage } from '../../page/strategy-page';
import { buildStrategyPage } from '../../report/build-strategy';
import type { Call, Outcome } from '../command';
import { exitFor, remarksFor } from '../incomplete';
import { OkrError } from '../okr-error';
import { chooseCycle, holidaysOf, openWorkspace } from '../open-workspace';

/** `okr strategy`: the page stands also before any objective does. */
export async function strategy(call: Call): Promise<Outcome> {
  const { workspace } = await openWorkspace(call);
  const { today, text, flags } = call;
  const page = workspace.strategy;
  if (page === null) throw new OkrError('no-strategy');
  const cycle = workspace.teamCycles.length === 0 && flags.cycle === undefined ? null : chooseCycle(call, workspace);
  const holidays = await holidaysOf(workspace);
  const report = buildStrategyPage({ workspace, strategy: page, cycle, today, holidays });
  return {
    report,
    page: () => strategyPage(report, text, namesOf(workspace)),
    remarks: remarksFor(workspace, text),
    exit: exitFor(workspace),
  };
}
