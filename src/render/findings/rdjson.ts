import type { CheckReport } from '../../schema/output/check';
import { Lines } from '../../source/locate';
import { jsonText } from '../visible';
import { type Facts, fromGitRoot, type Item, said } from './facts';

const SEVERITIES: Readonly<Record<Item['severity'], string>> = { error: 'ERROR', warning: 'WARNING', note: 'INFO' };

/** Reviewdog's format. It alone counts columns in bytes of UTF-8. */
export function renderRdjson(report: CheckReport, { prefix, texts }: Pick<Facts, 'prefix' | 'texts'>): string {
  const known = new Map<string, Lines>();
  const linesOf = (file: string): Lines => {
    const lines = known.get(file) ?? new Lines(texts.get(file) ?? '');
    known.set(file, lines);
    return lines;
  };
  const diagnostics = report.findings.map((item) => {
    const lines = linesOf(item.file);
    return {
      message: said(item),
      location: {
        path: fromGitRoot(prefix, item.file),
        range: {
          start: { line: item.line, column: byteColumn(lines, item.line, item.column) },
          end: { line: item.endLine, column: byteColumn(lines, item.endLine, item.endColumn) },
        },
      },
      severity: SEVERITIES[item.severity],
      code: { value: item.rule },
    };
  });
  return `${jsonText({ source: { name: 'okr' }, diagnostics })}\n`;
}

/** A byte order mark has no width, as in the report. Behind a line's text stands its end, a byte a character. */
function byteColumn(lines: Lines, line: number, column: number): number {
  const text = lines.line(line).replace(line === 1 ? /^\ufeff/ : /(?!)/, '');
  const before = text.slice(0, column - 1);
  return new TextEncoder().encode(before).length + column - before.length;
}
