import { cascadeWords } from '../../page/cascade-words';
import { namesOf } from '../../page/names';
import { treePage } from '../../page/tree-page';
import { renderDot } from '../../render/graph/dot';
import { drawCascade } from '../../render/graph/draw-cascade';
import { renderMermaid } from '../../render/graph/mermaid';
import { renderSvg } from '../../render/graph/svg';
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
  const report = buildTree({ workspace, cycle, team, depth, today: call.today, holidays: await holidaysOf(workspace) });
  const view = () => ({
    cycle,
    names: namesOf(workspace),
    goals: workspace.strategy?.goals ?? [],
    titleOf: titlesOf(workspace),
  });
  const picture = () => drawCascade(report, cascadeWords(report, call.text, view()));
  return {
    report,
    page: () => treePage(report, call.text, view()),
    formats: {
      mermaid: () => renderMermaid(report),
      dot: () => renderDot(report),
      html: async () => {
        const { renderHtml } = await import('../../render/html/render-html');
        return renderHtml(treePage(report, call.text, view(), await picture()));
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
