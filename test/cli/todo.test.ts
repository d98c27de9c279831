import { describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run';
import { type MemorySetup, memoryHost } from '../memory-host';
import { expectPublished } from './published';
import { CHECK_INS, OKR_DE, OKR_EN, SALES, workspace } from './workspaces';

const PEOPLE = `teams: [{ id: sales, name: Sales, lead: anna }]
people:
  anna: { name: Anna Muster, git: [anna@muster.example] }
  ben: { name: Ben Beispiel }
  cem: {}
`;
const BLOCKERS =
  'blockers: [{ id: crm, text: No CRM, raised: 2026-11-09, owner: ben, due: 2026-11-16 }, { id: q, text: Q, raised: 2026-11-19, owner: ben, due: 2026-12-01 }]\n';
const FILES = workspace({
  'okr.yaml': OKR_EN + PEOPLE,
  'okrs/2026-Q4/sales.yaml': SALES,
  'okrs/2026-Q4/check-ins/sales.yaml': CHECK_INS + BLOCKERS,
  'leadership.yaml':
    'delegations: [{ what: Survey, to: cem, by: ben, feedback_every: 7, last_feedback: 2026-11-15, result: sales/customer-love }]\n',
});
const german = { ...FILES, '/work/okr.yaml': OKR_DE + PEOPLE };

async function okr(argv: readonly string[], setup: MemorySetup = {}) {
  const host = memoryHost({ files: FILES, ...setup });
  const exit = await run(['todo', ...argv], host);
  return { exit, out: host.printed.out, err: host.printed.err, host };
}

async function json(argv: readonly string[], setup: MemorySetup = {}) {
  const result = await okr([...argv, '--json'], setup);
  const data = JSON.parse(result.out);
  expectPublished('todo', data);
  return { ...result, data };
}

describe('whose list', () => {
  it.each([
    ['named', ['ben'], {}, 'ben'],
    ['named with an @', ['@ben'], {}, 'ben'],
    ['--by', ['--by', 'ben'], {}, 'ben'],
    ['OKR_USER', [], { env: { OKR_USER: '@ben' } }, 'ben'],
    ['the address git knows', [], { gitEmail: 'anna@muster.example' }, 'anna'],
    ['the answer', [], { answers: ['ben'] }, 'ben'],
  ] as const)('is found: %s', async (_name, argv, setup, person) => {
    const { data, exit } = await json(argv, setup);
    expect([data.person, exit]).toEqual([person, 0]);
  });

  it('is asked for where somebody can answer, among the people there are', async () => {
    const { host } = await okr([], { answers: ['cem'] });
    expect(host.asked[0]?.choices).toEqual([
      { value: 'anna', name: 'Anna Muster' },
      { value: 'ben', name: 'Ben Beispiel' },
      { value: 'cem', name: 'cem' },
    ]);
    const alone = await okr([], { answers: ['@zoe'], files: { ...FILES, '/work/okr.yaml': OKR_EN } });
    expect([alone.host.asked[0]?.type, alone.exit]).toEqual(['text', 0]);
    expect((await okr([], { answers: [null] })).exit).toBe(130);
  });

  it.each([
    ['nobody says', [], 'who-are-you'],
    ['nobody has the handle', ['bne'], 'unknown-person'],
    ['two are named', ['ben', 'anna'], 'too-many-arguments'],
  ] as const)('is a usage error where %s', async (_name, argv, code) => {
    const { data, exit } = await json(argv);
    expect([data.error.code, exit]).toEqual([code, 2]);
  });
});

describe('okr todo', () => {
  it('gives each thing with its day and the command that does it', async () => {
    const { data } = await json(['@ben'], { today: '2026-11-23' });
    expect(data.items[0]).toEqual({
      kind: 'blocker',
      ref: '2026-Q4/sales/crm',
      text: 'No CRM',
      team: 'sales',
      to: null,
      keyResults: [],
      since: '2026-11-09',
      due: '2026-11-16',
      days: 7,
      when: 'overdue',
      command: 'okr blockers resolve sales/crm',
      edit: null,
    });
    const rest = data.items.slice(1).map(({ kind, due, command }: Record<string, string>) => [kind, due, command]);
    expect(rest).toEqual([
      ['check-in', '2026-11-13', 'okr checkin sales'],
      ['feedback', '2026-11-22', 'okr lead feedback cem'],
      ['blocker', '2026-12-01', 'okr blockers resolve sales/q'],
    ]);
  });

  it.each([
    ['en', FILES, ['Overdue', 'Coming up', 'for 6 days (16 Nov 2026)', 'Feedback to cem: Survey']],
    ['de', german, ['Überfällig', 'Demnächst', 'seit 6 Tagen (16.11.2026)', 'Rückmeldung an cem: Survey']],
  ])('is grouped by urgency (%s), with commands', async (_language, files, words) => {
    const { out, exit } = await okr(['ben'], { files, columns: 80 });
    for (const one of [...words, 'okr blockers resolve sales/crm', 'okr lead feedback cem']) expect(out).toContain(one);
    expect(exit).toBe(0);
    for (const columns of [60, 100]) {
      const lines = (await okr(['ben', '--color', 'never'], { files, columns })).out.split('\n');
      expect(lines.filter((line) => line.length > columns)).toEqual([]);
    }
  });

  it('has a kind word for whoever has nothing to do, and less of it for others', async () => {
    const own = await okr([], { env: { OKR_USER: 'cem' }, files: german });
    const other = await okr(['cem'], { files: german });
    expect(own.out).toContain('Auf Sie wartet nichts.');
    expect(other.out).toContain('Auf cem wartet nichts.');
    expect(other.out).not.toContain('brauchen Sie');
  });

  it('leaves bad files out, does not judge what stands in them, and exits with 3', async () => {
    const files = { ...FILES, '/work/okrs/2026-Q4/check-ins/sales.yaml': 'check_ins: [' };
    const { data, exit, err } = await json(['anna'], { files, today: '2026-11-23' });
    expect([data.items, data.incomplete.length, exit]).toEqual([[], 1, 3]);
    expect(err).toContain('check-ins/sales.yaml');
    expect((await okr(['anna'], { files })).out).toContain('As far as the files can be read.');
  });

  it('names the cycle in a command where commands would take another', async () => {
    const custom =
      'cycles: { custom: [{ id: long, start: 2026-10-01, end: 2027-02-28 }, { id: inner, start: 2026-11-01, end: 2026-11-30 }] }\n';
    const files = workspace({
      'okr.yaml': OKR_EN + PEOPLE + custom,
      'okrs/inner/sales.yaml': SALES,
    });
    const { data } = await json(['anna'], { files });
    expect(data.items.map(({ command }: { command: string }) => command)).toEqual(['okr checkin sales --cycle inner']);
  });
});
