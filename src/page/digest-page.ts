import type { CycleReport } from '../schema/output/report';
import type { StatusReport } from '../schema/output/status';
import type { Text } from '../text/catalogue';
import { type Block, type Page, piece } from './blocks';
import { celebrationList } from './celebration-list';
import { type ScoreView, scoreTable } from './score-table';
import { needsOf } from './status-needs';
import { blockersOf, headingOf, needsBlocks } from './status-page';
import { countsOf } from './team-overview';

type Team = StatusReport['teams'][number];

/** Teams that are told one by one; of more those with most to talk about. */
const MOST_TEAMS = 10;

/**
 * A cycle as a message that is read between two others: where it stands, where somebody is needed, progress by team (the corridor
 * once it is closed), obstacles, what to celebrate.
 */
export function digestPage({ status, score }: CycleReport, text: Text, view: ScoreView): Page {
  const words = text.screens;
  const { names, cycle, celebrated } = view;
  const hasObjectives = status.teams.some(({ objectives }) => objectives.length > 0);
  const meeting = !hasObjectives ? 'planning' : status.today > cycle.end ? 'review' : 'weekly';
  const blocks: Block[] = [
    headingOf(status, text, view),
    ...(hasObjectives ? standing() : [{ type: 'text', text: words.agenda.noObjectives(cycle.id) } as const]),
    ...blockersOf(status, text, names),
    ...celebrationList(celebrated, text, names, words.status.wins),
    { type: 'next', label: words.next, commands: [`okr agenda ${meeting}`, 'okr report --format html=okr.html'] },
  ];
  return { title: words.report.title(names.organisation, cycle.id), language: text.language, blocks };

  function standing(): Block[] {
    const table = scoreTable(score, text, view);
    const [whole, ...rows] = table.rows;
    const shown = liveliest(status.teams);
    const kept = rows.filter((_, at) => shown.has(score.teams[at]?.team ?? ''));
    const left = rows.length - kept.length;
    return [
      { type: 'text', text: countsOf(status.teams, text) },
      ...needsBlocks(status, needsOf(status, text, names), text),
      { type: 'heading', level: 2, text: words.chat.teams },
      { ...table, rows: whole === undefined ? kept : [whole, ...kept] },
      ...(left > 0 ? [{ type: 'text', text: piece('dim', words.chat.moreTeams(left)) } as const] : []),
    ];
  }
}

/** The teams with most key results that need a word. */
function liveliest(teams: readonly Team[]): ReadonlySet<string> {
  const trouble = ({ objectives, freshness }: Team) => {
    const keyResults = objectives.flatMap((one) => one.keyResults);
    const stuck = keyResults.filter(({ pace, confidence }) => pace === 'off-track' || confidence.flag !== null);
    return stuck.length + (freshness.state === 'stalled' || freshness.state === 'never' ? 1 : 0);
  };
  const sorted = teams.toSorted((a, b) => trouble(b) - trouble(a));
  return new Set(sorted.slice(0, MOST_TEAMS).map(({ team }) => team));
}
