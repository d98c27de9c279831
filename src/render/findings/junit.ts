import type { CheckReport } from '../../schema/output/check';
import { byFile, type Facts, type Item, said } from './facts';
import { attributes, escapeXml } from './xml';

/**
 * JUnit's XML: a suite for each file. Errors and warnings fail, notes are skipped tests, a file without either is a
 * passed one. GitLab drops the second test of a name, so every name is unique.
 */
export function renderJunit(report: CheckReport, { texts }: Pick<Facts, 'texts'>): string {
  const found = byFile(report);
  const files = [...new Set([...texts.keys(), ...found.keys()])].sort();
  const suites = files.map((file) => suiteOf(file, found.get(file) ?? []));
  const sum = (count: (suite: Suite) => number) => suites.reduce((total, suite) => total + count(suite), 0);
  const totals = { tests: sum((one) => one.tests), failures: sum((one) => one.failures), errors: 0, time: 0 };
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites${attributes({ name: 'okr check', ...totals })}>`,
    ...suites.flatMap((suite) => suite.lines),
    '</testsuites>',
    '',
  ].join('\n');
}

interface Suite {
  readonly tests: number;
  readonly failures: number;
  readonly lines: readonly string[];
}

function suiteOf(file: string, items: readonly Item[]): Suite {
  const skipped = items.filter((item) => item.severity === 'note').length;
  const failures = items.length - skipped;
  const tests = Math.max(1, items.length);
  const shared = { classname: file, file, time: 0 };
  const names = new Map<string, number>();
  const cases = items.flatMap((item) => {
    const name = `${item.rule} ${file}:${item.line}:${item.column}`;
    const count = (names.get(name) ?? 0) + 1;
    names.set(name, count);
    return [
      `    <testcase${attributes({ name: count === 1 ? name : `${name} (${count})`, ...shared })}>`,
      `      ${verdict(item)}`,
      '    </testcase>',
    ];
  });
  return {
    tests,
    failures,
    lines: [
      `  <testsuite${attributes({ name: file, tests, failures, errors: 0, skipped, time: 0 })}>`,
      ...(items.length > 0 ? cases : [`    <testcase${attributes({ name: file, ...shared })}/>`]),
      '  </testsuite>',
    ],
  };
}

function verdict(item: Item): string {
  if (item.severity === 'note') return `<skipped>${escapeXml(said(item))}</skipped>`;
  const { rule, severity, message, help, file, line, column } = item;
  const content = [message, help, `${file}:${line}:${column} (${rule})`].filter((part) => part !== '').join('\n');
  return `<failure${attributes({ type: severity, message })}>${escapeXml(content)}</failure>`;
}
