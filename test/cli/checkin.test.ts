import { describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run';
import { CHECKED, TEAM } from '../checkin/items';
import { type MemorySetup, memoryHost } from '../memory-host';
import { expectPublished } from './published';
import { OKR_DE, OKR_EN, workspace } from './workspaces';

const PEOPLE = `people:
  ben: { name: Ben Beispiel, git: [ben@muster.example] }
  cem: { name: Cem Yildiz }
`;
const TEAMS = `teams:
  - { id: sales, name: Sales, lead: cem }
  - { id: service, name: Service, lead: anna }
  - { id: office, name: Office, lead: ben }
`;
const FILE = '/work/okrs/2026-Q4/check-ins/sales.yaml';
const DRAFT = '/work/.okr/drafts/check-in-2026-Q4-sales.json';
const FILES = workspace({
  'okr.yaml': OKR_EN + PEOPLE,
  'okrs/2026-Q4/sales.yaml': TEAM,
  'okrs/2026-Q4/check-ins/sales.yaml': CHECKED,
});
const SEVERAL = {
  ...FILES,
  '/work/okr.yaml': OKR_EN + TEAMS + PEOPLE.replace('  cem', '  anna: {}\n  cem'),
  '/work/okrs/2026-Q4/service.yaml': TEAM.replace('title: NPS,', 'title: NPS, owner: ben,'),
  '/work/okrs/2026-Q4/office.yaml': TEAM,
};
const THREE = ['--set', 'a/nps=47@7:wave 4', '--set', 'a/time=9.2', '--set', 'a/pilot/live=0.5'];

async function okr(argv: readonly string[], setup: MemorySetup = {}) {
  const host = memoryHost({ files: FILES, today: '2026-11-20', ...setup });
  const exit = await run(['checkin', ...argv], host);
  const file = host.stored.get(FILE) ?? '';
  return { exit, out: host.printed.out, err: host.printed.err, host, file, draft: host.stored.get(DRAFT) };
}

async function json(argv: readonly string[], setup: MemorySetup = {}) {
  const result = await okr([...argv, '--json'], setup);
  const data = JSON.parse(result.out);
  expectPublished('checkin', data);
  return { ...result, data };
}

/** What stands below the text that was there. */
const added = (file: string, before = CHECKED) => {
  expect(file.startsWith(before)).toBe(true);
  return file.slice(before.length);
};

describe('okr checkin --set', () => {
  it('adds one check-in and touches no other line', async () => {
    const { file, exit, err, draft } = await okr([...THREE, '--by', 'ben']);
    expect(added(file)).toBe(`  - date: 2026-11-20
    by: ben
    key_results:
      a/nps: { value: 47, confidence: 7, note: wave 4 }
      a/time: 9.2
      a/pilot: { done: { contract: 1, trial: 0.5, live: 0.5 } }
`);
    expect([exit, err, draft]).toEqual([0, '', undefined]);
  });

  it('reports what was written and what it changed', async () => {
    const { data, file } = await json([...THREE]);
    expect(data.keyResults.map((one: { ref: string }) => one.ref)).toEqual([
      '2026-Q4/sales/a/nps',
      '2026-Q4/sales/a/time',
      '2026-Q4/sales/a/pilot',
    ]);
    expect(data.keyResults[0]).toMatchObject({
      value: 47,
      note: 'wave 4',
      before: { current: 46, progress: 0.4, confidence: 6 },
      after: { current: 47, progress: 7 / 15, confidence: 7 },
      reached: false,
    });
    // Weights 1, 2, 1: contract and half the trial before, half of live now.
    expect(data.keyResults[2]).toMatchObject({ before: { progress: 0.5 }, after: { progress: 0.625 } });
    expect(data).toMatchObject({ file: 'okrs/2026-Q4/check-ins/sales.yaml', written: true, by: null, commit: null });
    expect(data.unsaid).toHaveLength(6);
    for (const line of added(file).trimEnd().split('\n')) expect(data.patch).toContain(`+${line}`);
  });

  it('reads nothing but okr.yaml and the files of the team and cycle', async () => {
    const files = {
      ...SEVERAL,
      '/work/okrs/2026-Q3/sales.yaml': '[',
      '/work/okrs/2026-Q4/check-ins/service.yaml': '[',
      '/work/strategy.yaml': '[',
    };
    const { host, exit } = await okr(['sales', ...THREE], { files });
    expect([...new Set(host.opened)].sort()).toEqual([
      'okr.yaml',
      'okrs/2026-Q4/check-ins/sales.yaml',
      'okrs/2026-Q4/sales.yaml',
    ]);
    expect(exit).toBe(0);
  });

  it.each([['a/nps=47'], ['sales/a/nps=47'], ['2026-Q4/sales/a/nps=47'], ['NPS=47']])(
    'finds the key result of %s',
    async (set) => {
      expect(added((await okr(['--set', set])).file)).toContain('a/nps: 47\n');
    },
  );

  it('takes the team from references', async () => {
    const { host, exit } = await okr(['--set', 'service/a/nps=47'], { files: SEVERAL });
    const path = '/work/okrs/2026-Q4/check-ins/service.yaml';
    expect([exit, host.stored.get(path)]).toEqual([
      0,
      '# yaml-language-server: $schema=../../../.okr/schema/check-ins.json\ncheck_ins:\n  - date: 2026-11-20\n    key_results:\n      a/nps: 47\n',
    ]);
  });

  it('keeps line ends, the byte order mark and what stands behind', async () => {
    const before = `\uFEFF${CHECKED}blockers:\n  - { id: x, text: X, raised: 2026-11-09 } # soon\n`.replaceAll(
      '\n',
      '\r\n',
    );
    const { file } = await okr([...THREE], { files: { ...FILES, [FILE]: before } });
    const at = before.indexOf('blockers:');
    expect(file.slice(0, at)).toBe(before.slice(0, at));
    expect(file.endsWith(before.slice(at))).toBe(true);
    expect(file.replaceAll('\r\n', '')).not.toContain('\n');
    expect(file.length).toBeGreaterThan(before.length + 50);
  });

  it('writes a German 1,234 so that nobody reads a thousand, and check has nothing to say', async () => {
    const files = {
      ...FILES,
      '/work/okr.yaml': OKR_DE,
      '/work/okrs/2026-Q4/sales.yaml': TEAM.replace('1.2 m', '1,2 Mio.'),
    };
    const { file, host } = await okr(['--set', 'a/turnover=1,234@7', '--set', 'a/time=9,25'], { files });
    expect(added(file)).toContain('a/turnover: { value: "1,234", confidence: 7 }\n');
    expect(added(file)).toContain('a/time: 9.25\n');
    await run(['check', '--json'], host);
    expect(host.printed.out).not.toContain('ambiguous-number');
    const again = memoryHost({ files: Object.fromEntries(host.stored), today: '2026-11-20' });
    await run(['status', '--json'], again);
    expect(again.printed.out).toContain('"current": 1.234');
  });

  it('writes wins, the next three and obstacles', async () => {
    const flags = ['--win', 'First contract', '--next', 'Call Anna', '--next', 'Wave 5', '--blocker', 'No data: none'];
    const { file, data } = await json(['--set', 'a/nps=47', ...flags, '--by', 'ben']);
    expect(added(file)).toBe(`  - date: 2026-11-20
    by: ben
    key_results:
      a/nps: 47
    wins: [First contract]
    next: [Call Anna, Wave 5]
blockers:
  - { id: no-data-none, text: "No data: none", raised: 2026-11-20, raised_by: ben }
`);
    expect(data.blockers).toEqual([{ id: 'no-data-none', text: 'No data: none', owner: null }]);
  });

  it('takes who clears an obstacle from its end, where that is somebody', async () => {
    const { file } = await okr(['--blocker', 'No data @cem', '--blocker', 'Asked in vain @zoe']);
    expect(added(file)).toContain('text: No data, raised: 2026-11-20, owner: cem }\n');
    expect(added(file)).toContain('text: "Asked in vain @zoe", raised: 2026-11-20 }\n');
  });

  it('writes obstacles alone without a check-in', async () => {
    const { file } = await okr(['--blocker', 'No data']);
    expect(added(file)).toBe('blockers:\n  - { id: no-data, text: No data, raised: 2026-11-20 }\n');
  });

  it('corrects a day: a second entry is appended, and a later one stays the current value', async () => {
    const { file, out } = await okr(['--set', 'a/nps=45', '--date', '2026-11-06']);
    expect(added(file)).toBe('  - date: 2026-11-06\n    key_results:\n      a/nps: 45\n');
    expect(out).toContain('later check-in, of 13 Nov 2026');
  });

  it('counts +3 and milestones from the day it is about', async () => {
    const { file } = await okr(['--set', 'a/orders=+30000', '--set', 'a/nps=+1', '--date', '2026-11-08']);
    expect(added(file)).toContain('a/nps: 47\n      a/orders: 30000\n');
  });

  it('knows who it is: by git, by flag', async () => {
    expect(added((await okr(['--set', 'a/nps=47'], { gitEmail: 'BEN@muster.example' })).file)).toContain('by: ben\n');
    expect(added((await okr(['--set', 'a/nps=47', '--by', '@cem'])).file)).toContain('by: cem\n');
    expect((await okr(['--set', 'a/nps=47', '--by', 'zoe'])).exit).toBe(2);
  });

  it('commits that one file where it is wanted', async () => {
    const config = { ...FILES, '/work/okr.yaml': `${OKR_EN}check_ins: { commit: true }\n` };
    for (const [argv, files] of [
      [['--commit'], FILES],
      [[], config],
    ] as const) {
      const { host, data } = await json([...THREE, ...argv], { files });
      expect(host.commits).toEqual([
        { root: '/work', paths: ['okrs/2026-Q4/check-ins/sales.yaml'], message: 'Check-in sales 2026-11-20' },
      ]);
      expect(data.commit).toMatch(/^0123/);
    }
    expect((await okr(THREE)).host.commits).toEqual([]);
  });

  it('stays written where git refuses, and says so', async () => {
    const { exit, err, file } = await okr([...THREE, '--commit'], {
      commitTrouble: { trouble: 'refused', reason: 'hook' },
    });
    expect([exit, added(file).length > 0]).toEqual([3, true]);
    expect(err).toContain('hook');
  });

  it('celebrates what is reached, key results and milestones', async () => {
    const { out } = await okr(['--set', 'a/nps=55', '--set', 'a/pilot/trial=1']);
    expect(out).toContain('Reached: NPS');
    expect(out).toContain('Milestone done: Trial (Pilot runs)');
    const again = await okr(['--set', 'a/nps=47', '--set', 'a/pilot/contract=1']);
    expect(again.out).not.toMatch(/Reached|Milestone done/);
  });

  it('counts a check-in after the end until the team closes', async () => {
    const late = await okr(['--set', 'a/nps=47'], { today: '2027-01-10' });
    expect([late.exit, added(late.file)]).toEqual([0, expect.stringContaining('date: 2027-01-10')]);
    const files = { ...FILES, '/work/okrs/2026-Q4/reviews/sales.yaml': 'closed: 2027-01-05\n' };
    const closed = await json(['--set', 'a/nps=47', '--cycle', '2026-Q4'], { files, today: '2027-01-10' });
    expect([closed.exit, closed.data.error.code]).toEqual([2, 'cycle-closed']);
    const correction = ['--set', 'a/nps=47', '--date', '2027-01-05'];
    expect((await okr(correction, { files, today: '2027-01-10' })).exit).toBe(2);
    expect((await okr([...correction, '--cycle', '2026-Q4'], { files, today: '2027-01-10' })).exit).toBe(0);
  });

  it.each([60, 80, 100])('fits %i columns in both languages', async (columns) => {
    for (const config of [OKR_EN, OKR_DE]) {
      const files = {
        ...FILES,
        '/work/okr.yaml': config,
        '/work/okrs/2026-Q4/sales.yaml': TEAM.replace('"1.2 m"', '1200000'),
      };
      const { out } = await okr(['--set', 'a/nps=47@5:wave 4', '--set', 'a/pilot/live=1', '--color', 'never'], {
        files,
        columns,
      });
      expect(out.split('\n').filter((line) => line.length > columns)).toEqual([]);
    }
  });
});

describe('bad input ends with a clear error and nothing written', () => {
  it.each([
    ['a value that is no number', ['--set', 'a/nps=abc'], 'answer-no-number', 'a/nps'],
    ['a confidence outside 1 to 10', ['--set', 'a/nps=47@11'], 'answer-confidence', '11'],
    ['no confidence behind the @', ['--set', 'a/nps=47@'], 'answer-confidence', '1 to 10'],
    ['an unknown key result', ['--set', 'a/nsp=47'], 'unknown-reference', 'Did you mean  a/nps?'],
    ['a key result without its objective', ['--set', 'nps2=47'], 'unknown-reference', 'Did you mean  a/nps?'],
    ['an unknown milestone', ['--set', 'a/pilot/livee=1'], 'answer-no-milestone', 'Did you mean  live?'],
    ['a share above 1', ['--set', 'a/pilot/live=2'], 'answer-share', '0 to 1'],
    ['a value where milestones are', ['--set', 'a/pilot=0.5'], 'answer-no-milestone', 'contract'],
    ['neither yes nor no', ['--set', 'a/iso=maybe'], 'answer-no-yes-no', 'yes or no'],
    ['two values for one thing', ['--set', 'a/nps=4', '--set', 'a/nps=5'], 'answer-twice', 'a/nps'],
    ['no value', ['--set', 'a/nps'], 'bad-set', 'a/nps'],
    ['a jump', ['--set', 'a/nps=470'], 'answer-jump', '--yes'],
    ['a day that does not exist', ['--set', 'a/nps=47', '--date', '2026-11-31'], 'bad-date', '2026-11-31'],
    ['a day to come', ['--set', 'a/nps=47', '--date', '2026-11-21'], 'bad-date-outside', '31 Dec 2026'],
    [
      'a day before the cycle',
      ['--set', 'a/nps=47', '--date', '2026-09-30', '--cycle', '2026-Q4'],
      'bad-date-outside',
      '1 Oct 2026',
    ],
    ['an earlier cycle without files', ['--set', 'a/nps=47', '--date', '2026-09-01'], 'not-begun', ''],
    ['nothing at all', [], 'needs-answer', '--set'],
    ['nothing to resume', ['--resume'], 'no-kept-answers', 'okr checkin sales'],
    ['two sources', ['--set', 'a/nps=4', '--from-csv', 'x.csv'], 'not-together', '--from-csv'],
    ['a file that is not there', ['--answers', 'x.yaml'], 'no-file', 'x.yaml'],
    ['an unknown team', ['saels', '--set', 'a/nps=47'], 'unknown-team', 'sales'],
    ['another cycle', ['--set', '2026-Q3/sales/a/nps=47'], 'no-objectives', '2026-Q3'],
    ['words on two lines', ['--set', 'a/nps=47', '--win', 'a\nb'], 'bad-value', '--win'],
  ])('%s', async (_name, argv, code, words) => {
    const { data, exit, file, err, draft, host } = await json(argv);
    expect([data.error?.code, exit]).toEqual([code === 'not-begun' ? expect.any(String) : code, 2]);
    expect(err).toContain(words);
    expect(err).toMatch(/^okr: /);
    expect([file, draft, host.stored.size]).toEqual([CHECKED, undefined, 3]);
  });

  it.each([
    ['several teams', ['--set', 'sales/a/nps=4', '--set', 'service/a/nps=5'], 'several-teams'],
    ['another team than the one named', ['sales', '--set', 'service/a/nps=5'], 'several-teams'],
    ['a team that is not named', ['--set', 'a/nps=5'], 'which-team'],
  ])('%s', async (_name, argv, code) => {
    const { data, exit, file, err } = await json(argv, { files: SEVERAL });
    expect([data.error.code, exit, file]).toEqual([code, 2, CHECKED]);
    expect(err).toMatch(/sales(,| and) service/);
  });

  it('a cycle that has not begun', async () => {
    const { data, exit, err } = await json(['--set', 'a/nps=4'], { today: '2026-09-01' });
    expect([data.error.code, exit]).toEqual(['not-begun', 2]);
    expect(err).toContain('1 Oct 2026');
  });

  it('a cycle that is over, where a day in it still may be corrected', async () => {
    const { data, exit, err } = await json(['--set', 'a/nps=4', '--cycle', '2026-Q4'], { today: '2027-02-01' });
    expect([data.error.code, exit]).toEqual(['cycle-over', 2]);
    expect(err).toContain('--date 2026-12-31');
  });

  it('a dropped key result', async () => {
    const files = {
      ...FILES,
      '/work/okrs/2026-Q4/sales.yaml': TEAM.replace('title: NPS,', 'title: NPS, dropped: 2026-11-10,'),
    };
    const { data, err } = await json(['--set', 'a/nps=4'], { files });
    expect(data.error.code).toBe('dropped-key-result');
    expect(err).toContain('10 Nov 2026');
  });

  it.each([
    ['the team file', '/work/okrs/2026-Q4/sales.yaml'],
    ['the check-in file', FILE],
  ])('a fault in %s', async (_name, path) => {
    const { data, exit, host } = await json(THREE, { files: { ...FILES, [path]: 'check_ins: [' } });
    expect([data.error.code, exit, host.stored.get(path)]).toEqual(['faulty-file', 3, 'check_ins: [']);
  });

  it('a jump is fine with --yes', async () => {
    expect(added((await okr(['--set', 'a/nps=470', '--yes'])).file)).toContain('a/nps: 470\n');
  });
});

describe('a write that fails keeps what was typed', () => {
  it.each([
    ['a full disk', { failWrite: { nth: 1, code: 'ENOSPC' } }, 'cannot-write'],
    ['a read-only file', { failWrite: { nth: 1, code: 'EACCES' } }, 'cannot-write'],
    ['another okr that writes', { lockedBy: { [FILE]: 4711 } }, 'locked'],
  ])('%s', async (_name, setup, code) => {
    const { data, exit, file, err, draft, host } = await json([...THREE, '--win', 'W'], setup);
    expect([data.error.code, exit, file]).toEqual([code, 3, CHECKED]);
    expect(data.error.hint).toBe('Nothing was written. Your 4 answers are kept; run  okr checkin sales --resume');
    expect(err).toContain('okr checkin sales --resume');
    expect(host.stored.get('/work/.okr/.gitignore')).toContain('drafts/');
    const again = memoryHost({ files: Object.fromEntries(host.stored), today: '2026-11-20' });
    expect([draft === undefined, await run(['checkin', 'sales', '--resume'], again)]).toEqual([false, 0]);
    expect(added(again.stored.get(FILE) ?? '')).toBe(added((await okr([...THREE, '--win', 'W'])).file));
    expect(again.stored.has(DRAFT)).toBe(false);
  });

  it('a file changed meanwhile', async () => {
    const host = memoryHost({ files: FILES, today: '2026-11-20' });
    host.files.update = () => 'changed-meanwhile';
    expect(await run(['checkin', ...THREE], host)).toBe(3);
    expect(host.printed.err).toContain('it changed after it was read');
    expect(host.printed.err).toContain('Your 3 answers are kept; run  okr checkin sales --resume');
  });

  it('not even a draft can be written: the command says it all again', async () => {
    const host = memoryHost({ files: FILES, today: '2026-11-20' });
    const full = () => {
      throw Object.assign(new Error('full'), { code: 'ENOSPC' });
    };
    Object.assign(host.files, { update: full, create: full, replace: full });
    expect(await run(['checkin', 'sales', ...THREE, '--next', "it's wave 5"], host)).toBe(3);
    expect(host.printed.err).toContain(
      "okr checkin sales --set 'a/nps=47@7:wave 4' --set a/time=9.2 --set a/pilot=live=0.5 --next 'it'\\''s wave 5'",
    );
  });
});

describe('okr checkin --answers', () => {
  const ANSWERS = `date: 2026-11-19
by: ben
key_results:
  a/nps: { value: 47, confidence: 7, note: wave 4 }
  sales/a/time: "9.2 h"
  a/pilot: { done: [live] }
  a/iso: { value: true }
  a/share: ~
wins: [{ what: First contract, who: [ben], value: trust }, Second]
next: [Wave 5]
blockers: [No data]
`;
  const WRITTEN = `  - date: 2026-11-19
    by: ben
    key_results:
      a/nps: { value: 47, confidence: 7, note: wave 4 }
      a/time: 9.2
      a/iso: true
      a/pilot: { done: { contract: 1, trial: 0.5, live: 1 } }
    wins: [{ what: First contract, who: [ben], value: trust }, Second]
    next: [Wave 5]
blockers:
  - { id: no-data, text: No data, raised: 2026-11-19, raised_by: ben }
`;

  it.each([
    ['YAML', ANSWERS],
    [
      'JSON',
      JSON.stringify({
        date: '2026-11-19',
        by: 'ben',
        key_results: {
          'a/nps': { value: 47, confidence: 7, note: 'wave 4' },
          'a/time': 9.2,
          'a/iso': true,
          'a/pilot': { done: { live: 1 } },
        },
        wins: [{ what: 'First contract', who: ['ben'], value: 'trust' }, 'Second'],
        next: ['Wave 5'],
        blockers: ['No data'],
      }),
    ],
  ])('takes a file in %s', async (_name, text) => {
    const { file, exit, err } = await okr(['--answers', 'x'], { files: { ...FILES, '/work/x': text } });
    expect([exit, err]).toEqual([0, '']);
    const flat = added(file).replace(/wins:\n\s+- (.*)\n\s+- (.*)\n/, 'wins: [$1, $2]\n');
    expect(flat).toBe(WRITTEN);
    const { file: piped } = await okr(['--answers', '-'], { stdin: text });
    expect(piped).toBe(file);
  });

  it.each([
    ['a key it does not know', 'key_result: {}\n', 'bad-answers', 'key_results'],
    [
      'a confidence out of range',
      'key_results: { a/nps: { value: 47, confidence: 70 } }\n',
      'bad-answers',
      'confidence',
    ],
    ['no YAML', 'key_results: [\n', 'bad-answers', 'x:'],
    ['nothing', '', 'bad-answers', 'x'],
    ['an unknown key result', 'key_results: { a/nsp: 1 }\n', 'unknown-reference', 'a/nps'],
  ])('refuses %s', async (_name, text, code, words) => {
    const { data, exit, err, file } = await json(['--answers', 'x'], { files: { ...FILES, '/work/x': text } });
    expect([data.error.code, exit, file]).toEqual([code, 2, CHECKED]);
    expect(err).toContain(words);
  });
});

describe('okr checkin --from-csv', () => {
  const GERMAN =
    '\uFEFFSchlüsselergebnis;Wert;Zuversicht;Notiz\r\na/nps;47,5;7;"Welle 4; gut"\r\nTime;9,2 h;;\r\na/share;;;\r\na/orders;1.500,50;;\r\na/pilot/live;1;;\r\n';
  const ENGLISH =
    'Ref,Value,Confidence,Note\na/nps,47.5,7,"Welle 4; gut"\nsales/a/time,9.2,,\n\na/orders,"1,500.50",,\na/pilot/live,1,,\n';
  const germany = {
    ...FILES,
    '/work/okr.yaml': OKR_DE,
    '/work/okrs/2026-Q4/sales.yaml': TEAM.replace('1.2 m', '1,2 Mio.'),
  };

  it.each([
    ['a German spreadsheet', GERMAN, germany],
    ['an English one', ENGLISH, FILES],
    ['tabs', ENGLISH.replaceAll('"', '').replaceAll('1,500', '1500').replaceAll(',', '\t'), FILES],
  ])('takes %s', async (_name, text, files) => {
    const { file, exit, err } = await okr(['--from-csv', 'x.csv', '--yes'], {
      files: { ...files, '/work/x.csv': text },
    });
    expect([err, exit]).toEqual(['', 0]);
    expect(added(file)).toBe(`  - date: 2026-11-20
    key_results:
      a/nps: { value: 47.5, confidence: 7, note: "Welle 4; gut" }
      a/time: 9.2
      a/orders: 1500.5
      a/pilot: { done: { contract: 1, trial: 0.5, live: 1 } }
`);
  });

  it.each([
    ['no column for the value', 'ref;confidence\na/nps;7\n', 'csv-heading'],
    ['no column for the key result', 'what;value\na/nps;7\n', 'csv-heading'],
    ['an open quote', 'ref;value\na/nps;"7\n', 'csv-row'],
    ['a row that leads nowhere', 'ref;value\na/nsp;47\n', 'unknown-reference'],
    ['a value that is no number', 'ref;value\na/nps;viel\n', 'answer-no-number'],
  ])('refuses %s', async (_name, text, code) => {
    const { data, exit, file } = await json(['--from-csv', 'x.csv'], { files: { ...FILES, '/work/x.csv': text } });
    expect([data.error.code, exit, file]).toEqual([code, 2, CHECKED]);
  });

  it('says how to save a table that is not UTF-8', async () => {
    const { err, exit } = await okr(['--from-csv', 'x.csv'], { faults: { '/work/x.csv': 'utf-8' } });
    expect([exit, err]).toEqual([2, expect.stringContaining('"CSV UTF-8"')]);
  });
});

describe('a person at a terminal', () => {
  const NONE = Array<string>(9).fill('');
  const first = (...lines: string[]) => [...lines, ...NONE.slice(lines.length)];

  it('takes five keys beyond the words for three key results', async () => {
    const three = { ...FILES, '/work/okrs/2026-Q4/sales.yaml': TEAM.replace(/ {6}- \{ id: orders[\s\S]*/, '') };
    const files = { ...three, [FILE]: CHECKED.replace(/ {6}a\/orders[\s\S]*/, '') };
    const answers = ['47 @7 wave 4', '9.2', '34 @6', '', 'yes'];
    const { host, exit } = await okr([], { files, answers, columns: 80 });
    expect(exit).toBe(0);
    // Each question ends with one Enter; the last step and the yes need no other key.
    expect(host.asked.map(({ type, initial }) => [type, initial])).toEqual([
      ['text', undefined],
      ['text', undefined],
      ['text', undefined],
      ['text', undefined],
      ['confirm', 'yes'],
    ]);
    expect(host.stored.get(FILE)).toContain('a/nps: { value: 47, confidence: 7, note: wave 4 }');
    expect(host.stored.has(DRAFT)).toBe(false);
  });

  it('shows where each key result stands, what keys do, and the diff before it asks', async () => {
    const shown = await okr(['--color', 'never'], { answers: [...first('47 @7'), '', 'yes'], columns: 80 });
    const err = shown.err.replaceAll('\u00a0', ' ');
    expect(err).toContain('40 → 46 → 55 points · confidence 6 · 14 days ago');
    expect(err).toContain('never said yet');
    expect(err).toContain('Enter nothing new · = as before · < back · ? help · Ctrl-C later');
    expect(err).toContain('47 points · 47% (+7) · confidence 7');
    expect(err).toMatch(/\+ {6}a\/nps: \{ value: 47, confidence: 7 \}\n/);
    expect(err).toMatch(/1 {2}Contract · done\n.*2 {2}Trial · 50%\n.*3 {2}Live/);
  });

  it('names what stands before the cursor by what is asked for', async () => {
    const { host } = await okr([], { answers: [...first('47'), '', 'yes'] });
    expect(host.asked.map(({ message }) => message)).toEqual([
      '46 →',
      '9.4 →',
      '30 →',
      '250,000 +',
      '1 →',
      'reached?',
      '1.2 →',
      'value:',
      'done:',
      'anything else:',
      'Write this into okrs/2026-Q4/check-ins/sales.yaml?',
    ]);
  });

  it('says at once what is wrong with a line', async () => {
    const { host } = await okr([], { answers: [...first('47'), '', 'yes'] });
    const check = host.asked[0]?.check;
    expect(['47 @7', '', '<', '?', '-'].map((line) => check?.(line))).toEqual([null, null, null, null, null]);
    expect(check?.('abc')).toContain('"abc" is no number.');
    expect(check?.('47 @12')).toContain('1 to 10');
    const last = host.asked.at(-2)?.check;
    expect(last?.('no sign')).toContain('Begin the line with !');
  });

  it('goes back, helps, takes an answer back, and asks again', async () => {
    const answers = ['47', '?', '9.2', '<', '9.1 @5', '30', '<', '-', ...NONE.slice(3), '', 'yes'];
    const { file, err, exit } = await okr([], { answers, columns: 80 });
    expect(exit).toBe(0);
    expect(err).toContain('three more than before');
    expect(added(file)).toContain('a/nps: 47\n      a/time: { value: 9.1, confidence: 5 }\n');
    expect(added(file)).not.toContain('a/share');
  });

  it('asks about a value that jumps, once', async () => {
    const answers = ['470', 'no', '460', 'yes', ...NONE.slice(1), '', 'yes'];
    const { file, host } = await okr([], { answers });
    expect(added(file)).toContain('a/nps: 460\n');
    expect(host.asked.filter(({ type }) => type === 'confirm').map(({ message }) => message)).toEqual([
      '470\u00a0points after 46\u00a0points. Is that right?',
      '460\u00a0points after 46\u00a0points. Is that right?',
      'Write this into okrs/2026-Q4/check-ins/sales.yaml?',
    ]);
  });

  it('takes obstacles, wins and the next three in one last step', async () => {
    const answers = [...first('47'), '! No data', '+ First contract', '> Wave 5', '> Call', '', 'yes'];
    const { file } = await okr([], { answers });
    expect(added(file)).toContain('wins: [First contract]\n    next: [Wave 5, Call]\nblockers:\n  - { id: no-data,');
  });

  it('refuses a fourth next thing', async () => {
    const answers = [...first('47'), '> A', '> B', '> C', '', 'yes'];
    const { host } = await okr([], { answers });
    expect(host.asked.at(-2)?.check?.('> D')).toContain('Three are enough');
  });

  it('writes nothing where nothing is new', async () => {
    const { exit, file, out, host } = await okr([], { answers: [...NONE, ''] });
    expect([exit, file]).toEqual([0, CHECKED]);
    expect(out).toContain('Nothing new, nothing written.');
    const { data } = await json([], { answers: [...NONE, ''] });
    expect([data.written, data.patch, host.stored.has(DRAFT)]).toEqual([false, '', false]);
  });

  it('keeps what was typed at Ctrl-C and offers it again', async () => {
    const stopped = await okr([], { answers: ['47 @7', '9.2', null] });
    expect(stopped.exit).toBe(130);
    expect(stopped.err).toContain('Your 2 answers are kept; go on with  okr checkin sales --resume');
    expect(stopped.file).toBe(CHECKED);
    const files = Object.fromEntries(stopped.host.stored);
    const offered = await okr([], { files, answers: ['yes', '30', ...NONE.slice(3), '', 'yes'] });
    expect(offered.host.asked[0]?.message).toBe('2 answers kept from 20 Nov 2026. Go on with them?');
    expect(added(offered.file)).toContain(
      'a/nps: { value: 47, confidence: 7 }\n      a/time: 9.2\n      a/share: 30\n',
    );
    expect(offered.draft).toBeUndefined();
    const resumed = await okr(['--resume'], { files, answers: [...NONE.slice(2), '', 'yes'] });
    expect(added(resumed.file)).toContain('a/time: 9.2\n');
    const anew = await okr([], { files, answers: ['no', ...first('48'), '', 'yes'] });
    expect(added(anew.file)).toContain('key_results:\n      a/nps: 48\n');
    expect(added(anew.file)).not.toContain('a/time');
  });

  it('offers nothing where nothing was typed', async () => {
    const stopped = await okr([], { answers: ['', null] });
    expect(stopped.err).not.toContain('--resume');
    const files = Object.fromEntries(stopped.host.stored);
    const again = await okr([], { files, answers: [...first('47'), '', 'yes'] });
    expect([again.exit, again.host.asked[0]?.message]).toEqual([0, '46 →']);
  });

  it('says what was typed about a key result that is gone', async () => {
    const stopped = await okr([], { answers: ['47 @7', '9.2', null] });
    const files = Object.fromEntries(stopped.host.stored);
    files['/work/okrs/2026-Q4/sales.yaml'] = TEAM.replace('id: nps', 'id: promoters');
    const { err, file, exit } = await okr(['--resume'], { files, answers: ['', ...NONE.slice(3), '', 'yes'] });
    expect([exit, added(file)]).toEqual([0, expect.stringContaining('key_results:\n      a/time: 9.2\n')]);
    expect(err).toContain('a/nps is no key result to check in any more; this was not written: 47 @7');
  });

  it('shows the answers again to who says no to the diff', async () => {
    const refused = await okr([], { answers: [...first('47 @7'), '', 'no'] });
    expect([refused.exit, refused.file]).toEqual([130, CHECKED]);
    const files = Object.fromEntries(refused.host.stored);
    const again = await okr(['--resume'], { files, answers: [...first('48 @7'), '', 'yes'] });
    expect(again.host.asked[0]?.initial).toBe('47 @7');
    expect(added(again.file)).toContain('a/nps: { value: 48, confidence: 7 }');
  });

  it('asks which team: the one led first, then those with key results of mine', async () => {
    const answers = ['office', ...first('47'), '', 'yes'];
    const { host, exit } = await okr(['--by', 'ben'], { files: SEVERAL, answers });
    expect(host.asked[0]?.choices?.map(({ value }) => value)).toEqual(['office', 'service', 'sales']);
    expect([exit, host.stored.has('/work/okrs/2026-Q4/check-ins/office.yaml')]).toEqual([0, true]);
  });

  it('asks nothing with --yes', async () => {
    const { exit, host } = await okr([...THREE, '--yes'], { answers: [] });
    expect([exit, host.asked]).toEqual([0, []]);
  });

  it('speaks German', async () => {
    const files = {
      ...FILES,
      '/work/okr.yaml': OKR_DE,
      '/work/okrs/2026-Q4/sales.yaml': TEAM.replace('1.2 m', '1,2 Mio.'),
    };
    const { err, out, host } = await okr([], { files, answers: [...first('47,5 @7'), '', 'yes'], columns: 80 });
    expect(err).toContain('Zuversicht 6 · vor 14 Tagen');
    expect(host.asked.at(-1)?.words).toEqual({ yes: 'ja', no: 'nein' });
    expect(out).toContain('47,5');
  });

  it.each([60, 80])('fits %i columns', async (columns) => {
    const answers = ['?', ...first('47 @7 wave 4'), '! No data', '?', '', 'yes'];
    const { err } = await okr(['--color', 'never'], { answers, columns });
    const patch = err.indexOf('--- okrs');
    expect(
      err
        .slice(0, patch)
        .split('\n')
        .filter((line) => line.length > columns),
    ).toEqual([]);
  });
});
