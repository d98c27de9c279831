import type { CheckinReport } from '../schema/output/checkin';
import type { Text } from '../text/catalogue';
import { type Format, formatOf } from '../text/format';
import { type Block, type Cell, type Inline, type Page, piece, type Row } from './blocks';
import { measure } from './measure';
import type { Names } from './names';

export interface CheckinView {
  readonly names: Names;
  /** Was the patch shown before? Then it is not shown again. */
  readonly isShown: boolean;
  /** The day of a later check-in, where this one corrects an earlier day. */
  readonly later: string | null;
  /** A milestone's title by the key result's reference and its id. */
  readonly milestone: (ref: string, id: string) => string;
}

type Shown = CheckinReport['keyResults'][number];

/** What was said and what it changed: what was reached first, then each key result, then what comes next. */
export function checkinPage(report: CheckinReport, text: Text, view: CheckinView): Page {
  const words = text.screens.checkin;
  const { team, keyResults, written, patch, blockers } = report;
  const blocks: Block[] = [{ type: 'heading', level: 1, text: words.heading(view.names.team(team), report.date) }];
  if (!written) blocks.push({ type: 'callout', tone: 'dim', title: words.nothing });
  else {
    blocks.push(...celebrations(keyResults, text, view));
    if (keyResults.length > 0) blocks.push(table(keyResults, text));
    const also = alsoSaid(report, text);
    if (also !== null) blocks.push({ type: 'text', text: also });
    if (view.later !== null) blocks.push({ type: 'text', text: piece('warn', words.later(view.later)) });
    if (!view.isShown) blocks.push({ type: 'code', language: 'diff', text: patch.trimEnd() });
    const unsaid = report.unsaid.length === 0 ? '' : ` · ${words.unsaid(report.unsaid.length)}`;
    blocks.push({ type: 'text', text: piece('dim', `${words.written(report.file)}${unsaid}`) });
  }
  const next = [`okr status --team ${team}`, ...(blockers.length > 0 ? ['okr blockers'] : [])];
  blocks.push({ type: 'next', label: text.screens.next, commands: next });
  return { title: words.title(view.names.organisation), language: text.language, blocks };
}

/** A line each for what was reached: it took weeks. */
function celebrations(keyResults: readonly Shown[], text: Text, { milestone }: CheckinView): Block[] {
  const words = text.screens.checkin;
  return keyResults.flatMap(({ ref, title, reached, milestones }): Block[] => {
    if (reached) return [{ type: 'callout', tone: 'good', title: words.reached(title) }];
    return milestones.map((id) => ({
      type: 'callout',
      tone: 'good',
      title: words.milestoneReached(milestone(ref, id), title),
    }));
  });
}

function alsoSaid({ blockers, wins, next }: CheckinReport, text: Text): string | null {
  const words = text.screens.checkin.extra;
  const things = [
    ...(blockers.length > 0 ? [words.blockers(blockers.length)] : []),
    ...(wins.length > 0 ? [words.wins(wins.length)] : []),
    ...(next.length > 0 ? [words.next(next.length)] : []),
  ];
  return things.length === 0 ? null : words.also(things);
}

function table(keyResults: readonly Shown[], text: Text): Block {
  const { columns } = text.screens.checkin;
  const format = formatOf(text.language);
  return {
    type: 'table',
    columns: [
      { title: '', align: 'left', grow: true },
      { title: columns.progress, align: 'left' },
      { title: '', align: 'right' },
      { title: columns.change, align: 'right' },
      { title: columns.confidence, align: 'left' },
    ],
    rows: keyResults.flatMap((one) => rowsOf(one, text, format)),
  };
}

function rowsOf(one: Shown, text: Text, format: Format): Row[] {
  const { after, before, note } = one;
  const cells: Cell[] = [
    measure({ ...one, current: after.current }, format, text.screens.measure),
    after.progress === null ? '' : { bar: after.progress, ...(one.reached ? { tone: 'good' as const } : {}) },
    after.progress === null ? piece('dim', '–') : format.percent(after.progress),
    changeOf(one, text, format),
    confidenceOf(before.confidence, after.confidence),
  ];
  return [
    { cells: [piece('strong', one.title), '', '', '', ''] },
    { cells, depth: 1, ...(note === null ? {} : { below: piece('dim', note) }) },
  ];
}

/** How many points progress went up or down. */
function changeOf({ before, after }: Shown, text: Text, format: Format): Inline {
  if (before.progress === null || after.progress === null) return '';
  const points = Math.round(after.progress * 100) - Math.round(before.progress * 100);
  if (points === 0) return piece('dim', text.screens.checkin.same);
  return piece(points > 0 ? 'good' : 'warn', `${points > 0 ? '▲' : '▼'} ${format.number(Math.abs(points), 0)}`);
}

function confidenceOf(before: number | null, after: number | null): Inline {
  if (after === null) return piece('dim', '–');
  const change = before === null ? 0 : after - before;
  if (change === 0) return String(after);
  return [`${after} `, piece(change < -1 ? 'warn' : 'dim', `${change > 0 ? '▲' : '▼'}${Math.abs(change)}`)];
}
