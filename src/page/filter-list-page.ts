import type { FilterListReport, ShownOpportunity } from '../schema/output/filter';
import type { Text } from '../text/catalogue';
import { type Format, formatOf } from '../text/format';
import { type Block, type Inline, type Page, piece, type Row } from './blocks';
import type { Names } from './names';

export interface FilterListView {
  readonly names: Names;
  /** Title of a key result as records name it; the reference itself where it leads nowhere. */
  readonly titleOf: (ref: string) => string;
}

/** What to ask again first; then what pays in, ranked; what passed; what is not filtered. */
export function filterListPage(report: FilterListReport, text: Text, view: FilterListView): Page {
  const words = text.screens.filter;
  const format = formatOf(text.language);
  const { ranked, passed, exempt, superseded, action, written, rank } = report;
  const due = passed.filter((one) => one.due);
  const empty = ranked.length + passed.length + exempt.length + superseded.length === 0;
  const blocks: Block[] = [
    {
      type: 'heading',
      level: 1,
      text: [piece('strong', view.names.organisation), ` · ${words.heading}`],
      aside: format.date(report.today),
    },
  ];
  if (written.length > 0) blocks.push({ type: 'callout', tone: 'good', title: words.written(written) });
  if (due.length > 0) blocks.push({ type: 'callout', tone: 'warn', title: words.due(due.length) });
  else if (action === 'revisit') blocks.push({ type: 'callout', tone: 'good', title: words.noneDue });
  else if (empty) blocks.push({ type: 'callout', tone: 'dim', title: words.none, text: words.noneHelp });
  if (ranked.length > 0)
    blocks.push({ type: 'heading', level: 2, text: words.ranked(rank) }, rankedTable(report, text, view, format));
  if (passed.length > 0)
    blocks.push({ type: 'heading', level: 2, text: words.passed }, passedTable(passed, text, view));
  if (exempt.length > 0)
    blocks.push(
      { type: 'heading', level: 2, text: words.exemptHeading },
      { type: 'list', items: exempt.map((one) => exemptLine(one, text)) },
    );
  if (superseded.length > 0)
    blocks.push(
      { type: 'heading', level: 2, text: words.supersededHeading },
      {
        type: 'list',
        items: superseded.map((one) => [piece('dim', words.replaced(one.title, one.date, one.supersededBy))]),
      },
    );
  blocks.push({ type: 'next', label: text.screens.next, commands: [nextOf(report, due, text)] });
  return { title: words.title(view.names.organisation), language: text.language, blocks };
}

function rankedTable({ ranked, rank }: FilterListReport, text: Text, view: FilterListView, format: Format): Block {
  const words = text.screens.filter;
  const rows = ranked.map((one, index): Row => {
    const key = rank === 'ice-mean' ? 'iceMean' : rank;
    const score = one.scores[key];
    return {
      cells: [
        [`${index + 1}. `, piece('strong', one.title)],
        score === null ? piece('dim', words.noScore) : format.number(score, 1),
        words.day(one.date),
      ],
      below: [piece('dim', belowRanked(one, text, view))],
    };
  });
  return {
    type: 'table',
    columns: [
      { title: words.columns.what, align: 'left', grow: true },
      { title: words.schemes[rank], align: 'right' },
      { title: words.columns.decided, align: 'left', spare: true },
    ],
    rows,
  };
}

/** `pays into: Remote maintenance from 8 to 20 %: +12 · instead: …` */
function belowRanked({ paysInto, insteadOf }: ShownOpportunity, text: Text, { titleOf }: FilterListView): string {
  const words = text.screens.filter;
  const pays = paysInto.map(({ keyResult, expected }) =>
    expected === null ? titleOf(keyResult) : `${titleOf(keyResult)}: ${expected}`,
  );
  return [words.paysInto(pays), ...(insteadOf === null ? [] : [words.insteadOf(insteadOf)])].join(' · ');
}

function passedTable(passed: readonly ShownOpportunity[], text: Text, { names }: FilterListView): Block {
  const words = text.screens.filter;
  const rows = passed.map((one): Row => {
    const when: Inline =
      one.revisit === null
        ? piece('dim', words.forGood)
        : one.due
          ? piece('warn', words.dueSince(one.revisit))
          : words.day(one.revisit);
    const by = one.deciders.map((person) => names.person(person));
    const below = [words.answered(one.counts ?? 'maybe', one.date, by), one.reason ?? ''].filter(Boolean).join(' · ');
    return { cells: [piece('strong', one.title), when], below: [piece('dim', below)] };
  });
  return {
    type: 'table',
    columns: [
      { title: words.columns.what, align: 'left', grow: true },
      { title: words.columns.revisit, align: 'left' },
    ],
    rows,
  };
}

function exemptLine({ title, exempt, date }: ShownOpportunity, text: Text): Inline {
  const words = text.screens.filter;
  return [title, piece('dim', ` · ${exempt === null ? '' : words.exempt[exempt]} · ${words.day(date)}`)];
}

function nextOf({ action }: FilterListReport, [first]: readonly ShownOpportunity[], { screens }: Text): string {
  if (first === undefined) return action === 'revisit' ? 'okr filter list' : screens.filter.example;
  if (action === 'list') return 'okr filter revisit';
  const title = /^[^"$`\\]*$/.test(first.title) ? `"${first.title}"` : screens.filter.titleAgain;
  return `okr filter ${title} --supersedes ${first.id} --answer yes|maybe|no`;
}
