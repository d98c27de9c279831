import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { nodeFiles } from '../../src/host/node-files';
import { publicHolidays } from '../../src/rhythm/holidays';
import { RULES } from '../../src/rules';
import { checkWorkspace } from '../../src/rules/check';
import { readWorkspace } from '../../src/workspace/read-workspace';

/** Findings of the weekly rhythm in an example, `rule reference`. */
async function found(example: string, today: string): Promise<string[]> {
  const files = nodeFiles.scan(fileURLToPath(new URL(`../../examples/${example}`, import.meta.url)));
  const workspace = await readWorkspace(files, { language: 'de', faulty: 'use' });
  const rules = RULES.filter((rule) => rule.group === 'cadence');
  const holidays = (await publicHolidays('DE-BY', new Set([2026, 2027]))) ?? new Set<string>();
  const { findings } = checkWorkspace(workspace, { today, holidays, rules, overrides: new Map(), cycle: null });
  return findings.map(({ rule, subject }) => `${rule} ${subject}`);
}

it('the machine builder has the weaknesses its README names, and no other', async () => {
  expect(await found('muster-maschinenbau', '2026-11-22')).toEqual([
    'stalled-check-in 2026-Q4/purchasing',
    'never-checked-in 2026-Q4/spare-parts',
    'frozen-value 2026-Q4/development/faster-change/late-changes',
    'confidence-drop 2026-Q4/sales/customer-love/answer-time',
    'confidence-drop 2026-Q4/marketing/top-of-mind/retrofit-share',
    'overdue-blocker 2026-Q4/assembly/cable-harness',
    'overdue-blocker 2026-Q4/sales/crm-access',
    'ownerless-blocker 2026-Q4/development/test-bench',
  ]);
});

it('the pilot team keeps its rhythm', async () => {
  expect(await found('pilot', '2026-11-22')).toEqual([]);
});
