import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, it } from 'vitest';
import { nodeFiles } from '../../src/host/node-files';
import { type Finding, isSpan } from '../../src/model/finding';
import { settleFindings } from '../../src/report/settle-findings';
import { RULES } from '../../src/rules';
import { checkWorkspace } from '../../src/rules/check';
import { Lines, offsetsOf } from '../../src/source/locate';
import { parse } from '../../src/source/parse';
import { isText } from '../../src/workspace/file';
import { readWorkspace } from '../../src/workspace/read-workspace';

const ROOT = fileURLToPath(new URL('../../examples/messy', import.meta.url));
const files = nodeFiles.scan(ROOT);
let findings: Finding[] = [];

async function check(today: string): Promise<Finding[]> {
  const workspace = await readWorkspace(files, { language: 'en', faulty: 'use' });
  const checked = checkWorkspace(workspace, { today, rules: RULES, overrides: new Map(), cycle: null });
  const texts = new Map(files.flatMap((file) => (isText(file) ? [[file.path, file.text] as const] : [])));
  return settleFindings({ checked, texts, today, covers: () => true }).findings.map((one) => one.finding);
}

beforeAll(async () => {
  findings = await check('2026-11-22');
});

it('breaks every rule exactly once', () => {
  expect(findings.map((one) => one.rule).sort()).toEqual(RULES.map((rule) => rule.id as string).sort());
});

it.each(['2026-10-01', '2026-12-31'])(
  'breaks every rule that does not ask for the day just as well on %s',
  async (today) => {
    const asksForTheDay = new Set<string>(['easy-start', 'early-finish', 'committed-at-risk']);
    const timeless = new Set<string>(
      RULES.filter((rule) => rule.group !== 'cadence' && !asksForTheDay.has(rule.id)).map((rule) => rule.id),
    );
    const found = (await check(today)).map((one) => one.rule).filter((rule) => timeless.has(rule));
    expect(found.sort()).toEqual([...timeless].sort());
  },
);

it('says beside each fault which rule it breaks', () => {
  const silent = findings.flatMap((finding) => {
    const file = files.find((one) => one.path === finding.place.file);
    if (!file || !isText(file)) return finding.rule === 'unreadable-file' ? [] : [finding.rule];
    const { place } = finding;
    const offset = isSpan(place) ? place.start : offsetsOf(parse(file.text).root, place).start;
    const { line } = new Lines(file.text).at(offset);
    // The comment stands in the lines above the fault.
    const above = file.text.split('\n').slice(Math.max(0, line - 7), line);
    return above.some((text) => text.includes('#') && text.includes(`${finding.rule}:`))
      ? []
      : [`${finding.rule} ${line}`];
  });
  expect(silent).toEqual([]);
});

it('lists all of them, and where, in its README', () => {
  const readme = readFileSync(`${ROOT}/README.md`, 'utf8');
  const listed = [...readme.matchAll(/^\| `([a-z-]+)` \| ([^ ,|]+)/gm)].map(([, rule, file]) => `${rule} ${file}`);
  expect(listed.sort()).toEqual(findings.map(({ rule, place }) => `${rule} ${place.file}`).sort());
});
