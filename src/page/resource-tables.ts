import type { ResourcesReport } from '../schema/output/resources';
import type { Text } from '../text/catalogue';
import { type Format, formatOf } from '../text/format';
import { type Block, type Cell, type Column, type Inline, piece, type Row } from './blocks';
import type { Names } from './names';

type Amount = ResourcesReport['objectives'][number]['money'];

const PURPOSES = ['okr', 'run', 'legal', 'outside', 'unallocated'] as const;

/** What for: objectives, daily business, duties, nothing, free; what has neither money nor days is left out. */
export function purposeTable({ money, days, currency }: ResourcesReport, text: Text): Block {
  const words = text.screens.resources;
  const format = formatOf(text.language);
  const rows = PURPOSES.flatMap((name): Row[] => {
    const [ofMoney, ofDays] = [money[name] ?? 0, days[name] ?? 0];
    if (ofMoney < 0.5 && ofDays < 0.05) return [];
    const tone = name === 'outside' ? ('warn' as const) : null;
    const label = words.purposes[name];
    return [
      {
        cells: [
          tone === null ? label : piece(tone, label),
          barOf(days.shares?.[name] ?? null, tone),
          dayCell(ofDays, format),
          percentCell(days.shares?.[name] ?? null, format),
          barOf(money.shares?.[name] ?? null, tone),
          moneyCell(ofMoney, currency, format),
          percentCell(money.shares?.[name] ?? null, format),
        ],
      },
    ];
  });
  return {
    type: 'table',
    columns: [
      left(''),
      { ...left(''), spare: true },
      right(words.columns.days),
      right(''),
      { ...left(''), spare: true },
      right(words.columns.money),
      right(''),
    ],
    rows,
  };
}

/** Strategic goals with their part of all that serves objectives, and how it changed since the cycle before. */
export function goalTable({ goals, currency, previous }: ResourcesReport, text: Text): Block {
  const words = text.screens.resources;
  const format = formatOf(text.language);
  const rows = goals.flatMap(({ ref, title, money, days, share, before }): Row[] => {
    const part = share.money ?? share.days;
    const old = share.money === null ? before?.days : before?.money;
    const change = previous === null ? [] : [changeOf(part, old ?? null)];
    return titled(ref === null ? piece('dim', words.noGoal) : (title ?? ref), [
      barOf(part, null),
      percentCell(part, format),
      ...change,
      moneyCell(money.planned, currency, format),
      dayCell(days.planned, format),
    ]);
  });
  return {
    type: 'table',
    columns: [
      left(''),
      right(''),
      ...(previous === null ? [] : [right(words.columns.before(previous))]),
      right(words.columns.money),
      right(words.columns.days),
    ],
    rows,
  };
}

/** Days booked of those there are, team by team. */
export function teamTable({ teams }: ResourcesReport, text: Text, names: Names): Block {
  const words = text.screens.resources;
  const format = formatOf(text.language);
  const rows = teams.map(({ team, capacity, planned, over }): Row => {
    const free = capacity === null ? null : capacity - planned;
    return {
      cells: [
        names.team(team),
        barOf(capacity === null || capacity === 0 ? null : planned / capacity, over > 0 ? 'bad' : null),
        dayCell(planned, format),
        capacity === null ? piece('dim', '–') : format.number(capacity, 0),
        free === null ? piece('dim', '–') : over > 0 ? piece('bad', format.number(free, 0)) : format.number(free, 0),
      ],
    };
  });
  return {
    type: 'table',
    columns: [left(''), left(''), right(words.columns.days), right(words.columns.of), right(words.columns.free)],
    rows,
  };
}

/** Every objective with its money, days, how much of them is used up, and its progress; below their teams. */
export function objectiveTable({ objectives, money: all, currency }: ResourcesReport, text: Text, names: Names): Block {
  const words = text.screens.resources;
  const format = formatOf(text.language);
  const most = Math.max(...objectives.map(({ money }) => money.planned));
  const rows = [...new Set(objectives.map(({ team }) => team))].flatMap((team): Row[] => [
    titleRow(piece('strong', names.team(team)), 5),
    ...objectives
      .filter((one) => one.team === team)
      .flatMap(({ title, money, days, score, funded }) =>
        titled(title, [
          funded === 'itself' ? besideMost(money.planned, most, all.okr, format) : said(funded, text),
          moneyCell(money.planned, currency, format),
          usedOf(money, format),
          dayCell(days.planned, format),
          usedOf(days, format),
          score === null ? piece('dim', '–') : format.percent(score),
        ]),
      ),
  ]);
  return {
    type: 'table',
    columns: [
      left(''),
      right(words.columns.money),
      { ...right(words.columns.used), spare: true },
      right(words.columns.days),
      { ...right(words.columns.used), spare: true },
      right(words.columns.progress),
    ],
    rows,
  };
}

/** The title on a line of its own: it is a sentence, and the numbers below it are read across. */
function titled(title: Inline, cells: readonly Cell[]): Row[] {
  return [titleRow(title, cells.length - 1), { cells }];
}

function titleRow(title: Inline, others: number): Row {
  return { cells: [title, ...Array.from({ length: others }, () => '')] };
}

/** As long as its money is beside the objective with the most; it says its share of all that serves objectives. */
function besideMost(planned: number, most: number, all: number, format: Format): Cell {
  return most === 0 ? '' : { bar: planned / most, label: format.percent(all === 0 ? 0 : planned / all) };
}

function said(funded: 'below' | 'not' | null, text: Text): Inline {
  const words = text.screens.resources;
  if (funded === 'not') return piece('warn', words.wish);
  return piece('dim', funded === 'below' ? words.fromBelow : '–');
}

function usedOf({ spent, tracked }: Amount, format: Format): Inline {
  return spent === null || tracked === 0 ? piece('dim', '–') : format.percent(spent / tracked);
}

function moneyCell(value: number, currency: string, format: Format): Inline {
  return value < 0.5 ? piece('dim', '–') : format.amount(Math.round(value), currency);
}

function dayCell(value: number, format: Format): Inline {
  return value < 0.05 ? piece('dim', '–') : format.number(value, value < 10 ? 1 : 0);
}

/** Something is never nothing: `< 1 %`. */
function percentCell(share: number | null, format: Format): Inline {
  if (share === null || share === 0) return piece('dim', '–');
  return share < 0.005 ? `< ${format.percent(0.01)}` : format.percent(share);
}

function barOf(share: number | null, tone: 'warn' | 'bad' | null): Cell {
  return share === null ? '' : { bar: share, ...(tone === null ? {} : { tone }) };
}

/** `▲3`: percentage points. */
function changeOf(now: number | null, before: number | null): Inline {
  if (now === null || before === null) return piece('dim', '–');
  const points = Math.round((now - before) * 100);
  return points === 0 ? piece('dim', '=') : `${points > 0 ? '▲' : '▼'}${Math.abs(points)}`;
}

function left(title: string): Column {
  return { title, align: 'left' };
}

function right(title: string): Column {
  return { title, align: 'right' };
}
