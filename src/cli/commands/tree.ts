import { namesOf } from '../../page/names';
import { treePage } from '../../page/tree-page';
import { renderDot } from '../../render/graph/dot';
import { renderMermaid } from '../../render/graph/mermaid';
import { buildTree } from '../../report/build-tree';
import type { Call, Outcome } from '../command';
import { exitFor, remarksFor } from '../incomplete';
import { chooseCycle, chooseTeam, holidaysOf, openWorkspace, wholeNumber } from '../open-workspace';
import { titlesOf } from '../titles-of';

/** `okr tree` */
export async function tree(call: Call): Promise<Outcome> {
  const depth = wholeNumber(call, 'depth');
  const { workspace } = await openWorkspace(call);
  const cycle = chooseCycle(call, workspace);
  const team = chooseTeam(call, workspace);
  const report = buildTree({ workspace, cycle, team, depth, today: call.today, holidays: await holidaysOf(workspace) });
  return {
    report,
    page: () =>
      treePage(report, call.text, {
        cycle,
        names: namesOf(workspace),
        goals: workspace.strategy?.goals ?? [],
        titleOf: titlesOf(workspace),
      }),
    formats: { mermaid: () => renderMermaid(report), dot: () => renderDot(report) },
    remarks: remarksFor(workspace, call.text),
    exit: exitFor(workspace),
  };
}
