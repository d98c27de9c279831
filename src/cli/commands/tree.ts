import type { Workspace } from '../../model/workspace';
import { namesOf } from '../../page/names';
import { treePage } from '../../page/tree-page';
import { renderDot } from '../../render/graph/dot';
import { renderMermaid } from '../../render/graph/mermaid';
import { buildTree } from '../../report/build-tree';
import type { Call, Outcome } from '../command';
import { exitFor, remarksFor } from '../incomplete';
import { chooseCycle, chooseTeam, holidaysOf, openWorkspace, wholeNumber } from '../open-workspace';

/** `okr tree` */
export async function tree(call: Call): Promise<Outcome> {
  const depth = wholeNumber(call, 'depth');
  const { workspace } = await openWorkspace(call);
  const cycle = chooseCycle(call, workspace);
  const team = chooseTeam(call, workspace);
  const report = buildTree({ workspace, cycle, team, depth, today: call.today, holidays: await holidaysOf(workspace) });
  return {
    report,
    page: () => {
      const titleOf = titles(workspace);
      return treePage(report, call.text, {
        cycle,
        names: namesOf(workspace),
        goals: workspace.strategy?.goals ?? [],
        titleOf,
      });
    },
    formats: { mermaid: () => renderMermaid(report), dot: () => renderDot(report) },
    remarks: remarksFor(workspace, call.text),
    exit: exitFor(workspace),
  };
}

/** Titles of goals, objectives and key results by reference; the reference itself where there is none. */
function titles({ strategy, teamCycles }: Workspace): (ref: string) => string {
  const byRef = new Map<string, string>();
  for (const goal of strategy?.goals ?? []) byRef.set(goal.ref, goal.title);
  for (const { objectives } of teamCycles) {
    for (const objective of objectives) {
      byRef.set(objective.ref, objective.title);
      for (const keyResult of objective.keyResults) byRef.set(keyResult.ref, keyResult.title);
    }
  }
  return (ref) => byRef.get(ref) ?? ref;
}
