import { expect, it } from 'vitest';
import { RULES } from '../../src/rules';
import { checkWorkspace } from '../../src/rules/check';
import { workspaceOf } from '../alignment/workspace';

const LEADERSHIP = RULES.filter((rule) => rule.group === 'leadership');
const OKR = 'version: 1\norganisation: Muster\npeople: { ben: { name: Ben Beispiel } }\n';

async function look(leadership: string, today: string) {
  const workspace = await workspaceOf({ 'okr.yaml': OKR, 'leadership.yaml': leadership });
  const { findings } = checkWorkspace(workspace, { today, rules: LEADERSHIP, overrides: new Map(), cycle: null });
  return findings.map(({ rule, say, severity, data }) => ({ rule, say, severity, data }));
}

const every14 = (more = '') => `delegations: [{ what: Survey, to: ben, level: 5${more} }]\n`;

it('is overdue once today is later than the last feedback and its interval (method.md 5.4)', async () => {
  const file = every14(', feedback_every: 14, last_feedback: 2026-11-01');
  expect(await look(file, '2026-11-15')).toEqual([]);
  const data = { what: 'Survey', to: 'Ben Beispiel', every: 14, last: '2026-11-01', days: 1 };
  expect(await look(file, '2026-11-16')).toEqual([
    { rule: 'feedback-overdue', say: 'overdue', severity: 'warning', data },
  ]);
});

it('notes a delegation without an interval, and one whose first feedback nobody has noted', async () => {
  expect(await look(every14(), '2026-11-15')).toMatchObject([{ say: 'no-interval', severity: 'note' }]);
  const never = every14(', feedback_every: 14');
  expect(await look(never, '2026-11-15')).toMatchObject([{ say: 'never', severity: 'note' }]);
});

it('notes coaching without a goal, but never mentoring', async () => {
  const file = `coaching:
  - { who: ben, topic: OKRs }
  - { who: ben, topic: Numbers, goal: The team counts by itself }
mentoring: [{ who: ben, topic: Fairs }]
`;
  const data = { who: 'Ben Beispiel', topic: 'OKRs' };
  expect(await look(file, '2026-11-15')).toEqual([
    { rule: 'development-without-goal', say: 'no-goal', severity: 'note', data },
  ]);
});
