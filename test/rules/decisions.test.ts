import { describe, expect, it } from 'vitest';
import type { Rule } from '../../src/rules/define';
import revisitDue from '../../src/rules/revisit-due';
import yesWithoutKeyResult from '../../src/rules/yes-without-key-result';
import { findingsOf, objectives, workspaceOf } from '../alignment/workspace';

const HEAD = 'title: App\ndate: 2026-06-01\nkind: opportunity\n';
const KR = 'sales/a/kr';

/** What a rule says of one decision. */
async function said(rule: Rule, rest: string) {
  const files = { 'okrs/2026-Q4/sales.yaml': objectives('a'), 'decisions/2026-06-01-app.yaml': HEAD + rest };
  return findingsOf(rule, await workspaceOf(files)).map(({ say }) => say);
}

const yes = (rest: string, status = 'accepted') => `status: ${status}\nanswer: "yes"\n${rest}`;
const into = (ref: string, expected?: string) =>
  `pays_into: [{ key_result: ${ref}${expected === undefined ? '' : `, expected: ${expected}`} }]\n`;

describe('yes-without-key-result', () => {
  it.each([
    ['no key result', yes(''), ['nothing']],
    ['an objective alone', yes(into('sales/a', '"+2"')), ['objective']],
    ['an objective with its cycle', yes(into('2026-Q4/sales/a', '"+2"')), ['objective']],
    ['a strategic goal', yes(into('goal:growth', '"+2"')), ['objective']],
    ['no expected change', yes(into(KR)), ['unexpected']],
    ['both', yes(into(KR, '"+2"')), []],
    ['both, with the cycle', yes(into(`2026-Q4/${KR}`, '"+2"')), []],
    ['an expected change of 0, which is one that is written', yes(into(KR, '0')), []],
    ['a duty', yes('exempt: legal\n'), []],
    ['a replaced record', yes('', 'superseded'), []],
    ['a maybe', 'status: rejected\nanswer: maybe\n', []],
  ])('%s', async (_name, rest, expected) => {
    expect(await said(yesWithoutKeyResult, rest)).toEqual(expected);
  });
});

describe('revisit-due', () => {
  it.each([
    ['a maybe whose day came', 'status: rejected\nanswer: maybe\nrevisit: 2026-11-01\n', ['maybe']],
    ['a no whose day came', 'status: rejected\nanswer: "no"\nrevisit: 2026-11-01\n', ['no']],
    ['a yes that counts as maybe', yes('revisit: 2026-11-01\n'), ['maybe']],
    ['a yes', yes(`${into(KR, '"+2"')}revisit: 2026-11-01\n`), []],
    ['a maybe whose day is to come', 'status: rejected\nanswer: maybe\nrevisit: 2027-11-01\n', []],
    ['a maybe without a day', 'status: rejected\nanswer: maybe\n', []],
    ['a replaced maybe', 'status: superseded\nanswer: maybe\nrevisit: 2026-11-01\n', []],
    ['a duty', 'status: accepted\nexempt: safety\nrevisit: 2026-11-01\n', []],
  ])('%s', async (_name, rest, expected) => {
    expect(await said(revisitDue, rest)).toEqual(expected);
  });
});
