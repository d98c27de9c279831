import type { AgendaItem } from '../checkin/agenda';
import type { Answer } from '../checkin/read-answer';
import type { Extras } from '../checkin/typed';
import type { CheckinReport } from '../schema/output/checkin';
import type { Text } from '../text/catalogue';
import { formatOf } from '../text/format';
import { type Block, type Inline, type Page, piece } from './blocks';
import { measure } from './measure';

type Effect = CheckinReport['keyResults'][number];
type Pairs = readonly (readonly [string, string])[];

/** What stands above the first question: whose check-in it is, how a line is written, and what each key does. */
export function openingPage(team: string, date: string, count: number, text: Text): Page {
  const words = text.screens.checkin;
  return page(text, [
    { type: 'heading', level: 1, text: words.heading(team, date) },
    { type: 'text', text: [words.count(count), '  ', piece('strong', words.pattern)] },
    { type: 'text', text: keyLine(words.keys) },
  ]);
}

/** One key result: its title, where it stands, how fresh that is; of milestones each with its number. */
export function questionPage(
  item: AgendaItem,
  place: { index: number; count: number },
  isFirst: boolean,
  text: Text,
): Page {
  const words = text.screens.checkin;
  const format = formatOf(text.language);
  const { shown, confidence, days, keyResult } = item;
  const facts = [
    measure(shown, format, text.screens.measure),
    ...(confidence === null ? [] : [words.confidence(confidence)]),
    words.ago(days),
  ];
  const label = `${place.index + 1}/${place.count}`;
  const rows: (readonly [Inline, Inline])[] = [
    [label, piece('strong', keyResult.title)],
    ['', piece('dim', facts.join(' · '))],
  ];
  keyResult.milestones.forEach(({ id, title, due }, index) => {
    const share = item.done.get(id) ?? 0;
    const isDone = share >= 1;
    const state = [
      ...(isDone ? [words.milestone.done] : share > 0 ? [format.percent(share)] : []),
      ...(isDone || due === null ? [] : [words.milestone.due(due)]),
    ];
    const said = state.map((one) => ` · ${one}`).join('');
    rows.push(['', [`${index + 1}  `, isDone ? piece('dim', title) : title, piece(isDone ? 'good' : 'dim', said)]]);
  });
  const heading: Block[] = isFirst ? [{ type: 'heading', level: 2, text: item.objective }] : [];
  return page(text, [...heading, { type: 'facts', pairs: rows }]);
}

/** What stands before the cursor: the value so far, so that the answer reads on from it. */
export function promptOf(item: AgendaItem, text: Text): string {
  const words = text.screens.checkin;
  const format = formatOf(text.language);
  if (item.kind !== 'number') return words.prompt[item.kind];
  if (typeof item.current !== 'number') return words.prompt.first;
  return item.keyResult.metric?.counts === 'sum'
    ? `${format.number(item.current)} +`
    : `${format.number(item.current)} →`;
}

/** How a line is written for this kind of key result. */
export function helpPage({ kind }: AgendaItem, text: Text): Page {
  const { help } = text.screens.checkin;
  return page(text, [
    { type: 'facts', pairs: [...help[kind], ...help.always].map(([key, what]) => [piece('strong', key), what]) },
  ]);
}

/** How an answer was understood, and what it changes: at once, so that a slip is seen where it was made. */
export function understoodPage({ item, confidence }: Answer, effect: Effect, text: Text): Page {
  const words = text.screens.checkin;
  const format = formatOf(text.language);
  const { before, after, value, unit } = effect;
  const parts: string[] = [];
  if (typeof value === 'number') {
    parts.push(format.amount(value, unit));
    if (item.keyResult.metric?.counts === 'sum' && typeof after.current === 'number')
      parts.push(words.sum(format.amount(after.current, unit)));
  } else if (typeof value === 'boolean') parts.push(value ? text.screens.measure.yes : text.screens.measure.no);
  if (value !== null && after.progress !== null) parts.push(withChange(before.progress, after.progress, text));
  if (confidence !== null) parts.push(words.confidence(confidence));
  const said: Inline = effect.reached
    ? [piece('good', `✓ ${text.screens.health.done}`), piece('dim', ` · ${parts.join(' · ')}`)]
    : piece('dim', parts.join(' · '));
  return page(text, [{ type: 'facts', pairs: [['   ', said]] }]);
}

/** `53 % (+6)`: progress, and its change in points. */
function withChange(before: number | null, after: number, text: Text): string {
  const { percent, number } = formatOf(text.language);
  const points = before === null ? 0 : Math.round(after * 100) - Math.round(before * 100);
  return points === 0 ? percent(after) : `${percent(after)} (${points > 0 ? '+' : '−'}${number(Math.abs(points), 0)})`;
}

/** The last step, with what was said in it before. */
export function extrasPage(extras: Extras, text: Text): Page {
  const words = text.screens.checkin.extras;
  const said = [
    ...extras.blockers.map((one) => [words.kinds.blockers, one] as const),
    ...extras.wins.map(({ what }) => [words.kinds.wins, what] as const),
    ...extras.next.map((one) => [words.kinds.next, one] as const),
  ];
  return page(text, [
    { type: 'heading', level: 2, text: words.heading },
    { type: 'text', text: keyLine(words.keys) },
    ...(said.length > 0 ? [{ type: 'facts' as const, pairs: said }] : []),
  ]);
}

function keyLine(keys: Pairs): Inline {
  return keys.flatMap(([key, what], index) => [
    ...(index === 0 ? [] : [piece('dim', ' · ')]),
    piece('strong', key),
    piece('dim', ` ${what}`),
  ]);
}

function page(text: Text, blocks: readonly Block[]): Page {
  return { title: '', language: text.language, blocks };
}
