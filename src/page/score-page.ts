import type { ScoreReport } from '../schema/output/score';
import type { Text } from '../text/catalogue';
import { type Format, formatOf } from '../text/format';
import { type Block, type Inline, type Page, piece, type Row, type Tone } from './blocks';
import { celebrationList } from './celebration-list';
import { CORRIDOR } from './corridor';
import { measure } from './measure';
import { cycleLabel, type Names } from './names';
import { acrossBlocks } from './score-across';
import { diagnosisBlocks } from './score-diagnosis';
import { HEALTH, type ScoreView, scoreTable } from './score-table';

type Team = ScoreReport['teams'][number];
type Objective = Team['objectives'][number];
type KeyResult = Objective['keyResults'][number];

/** Teams shown with all their key results; more are shown as one line each. */
const DETAILED = 3;
/** Moved goalposts told one by one. */
const MOST_MOVED = 5;
const BANDS: Readonly<Record<string, Tone>> = { red: 'bad', yellow: 'warn', green: 'good' };

/** The answer first (organisation and teams), then key results, what was celebrated, and moved goalposts. */
export function scorePage(report: ScoreReport, text: Text, view: ScoreView): Page {
  const format = formatOf(text.language);
  const words = text.screens.score;
  const running = report.today <= view.cycle.end;
  const state = running ? words.running(view.week, view.weeks, format.percent(view.elapsed)) : words.closed;
  const blocks: Block[] = [
    {
      type: 'heading',
      level: 1,
      text: [piece('strong', view.names.organisation), ` · ${cycleLabel(view.cycle, text)} · ${state}`],
      aside: format.date(report.today),
    },
    ...(report.definitions === 'original' ? [{ type: 'text' as const, text: words.byOriginal }] : []),
    ...(report.across === null ? [scoreTable(report, text, view)] : acrossBlocks(report, text, view.names)),
  ];
  if (report.across === null && report.teams.length <= DETAILED)
    for (const team of report.teams) blocks.push(...details(team, text, view.names, format));
  blocks.push(...diagnosisBlocks(report, text, view.names));
  const byOriginal = report.definitions === 'original';
  const moved = report.teams.flatMap((team) =>
    team.objectives.flatMap((objective) => (byOriginal ? [] : objective.keyResults.filter(isMoved))),
  );
  for (const keyResult of moved.slice(0, MOST_MOVED))
    blocks.push({
      type: 'callout',
      tone: 'warn',
      title: words.moved(keyResult.title),
      text: movedText(keyResult, text, format),
    });
  if (moved.length > MOST_MOVED)
    blocks.push({ type: 'text', text: piece('dim', words.moreMoved(moved.length - MOST_MOVED)) });
  if (report.across === null)
    blocks.push(...celebrationList(view.celebrated, text, view.names, running ? words.toCelebrate : words.celebrated));
  const first = report.teams[0];
  const commands = report.teams.length > DETAILED && first ? [`okr score --team ${first.team}`] : ['okr tree'];
  blocks.push({ type: 'next', label: text.screens.next, commands });
  return { title: words.title(view.names.organisation, view.cycle.id), language: text.language, blocks };
}

/** Every objective of a team with its key results; what is special about one stands below it. */
function details(team: Team, text: Text, names: Names, format: Format): Block[] {
  const words = text.screens.score;
  const rows = team.objectives.flatMap((objective): Row[] => [
    objectiveRow(objective, team.closed, text, format),
    ...objective.keyResults.map((one) => keyResultRow(one, text, format)),
  ]);
  return [
    { type: 'heading', level: 2, text: names.team(team.team), aside: team.closed ? words.closed : words.open },
    {
      type: 'table',
      columns: [
        { title: '', align: 'left', grow: true },
        { title: words.measure, align: 'left' },
        { title: '', align: 'left' },
        { title: words.score, align: 'right' },
      ],
      rows,
    },
  ];
}

function objectiveRow(one: Objective, closed: boolean, text: Text, format: Format): Row {
  const words = text.screens.score;
  const said = [
    one.dropped ? words.dropped(format.date(one.dropped)) : '',
    one.ambition === 'committed' ? words.committed : '',
    one.weight !== 1 ? words.weight(format.number(one.weight)) : '',
  ];
  const tone = HEALTH.find(([name]) => name === one.health)?.[1];
  const health =
    one.health && tone && !closed ? [piece(tone === 'strong' ? 'dim' : tone, text.screens.health[one.health])] : [];
  const notes = join(said);
  const bar = { bar: one.score, zone: CORRIDOR, ...toneOf(one.band) };
  return {
    cells: [
      piece('strong', one.title),
      [...health, piece('dim', health.length > 0 && notes !== '' ? ` · ${notes}` : notes)],
      bar,
      percentOr(one.score, format),
    ],
  };
}

function keyResultRow(one: KeyResult, text: Text, format: Format): Row {
  const words = text.screens.score;
  const said = join([
    one.dropped ? words.dropped(format.date(one.dropped)) : '',
    one.guardrail ? words.guardrail : '',
    one.ambition === 'committed' ? words.committed : '',
    one.weight !== 1 ? words.weight(format.number(one.weight)) : '',
    !one.scored && !one.guardrail && !one.dropped ? words.notScored : '',
  ]);
  const bar = { bar: one.score, ...toneOf(one.band) };
  return {
    cells: [one.title, measure(one, format, text.screens.measure), bar, percentOr(one.score, format)],
    depth: 1,
    ...(said === '' ? {} : { below: piece('dim', said) }),
  };
}

function join(parts: readonly string[]): string {
  return parts.filter(Boolean).join(' · ');
}

function percentOr(score: number | null, format: Format): Inline {
  return score === null ? piece('dim', '–') : format.percent(score);
}

function toneOf(band: string | null): { tone: Tone } | Record<string, never> {
  const tone = band === null ? undefined : BANDS[band];
  return tone ? { tone } : {};
}

/** Is it held to something else than originally? A bound that moved shows in the score alone. */
function isMoved({ original, from, to, score }: KeyResult): boolean {
  if (original === null) return false;
  return (
    original.from !== from ||
    original.to !== to ||
    (original.score !== null && score !== null && original.score !== score)
  );
}

function movedText({ original, from, to, score, unit, ref }: KeyResult, text: Text, format: Format): string {
  const words = text.screens.score;
  const shown = (value: number | null) => (value === null ? '?' : format.amount(value, unit));
  const percent = (value: number | null) => (value === null ? '–' : format.percent(value));
  const [start, end] = [original?.from ?? null, original?.to ?? null];
  const changes = [
    start === from ? '' : words.movedBaseline(shown(start), shown(from)),
    end === to ? '' : words.movedTarget(shown(end), shown(to)),
  ];
  return words.movedBy(changes.filter(Boolean).join(', '), percent(original?.score ?? null), percent(score), ref);
}
