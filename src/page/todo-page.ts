import type { TodoReport } from '../schema/output/todo';
import type { Text } from '../text/catalogue';
import { formatOf } from '../text/format';
import { type Block, type Inline, type Page, piece, type Row } from './blocks';
import type { Names } from './names';

type Item = TodoReport['items'][number];

export interface TodoView {
  readonly names: Names;
  /** Does the person look at their own list? */
  readonly own: boolean;
}

const GROUPS = ['overdue', 'today', 'soon'] as const;

/** What waits for a person in three groups, each thing with the command that does it. */
export function todoPage(report: TodoReport, text: Text, { names, own }: TodoView): Page {
  const words = text.screens.todo;
  const person = names.person(report.person);
  const { items } = report;
  const groups = GROUPS.map((when) => ({ when, items: items.filter((one) => one.when === when) })).filter(
    (group) => group.items.length > 0,
  );
  const blocks: Block[] = [
    {
      type: 'heading',
      level: 1,
      text: [piece('strong', names.organisation), ` · ${words.heading(person)}`],
      aside: formatOf(text.language).date(report.today),
    },
  ];
  if (items.length === 0) {
    const title = own ? words.nothing : words.nothingFor(person);
    if (report.incomplete.length > 0) blocks.push({ type: 'callout', tone: 'dim', title, text: words.asFar });
    else blocks.push({ type: 'callout', tone: 'good', title, ...(own ? { text: words.nothingHelp } : {}) });
  } else {
    const counts = groups.map((group) => words.counts[group.when](group.items.length)).join(' · ');
    blocks.push({ type: 'text', text: piece(groups[0]?.when === 'overdue' ? 'warn' : 'dim', counts) });
  }
  for (const group of groups)
    blocks.push({ type: 'heading', level: 2, text: words.groups[group.when] }, table(group.items, text, names));
  const next = items.find(({ command }) => command !== null)?.command ?? 'okr status';
  blocks.push({ type: 'next', label: text.screens.next, commands: [next] });
  return { title: words.title(names.organisation, person), language: text.language, blocks };
}

function table(items: readonly Item[], text: Text, names: Names): Block {
  return {
    type: 'table',
    columns: [
      { title: '', align: 'left', grow: true },
      { title: '', align: 'left' },
    ],
    rows: items.map((item) => row(item, text, names)),
  };
}

function row(item: Item, text: Text, names: Names): Row {
  const words = text.screens.todo;
  const { kind, keyResults, to, ref, command, edit } = item;
  const cycle = ref?.split('/')[0] ?? '';
  const thing = { text: item.text, to: to === null ? '' : names.person(to), cycle, keyResults };
  const does = command ?? (edit === null ? '' : words.hand[edit.key](edit.file));
  // A check-in and a review name the team already.
  const whole = (kind === 'check-in' && keyResults.length === 0) || kind === 'review';
  const where = item.team === null || whole ? '' : ` · ${names.team(item.team)}`;
  const last = kind === 'check-in' ? ` · ${words.lastTime(item.since)}` : '';
  return {
    cells: [piece('strong', words.kinds[kind](thing)), whenOf(item, words)],
    below: [piece(command === null ? 'dim' : 'code', does), piece('dim', where + last)],
  };
}

/** Since when or until when. */
function whenOf({ due, days, when, kind, since }: Item, words: Text['screens']['todo']): Inline {
  if (due === null || days === null) return piece('dim', since === null ? words.undated : words.since(since));
  if (when === 'overdue') return piece('bad', words.late(due, days));
  if (days === 0) return piece('warn', words.today);
  if (kind === 'check-in' && days > 0) return piece('warn', words.inTime(due));
  return days === -1 ? words.tomorrow : words.until(due);
}
