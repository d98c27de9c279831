import type { LeadOverviewReport } from '../../schema/output/lead';
import type { Text } from '../../text/catalogue';
import { formatOf } from '../../text/format';
import { type Block, type Inline, type Page, piece, type Row } from '../blocks';
import type { Names } from '../names';

type Delegation = LeadOverviewReport['delegations'][number];
type Words = Text['screens']['lead'];

export interface OverviewView {
  /** Null where there is no workspace. */
  readonly names: Names | null;
  /** The title of what a delegation's `result` leads to, or the reference itself. */
  readonly titleOf: (ref: string) => string;
}

/** What waits in leadership, one's balance of the month, and which style fits which situation. */
export function leadOverviewPage(report: LeadOverviewReport, text: Text, view: OverviewView): Page {
  const words = text.screens.lead;
  const { names } = view;
  const { delegations, developments, withheld } = report;
  const person = (handle: string) => names?.person(handle) ?? handle;
  const isEmpty = delegations.length === 0 && developments.length === 0 && withheld === 0;
  const blocks: Block[] = [
    {
      type: 'heading',
      level: 1,
      text: names === null ? piece('strong', words.title) : [piece('strong', names.organisation), ` · ${words.title}`],
      aside: formatOf(text.language).date(report.today),
    },
  ];
  // What nobody could read may hold some: the remark on the file says so.
  const isUnread = report.incomplete.some(({ file }) => file.startsWith('leadership.'));
  if (isEmpty && !isUnread && names !== null)
    blocks.push({ type: 'callout', tone: 'dim', title: words.none, text: words.noneHelp });
  if (delegations.length > 0)
    blocks.push(
      summary(delegations, words),
      { type: 'heading', level: 2, text: words.delegations },
      {
        type: 'table',
        columns: [
          { title: words.columns.what, align: 'left', grow: true },
          { title: words.columns.level, align: 'left' },
          { title: words.columns.feedback, align: 'left' },
        ],
        rows: delegations.map((one) => delegationRow(one, report.today, words, person, view.titleOf)),
      },
    );
  blocks.push(...developing(report, words, person), ...balances(report, words, person), ...situations(report, words));
  blocks.push({ type: 'next', label: text.screens.next, commands: nextOf(report) });
  return {
    title: names === null ? words.title : `${names.organisation} · ${words.title}`,
    language: text.language,
    blocks,
  };
}

function summary(delegations: readonly Delegation[], words: Words): Block {
  const overdue = delegations.filter(({ overdueDays }) => overdueDays > 0).length;
  const undated = delegations.filter((one) => one.feedbackEvery !== null && one.due === null).length;
  const said = words.summary(delegations.length, overdue, undated);
  return { type: 'text', text: piece(overdue + undated > 0 ? 'warn' : 'dim', said) };
}

function delegationRow(
  one: Delegation,
  today: string,
  words: Words,
  person: (handle: string) => string,
  titleOf: (ref: string) => string,
): Row {
  const { what, by, to, level, result, review } = one;
  const said =
    level === null ? piece('warn', words.noLevel) : words.level(level, words.levels[level - 1] ?? String(level));
  const below = [
    by === null ? words.to(person(to)) : words.from(person(by), person(to)),
    result === null ? '' : words.result(titleOf(result)),
    review === null ? '' : words.looksBack(review),
  ];
  return {
    cells: [piece('strong', what), said, feedbackSaid(one, today, words)],
    below: piece('dim', below.filter(Boolean).join(' · ')),
  };
}

function feedbackSaid({ feedbackEvery, due, overdueDays }: Delegation, today: string, words: Words): Inline {
  if (feedbackEvery === null) return piece('warn', words.noInterval);
  if (due === null) return piece('warn', words.never);
  if (overdueDays > 0) return piece('bad', words.overdue(overdueDays));
  return due === today ? piece('warn', words.dueToday) : words.until(due);
}

function developing(report: LeadOverviewReport, words: Words, person: (handle: string) => string): Block[] {
  const { developments, withheld, today } = report;
  if (developments.length + withheld === 0) return [];
  const rows = developments.map((one): Row => {
    const { kind, who, by, topic, goal, next } = one;
    const about = kind === 'mentoring' ? '' : goal === null ? words.noGoal : words.goal(goal);
    const day =
      next === null ? piece('dim', words.noNext) : next < today ? piece('warn', words.past(next)) : words.next(next);
    return {
      cells: [piece('strong', topic ?? words.noTopic), day],
      below: piece(
        kind === 'coaching' && goal === null ? 'warn' : 'dim',
        [words.kinds[kind], words.between(person(who), by === null ? null : person(by)), about]
          .filter(Boolean)
          .join(' · '),
      ),
    };
  });
  return [
    { type: 'heading', level: 2, text: words.developments },
    ...(rows.length > 0
      ? [
          {
            type: 'table',
            columns: [
              { title: '', align: 'left', grow: true },
              { title: '', align: 'left' },
            ],
            rows,
          } as const,
        ]
      : []),
    ...(withheld > 0 ? [{ type: 'text', text: piece('dim', words.withheld(withheld)) } as const] : []),
  ];
}

function balances(report: LeadOverviewReport, words: Words, person: (handle: string) => string): Block[] {
  const month = words.month(report.today);
  const shown = report.balances.flatMap((one): Block[] => {
    const title = one.person === report.person ? words.balance(month) : words.balanceOf(person(one.person), month);
    const { given } = words;
    return [
      { type: 'heading', level: 2, text: title },
      {
        type: 'facts',
        pairs: [
          [given.obstacles, String(one.obstacles)],
          [given.resources, String(one.resources)],
          [given.feedback, String(one.feedback)],
          [given.delegations, words.asOf(one.delegations)],
          [given.coaching, words.people(one.coaching)],
          [given.mentoring, words.people(one.mentoring)],
        ],
      },
    ];
  });
  const asks = report.person === null && report.delegations.length > 0;
  return asks ? [...shown, { type: 'text', text: piece('dim', words.balanceHint) }] : shown;
}

function situations(report: LeadOverviewReport, words: Words): Block[] {
  const { tableColumns: columns } = words;
  const rows = report.situations.map(
    ({ situation, style }): Row => ({
      cells: [words.situations[situation], piece('strong', words.styles[style])],
      below: [piece('dim', `${words.means[style]} `), piece('code', `okr lead ${words.command[situation]}`)],
    }),
  );
  return [
    { type: 'heading', level: 2, text: words.table },
    {
      type: 'table',
      columns: [
        { title: columns.situation, align: 'left', grow: true },
        { title: columns.style, align: 'left' },
      ],
      rows,
    },
  ];
}

/** The most urgent feedback (one's own, where it is known who asks), and the recommender. */
function nextOf({ delegations, person }: LeadOverviewReport): string[] {
  const waits = delegations.find(
    ({ by, due, overdueDays, feedbackEvery }) =>
      (person === null || by === person) && (overdueDays > 0 || (due === null && feedbackEvery !== null)),
  );
  return [...(waits === undefined ? [] : [`okr lead feedback ${waits.name}`]), 'okr lead --recommend'];
}
