import type { StatusReport } from '../schema/output/status';
import type { Text } from '../text/catalogue';
import { type Format, formatOf } from '../text/format';
import { type Block, type Cell, type Inline, piece, type Row } from './blocks';
import { measure } from './measure';

type Team = StatusReport['teams'][number];
type Objective = Team['objectives'][number];
export type StatusKeyResult = Objective['keyResults'][number];

/** A team's key results below their objectives: where they stand, what was to be expected, confidence, course, state. */
export function teamTable(team: Team, text: Text): Block {
  const { columns } = text.screens.status;
  const format = formatOf(text.language);
  const rows = team.objectives.flatMap((objective) => [
    objectiveRow(objective, team.closed, text),
    ...objective.keyResults.flatMap((one) => keyResultRows(one, team, text, format)),
  ]);
  return {
    type: 'table',
    columns: [
      { title: '', align: 'left', grow: true },
      { title: columns.progress, align: 'left' },
      { title: '', align: 'right' },
      { title: columns.confidence, align: 'left' },
      { title: columns.trend, align: 'left', spare: true },
      { title: columns.state, align: 'left' },
    ],
    rows,
  };
}

function objectiveRow({ title, health }: Objective, closed: boolean, text: Text): Row {
  const broken = health === 'at-risk' && !closed;
  return {
    cells: [
      [piece('strong', title), ...(broken ? [piece('bad', ` · ${text.screens.health['at-risk']}`)] : [])],
      '',
      '',
      '',
      '',
      '',
    ],
  };
}

/** The title on a line of its own: it is a sentence, and the numbers below it are read across. */
function keyResultRows(one: StatusKeyResult, team: Team, text: Text, format: Format): Row[] {
  const below = remarksOn(one, team, text, format);
  return [
    { cells: [one.title, '', '', '', '', ''], depth: 1 },
    {
      cells: [
        measure({ ...one, unit: unitBeside(one) }, format, text.screens.measure),
        barOf(one, text, format),
        one.progress === null ? piece('dim', '–') : format.percent(one.progress),
        confidenceOf(one),
        one.series.length > 1 ? seriesOf(one) : '',
        stateOf(one, text),
      ],
      depth: 2,
      ...(below.length > 0 ? { below: piece('dim', below.join(' · ')) } : {}),
    },
  ];
}

/** The unit, but not a word that stands in the title right above: `5 Schwachstellen` would be said twice. */
function unitBeside({ unit, title }: StatusKeyResult): string | null {
  const isSaid = unit !== null && /^\p{L}{4,}$/u.test(unit) && title.toLowerCase().includes(unit.toLowerCase());
  return isSaid ? null : unit;
}

export function barOf(one: StatusKeyResult, text: Text, format: Format): Cell {
  if (one.kind === 'establish') return '';
  const isBound = one.kind === 'at-least' || one.kind === 'at-most' || one.kind === 'between';
  const mark = isBound ? null : one.expected;
  const said = [one.progress === null ? '–' : format.percent(one.progress)];
  if (mark !== null) said.push(text.screens.status.expectedBy(format.percent(mark)));
  const tone =
    one.pace === 'done' ? { tone: 'good' as const } : one.pace === 'off-track' ? { tone: 'bad' as const } : {};
  return { bar: one.progress, mark, label: said.join(', '), ...tone };
}

/** `7 ▲1`: the change says more than the level. */
export function confidenceOf({ confidence: { value, change, flag } }: StatusKeyResult): Inline {
  if (value === null) return piece('dim', '–');
  if (change === null || change === 0) return String(value);
  const arrow = `${change > 0 ? '▲' : '▼'}${Math.abs(change)}`;
  return [`${value} `, piece(flag === null ? 'dim' : 'warn', arrow)];
}

export function seriesOf({ series, from, to }: StatusKeyResult): Cell {
  const range = from !== null && to !== null ? { range: [Math.min(from, to), Math.max(from, to)] as const } : {};
  return { series: series.map(({ value }) => value), ...range };
}

/** The pace in words; of a bound, whether it is kept. */
export function stateOf(one: StatusKeyResult, text: Text): Inline {
  const words = text.screens.status;
  if (one.kind === 'establish') return piece('dim', text.screens.measure.establish);
  if (one.pace === null) return piece('dim', text.screens.measure.noValue);
  const isBound = one.kind === 'at-least' || one.kind === 'at-most' || one.kind === 'between';
  if (isBound && one.pace !== 'too-early') {
    return one.pace === 'on-track' || one.pace === 'done' ? words.kept : piece('bad', words.broken);
  }
  const said = text.screens.health[one.pace];
  const tones = {
    'off-track': 'bad',
    behind: 'warn',
    done: 'good',
    'too-early': 'dim',
    'not-observable': 'dim',
  } as const;
  return one.pace === 'on-track' ? said : piece(tones[one.pace], said);
}

/** What a person should hear about a key result that is not well, and how old its value is. */
function remarksOn(one: StatusKeyResult, team: Team, text: Text, format: Format): string[] {
  const words = text.screens.status;
  const remarks: string[] = [];
  if (one.forecast.value !== null && one.pace !== 'done') remarks.push(forecastSaid(one, text, format));
  if (one.slowing && one.pace !== 'done') remarks.push(words.slowing);
  if (one.confidence.flag === 'falling') remarks.push(words.fell);
  const others = team.freshness.state === 'fresh' && !team.closed && one.kind !== 'establish' && one.pace !== 'done';
  if (others && (one.freshness.state === 'overdue' || one.freshness.state === 'stalled'))
    remarks.push(words.oldOne(one.freshness.days ?? 0));
  if (others && one.freshness.state === 'never') remarks.push(words.neverOne);
  return remarks;
}

/** Where the value leads if the trend holds, with its band or without. */
export function forecastSaid({ forecast, unit }: StatusKeyResult, text: Text, format: Format, withBand = true): string {
  const words = text.screens.status;
  const { value, low, high } = forecast;
  const decimals = Math.abs(value ?? 0) >= 1000 ? 0 : Math.abs(value ?? 0) >= 10 ? 1 : 2;
  const shown = (number: number) => format.number(number, decimals);
  const band = !withBand || low === null || high === null ? null : words.fromTo(shown(low), shown(high));
  return words.forecast(format.amount(Number((value ?? 0).toFixed(decimals)), unit), band);
}
