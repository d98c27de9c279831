import type { PulseTrend } from '../schema/output/pulse';
import type { Text } from '../text/catalogue';
import { type Format, formatOf } from '../text/format';
import { type Block, type Inline, type Page, piece, type Row } from './blocks';
import type { Names } from './names';

type Course = PulseTrend['courses'][number];
type Round = Course['rounds'][number];

export interface PulseView {
  readonly names: Names;
  /** One team asked for: its items stand in full. */
  readonly single: boolean;
}

/** What is not told. */
const NOTHING = '–';

/** The course of each team in the order of okr.yaml, without bands and without a ranking. */
export function pulsePage(report: PulseTrend, text: Text, { names, single }: PulseView): Page {
  const words = text.screens.pulse;
  const format = formatOf(text.language);
  const heading: Block = {
    type: 'heading',
    level: 1,
    text: [piece('strong', names.organisation), ` · ${words.heading}`],
    aside: format.date(report.today),
  };
  const page = (blocks: readonly Block[], next: string): Page => ({
    title: words.title(names.organisation),
    language: text.language,
    blocks: [heading, ...blocks, { type: 'next', label: text.screens.next, commands: [next] }],
  });
  const { courses } = report;
  if (courses.length === 0)
    return page([{ type: 'callout', tone: 'dim', title: words.none, text: words.noneHelp }], 'okr pulse form');
  const last =
    courses
      .flatMap(({ rounds }) => rounds.map(({ date }) => date))
      .toSorted()
      .at(-1) ?? report.today;
  const teams = new Set(courses.map(({ team }) => team)).size;
  const blocks: Block[] = [
    { type: 'text', text: words.summary(teams, last) },
    { type: 'text', text: piece('dim', words.reading) },
  ];
  for (const form of new Set(courses.map((one) => one.form))) {
    const own = courses.filter((one) => one.form === form);
    blocks.push({ type: 'heading', level: 2, text: words.forms[form] }, overview(own, text, names, format));
    if (single) blocks.push(...own.flatMap((one) => inFull(one, text, format)));
    else blocks.push({ type: 'text', text: piece('dim', words.legend(words.short[form])) });
  }
  return page(blocks, single ? 'okr pulse' : `okr pulse --team ${courses[0]?.team}`);
}

function overview(courses: readonly Course[], text: Text, names: Names, format: Format): Block {
  const words = text.screens.pulse;
  const items = courses[0]?.rounds[0]?.items ?? [];
  const empty = ['', '', '', '', ...items.map(() => '')];
  const rows = courses.flatMap(({ team, rounds }): Row[] => [
    { cells: [piece('strong', names.team(team)), ...empty] },
    ...rounds.map((round) => ({
      depth: 1,
      cells: [
        format.date(round.date),
        piece('dim', String(round.answers)),
        scoreOf(round, format),
        piece('dim', signed(round.change, format)),
        shown(round.purpose, format),
        ...round.items.map((item) => piece('dim', item === null ? NOTHING : fixed(item, 1, format))),
      ],
      ...missingOf(round, text),
    })),
  ]);
  const { date, answers, score, change, purpose } = words.columns;
  return {
    type: 'table',
    columns: [
      { title: date, align: 'left' },
      { title: answers, align: 'right' },
      { title: score, align: 'right' },
      { title: change, align: 'right' },
      { title: purpose, align: 'right' },
      ...items.map((_, index) => ({ title: String(index + 1), align: 'right', spare: true }) as const),
    ],
    rows,
  };
}

/** The score says which items it is without. */
function missingOf({ items, score }: Round, text: Text): Pick<Row, 'below'> {
  const left = items.flatMap((item, index) => (item === null ? [index + 1] : []));
  return left.length === 0 || score === null ? {} : { below: piece('dim', text.screens.pulse.without(left)) };
}

/** The last round of a team, item by item. */
function inFull({ form, turned, rounds }: Course, text: Text, format: Format): Block[] {
  const words = text.screens.pulse;
  const [before, last] = rounds.slice(-2).length === 2 ? rounds.slice(-2) : [null, rounds.at(-1)];
  if (last === undefined) return [];
  const row = (label: Inline, now: number | null, then: number | null): Row => ({
    cells: [label, shown(now, format), piece('dim', now === null || then === null ? '' : signed(now - then, format))],
  });
  const rows = words.items[form].map((item, index) =>
    row(
      [piece('dim', `${index + 1} `), item, piece('dim', turned.includes(index + 1) ? ` ${words.turned}` : '')],
      last.items[index] ?? null,
      before?.items[index] ?? null,
    ),
  );
  return [
    { type: 'heading', level: 3, text: words.itemsOf(last.date) },
    {
      type: 'table',
      columns: [
        { title: '', align: 'left', grow: true },
        { title: words.columns.score, align: 'right' },
        { title: words.columns.change, align: 'right' },
      ],
      rows: [...rows, row(words.purpose, last.purpose, before?.purpose ?? null)],
    },
  ];
}

function scoreOf({ score }: Round, format: Format): Inline {
  return score === null ? NOTHING : piece('strong', fixed(score, 2, format));
}

function shown(value: number | null, format: Format): string {
  return value === null ? NOTHING : fixed(value, 1, format);
}

/** Always as many decimals, so that points stand below each other. */
function fixed(value: number, decimals: number, format: Format): string {
  const point = format.number(0.5).charAt(1);
  return (Math.round((value + 1e-9) * 10 ** decimals) / 10 ** decimals).toFixed(decimals).replace('.', point);
}

function signed(value: number | null, format: Format): string {
  if (value === null) return '';
  const size = fixed(Math.abs(value), 2, format);
  if (Number(Math.abs(value).toFixed(2)) === 0) return '±0';
  return value > 0 ? `+${size}` : `−${size}`;
}
