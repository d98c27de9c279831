import type { Cycle } from '../model/cycle';
import type { Celebration } from '../report/celebrations';
import type { StatusReport } from '../schema/output/status';
import type { Text } from '../text/catalogue';
import { formatOf } from '../text/format';
import { type Block, type Inline, type Page, type Piece, piece } from './blocks';
import { celebrationList } from './celebration-list';
import { cycleLabel, type Names } from './names';
import { type Need, needsOf } from './status-needs';
import { teamTable } from './status-table';
import { countsOf, teamOverview } from './team-overview';

type Team = StatusReport['teams'][number];

/** What the page says beside the numbers. */
export interface StatusView {
  readonly cycle: Cycle;
  readonly week: number;
  readonly weeks: number;
  readonly names: Names;
  /** Of the last two weeks, newest first. */
  readonly celebrated: readonly Celebration[];
}

/** Teams shown with all their key results; more are shown as a line each, below what needs somebody. */
const DETAILED = 3;
/** What fits one screen with the overview of the teams. */
const MOST_NEEDS = 5;
const MOST_BLOCKERS = 3;

/** The answer first (how many are where, and where somebody is needed), then the teams, blockers and what to celebrate. */
export function statusPage(report: StatusReport, text: Text, view: StatusView): Page {
  const words = text.screens.status;
  const needs = needsOf(report, text, view.names);
  const detailed = report.teams.length <= DETAILED;
  const blocks: Block[] = [headingOf(report, text, view), { type: 'text', text: countsOf(report.teams, text) }];
  blocks.push(...needsBlocks(report, needs, text), ...blockersOf(report, text, view.names));
  if (detailed) for (const team of report.teams) blocks.push(...detailsOf(team, text, view.names));
  else blocks.push(teamOverview(report.teams, text, view.names));
  blocks.push(...celebrationList(view.celebrated, text, view.names, words.wins));
  blocks.push({
    type: 'next',
    label: text.screens.next,
    commands: nextOf(report, needs[0]?.command ?? null, detailed),
  });
  return { title: words.title(view.names.organisation, view.cycle.id), language: text.language, blocks };
}

/** Organisation, cycle, week and day. */
export function headingOf(report: StatusReport, text: Text, { names, cycle, week, weeks }: StatusView): Block {
  const format = formatOf(text.language);
  const words = text.screens.status;
  const state =
    report.today < cycle.start
      ? words.future(cycle.start)
      : report.today > cycle.end
        ? words.closed
        : words.running(week, weeks, format.percent(report.elapsed));
  return {
    type: 'heading',
    level: 1,
    text: [piece('strong', names.organisation), ` · ${cycleLabel(cycle, text)} · ${state}`],
    aside: format.date(report.today),
  };
}

/** What needs a person as a list, or that nothing does; no blocks where that cannot be said: without objectives, once all is closed, or while obstacles wait. */
export function needsBlocks({ teams, blockers }: StatusReport, needs: readonly Need[], text: Text): Block[] {
  const words = text.screens.status;
  if (needs.length > 0) {
    const items = needs.slice(0, MOST_NEEDS).map((one) => one.text);
    const more = needs.length - items.length;
    return [
      { type: 'heading', level: 2, text: words.needs },
      { type: 'list', items: more > 0 ? [...items, piece('dim', words.moreNeeds(more))] : items },
    ];
  }
  if (blockers.length > 0 || teams.every((one) => one.closed || one.objectives.length === 0)) return [];
  return [{ type: 'callout', tone: 'good', title: words.nothingNeeded }];
}

function detailsOf(team: Team, text: Text, names: Names): Block[] {
  const words = text.screens.status;
  const { due, made } = team.adherence;
  const heading: Block = {
    type: 'heading',
    level: 2,
    text: names.team(team.team),
    ...(due > 0 ? { aside: `${words.columns.checkIns} ${words.madeOf(made, due)}` } : {}),
  };
  if (team.objectives.length === 0) return [heading, { type: 'text', text: piece('dim', words.noObjectives) }];
  const { state, days } = team.freshness;
  const old: Block[] = [];
  if (!team.closed && state === 'stalled') old.push({ type: 'callout', tone: 'warn', title: words.old(days ?? 0) });
  if (!team.closed && state === 'overdue') old.push({ type: 'callout', tone: 'warn', title: words.overdue(days ?? 0) });
  if (state === 'never') old.push({ type: 'callout', tone: 'warn', title: words.never });
  return [heading, ...old, teamTable(team, text)];
}

/** Obstacles that wait, the oldest first. */
export function blockersOf({ blockers }: StatusReport, text: Text, names: Names): Block[] {
  if (blockers.length === 0) return [];
  const words = text.screens.status;
  const first = blockers.length > MOST_BLOCKERS + 1 ? blockers.slice(0, MOST_BLOCKERS) : blockers;
  const items = first.map((one): Inline => {
    const owner = one.owner === null ? null : names.person(one.owner);
    const parts: (string | Piece)[] = [one.text, ' · ', words.waits(one.ageWorkingDays, owner)];
    if (one.due !== null) {
      const said = words.promised(one.due, one.overdue);
      parts.push(' · ', one.overdue ? piece('bad', said) : said);
    }
    return [...parts, piece('dim', `  ${names.team(one.team)}`)];
  });
  return [
    { type: 'heading', level: 2, text: words.blockers },
    {
      type: 'list',
      items:
        first.length < blockers.length
          ? [...items, piece('dim', words.moreBlockers(blockers.length - first.length))]
          : items,
    },
  ];
}

function nextOf({ teams }: StatusReport, first: string | null, detailed: boolean): string[] {
  const team = teams[0]?.team;
  const more = !detailed && team !== undefined ? `okr status --team ${team}` : 'okr blockers';
  return first === null || first === more ? [more] : [first, more];
}
