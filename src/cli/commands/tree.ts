import { cascadeWords } from '../../page/cascade-words';
import { namesOf } from '../../page/names';
import { statesOf } from '../../page/states-of';
import { treePage } from '../../page/tree-page';
import { renderDot } from '../../render/graph/dot';
import { drawCascade } from '../../render/graph/draw-cascade';
import { renderMermaid } from '../../render/graph/mermaid';
import { renderSvg } from '../../render/graph/svg';
import { buildStatus } from '../../report/build-status';
import { buildTree } from '../../report/build-tree';
import { formatOf } from '../../text/format';
import type { Call, Outcome } from '../command';
import { exitFor, remarksFor } from '../incomplete';
import { OkrError } from '../okr-error';
import { chooseCycle, chooseTeam, holidaysOf, openWorkspace, wholeNumber } from '../open-workspace';
import { titlesOf } from '../titles-of';

/** `okr tree` */
export async function tree(call: Call): Promise<Outcome> {
  const depth = wholeNumber(call, 'depth');
  const { workspace } = await openWorkspace(call);
  const cycle = chooseCycle(call, workspace);
  const team = chooseTeam(call, workspace);
  const frame = { workspace, cycle, today: call.today, holidays: await holidaysOf(workspace) };
  const report = buildTree({ ...frame, team, depth });
  const view = () => ({
    cycle,
    names: namesOf(workspace),
    goals: workspace.strategy?.goals ?? [],
    titleOf: titlesOf(workspace),
  });
  /** Those who look want to see how it stands, too. */
  const seen = () => ({ ...view(), states: statesOf(buildStatus({ ...frame, team: null })) });
  const picture = () => drawCascade(report, cascadeWords(report, call.text, seen()));
  return {
    report,
    page: () => treePage(report, call.text, view()),
    formats: {
      mermaid: () => renderMermaid(report),
      dot: () => renderDot(report),
      html: async () => {
        const { renderHtml } = await import('../../render/html/render-html');
        return renderHtml(treePage(report, call.text, seen(), await picture()));
      },
      svg: async () => {
        const drawn = await picture();
        if (drawn === null) throw new OkrError('too-large-to-draw');
        return renderSvg(
          drawn,
          { title: drawn.title, aside: formatOf(call.language).date(report.today) },
          call.language,
        );
      },
    },
    remarks: remarksFor(workspace, call.text),
    exit: exitFor(workspace),
  };
}
