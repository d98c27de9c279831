import type { TeamCycle } from '../model/workspace';
import type { StatusReport } from '../schema/output/status';
import type { Text } from '../text/catalogue';
import { formatOf } from '../text/format';
import { type Block, type Inline, type Page, piece } from './blocks';
import { measure } from './measure';
import { headingOf, type StatusView } from './status-page';
import { forecastSaid, stateOf } from './status-table';

type Team = StatusReport['teams'][number];

/** What the squares hold beside the report. */
export interface SquaresView extends StatusView {
  /** By team: the newest check-in's next three, and the last note on each key result (by reference). */
  readonly homes: ReadonlyMap<string, TeamCycle>;
}

/** Wodtke's Monday page for each team (method.md 2.2): the next three, confidence and why, forecast, what to protect. */
export function fourSquaresPage(report: StatusReport, text: Text, view: SquaresView): Page {
  const words = text.screens.status.squares;
  const blocks: Block[] = [headingOf(report, text, view)];
  for (const team of report.teams) {
    if (report.teams.length > 1) blocks.push({ type: 'heading', level: 2, text: view.names.team(team.team) });
    blocks.push(...squaresOf(team, text, view.homes.get(team.team) ?? null));
  }
  blocks.push({
    type: 'next',
    label: text.screens.next,
    commands: [`okr checkin ${report.teams[0]?.team ?? ''}`.trim()],
  });
  return { title: words.title(view.names.organisation, view.cycle.id), language: text.language, blocks };
}

function squaresOf(team: Team, text: Text, home: TeamCycle | null): Block[] {
  const words = text.screens.status.squares;
  const format = formatOf(text.language);
  const all = team.objectives.flatMap((one) => one.keyResults);
  const isBound = (kind: string | null) => kind === 'at-least' || kind === 'at-most' || kind === 'between';
  const goals = all.filter((one) => !isBound(one.kind) && !one.guardrail);
  const guards = all.filter((one) => isBound(one.kind) || one.guardrail);
  const newest = home?.checkIns.toSorted((a, b) => (a.date < b.date ? 1 : -1)) ?? [];
  const next = newest.find((one) => one.next.length > 0)?.next ?? [];
  const noteOn = (ref: string) => {
    const key = ref.split('/').slice(2).join('/');
    return newest.map((one) => one.entries.get(key)?.note ?? null).find((note) => note !== null) ?? null;
  };
  return [
    ...square(words.next, [...next], words.empty),
    ...square(
      words.confidence,
      goals.map((one): Inline => {
        const { value, change } = one.confidence;
        const said = value === null ? words.unsaid : words.of10(value);
        const arrow = change === null || change === 0 ? '' : ` ${change > 0 ? '▲' : '▼'}${Math.abs(change)}`;
        const note = noteOn(one.ref);
        return [one.title, ': ', piece('strong', said + arrow), ...(note === null ? [] : [piece('dim', ` – ${note}`)])];
      }),
      words.empty,
    ),
    ...square(
      words.forecast,
      goals
        .filter((one) => one.forecast.value !== null)
        .map((one): Inline => [one.title, ': ', forecastSaid(one, text, format)]),
      words.empty,
    ),
    ...square(
      words.health,
      guards.map((one): Inline => {
        const state = stateOf(one, text);
        const parts = Array.isArray(state) ? (state as readonly string[]) : [state as string];
        return [one.title, ': ', measure(one, format, text.screens.measure), ' · ', ...parts];
      }),
      words.empty,
    ),
  ];
}

function square(title: string, items: readonly Inline[], empty: string): Block[] {
  return [
    { type: 'heading', level: 3, text: title },
    items.length > 0 ? { type: 'list', items } : { type: 'text', text: piece('dim', empty) },
  ];
}
