import type { CheckReport } from '../schema/output/check';
import type { Lines } from '../source/locate';
import type { Text } from '../text/catalogue';
import { type Block, type Page, piece, type SourceLine, type Tone } from './blocks';

type Item = CheckReport['findings'][number];

const TONES: Readonly<Record<Item['severity'], Tone>> = { error: 'bad', warning: 'warn', note: 'dim' };

/** How the page is wanted. */
export interface CheckView {
  /** Lines of the files with findings. */
  readonly lines: ReadonlyMap<string, Lines>;
  /** Notes in full, not as a number. */
  readonly notes: boolean;
  /** What a dry run would change, one patch a file. */
  readonly patches: readonly string[];
}

/** The findings file by file with their source lines; notes as a count unless they are asked for; a summary last. */
export function checkPage(report: CheckReport, text: Text, { lines, notes, patches }: CheckView): Page {
  const words = text.screens.check;
  const shown = report.findings.filter((one) => notes || one.severity !== 'note');
  const blocks: Block[] = [];
  let file: string | null = null;
  for (const item of shown) {
    if (item.file !== file) {
      file = item.file;
      blocks.push({ type: 'heading', level: 2, text: file });
    }
    blocks.push({
      type: 'remark',
      where: `${item.line}:${item.column}`,
      label: piece(TONES[item.severity], words.severity[item.severity]),
      text: item.message,
      aside: piece('dim', item.rule),
      source: sourceOf(item, lines.get(item.file)),
      advice: [item.help],
    });
  }
  for (const patch of patches) blocks.push({ type: 'code', language: 'diff', text: patch });
  const { summary } = report;
  const files = new Set(report.findings.map((one) => one.file)).size;
  const clean = summary.errors + summary.warnings + summary.notes === 0;
  const tone = summary.errors > 0 ? 'bad' : summary.warnings > 0 ? 'warn' : 'good';
  blocks.push(
    clean
      ? { type: 'callout', tone: 'good', title: words.clean, text: words.looked(summary) }
      : { type: 'callout', tone, title: words.found(files, summary), text: words.looked(summary) },
  );
  const first = shown[0] ?? report.findings[0];
  const mendable = report.findings.filter((one) => one.fix?.safe).length;
  if (report.fixed) blocks.push({ type: 'text', text: words.fixed(report.fixed.count, report.fixed.files.length) });
  const commands = first ? [`okr explain ${first.rule}`] : ['okr score', 'okr tree'];
  if (mendable > 0) commands.push(words.wouldFix(mendable));
  if (!notes && summary.notes > 0) commands.push('okr check --notes');
  blocks.push({ type: 'next', label: text.screens.next, commands });
  return { title: words.title, language: text.language, blocks };
}

/** How often each rule found something, most often first. */
export function statisticsPage(report: CheckReport, text: Text): Page {
  const counts = new Map<string, { count: number; severity: Item['severity'] }>();
  for (const { rule, severity } of report.findings) {
    counts.set(rule, { count: (counts.get(rule)?.count ?? 0) + 1, severity });
  }
  const rows = [...counts].sort((a, b) => b[1].count - a[1].count || (a[0] < b[0] ? -1 : 1));
  const words = text.screens.check;
  return {
    title: words.title,
    language: text.language,
    blocks: [
      {
        type: 'table',
        columns: [
          { title: '', align: 'right' },
          { title: '', align: 'left' },
          { title: '', align: 'left', grow: true },
        ],
        rows: rows.map(([rule, { count, severity }]) => ({
          cells: [String(count), piece(TONES[severity], words.severity[severity]), rule],
        })),
      },
      { type: 'text', text: piece('dim', words.looked(report.summary)) },
    ],
  };
}

function sourceOf(item: Item, lines: Lines | undefined): SourceLine[] {
  if (!lines || item.line > lines.count) return [];
  const line = lines.line(item.line);
  if (line.trim() === '') return [];
  const end = item.endLine === item.line ? item.endColumn : line.length + 1;
  return [{ number: item.line, text: line, mark: { start: item.column, end: Math.max(end, item.column + 1) } }];
}
