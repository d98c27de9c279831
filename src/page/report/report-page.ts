import type { CycleReport } from '../../schema/output/report';
import type { Text } from '../../text/catalogue';
import { blockersPage } from '../blockers-page';
import { type Block, type Inline, isPieces, type Page, piece, plain, type Section } from '../blocks';
import { celebrationList } from '../celebration-list';
import { ledgerTable } from '../ledger';
import { cycleLabel } from '../names';
import { resourcesPage } from '../resources-page';
import { diagnosisBlocks } from '../score-diagnosis';
import { scoreTable } from '../score-table';
import { type Need, needsOf } from '../status-needs';
import { strategyBlocks } from '../strategy-page';
import { teamOverview } from '../team-overview';
import { cascadePart } from './cascade';
import { headBlocks } from './head';
import { contentOf, part } from './part';
import type { CycleReportView } from './view';

const MOST_NEEDS = 5;
const MOST_CELEBRATED = 12;
const MOST_FILES = 10;
/** Tables with more teams stand folded at first. */
const MOST_TEAMS = 30;

/** The whole cycle on one page for those who look rather than read: the answer, what needs somebody, the cascade, then each part. */
export function reportPage(report: CycleReport, text: Text, view: CycleReportView): Page {
  const words = text.screens.report;
  const { names, cycle } = view;
  const score = scorePart(report, text, view);
  const closed = report.today > cycle.end;
  const parts: Section[] = [
    ...needsPart(report, text, view),
    ...(closed ? score : []),
    cascadePart(report, text, view),
    ...(closed ? [] : score),
    ...teamsPart(report, text, view),
    part(
      'blockers',
      words.parts.blockers,
      contentOf(blockersPage(report.blockers, text, { ...view, person: null, unnamed: true })),
    ),
    ...ledgerPart(report, text, view),
    resourcesPart(report, text, view),
    ...(report.strategy === null
      ? []
      : [part('strategy', words.parts.strategy, strategyBlocks(report.strategy, text, names))]),
    ...celebrationPart(text, view),
  ];
  return {
    title: words.title(names.organisation, cycle.id),
    language: text.language,
    skip: words.skip,
    foot: words.foot(names.organisation, cycleLabel(cycle, text), report.today),
    blocks: [
      ...headBlocks(report, text, view),
      ...leftOut(report, text),
      {
        type: 'nav',
        label: words.contents,
        entries: parts.map(({ id, title }) => ({ id: id ?? '', text: plain(title) })),
      },
      ...parts,
    ],
  };
}

function needsPart(report: CycleReport, text: Text, { names, cycle }: CycleReportView): Section[] {
  const words = text.screens.report;
  if (report.today > cycle.end) return [];
  const needs = needsOf(report.status, text, names);
  const items: Inline[] = needs.slice(0, MOST_NEEDS).map(linked);
  const more = needs.length - items.length;
  if (more > 0) items.push(piece('dim', words.moreNeeds(more)));
  if (needs.length > 0) return [part('needs', words.parts.needs, [{ type: 'list', items }])];
  if (!report.status.teams.some((one) => one.objectives.length > 0)) return [];
  return [
    part('needs', words.parts.needs, [{ type: 'callout', tone: 'good', title: text.screens.status.nothingNeeded }]),
  ];
}

/** Its first words lead to the objective it is about. */
function linked({ text, objective }: Need): Inline {
  const [first = '', ...others] = isPieces(text) ? text : [text];
  const begin = typeof first === 'string' ? piece('strong', first) : first;
  return [objective === null ? begin : { ...begin, to: objective }, ...others];
}

/** Whoever reads the page alone should know what it lacks. */
function leftOut({ incomplete }: CycleReport, text: Text): Block[] {
  const words = text.screens.report;
  if (incomplete.length === 0) return [];
  const files = incomplete.slice(0, MOST_FILES).map(({ file }) => file);
  return [
    {
      type: 'callout',
      tone: 'warn',
      title: words.incomplete(incomplete.length),
      text: incomplete.length > files.length ? [files.join(', '), ' …'] : files.join(', '),
    },
  ];
}

function scorePart({ score }: CycleReport, text: Text, view: CycleReportView): Section[] {
  if (score.teams.length === 0) return [];
  return [
    part(
      'score',
      text.screens.report.parts.score,
      [scoreTable(score, text, view), ...diagnosisBlocks(score, text, view.names)],
      score.teams.length > MOST_TEAMS,
    ),
  ];
}

function teamsPart({ status }: CycleReport, text: Text, { names }: CycleReportView): Section[] {
  if (status.teams.length === 0) return [];
  const isLong = status.teams.length > MOST_TEAMS;
  return [part('teams', text.screens.report.parts.teams, [teamOverview(status.teams, text, names)], isLong)];
}

function ledgerPart({ history }: CycleReport, text: Text, { names }: CycleReportView): Section[] {
  const { definitions } = history;
  const blocks: Block[] =
    definitions.length === 0
      ? [{ type: 'text', text: piece('dim', text.screens.history.unchangedAll) }]
      : [ledgerTable(definitions, true, text, names)];
  return [part('ledger', text.screens.report.parts.ledger, blocks)];
}

function resourcesPart({ resources }: CycleReport, text: Text, { names, cycle }: CycleReportView): Section {
  const words = text.screens.report;
  const sample = { team: '', objective: '' };
  const blocks: readonly Block[] =
    resources.initiatives.length === 0
      ? [{ type: 'text', text: piece('dim', words.noResources) }]
      : contentOf(resourcesPage(resources, text, { cycle, names, sample }));
  return part('resources', words.parts.resources, blocks);
}

function celebrationPart(text: Text, { celebrated, names }: CycleReportView): Section[] {
  const title = text.screens.report.parts.celebrations;
  const [, ...blocks] = celebrationList(celebrated, text, names, title, MOST_CELEBRATED);
  return blocks.length === 0 ? [] : [part('celebrations', title, blocks)];
}
