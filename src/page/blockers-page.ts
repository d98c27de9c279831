import type { Cycle } from '../model/cycle';
import type { BlockersReport, ShownBlocker } from '../schema/output/blockers';
import type { Text } from '../text/catalogue';
import { type Format, formatOf } from '../text/format';
import { type Block, type Inline, type Page, piece, type Row } from './blocks';
import { cycleLabel, type Names } from './names';

export interface BlockersView {
  /** The cycle asked for; null for all. */
  readonly cycle: Cycle | null;
  /** Who asks. */
  readonly person: string | null;
  readonly names: Names;
  /** Title of a key result by its reference. */
  readonly titleOf: (ref: string) => string;
  /** Without the names to resolve them by, for readers who type no commands. */
  readonly unnamed?: true;
}

/** What is in the way, since when and with whom; then the measures of the whole, then the balance of whoever asks. */
export function blockersPage(report: BlockersReport, text: Text, view: BlockersView): Page {
  const format = formatOf(text.language);
  const words = text.screens.blockers;
  const { names, cycle } = view;
  const open = report.blockers.filter((one) => one.open);
  const resolved = report.blockers.filter((one) => !one.open);
  const where = cycle === null ? '' : ` · ${cycleLabel(cycle, text)}`;
  const blocks: Block[] = [
    {
      type: 'heading',
      level: 1,
      text: [piece('strong', names.organisation), ` · ${words.heading}${where}`],
      aside: format.date(report.today),
    },
  ];
  if (open.length === 0) blocks.push(clear(report, words));
  else blocks.push(summary(open, words), openTable(open, text, view));
  if (resolved.length > 0)
    blocks.push({ type: 'heading', level: 2, text: words.resolvedHeading }, resolvedTable(resolved, text, view));
  blocks.push(...measures(report, words, format), ...balance(report, view, words, format));
  const first = open[0];
  const next = first ? `okr blockers resolve ${first.team}/${first.id}` : words.example;
  blocks.push({ type: 'next', label: text.screens.next, commands: [next] });
  return { title: words.title(names.organisation), language: text.language, blocks };
}

/** Nothing in the way; said with care where files had to be left out. */
function clear({ incomplete }: BlockersReport, words: Words): Block {
  return incomplete.length > 0
    ? { type: 'callout', tone: 'dim', title: words.clearAsFar }
    : { type: 'callout', tone: 'good', title: words.clear, text: words.clearHelp };
}

type Words = Text['screens']['blockers'];

function summary(open: readonly ShownBlocker[], words: Words): Block {
  const overdue = open.filter((one) => one.overdue).length;
  return { type: 'text', text: piece(overdue > 0 ? 'warn' : 'dim', words.summary(open.length, overdue)) };
}

function openTable(open: readonly ShownBlocker[], text: Text, view: BlockersView): Block {
  const words = text.screens.blockers;
  const { columns } = words;
  const rows = open.map((one): Row => {
    const { due, owner, overdue, ageWorkingDays } = one;
    const promised =
      due === null ? piece('dim', words.noDay) : overdue ? piece('bad', words.over(due)) : words.until(due);
    return {
      cells: [
        piece('strong', one.text),
        words.working(ageWorkingDays),
        owner === null ? piece('warn', words.nobody) : view.names.person(owner),
        promised,
      ],
      below: below(one, words, view),
    };
  });
  return {
    type: 'table',
    columns: [
      { title: columns.what, align: 'left', grow: true },
      { title: columns.waits, align: 'right' },
      { title: columns.owner, align: 'left' },
      { title: columns.due, align: 'left' },
    ],
    rows,
  };
}

function resolvedTable(resolved: readonly ShownBlocker[], text: Text, view: BlockersView): Block {
  const words = text.screens.blockers;
  const { resolvedColumns: columns } = words;
  const named = resolved.some((one) => one.owner !== null);
  const rows = resolved.map((one): Row => {
    const who = one.owner === null ? '' : view.names.person(one.owner);
    const cells = [one.text, words.days(one.ageDays), words.until(one.resolved ?? ''), ...(named ? [who] : [])];
    return { cells, below: below(one, words, view) };
  });
  return {
    type: 'table',
    columns: [
      { title: columns.what, align: 'left', grow: true },
      { title: columns.took, align: 'right' },
      { title: columns.when, align: 'left' },
      ...(named ? [{ title: columns.owner, align: 'left' } as const] : []),
    ],
    rows,
  };
}

/** Team, what it holds up, and the name to resolve it by. */
function below(one: ShownBlocker, words: Words, { names, titleOf, unnamed }: BlockersView): Inline {
  const held = one.keyResults.length > 0 ? ` · ${words.holdsUp(one.keyResults.map(titleOf))}` : '';
  if (unnamed) return piece('dim', `${names.team(one.team)}${held}`);
  return [piece('dim', `${names.team(one.team)}${held} · `), piece('code', `${one.team}/${one.id}`)];
}

/** Figures of the whole ledger; none where nothing was ever in the way. */
function measures({ measures: found }: BlockersReport, words: Words, format: Format): Block[] {
  const { open, medianAgeDays, olderThan14, medianDaysToResolve, promisesKept } = found;
  const said = words.measures;
  const pairs: [Inline, Inline][] = [];
  if (medianAgeDays !== null)
    pairs.push([said.age, said.ageSaid(medianAgeDays, Math.round((olderThan14 ?? 0) * open), open)]);
  if (medianDaysToResolve !== null) pairs.push([said.resolve, words.days(medianDaysToResolve)]);
  if (promisesKept !== null) pairs.push([said.promises, said.promisesSaid(format.percent(promisesKept))]);
  if (pairs.length === 0) return [];
  return [
    { type: 'heading', level: 2, text: said.heading },
    { type: 'facts', pairs },
  ];
}

function balance({ balance: found }: BlockersReport, view: BlockersView, words: Words, format: Format): Block[] {
  if (found === null || found.open + found.resolved === 0) return [];
  const said = words.balance;
  const isOwn = found.person === view.person;
  const time = found.medianDaysToResolve;
  const pairs: [Inline, Inline][] = [
    [isOwn ? said.open : said.openOf, said.count(found.open)],
    [said.cleared, said.count(found.resolved)],
  ];
  if (time !== null) pairs.push([words.measures.resolve, words.days(time)]);
  if (found.promisesKept !== null)
    pairs.push([words.measures.promises, words.measures.promisesSaid(format.percent(found.promisesKept))]);
  return [
    { type: 'heading', level: 2, text: isOwn ? said.yours : said.of(view.names.person(found.person)) },
    { type: 'facts', pairs },
  ];
}
