import type { Text } from '../../text/catalogue';
import { formatOf } from '../../text/format';
import { type Block, type Inline, piece, type Section } from '../blocks';
import { courseChart, courseTable } from '../course-chart';
import { barOf, confidenceOf, forecastSaid, seriesOf } from '../status-table';
import { amountOf } from './amount';
import type { ReportIndex } from './index-report';
import { keyResultState } from './state';
import type { CycleReportView, KeyResult, Team } from './view';

/** More than these, and their courses are not drawn one by one: the page would be slow to open. */
export const MOST_COURSES = 200;

/** A key result: what it is measured by in words, where it stands, where it leads, what was said last, and its course to open. */
export function keyResultItem(
  one: KeyResult,
  team: Team,
  index: ReportIndex,
  text: Text,
  view: CycleReportView,
): Section {
  const words = text.screens.report;
  const format = formatOf(text.language);
  const marks = [one.guardrail ? words.guardrail : '', one.ambition === 'committed' ? words.committed : ''];
  const confidence: Inline =
    one.confidence.value === null ? '' : [piece('dim', `${words.confidence} `), ...[confidenceOf(one)].flat()];
  return {
    type: 'section',
    id: null,
    level: null,
    title: one.title,
    aside: [amountOf(one, text), ...marks.filter(Boolean)].join(' · '),
    cells: [
      one.progress === null ? '' : barOf(one, text, format),
      one.progress === null ? '' : format.percent(one.progress),
      one.series.length > 1 ? seriesOf(one) : '',
      confidence,
      keyResultState(one, text),
    ],
    blocks: [
      ...outlook(one, team, text),
      { type: 'text', text: lastSaid(one, index, text, view) },
      ...course(one, index, text, view),
    ],
  };
}

/** Where it leads if it goes on like this, and what of it is a warning. */
function outlook(one: KeyResult, team: Team, text: Text): Block[] {
  if (team.closed || one.pace === 'done') return [];
  const words = text.screens.status;
  const said = [
    one.forecast.value === null ? '' : forecastSaid(one, text, formatOf(text.language)),
    one.slowing ? words.slowing : '',
    one.confidence.flag === 'falling' ? `${text.screens.report.confidence} ${words.fell}` : '',
  ].filter(Boolean);
  if (said.length === 0) return [];
  const sentence = said.join(' · ');
  return [{ type: 'text', text: `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}` }];
}

/** Who answers for it, when something was said last, and the note. */
function lastSaid(one: KeyResult, index: ReportIndex, text: Text, { names }: CycleReportView): Inline {
  const words = text.screens.report;
  const last = index.said.get(one.ref);
  const owners = one.owners.map((handle) => names.person(handle)).join(', ');
  const when = last ? words.lastCheckIn(last.date, last.by === null ? null : names.person(last.by)) : words.never;
  const dim = piece('dim', [owners, when].filter(Boolean).join(' · '));
  const old = one.freshness.state === 'overdue' || one.freshness.state === 'stalled';
  const age = old && one.freshness.days !== null ? text.screens.status.oldOne(one.freshness.days) : null;
  const note = last?.note ?? null;
  return [
    dim,
    ...(age === null || last ? [] : [piece('warn', ` · ${age}`)]),
    ...(note === null ? [] : [piece('dim', ': '), words.note(note)]),
  ];
}

function course({ ref }: KeyResult, index: ReportIndex, text: Text, { cycle }: CycleReportView): Block[] {
  const found = index.courses.get(ref);
  if (!found || index.keyResults > MOST_COURSES) return [];
  const chart = courseChart(found, cycle, text);
  if (chart === null) return [];
  return [
    {
      type: 'section',
      id: null,
      level: null,
      title: text.screens.report.course,
      fold: 'closed',
      extra: true,
      flat: [],
      blocks: [{ type: 'chart', chart }, courseTable(found, text)],
    },
  ];
}
