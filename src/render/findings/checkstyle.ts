import type { CheckReport } from '../../schema/output/check';
import { byFile, said } from './facts';
import { attributes } from './xml';

/** Checkstyle's XML. The version is that of the format. */
export function renderCheckstyle(report: CheckReport): string {
  const lines = [...byFile(report)].flatMap(([file, items]) => [
    `  <file${attributes({ name: file })}>`,
    ...items.map((item) => {
      const severity = item.severity === 'note' ? 'info' : item.severity;
      const { line, column } = item;
      return `    <error${attributes({ line, column, severity, message: said(item), source: `okr.${item.rule}` })}/>`;
    }),
    '  </file>',
  ]);
  return ['<?xml version="1.0" encoding="UTF-8"?>', '<checkstyle version="4.3">', ...lines, '</checkstyle>', ''].join(
    '\n',
  );
}
