import type { WorkbookCheckinReport } from '../schema/output/checkin';
import type { Text } from '../text/catalogue';
import { formatOf } from '../text/format';
import { type Block, type Inline, type Page, piece, type Row } from './blocks';
import { type CheckinView, checkinPage } from './checkin-page';
import type { Names } from './names';

export interface WorkbookCheckinView {
  readonly names: Names;
  /** Were the differences shown before? Then they are counted only. */
  readonly isShown: boolean;
  /** The patch of all files; null where it was shown before, and for none. */
  readonly patch: string | null;
  readonly viewOf: (team: string) => Omit<CheckinView, 'isShown'>;
}

type Difference = WorkbookCheckinReport['differences'][number];

/** What a workbook changed: then, in the files now, in the workbook; what is not taken over; and what each team's check-in did. */
export function workbookCheckinPage(report: WorkbookCheckinReport, text: Text, view: WorkbookCheckinView): Page {
  const words = text.screens.fromWorkbook;
  const { checkIns, differences } = report;
  const blocks: Block[] = [{ type: 'heading', level: 1, text: words.heading(report.date) }];
  if (view.isShown) blocks.push({ type: 'text', text: summary(differences, text) });
  else blocks.push(...threeWayBlocks(report, text));
  for (const one of checkIns) {
    const page = checkinPage(one, text, { ...view.viewOf(one.team), isShown: true });
    blocks.push(...page.blocks.filter(({ type }) => type !== 'next').map(lowered));
  }
  if (view.patch !== null) blocks.push({ type: 'code', language: 'diff', text: view.patch.trimEnd() });
  const [only, second] = checkIns;
  const status = only !== undefined && second === undefined ? `okr status --team ${only.team}` : 'okr status';
  blocks.push({ type: 'next', label: text.screens.next, commands: [status] });
  return { title: words.title(view.names.organisation), language: text.language, blocks };
}

/** The three-way difference, to be looked at before anything is written. */
export function threeWayBlocks(report: WorkbookCheckinReport, text: Text): Block[] {
  const words = text.screens.fromWorkbook;
  const { differences, workbook, base } = report;
  const source: Block = { type: 'text', text: piece('dim', words.source(workbook, base)) };
  if (differences.length === 0)
    return [source, { type: 'callout', tone: 'dim', title: words.nothing }, ...left(report, text)];
  return [
    source,
    { type: 'text', text: summary(differences, text) },
    {
      type: 'table',
      columns: [
        { title: '', align: 'left', grow: true },
        { title: words.columns.base, align: 'right' },
        { title: words.columns.now, align: 'right' },
        { title: words.columns.workbook, align: 'right' },
      ],
      rows: rowsOf(differences, text),
    },
    ...left(report, text),
  ];
}

/** One difference in words. */
export function sidesOf(
  { title, field, unit, base, now, workbook }: Difference,
  text: Text,
): Readonly<Record<'title' | 'field' | 'base' | 'now' | 'workbook', string>> {
  const say = (side: Difference['now']) => sayOf(side, unit, field, text);
  const { fields } = text.screens.fromWorkbook;
  return { title, field: fields[field], base: say(base), now: say(now), workbook: say(workbook) };
}

function summary(differences: readonly Difference[], text: Text): string {
  const taken = differences.filter((one) => one.taken).length;
  return text.screens.fromWorkbook.differences(taken, differences.length - taken);
}

/** The key result's title across, its fields below; a note has the width to itself. */
function rowsOf(differences: readonly Difference[], text: Text): Row[] {
  const words = text.screens.fromWorkbook;
  return differences.flatMap((one, at): Row[] => {
    const { field, base, now, workbook } = sidesOf(one, text);
    const title: Row[] =
      differences[at - 1]?.ref === one.ref ? [] : [{ cells: [piece('strong', one.title), '', '', ''] }];
    const outcome: Inline = !one.conflict
      ? ''
      : piece('warn', one.taken ? words.outcome.workbook : words.outcome.files);
    if (one.field === 'note') {
      const said = [`${field}: ${workbook}`, ...(one.conflict ? [` · ${base} · ${now}`] : [])].join('');
      return [...title, { cells: [said, '', '', ''], depth: 1, ...(outcome === '' ? {} : { below: outcome }) }];
    }
    const cells = [field, piece('dim', base), now, piece(one.taken ? 'strong' : 'dim', workbook)];
    return [...title, { cells, depth: 1, ...(outcome === '' ? {} : { below: outcome }) }];
  });
}

function sayOf(side: Difference['now'], unit: string | null, field: Difference['field'], text: Text): string {
  const { yes, no } = text.screens.workbook;
  const format = formatOf(text.language);
  if (side === null) return '–';
  if (typeof side === 'string') return side;
  if (typeof side === 'boolean') return side ? yes : no;
  if (typeof side === 'number') return field === 'value' ? format.amount(side, unit) : String(side);
  return Object.entries(side)
    .map(([id, share]) => (share === 1 ? id : `${id} (${format.percent(share)})`))
    .join(', ');
}

/** What reads otherwise in the workbook and is left as it is. */
function left({ notTaken }: WorkbookCheckinReport, text: Text): Block[] {
  const words = text.screens.fromWorkbook;
  if (notTaken.length === 0) return [];
  return [
    { type: 'heading', level: 2, text: words.notTaken },
    { type: 'text', text: piece('dim', words.notTakenWhy) },
    {
      type: 'list',
      items: notTaken.map(({ title, what, files, workbook, cell }) => [
        piece('strong', title),
        ` · ${words.definition({ what: words.definitions[what], files: files ?? '–', workbook: workbook ?? '–', cell })}`,
      ]),
    },
  ];
}

function lowered(block: Block): Block {
  return block.type === 'heading' ? { ...block, level: 2 } : block;
}
