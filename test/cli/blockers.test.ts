import { describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run';
import { type MemorySetup, memoryHost } from '../memory-host';
import { expectPublished } from './published';
import { CHECK_INS, OKR_DE, OKR_EN, SALES, workspace } from './workspaces';

const ORGANISATION = `teams:
  - { id: sales, name: Sales, lead: anna }
  - { id: service, name: Service, lead: cem }
people:
  anna: { name: Anna Muster, git: [anna@muster.example] }
  ben: { name: Ben Beispiel }
  cem: { name: Cem Yildiz }
`;
const BLOCKERS = `blockers:
  - id: crm-access
    text: No access to CRM data
    key_results: [customer-love/nps]
    raised: 2026-11-09
    owner: anna
    due: 2026-11-16   # promised in the weekly
  - { id: tool, text: Tool is not released, raised: 2026-10-05, owner: ben, due: 2026-10-09, resolved: 2026-10-19 }
  - { id: room, text: No room, raised: 2026-11-02 }
`;
const SERVICE = `blockers:
  - { id: crm-access, text: No access either, raised: 2026-11-20, owner: ben, due: 2026-12-01 }
  - { id: fast, text: Fast, raised: 2026-10-05, owner: anna, due: 2026-10-09, resolved: 2026-10-07 }
`;
const OLD =
  'blockers: [{ id: old, text: Still there, raised: 2026-08-03, owner: anna }, { id: gone, text: Gone, raised: 2026-08-03, resolved: 2026-08-04 }]\n';

const FILE = '/work/okrs/2026-Q4/check-ins/sales.yaml';
const FILES = workspace({
  'okr.yaml': OKR_EN + ORGANISATION,
  'okrs/2026-Q4/sales.yaml': SALES,
  'okrs/2026-Q4/check-ins/sales.yaml': CHECK_INS + BLOCKERS,
  'okrs/2026-Q4/check-ins/service.yaml': SERVICE,
  'okrs/2026-Q3/check-ins/sales.yaml': OLD,
});
const german = (rest = '') => ({ ...FILES, '/work/okr.yaml': OKR_DE + ORGANISATION + rest });

async function okr(argv: readonly string[], setup: MemorySetup = {}) {
  const host = memoryHost({ files: FILES, ...setup });
  const exit = await run(['blockers', ...argv], host);
  return { exit, out: host.printed.out, err: host.printed.err, host, file: host.stored.get(FILE) ?? '' };
}

async function json(argv: readonly string[], setup: MemorySetup = {}) {
  const result = await okr([...argv, '--json'], setup);
  const data = JSON.parse(result.out);
  expectPublished('blockers', data);
  return { ...result, data };
}

const refs = (data: { blockers: readonly { ref: string }[] }) => data.blockers.map(({ ref }) => ref);

describe('okr blockers', () => {
  it('lists what is open: broken promises first, then the oldest, earlier cycles too', async () => {
    const { data, exit } = await json([]);
    expect(refs(data)).toEqual([
      '2026-Q4/sales/crm-access',
      '2026-Q3/sales/old',
      '2026-Q4/sales/room',
      '2026-Q4/service/crm-access',
    ]);
    expect(data.blockers[0]).toEqual({
      id: 'crm-access',
      ref: '2026-Q4/sales/crm-access',
      team: 'sales',
      text: 'No access to CRM data',
      keyResults: ['2026-Q4/sales/customer-love/nps'],
      kind: null,
      owner: 'anna',
      raised: '2026-11-09',
      raisedBy: null,
      due: '2026-11-16',
      resolved: null,
      ageDays: 13,
      ageWorkingDays: 9,
      overdue: true,
      open: true,
    });
    expect([data.cycle, exit]).toEqual([null, 0]);
  });

  it('measures the whole: ages 13, 111, 20, 2; resolved after 14, 2, 1; one promise of three kept', async () => {
    const { data } = await json([]);
    expect(data.measures).toEqual({
      open: 4,
      medianAgeDays: 16.5,
      olderThan14: 0.5,
      medianDaysToResolve: 2,
      promisesKept: 1 / 3,
    });
  });

  it.each([
    [['--all'], ['sales/tool', 'service/fast', 'sales/gone'], 4],
    [['--team', 'service'], ['service/crm-access'], 0],
    [['--cycle', '2026-Q3'], ['2026-Q3/sales/old'], 0],
    [['--cycle', '2026-Q4', '--team', 'sales'], ['2026-Q4/sales/crm-access', '2026-Q3/sales/old', 'sales/room'], 0],
    [['--owner', '@ben'], ['2026-Q4/service/crm-access'], 0],
  ] as const)('%s', async (argv, ends, from) => {
    const { data } = await json(argv);
    const found = refs(data).slice(from);
    expect(found.map((ref, index) => ref.endsWith(ends[index] ?? 'nothing'))).toEqual(ends.map(() => true));
  });

  it('stands still on public holidays of the region and in pauses', async () => {
    const at = async (rest: string) => {
      const files = {
        ...german(rest),
        '/work/okrs/2026-Q4/check-ins/sales.yaml': 'blockers: [{ id: a, text: A, raised: 2026-12-18 }]\n',
      };
      const { data } = await json(['--team', 'sales', '--cycle', '2026-Q4'], { files, today: '2027-01-07' });
      return data.blockers.at(-1).ageWorkingDays;
    };
    // 21 December to 7 January: 14 weekdays, less Christmas Day, New Year and (in Bavaria) Epiphany.
    expect(await at('')).toBe(14);
    expect(await at('holidays: DE-BY\n')).toBe(11);
    expect(await at('holidays: DE-NI\n')).toBe(12);
    expect(await at('holidays: DE-BY\ncheck_ins: { pause: [{ from: 2026-12-21, to: 2027-01-03 }] }\n')).toBe(3);
  });

  it('leaves out files with a fault, says so, and exits with 3', async () => {
    const files = { ...FILES, '/work/okrs/2026-Q4/check-ins/service.yaml': 'blockers: [' };
    const { data, exit, err } = await json([], { files });
    expect([data.incomplete.length, exit]).toEqual([1, 3]);
    expect(err).toContain('service.yaml');
  });

  it.each([60, 80, 100])('fits %i columns in both languages', async (columns) => {
    for (const files of [FILES, german()]) {
      const { out } = await okr(['--all', '--by', 'anna', '--color', 'never'], { files, columns });
      expect(out.split('\n').filter((line) => line.length > columns)).toEqual([]);
    }
  });

  it('says team, key result, owner, working days and what was promised', async () => {
    const { out } = await okr([], { files: german(), columns: 100 });
    for (const words of ['Sales', 'NPS from 40 to 55', 'Anna Muster', '9 Arbeitstagen', '16.11.2026, überfällig'])
      expect(out).toContain(words);
    expect(out).toContain('okr blockers resolve sales/crm-access');
  });
});

describe('privacy', () => {
  const AGREED = 'privacy: { per_person: agreed }\n';

  it('shows the balance of whoever asks', async () => {
    const anna = { person: 'anna', open: 2, resolved: 1, medianDaysToResolve: 2, promisesKept: 0.5 };
    expect((await json(['--by', 'anna'])).data.balance).toEqual(anna);
    expect((await json([], { env: { OKR_USER: 'anna' } })).data.balance).toEqual(anna);
    expect((await json([], { gitEmail: 'ANNA@muster.example' })).data.balance).toEqual(anna);
    expect((await json([])).data.balance).toBeNull();
  });

  it('shows no figure of another person anywhere with `own`', async () => {
    const argv = ['--all', '--by', 'anna'];
    const { data } = await json(argv);
    expect(data.balance.person).toBe('anna');
    const closed = data.blockers.filter((one: { open: boolean }) => !one.open);
    expect(closed.map((one: { owner: string | null }) => one.owner)).toEqual([null, 'anna', null]);
    expect((await json(['--by', 'anna', '--owner', 'ben', '--all'])).data).toMatchObject({ balance: null });
    expect(refs((await json(['--by', 'anna', '--owner', 'ben', '--all'])).data)).toEqual([
      '2026-Q4/service/crm-access',
    ]);
    const { out, err } = await okr(['--by', 'anna', '--owner', 'ben', '--all'], { columns: 100 });
    expect(out.match(/Ben Beispiel/g)).toHaveLength(1);
    expect(out).not.toContain('alance');
    expect(err).toContain('per_person: agreed');
  });

  it('shows another person’s balance where that is agreed', async () => {
    const files = { ...FILES, '/work/okr.yaml': OKR_EN + ORGANISATION + AGREED };
    const { data, out } = await json(['--by', 'anna', '--owner', 'ben', '--all'], { files });
    expect(data.balance).toEqual({
      person: 'ben',
      open: 1,
      resolved: 1,
      medianDaysToResolve: 14,
      promisesKept: 0,
    });
    expect(refs(data)).toEqual(['2026-Q4/service/crm-access', '2026-Q4/sales/tool']);
    expect(out).not.toContain('"anna"');
  });

  it('keeps the measures of the whole whoever is asked about, so that they say nothing of one', async () => {
    const { measures } = (await json([])).data;
    expect((await json(['--owner', 'ben'])).data.measures).toEqual(measures);
    expect((await json(['--by', 'ben'])).data.measures).toEqual(measures);
  });
});

describe('okr blockers add', () => {
  it('adds a line to the check-in file of the team and touches nothing else', async () => {
    const { exit, file, out } = await okr(['add', 'Räume für Größe fehlen', '--team', 'sales']);
    expect(file).toBe(
      `${CHECK_INS + BLOCKERS}  - { id: raeume-fuer-groesse-fehlen, text: Räume für Größe fehlen, raised: 2026-11-22 }\n`,
    );
    expect([exit, out.includes('+  - { id: raeume')]).toEqual([0, true]);
  });

  it('writes everything given, as the report says', async () => {
    const argv = ['--owner', '@ben', '--due', '2026-11-30', '--kind', 'resource', '--by', 'anna', '--id', 'x'];
    const krs = ['--key-result', 'sales/customer-love/nps', '--key-result', '2026-Q4/sales/speed/same-day'];
    const { data, file } = await json(['add', 'No: room', '--team', 'sales', '--date', '2026-11-20', ...argv, ...krs]);
    expect(file.slice((CHECK_INS + BLOCKERS).length)).toBe(`  - id: x
    text: "No: room"
    key_results: [customer-love/nps, speed/same-day]
    kind: resource
    raised: 2026-11-20
    raised_by: anna
    owner: ben
    due: 2026-11-30
`);
    expect(data).toMatchObject({
      action: 'add',
      file: 'okrs/2026-Q4/check-ins/sales.yaml',
      commit: null,
      blocker: { ref: '2026-Q4/sales/x', ageDays: 2, ageWorkingDays: 0, open: true, raisedBy: 'anna' },
    });
  });

  it('begins the file where the team has none, and okr check finds no fault in it', async () => {
    const files = { ...FILES };
    delete files[FILE];
    const { host, file } = await okr(['add', 'No room', '--team', 'sales'], { files });
    expect(file).toBe(
      '# yaml-language-server: $schema=../../../.okr/schema/check-ins.json\nblockers:\n  - { id: no-room, text: No room, raised: 2026-11-22 }\n',
    );
    expect(await run(['check', 'okrs/2026-Q4/check-ins/sales.yaml'], host)).toBe(0);
  });

  it('keeps CRLF, a byte order mark and comments', async () => {
    const before = `\ufeff${CHECK_INS + BLOCKERS}`.replaceAll('\n', '\r\n');
    for (const answers of [undefined, ['yes']]) {
      const setup = { files: { ...FILES, [FILE]: before }, ...(answers ? { answers } : {}) };
      const { file, out, err } = await okr(['add', 'More', '--team', 'sales'], setup);
      expect(file).toBe(`${before}  - { id: more, text: More, raised: 2026-11-22 }\r\n`);
      expect(out + err).toContain('+  - { id: more');
      expect(out + err).not.toContain('\\r');
    }
  });

  it('makes an id no blocker of the team has, in whatever cycle', async () => {
    expect((await json(['add', 'Room', '--team', 'sales'])).data.blocker.id).toBe('room-2');
    expect((await json(['add', 'Gone', '--team', 'sales'])).data.blocker.id).toBe('gone-2');
    expect((await json(['add', 'Gone', '--team', 'service'])).data.blocker.id).toBe('gone');
  });

  it.each([
    ['nobody to ask for the team', ['x'], 'needs-answer'],
    ['nobody to ask for anything', [], 'needs-answer'],
    ['an unknown team', ['x', '--team', 'saels'], 'unknown-team'],
    ['an unknown owner', ['x', '--team', 'sales', '--owner', 'bne'], 'unknown-person'],
    ['an unknown key result', ['x', '--team', 'sales', '--key-result', 'customer-love/nsp'], 'unknown-reference'],
    [
      'another team’s key result',
      ['x', '--team', 'service', '--key-result', 'sales/speed/same-day'],
      'unknown-reference',
    ],
    ['a day to come', ['x', '--team', 'sales', '--date', '2026-11-23'], 'bad-date-outside'],
    ['a day of another cycle', ['x', '--team', 'sales', '--date', '2026-09-30'], 'bad-date-outside'],
    ['a promise before it came up', ['x', '--team', 'sales', '--due', '2026-11-21'], 'due-before-raised'],
    ['a day that does not exist', ['x', '--team', 'sales', '--due', '2026-02-30'], 'bad-date'],
    ['an id that is taken', ['x', '--team', 'sales', '--id', 'room'], 'blocker-exists'],
    ['an id of another form', ['x', '--team', 'sales', '--id', 'A B'], 'bad-value'],
    ['no words', [' ', '--team', 'sales'], 'bad-value'],
    ['two lines', ['a\nb', '--team', 'sales'], 'bad-value'],
    ['an unknown kind', ['x', '--team', 'sales', '--kind', 'money'], 'bad-value'],
    ['an action there is not', null, 'unknown-action'],
  ] as const)('refuses %s and writes nothing', async (_name, argv, code) => {
    for (const files of [FILES, german()]) {
      const { data, exit, file, err } = await json(argv === null ? ['adds', 'x'] : ['add', ...argv], { files });
      expect([data.error.code, exit, file]).toEqual([code, 2, CHECK_INS + BLOCKERS]);
      expect(err).not.toContain('undefined');
    }
  });

  it('says what was probably meant', async () => {
    const { err } = await okr(['add', 'x', '--team', 'sales', '--key-result', 'nps']);
    expect(err).toContain('Did you mean  customer-love/nps?');
  });

  it('writes nothing into a file with a fault', async () => {
    const files = { ...FILES, [FILE]: `${CHECK_INS}blockers: nonsense\n` };
    const { data, exit, file } = await json(['add', 'x', '--team', 'sales'], { files });
    expect([data.error.code, exit, file]).toEqual(['faulty-file', 3, files[FILE]]);
  });

  it.each([
    ['a full disk', { failWrite: { nth: 1, code: 'ENOSPC' } }, 'cannot-write'],
    ['another okr in the file', { lockedBy: { [FILE]: 4711 } }, 'locked'],
  ] as const)('leaves the file as it was: %s', async (_name, setup, code) => {
    const { data, exit, file } = await json(['add', 'x', '--team', 'sales'], setup);
    expect([data.error.code, exit, file]).toEqual([code, 3, CHECK_INS + BLOCKERS]);
  });
});

describe('asking', () => {
  it('asks for what is missing, shows the change, and writes after a yes', async () => {
    const answers = ['No crane', 'sales', 'speed/same-day', 'cem', '2026-11-27', 'yes'];
    const { host, exit, file, err, out } = await okr(['add'], { answers, files: german() });
    expect(host.asked.map(({ type }) => type)).toEqual(['text', 'choice', 'choice', 'choice', 'text', 'confirm']);
    expect(file).toMatch(
      /key_results: \[speed\/same-day\]\n {4}raised: 2026-11-22\n {4}owner: cem\n {4}due: 2026-11-27\n$/,
    );
    expect(err).toContain('+  - id: no-crane');
    expect([exit, out.includes('+  - id')]).toEqual([0, false]);
  });

  it('asks for the team alone where the words are there, and only among those there are', async () => {
    const { host, file } = await okr(['add', 'No crane'], { answers: ['service', 'yes'] });
    expect(host.asked[0]?.choices?.map(({ value }) => value)).toEqual(['sales', 'service']);
    expect(file).toBe(CHECK_INS + BLOCKERS);
    expect(host.stored.get('/work/okrs/2026-Q4/check-ins/service.yaml')).toContain('no-crane');
  });

  it('checks answers as it checks flags', async () => {
    const { host } = await okr(['add', '--team', 'sales'], { answers: ['x', '', 'anna', '', 'yes'] });
    const [words, , , due] = host.asked.map(({ check }) => check);
    expect([words?.(''), words?.('a\nb'), words?.('x')].map((said) => said === null)).toEqual([false, false, true]);
    expect([due?.('2026-11-21'), due?.('soon'), due?.(''), due?.('2026-11-22')].map((one) => one === null)).toEqual([
      false,
      false,
      true,
      true,
    ]);
  });

  it.each([
    ['no', ['no']],
    ['Ctrl-C', [null]],
  ])('writes nothing after %s', async (_name, answers) => {
    const { exit, file } = await okr(['resolve', 'room'], { answers });
    expect([exit, file]).toEqual([130, CHECK_INS + BLOCKERS]);
  });

  it('asks nothing with --yes', async () => {
    const { exit, host } = await okr(['resolve', 'room', '--yes'], { answers: [] });
    expect([exit, host.asked]).toEqual([0, []]);
  });
});

describe('okr blockers resolve', () => {
  it('adds the day and keeps the comment', async () => {
    const { data, file } = await json(['resolve', 'sales/crm-access', '--date', '2026-11-20']);
    expect(file).toBe(
      CHECK_INS +
        BLOCKERS.replace('# promised in the weekly\n', '# promised in the weekly\n    resolved: 2026-11-20\n'),
    );
    expect(data).toMatchObject({ action: 'resolve', blocker: { resolved: '2026-11-20', open: false, ageDays: 11 } });
  });

  it.each(['room', 'sales/room', '2026-Q4/sales/room'])('takes %s', async (ref) => {
    const { exit, file } = await okr(['resolve', ref], { files: german() });
    expect(file).toBe(CHECK_INS + BLOCKERS.replace('2026-11-02 }', '2026-11-02, resolved: 2026-11-22 }'));
    expect(exit).toBe(0);
  });

  it('reaches into an earlier cycle, where it was written down', async () => {
    const { host } = await okr(['resolve', 'old']);
    expect(host.stored.get('/work/okrs/2026-Q3/check-ins/sales.yaml')).toContain('owner: anna, resolved: 2026-11-22 }');
  });

  it('wants to know which, where several teams have one', async () => {
    const { data, exit, err } = await json(['resolve', 'crm-access']);
    expect([data.error.code, exit]).toEqual(['ambiguous-blocker', 2]);
    expect(err).toContain('sales/crm-access, service/crm-access');
    expect((await okr(['resolve', 'crm-access', '--team', 'service'])).exit).toBe(0);
  });

  it.each([
    ['nothing named', [], 'missing-argument'],
    ['what there is not', ['rom'], 'unknown-blocker'],
    ['what is resolved', ['tool'], 'blocker-resolved'],
    ['a day before it came up', ['room', '--date', '2026-11-01'], 'resolved-outside'],
    ['a day to come', ['room', '--date', '2026-11-23'], 'resolved-outside'],
  ] as const)('refuses %s and writes nothing', async (_name, argv, code) => {
    for (const files of [FILES, german()]) {
      const { data, exit, file } = await json(['resolve', ...argv], { files });
      expect([data.error.code, exit, file]).toEqual([code, 2, CHECK_INS + BLOCKERS]);
    }
  });

  it('says what was probably meant, and when it was resolved', async () => {
    expect((await okr(['resolve', 'rom'])).err).toContain('Did you mean  sales/room?');
    expect((await okr(['resolve', 'tool'], { files: german() })).err).toContain('19.10.2026');
  });

  it('resolves once: a second time says so', async () => {
    const { host } = await okr(['resolve', 'room']);
    const once = host.stored.get(FILE);
    expect(await run(['blockers', 'resolve', 'room'], host)).toBe(2);
    expect(host.stored.get(FILE)).toBe(once);
  });
});

describe('somebody else writes meanwhile', () => {
  /** A host in which another one changes the file right before it is locked. */
  function withRival(rival: (text: string) => string) {
    const host = memoryHost({ files: FILES });
    const { locked } = host.files;
    const files = {
      ...host.files,
      locked: <T>(path: string, work: () => Promise<T>) => {
        host.stored.set(path, rival(host.stored.get(path) ?? ''));
        return locked(path, work);
      },
    };
    return { ...host, files };
  }

  it('keeps both new blockers, with ids of their own', async () => {
    const host = withRival((text) => `${text}  - { id: no-crane, text: Theirs, raised: 2026-11-22 }\n`);
    expect(await run(['blockers', 'add', 'No crane', '--team', 'sales'], host)).toBe(0);
    expect(host.stored.get(FILE)).toMatch(/id: no-crane, text: Theirs.*\n.*id: no-crane-2, text: No crane/);
  });

  it('resolves the one meant, wherever it stands by now', async () => {
    const other = '  - { id: first, text: First, raised: 2026-11-22 }\n';
    const host = withRival((text) => text.replace('blockers:\n', `blockers:\n${other}`));
    expect(await run(['blockers', 'resolve', 'room'], host)).toBe(0);
    expect(host.stored.get(FILE)).toContain('id: room, text: No room, raised: 2026-11-02, resolved: 2026-11-22 }');
  });

  it('does not overwrite the day somebody else resolved it', async () => {
    const host = withRival((text) => text.replace('2026-11-02 }', '2026-11-02, resolved: 2026-11-21 }'));
    expect(await run(['blockers', 'resolve', 'room'], host)).toBe(2);
    expect(host.stored.get(FILE)).toContain('resolved: 2026-11-21 }');
  });
});

describe('committing', () => {
  const PATH = 'okrs/2026-Q4/check-ins/sales.yaml';

  it('commits that one file where it is asked for, or okr.yaml says so', async () => {
    const asked = await json(['resolve', 'room', '--commit']);
    expect(asked.host.commits).toMatchObject([{ root: '/work', paths: [PATH] }]);
    expect(asked.data.commit).toMatch(/^[0-9a-f]{40}$/);
    const files = german('check_ins: { commit: true }\n');
    const always = await okr(['add', 'x', '--team', 'sales'], { files });
    expect(always.host.commits.map(({ message }) => message)).toEqual(['Hindernis sales/x']);
    expect((await okr(['resolve', 'room'])).host.commits).toEqual([]);
  });

  it.each(['no-git', 'no-repository', 'refused'] as const)(
    'keeps what is written when git has none: %s',
    async (trouble) => {
      for (const files of [FILES, german()]) {
        const setup = { files, commitTrouble: { trouble, reason: 'hook says no' } };
        const { exit, file, err, data } = await json(['resolve', 'room', '--commit'], setup);
        expect([exit, data.commit]).toEqual([3, null]);
        expect(file).toContain('resolved: 2026-11-22');
        expect(err).toContain(PATH);
        expect(err.includes('hook says no')).toBe(trouble === 'refused');
      }
    },
  );
});
