import type { CycleReport } from '../schema/output/report';
import type { Text } from '../text/catalogue';
import type { Block, Page } from './blocks';
import type { ScoreView } from './score-page';
import { scorePage } from './score-page';
import { statusPage } from './status-page';
import { strategyPage } from './strategy-page';
import { type TreeView, treePage } from './tree-page';

/** What the page says beside the numbers. */
export type CycleReportView = ScoreView & TreeView;

/** The whole cycle on one page: where it stands, the score, the cascade, the strategy. */
export function reportPage(report: CycleReport, text: Text, view: CycleReportView): Page {
  const { names, cycle } = view;
  const parts = [
    statusPage(report.status, text, view),
    scorePage(report.score, text, view),
    treePage(report.tree, text, view),
    ...(report.strategy === null ? [] : [strategyPage(report.strategy, text, names)]),
  ];
  return {
    title: text.screens.report.title(names.organisation, cycle.id),
    language: text.language,
    blocks: parts.flatMap(({ blocks }) => blocks.filter((one: Block) => one.type !== 'next')),
  };
}
