import { describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run';
import { exampleCompany } from '../example-company';
import { type MemorySetup, memoryHost } from '../memory-host';
import { expectPublished } from './published';
import { OKR_DE, OKR_EN, workspace } from './workspaces';

const GERMAN = exampleCompany();

const TEAM = `\uFEFFteam: sales   # ours\r
objectives:\r
  - id: "love" # nps love\r
    title: Customers love us and nps\r
    contributes_to: [ 'goal:first', 2026-Q3/sales/love, service/fast/hours ]\r
    key_results:\r
      - { id: nps, title: NPS from 40 to 55, metric: { from: 40, to: 55 }, carried_from: '2026-Q3/sales/love/nps' }\r
      - id: 'hours'\r
        title: Hours from 10 to 7\r
        metric: { from: 10, to: 7 }\r
        pairs_with: nps   # the other side\r
  - id: pilot\r
    title: Pilot\r
    contributes_to: [sales/love]\r
    key_results:\r
      - id: go\r
        title: Pilot runs\r
        milestones: [{ id: signed, title: Signed }, { id: live, title: Live }]\r
`;
const CHECK_INS = `check_ins:
- date: 2026-10-09
  key_results:
    love/nps:
    'love/hours': 9
    pilot/go: { done: [signed] }   # signed
- date: 2026-10-16
  key_results: { "love/nps": { value: 43 }, pilot/go: { done: { signed: 1, live: 0.5 } } }
blockers:
  - id: access
    text: No access for nps
    key_results: [love/nps, "love/hours"]
    raised: 2026-10-09`;
const FILES = workspace({
  'okr.yaml': OKR_EN,
  'strategy.yaml': 'goals:\n  - { id: first, title: We are first, since: 2026-01-01 }\n',
  'okrs/2026-Q3/sales.yaml':
    'objectives:\n  - { id: love, title: Love, key_results: [{ id: nps, title: NPS, metric: { from: 1, to: 2 } }] }\n',
  'okrs/2026-Q3/reviews/sales.yaml': 'key_results:\n  love/nps: { decision: carry }\n',
  'okrs/2026-Q4/sales.yaml': TEAM,
  'okrs/2026-Q4/check-ins/sales.yaml': CHECK_INS,
  'okrs/2026-Q4/reviews/sales.yaml': 'key_results:\n  love/nps: { decision: carry }\n',
  'okrs/2026-Q4/service.yaml':
    'objectives:\n  - id: fast\n    title: Fast\n    contributes_to: [sales/love/nps, 2026-Q4/sales/love]\n    key_results: [{ id: hours, title: H, metric: { from: 4, to: 2 } }]\n',
  'initiatives.yaml':
    'initiatives:\n  - { id: a, title: A, contributes_to: { sales/love/nps: 0.6, "sales/love/hours": 0.4 } }\n  - { id: b, title: B, contributes_to: [2026-Q4/sales/love/nps, 2026-Q3/sales/love/nps] }\n',
  'decisions/2026-10-14-app.yaml':
    'title: App\ndate: 2026-10-14\nstatus: accepted\npays_into: [{ key_result: sales/love/nps }]\n',
  'leadership.yaml': 'delegations: [{ what: Love, to: ben, result: sales/love }]\n',
});

async function okr(argv: readonly string[], setup: MemorySetup = {}) {
  const host = memoryHost({ files: FILES, ...setup });
  const before = new Map(host.stored);
  const exit = await run(argv, host);
  const changed = [...host.stored].filter(([path, text]) => before.get(path) !== text).map(([path]) => path.slice(6));
  return { exit, out: host.printed.out, err: host.printed.err, host, changed: changed.sort() };
}

async function json(argv: readonly string[], setup: MemorySetup = {}) {
  const result = await okr(['rename', ...argv, '--json'], setup);
  const data = JSON.parse(result.out);
  expectPublished('rename', data);
  return { ...result, data };
}

/** All files, each place where the text changed replaced as the test says. */
function expectOnly(
  host: { stored: ReadonlyMap<string, string> },
  edits: Readonly<Record<string, [string, string][]>>,
) {
  for (const [path, before] of Object.entries(FILES)) {
    const wanted = (edits[path.slice(6)] ?? []).reduce((text, [from, to]) => {
      expect(text.split(from).length, `${path}: ${from}`).toBe(2);
      return text.replace(from, to);
    }, before);
    expect(host.stored.get(path), path).toBe(wanted);
  }
}

describe('okr rename', () => {
  it('takes a key result along everywhere and changes no other byte', async () => {
    const { data, exit, host } = await json(['sales/love/nps', 'net']);
    expect([exit, data.kind, data.from, data.to]).toEqual([
      0,
      'key-result',
      '2026-Q4/sales/love/nps',
      '2026-Q4/sales/love/net',
    ]);
    expect(data.references).toBe(9);
    expect(data.files).toEqual([
      'decisions/2026-10-14-app.yaml',
      'initiatives.yaml',
      'okrs/2026-Q4/check-ins/sales.yaml',
      'okrs/2026-Q4/reviews/sales.yaml',
      'okrs/2026-Q4/sales.yaml',
      'okrs/2026-Q4/service.yaml',
    ]);
    expectOnly(host, {
      'decisions/2026-10-14-app.yaml': [['love/nps', 'love/net']],
      'initiatives.yaml': [
        ['{ sales/love/nps:', '{ sales/love/net:'],
        ['[2026-Q4/sales/love/nps', '[2026-Q4/sales/love/net'],
      ],
      'okrs/2026-Q4/check-ins/sales.yaml': [
        ['    love/nps:\n', '    love/net:\n'],
        ['"love/nps":', '"love/net":'],
        ['[love/nps,', '[love/net,'],
      ],
      'okrs/2026-Q4/reviews/sales.yaml': [['love/nps', 'love/net']],
      'okrs/2026-Q4/sales.yaml': [
        ['{ id: nps', '{ id: net'],
        ['pairs_with: nps', 'pairs_with: net'],
      ],
      'okrs/2026-Q4/service.yaml': [['[sales/love/nps', '[sales/love/net']],
    });
  });

  it('takes an objective along, below it too', async () => {
    const { data, host } = await json(['sales/love', 'zeal']);
    expect(data.kind).toBe('objective');
    expectOnly(host, {
      'decisions/2026-10-14-app.yaml': [['love', 'zeal']],
      'initiatives.yaml': [
        ['{ sales/love/nps:', '{ sales/zeal/nps:'],
        ['"sales/love/', '"sales/zeal/'],
        ['[2026-Q4/sales/love', '[2026-Q4/sales/zeal'],
      ],
      'leadership.yaml': [['sales/love', 'sales/zeal']],
      'okrs/2026-Q4/check-ins/sales.yaml': [
        ['    love/nps:\n', '    zeal/nps:\n'],
        ["'love/hours'", "'zeal/hours'"],
        ['"love/nps":', '"zeal/nps":'],
        ['[love/nps, "love/', '[zeal/nps, "zeal/'],
      ],
      'okrs/2026-Q4/reviews/sales.yaml': [['love/nps', 'zeal/nps']],
      'okrs/2026-Q4/sales.yaml': [
        ['"love" #', '"zeal" #'],
        ['[sales/love]', '[sales/zeal]'],
      ],
      'okrs/2026-Q4/service.yaml': [
        ['[sales/love/', '[sales/zeal/'],
        ['2026-Q4/sales/love', '2026-Q4/sales/zeal'],
      ],
    });
  });

  it('reaches into later cycles from a closed one', async () => {
    const { data, host } = await json(['2026-Q3/sales/love/nps', 'net']);
    expect(data.from).toBe('2026-Q3/sales/love/nps');
    expectOnly(host, {
      'initiatives.yaml': [['2026-Q3/sales/love/nps', '2026-Q3/sales/love/net']],
      'okrs/2026-Q3/sales.yaml': [['{ id: nps', '{ id: net']],
      'okrs/2026-Q3/reviews/sales.yaml': [['love/nps', 'love/net']],
      'okrs/2026-Q4/sales.yaml': [['2026-Q3/sales/love/nps', '2026-Q3/sales/love/net']],
    });
  });

  it('takes a milestone along in lists and shares of what is done', async () => {
    const { data, host } = await json(['sales/pilot/go/signed', 'contract']);
    expect([data.kind, data.to]).toEqual(['milestone', '2026-Q4/sales/pilot/go/contract']);
    expectOnly(host, {
      'okrs/2026-Q4/sales.yaml': [['{ id: signed', '{ id: contract']],
      'okrs/2026-Q4/check-ins/sales.yaml': [
        ['[signed]', '[contract]'],
        ['{ signed:', '{ contract:'],
      ],
    });
  });

  it.each([
    ['sales/access', 'blocker', { 'okrs/2026-Q4/check-ins/sales.yaml': [['id: access', 'id: door']] }],
    ['blocker:access', 'blocker', { 'okrs/2026-Q4/check-ins/sales.yaml': [['id: access', 'id: door']] }],
    [
      'goal:first',
      'goal',
      {
        'strategy.yaml': [['id: first', 'id: door']],
        'okrs/2026-Q4/sales.yaml': [["'goal:first'", "'goal:door'"]],
      },
    ],
  ] as const)('%s', async (ref, kind, edits) => {
    const { data, host } = await json([ref, 'door']);
    expect(data.kind).toBe(kind);
    expectOnly(host, edits as unknown as Record<string, [string, string][]>);
  });

  it('quotes an id that YAML would read as a number, and only there', async () => {
    const { host } = await json(['sales/love/nps', '2026']);
    expect(host.stored.get('/work/okrs/2026-Q4/sales.yaml')).toContain('{ id: "2026", title');
    expect(host.stored.get('/work/okrs/2026-Q4/check-ins/sales.yaml')).toContain('    love/2026:\n');
  });

  it.each([
    [['sales/love/npz', 'a'], 2, 'unknown-reference', 'sales/love/nps'],
    [['sales/acces', 'a'], 2, 'unknown-reference', 'sales/access'],
    [['sales/pilot/go/singed', 'a'], 2, 'unknown-reference', 'sales/pilot/go/signed'],
    [['goal:frist', 'a'], 2, 'unknown-reference', 'goal:first'],
    [['goal:', 'a'], 2, 'unknown-reference', ''],
    [['nowhere', 'a'], 2, 'unknown-reference', ''],
    [['organisation', 'a'], 2, 'unknown-reference', ''],
    [['hours', 'a'], 2, 'ambiguous-reference', 'service/fast/hours'],
    [['sales', 'a'], 2, 'rename-team', 'git mv'],
    [['sales/love/nps', 'hours'], 2, 'taken-id', ''],
    [['sales/love', 'pilot'], 2, 'taken-id', ''],
    [['sales/pilot/go/signed', 'live'], 2, 'taken-id', ''],
    [['sales/love/nps', 'nps'], 2, 'same-id', ''],
    [['sales/love/nps', 'Net Promöter'], 2, 'bad-id', 'net-promoeter'],
    [['sales/love/nps', 'sales/love/net'], 2, 'bad-id', 'such as  net.'],
    [['sales/love/nps', ''], 2, 'bad-id', ''],
    [['2026-Q3/sales/love', 'a', '--cycle', '2026-Q4'], 2, 'not-together', ''],
  ] as const)('%s → %i %s', async (argv, exit, code, hint) => {
    const { data, exit: got, changed } = await json(argv);
    expect([got, data.error?.code, changed]).toEqual([exit, code, []]);
    expect(data.error.hint).toContain(hint);
  });

  it('refuses an id under which a reference would mean something else', async () => {
    const files = {
      ...FILES,
      '/work/initiatives.yaml': 'initiatives: [{ id: a, title: A, contributes_to: [sales/old/nps] }]\n',
      '/work/okrs/2026-Q3/sales.yaml':
        'objectives: [{ id: old, title: Love, key_results: [{ id: nps, title: NPS, metric: { from: 1, to: 2 } }] }]\n',
    };
    const { data, changed } = await json(['sales/love', 'old'], { files });
    expect([data.error.code, changed]).toEqual(['rename-shifts', []]);
    expect(data.error.message).toContain('initiatives.yaml');
  });

  it('writes nothing beside a faulty file that names the id; one that does not is no hindrance', async () => {
    const broken = (text: string) => ({ ...FILES, '/work/okrs/2026-Q4/it.yaml': `objectives: [\n# ${text}\n` });
    const { data, exit, changed } = await json(['sales/love/nps', 'net'], { files: broken('sales/love/nps') });
    expect([exit, data.error.code, changed]).toEqual([3, 'faulty-file', []]);
    expect((await json(['sales/love/nps', 'net'], { files: broken('other-nps') })).exit).toBe(0);
    const own = await json(['sales/love/nps', 'net'], { files: { ...FILES, '/work/okrs/2026-Q4/sales.yaml': 'a: [' } });
    expect([own.exit, own.data.error.message]).toEqual([3, expect.stringContaining('okrs/2026-Q4/sales.yaml')]);
    const faults = { '/work/okrs/2026-Q4/it.yaml': 'permission' } as const;
    expect((await json(['sales/love/nps', 'net'], { faults })).data.error.code).toBe('faulty-file');
  });

  it('asks in a terminal, after the patch; no means no', async () => {
    const no = await okr(['rename', 'sales/love/nps', 'net'], { answers: ['no'] });
    expect([no.exit, no.changed]).toEqual([130, []]);
    expect(no.err).toContain('-pays_into: [{ key_result: sales/love/nps }]');
    expect(no.host.asked.map(({ message }) => message)).toEqual(['Write this into 6 files?']);
    const yes = await okr(['rename', 'sales/love/nps', 'net'], { answers: ['yes'] });
    expect([yes.exit, yes.changed.length]).toEqual([0, 6]);
    expect(yes.out).not.toContain('+++');
    const silent = await okr(['rename', 'sales/love/nps', 'net', '--yes'], { answers: [] });
    expect([silent.exit, silent.changed.length]).toEqual([0, 6]);
    expect(silent.out).toContain('+++ okrs/2026-Q4/sales.yaml');
  });

  it('writes nothing where another okr holds a file, and puts back what is written where one fails', async () => {
    const lockedBy = { '/work/okrs/2026-Q4/service.yaml': 7 };
    const held = await json(['sales/love/nps', 'net'], { lockedBy });
    expect([held.exit, held.data.error.code, held.changed]).toEqual([3, 'locked', []]);
    for (const nth of [1, 2, 6]) {
      const failed = await json(['sales/love/nps', 'net'], { failWrite: { nth, code: 'ENOSPC' } });
      expect([failed.exit, failed.data.error.code, failed.changed]).toEqual([3, 'cannot-write', []]);
    }
  });

  it('names the files that could not be put back', async () => {
    const host = memoryHost({ files: FILES });
    let writes = 0;
    const full = Object.assign(new Error('full'), { code: 'ENOSPC' });
    const update: typeof host.files.update = (...edit) => {
      if (++writes > 2) throw full;
      return host.files.update(...edit);
    };
    const exit = await run(['rename', 'sales/love/nps', 'net'], { ...host, files: { ...host.files, update } });
    expect(exit).toBe(3);
    expect(host.printed.err).toContain('okrs/2026-Q4/check-ins/sales.yaml could not be written');
    expect(host.printed.err).toContain('initiatives.yaml, decisions/2026-10-14-app.yaml'.split(', ').sort().join(', '));
  });

  it('writes nothing where a file changed while the question was open', async () => {
    const host = memoryHost({ files: FILES, answers: ['yes'] });
    const path = '/work/okrs/2026-Q4/service.yaml';
    const { ask } = host;
    const exit = await run(['rename', 'sales/love/nps', 'net'], {
      ...host,
      interactive: true,
      ask: async (question) => {
        host.stored.set(path, `${FILES[path]}# new\n`);
        return ask(question);
      },
    });
    expect(exit).toBe(3);
    expect(Object.fromEntries(host.stored)).toEqual({ ...FILES, [path]: `${FILES[path]}# new\n` });
    expect(host.printed.err).toContain('okrs/2026-Q4/service.yaml');
  });

  it('commits just those files, and says what git would not', async () => {
    const done = await json(['sales/love/nps', 'net', '--commit']);
    expect(done.host.commits).toEqual([
      { root: '/work', paths: done.data.files, message: 'Rename 2026-Q4/sales/love/nps to net' },
    ]);
    expect(done.data.commit).toMatch(/^[0-9a-f]{40}$/);
    const refused = await json(['goal:first', 'door', '--commit'], {
      commitTrouble: { trouble: 'refused', reason: 'hook says no' },
    });
    expect([refused.exit, refused.data.commit, refused.changed.length]).toEqual([3, null, 2]);
    expect(refused.err).toContain('2 files are written, but git would not commit it: hook says no');
  });

  it('says it in German, in every format', async () => {
    const files = { ...FILES, '/work/okr.yaml': OKR_DE };
    const { out } = await okr(['rename', 'sales/love/nps', 'net'], { files });
    expect(out).toContain('Das Schlüsselergebnis 2026-Q4/sales/love/nps heißt jetzt net.');
    expect(out).toContain('9 Verweise sind mitgegangen. 6 Dateien sind geschrieben.');
    for (const format of ['md', 'html']) {
      const drawn = await okr(['rename', 'sales/love/nps', 'net', '--format', format], { files });
      expect([drawn.exit, drawn.out.includes('heißt jetzt')]).toEqual([0, true]);
    }
  });
});

describe('the German example after a rename', () => {
  const NEW = 'quite-new-name';
  const REFS = [
    'sales/customer-love/nps',
    'sales/customer-love',
    '2026-Q3/sales/customer-love/nps',
    'company/customers-first',
    'development/field-proven/control/approval',
    'goal:service-leader',
  ];
  const found = (text: string) =>
    JSON.parse(text).findings.map((one: { rule: string; file: string; line: number }) => [
      one.rule,
      one.file,
      one.line,
    ]);
  const outputs = async (files: Record<string, string>) => {
    const [check, score, tree] = await Promise.all(
      ['check', 'score', 'tree'].map(async (command) => (await okr([command, '--json'], { files })).out),
    );
    return { check: found(check ?? ''), score: score ?? '', tree: tree ?? '' };
  };

  it.each(REFS)('has the same findings, scores and tree: %s', async (ref) => {
    const before = await outputs(GERMAN);
    const { host, exit, data } = await json([ref, NEW], { files: GERMAN });
    expect(exit).toBe(0);
    expect(data.references).toBeGreaterThan(0);
    const after = await outputs(Object.fromEntries(host.stored));
    const old = /[^/:]+$/.exec(ref)?.[0] ?? '';
    expect(after.check).toEqual(before.check);
    expect(after.score.replaceAll(NEW, old)).toBe(before.score);
    expect(after.tree.replaceAll(NEW, old)).toBe(before.tree);
    if (ref.startsWith('sales/')) expect(after.score).not.toBe(before.score);
  });
});
