import type { Cycle } from '../../model/cycle';
import type { AgendaPoint, AgendaReport } from '../../schema/output/agenda';
import type { Text } from '../../text/catalogue';
import { formatOf } from '../../text/format';
import { type Block, type Inline, type Page, piece, type Row } from '../blocks';
import { cycleLabel, type Names } from '../names';
import { type PointView, pointRows } from './point-row';

/** What the page says beside the report. */
export interface AgendaView {
  readonly cycle: Cycle;
  readonly names: Names;
  /** Does the cycle hold objectives of those who meet? */
  readonly hasObjectives: boolean;
  /** A team without any check-in yet, where that is true of all; else null. */
  readonly unheard: string | null;
}

/** Points put off that are named; more are counted. */
const MOST_LATER = 12;

/** What the meeting is for, then its sections with their minutes, then what is put off. */
export function agendaPage(report: AgendaReport, text: Text, view: AgendaView): Page {
  const words = text.screens.agenda;
  const { kind, sections } = report;
  const blocks: Block[] = [headingOf(report, text, view), { type: 'text', text: introOf(report, text) }];
  blocks.push({ type: 'text', text: piece('dim', words.about[kind]) });
  blocks.push(...statesOf(report, text, view));
  let begin = 0;
  sections.forEach(({ section, minutes, points }, index) => {
    const clock = words.clock(begin, begin + minutes);
    begin += minutes;
    blocks.push(
      {
        type: 'heading',
        level: 2,
        text: `${index + 1}  ${words.sections[section]}`,
        aside: `${clock} · ${words.minutes(minutes)}`,
      },
      ...tablesOf(points, text, { names: view.names, today: report.today, team: report.team }),
    );
  });
  blocks.push(...laterOf(report, text, view.names));
  blocks.push({ type: 'next', label: text.screens.next, commands: nextOf(report, text) });
  const title = words.title(view.names.organisation, words.kinds[kind], report.cycle);
  return { title, language: text.language, blocks };
}

function headingOf({ kind, team, today }: AgendaReport, text: Text, { names, cycle }: AgendaView): Block {
  const who = team === null ? names.organisation : names.team(team);
  return {
    type: 'heading',
    level: 1,
    text: [piece('strong', who), ` · ${text.screens.agenda.kinds[kind]} · ${cycleLabel(cycle, text)}`],
    aside: formatOf(text.language).date(today),
  };
}

function introOf({ duration, since, until }: AgendaReport, text: Text): Inline {
  const words = text.screens.agenda;
  const parts = [since === null ? '' : words.since(since), until === null ? '' : words.until(until)].filter(Boolean);
  return [piece('strong', words.minutes(duration)), ...parts.map((part) => ` · ${part}`)];
}

/** A friendly word where the meeting has little to talk about, and what helps. */
function statesOf(
  { kind, sections, later, today, cycle: id, team }: AgendaReport,
  text: Text,
  view: AgendaView,
): Block[] {
  const words = text.screens.agenda;
  if (kind === 'planning') return [];
  const dim = (title: string, help: string): Block[] => [{ type: 'callout', tone: 'dim', title, text: help }];
  if (!view.hasObjectives) {
    const title = team === null ? words.noObjectives(id) : words.noTeamObjectives(view.names.team(team), id);
    return dim(title, words.noObjectivesHelp);
  }
  if (today < view.cycle.start) return dim(words.future(view.cycle.start), words.futureHelp);
  if (kind !== 'weekly' && kind !== 'monthly') return [];
  if (today > view.cycle.end) return dim(words.over(view.cycle.end), words.overHelp);
  if (view.unheard !== null) return dim(words.noCheckIns, words.noCheckInsHelp(view.unheard));
  const stuck = [...sections, ...later].some(({ section }) => section === 'stuck');
  return stuck ? [] : [{ type: 'callout', tone: 'good', title: words.calm, text: words.calmHelp }];
}

/** What needs a conversation stands apart; what is only looked through stands together. */
function tablesOf(points: readonly AgendaPoint[], text: Text, view: PointView): Block[] {
  const rows = points.map((point) => pointRows(point, text, view));
  return points.every(({ type }) => type === 'key-result') ? rows.map(tableOf) : [tableOf(rows.flat())];
}

function tableOf(rows: readonly Row[]): Block {
  return {
    type: 'table',
    columns: [
      { title: '', align: 'left', grow: true },
      { title: '', align: 'right' },
    ],
    rows,
  };
}

/** What is put off, a line each. */
function laterOf({ later, today, sections, team }: AgendaReport, text: Text, names: Names): Block[] {
  if (later.length === 0) return [];
  const words = text.screens.agenda;
  const items = later.slice(0, MOST_LATER).map(({ section, point }): Inline => {
    const [first] = pointRows(point, text, { names, today, team });
    const [main = '', aside = ''] = (first?.cells ?? []) as readonly Inline[];
    const parts = [piece('dim', `${words.sections[section]}: `), ...pieces(main)];
    return aside === '' ? parts : [...parts, piece('dim', ' · '), ...pieces(aside)];
  });
  const more = later.length - items.length;
  if (more > 0) items.push(piece('dim', words.moreLater(more)));
  const busy = sections.flatMap(({ points }) => points).find((point) => 'team' in point && point.team !== null);
  const hint = team === null && busy && 'team' in busy && busy.team !== null ? words.teamLater(busy.team) : null;
  return [
    { type: 'heading', level: 2, text: words.later },
    { type: 'list', items },
    ...(hint === null ? [] : [{ type: 'text', text: piece('dim', hint) } as const]),
  ];
}

function pieces(inline: Inline): readonly (string | ReturnType<typeof piece>)[] {
  return Array.isArray(inline) ? inline : [inline as string];
}

function nextOf({ kind, team }: AgendaReport, text: Text): string[] {
  const file = text.screens.agenda.minutesFile;
  const whose = team === null ? '' : ` --team ${team}`;
  return [`okr agenda ${kind}${whose} --format md=${file}`, `okr agenda ${kind}${whose} --minutes ${file}`];
}
