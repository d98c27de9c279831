import { chmodSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { Repository } from '../repository';

const CONFIG = 'version: 1\norganisation: Sample\nlanguage: en\nteams: [{ id: sales, name: Sales }]\n';
const FILE = 'okrs/2026-Q4/sales.yaml';
const team = (to: number) => `objectives:
  - id: loved
    title: Customers recommend us out of conviction
    owner: ben
    key_results:
      - id: nps
        title: Raise the net promoter score of our customers
        metric: { from: 40, to: ${to}, unit: points, source: CRM }
`;
const START = { 'okr.yaml': CONFIG, [FILE]: team(60), '.okr/.gitignore': '/cache/\n' };

const made: Repository[] = [];
const keep = (repository: Repository) => {
  made.push(repository);
  return repository;
};
/** A target made easier after the grace, in a branch that left main before. */
function story(prefix = ''): Repository {
  const repository = keep(new Repository());
  const at = (files: Record<string, string>) =>
    Object.fromEntries(Object.entries(files).map(([path, text]) => [prefix + path, text]));
  repository.write(at(START)).commit({ date: '2026-10-02' });
  repository.git(['checkout', '-q', '-b', 'work']);
  repository.write(at({ [FILE]: team(50) })).commit({ date: '2026-11-10' });
  return repository;
}
const clone = (from: Repository, ...args: string[]) => keep(new Repository([...args, `file://${from.folder}`]));
const rules = (data: { findings: { rule: string }[] }) => data.findings.map(({ rule }) => rule);

/** What a whole history answers, in whatever kind of repository. */
async function expectWhole(repository: Repository, place: readonly string[] = []) {
  const check = await repository.json([...place, 'check', '--rule', 'moved-goalpost=warning', '--notes']);
  expect([check.err, rules(check.data)]).toEqual(['', expect.arrayContaining(['moved-goalpost'])]);
  const since = await repository.json([...place, 'check', '--since', 'HEAD~1']);
  expect([since.err, rules(since.data)]).toEqual(['', ['moved-goalpost']]);
  const diff = await repository.json([...place, 'diff', 'HEAD~1']);
  expect([diff.err, diff.data.changes.length]).toEqual(['', 1]);
  const score = await repository.okr([...place, 'score', '--original']);
  expect([score.exit, score.err]).toEqual([0, '']);
  const then = await repository.json([...place, 'status', '--at', '2026-10-20']);
  expect([then.exit, then.err, then.data.today]).toEqual([0, '', '2026-10-20']);
}

afterAll(() => {
  for (const one of made) one.remove();
});

describe('a whole history is read', () => {
  it('on a branch and on a detached HEAD', async () => {
    const repository = story();
    await expectWhole(repository);
    repository.git(['checkout', '-q', '--detach']);
    await expectWhole(repository);
  });

  it('in a worktree', async () => {
    const repository = story();
    const folder = join(repository.folder, '..', `${repository.folder.split('/').at(-1)}-tree`);
    repository.git(['worktree', 'add', '-q', '--detach', folder]);
    await expectWhole(repository, ['-C', folder]);
    rmSync(folder, { recursive: true });
  });

  it('in a submodule, and beside one', async () => {
    const inner = story();
    const outer = story();
    outer.git(['-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', inner.folder, 'vendor/goals']);
    outer.git(['reset', '-q']);
    await expectWhole(outer, ['-C', join(outer.folder, 'vendor/goals')]);
    await expectWhole(outer);
  });

  it('in a subfolder of a larger repository', async () => {
    const repository = story('teams/ziele ü/');
    await expectWhole(repository, ['-C', 'teams/ziele ü']);
  });

  it('where settings and grafts would hide a part of it', async () => {
    const repository = story();
    for (const [key, value] of [
      ['log.showRoot', 'false'],
      ['log.follow', 'true'],
      ['diff.renames', 'false'],
      ['core.quotePath', 'true'],
      ['i18n.logOutputEncoding', 'UTF-16'],
      ['color.ui', 'always'],
    ] as const)
      repository.git(['config', key, value]);
    mkdirSync(join(repository.folder, '.git/info'), { recursive: true });
    writeFileSync(join(repository.folder, '.git/info/grafts'), `${repository.git(['rev-parse', 'HEAD'])}`);
    await expectWhole(repository);
  });
});

describe('a history that is not all there is said, never taken for whole', () => {
  const commands = [
    ['check', '--since', 'origin/main'],
    ['score', '--original'],
    ['diff', 'origin/main'],
    ['status', '--at', '2026-10-20'],
  ];

  it.each(commands)('shallow: okr %s %s', async (...argv) => {
    const repository = clone(story(), '--depth=1', '--no-single-branch', '--branch=work');
    if (argv[0] === 'diff') argv = ['diff', 'HEAD~1'];
    const { exit, err } = await repository.okr(argv);
    expect([exit, err]).toEqual([3, expect.stringContaining('fetch-depth: 0')]);
  });

  it('shallow: check and score say so beside what they know', async () => {
    const repository = clone(story(), '--depth=1', '--branch=work');
    const check = await repository.json(['check']);
    expect([rules(check.data), check.err]).toEqual([
      expect.not.arrayContaining(['moved-goalpost']),
      expect.stringContaining('shallow clone'),
    ]);
    expect((await repository.okr(['score'])).err).toContain('shallow clone');
  });

  describe.each(['blob:none', 'tree:0'])('partial (--filter=%s)', (filter) => {
    let repository: Repository;
    beforeAll(() => {
      const origin = story();
      origin.git(['config', 'uploadpack.allowFilter', 'true']);
      repository = clone(origin, `--filter=${filter}`, '--branch=work');
    });

    it.each(commands)('okr %s %s', async (...argv) => {
      const { exit, err } = await repository.okr(argv);
      expect([exit, err]).toEqual([3, expect.stringContaining('--no-filter')]);
    });

    it('check and score say so, and what is here can be read', async () => {
      expect((await repository.okr(['check'])).err).toContain('does not hold all files');
      expect((await repository.okr(['score'])).err).toContain('does not hold all files');
      expect((await repository.okr(['status', '--at', 'HEAD'])).exit).toBe(0);
    });
  });
});

describe('without a history there is a sentence', () => {
  afterEach(() => vi.unstubAllEnvs());

  it.each([[['check', '--since', 'HEAD']], [['score', '--original']], [['diff']], [['status', '--at', 'HEAD']]])(
    '%s',
    async (argv) => {
      const plain = keep(new Repository()).write(START);
      const said = async () => (await plain.okr(argv)).err;
      expect(await said()).toMatch(/There are no commits yet|git knows no revision "HEAD"/);
      rmSync(join(plain.folder, '.git'), { recursive: true });
      expect(await said()).toContain('not in a git repository');
      vi.stubEnv('PATH', plain.folder);
      expect(await said()).toContain('git was not found');
    },
  );

  it.each([
    [['check', '--since', 'main']],
    [['score', '--original']],
    [['diff', 'main']],
    [['status', '--at', 'main']],
  ])('%s in a repository of somebody else', async (argv) => {
    const repository = story();
    const tools = join(repository.folder, 'tools');
    mkdirSync(tools);
    const git = `PATH='${process.env.PATH}' GIT_TEST_ASSUME_DIFFERENT_OWNER=1 exec git "$@"`;
    writeFileSync(join(tools, 'git'), `#!/bin/sh\n${git}\n`);
    chmodSync(join(tools, 'git'), 0o755);
    vi.stubEnv('PATH', tools);
    const { exit, err } = await repository.okr(argv);
    expect([exit, err]).toEqual([3, expect.stringContaining('safe.directory')]);
  });

  it('a bare repository has no workspace; one that a folder pretends to be is not opened', async () => {
    const bare = clone(story(), '--bare');
    expect((await bare.okr(['score'])).err).toContain('okr.yaml');
    const pwned = join(bare.folder, 'pwned');
    bare.git(['config', 'core.fsmonitor', `touch ${pwned}`]);
    bare.write(START);
    const { exit, err } = await bare.okr(['diff']);
    expect([exit, err, existsSync(pwned)]).toEqual([3, expect.stringMatching(/git/), false]);
  });
});

describe('a hostile repository', () => {
  it('runs nothing', async () => {
    const repository = story();
    const pwned = join(repository.folder, 'pwned');
    const evil = join(repository.folder, '.git/evil');
    writeFileSync(evil, `#!/bin/sh\necho "$0 $@" >> '${pwned}'\ncat\n`);
    chmodSync(evil, 0o755);
    for (const hook of ['post-index-change', 'post-checkout', 'reference-transaction', 'fsmonitor-watchman']) {
      mkdirSync(join(repository.folder, '.git/hooks'), { recursive: true });
      writeFileSync(join(repository.folder, '.git/hooks', hook), `#!/bin/sh\n'${evil}'\n`);
      chmodSync(join(repository.folder, '.git/hooks', hook), 0o755);
    }
    writeFileSync(join(repository.folder, '.git/info/attributes'), '* filter=evil diff=evil\n');
    for (const key of [
      'core.fsmonitor',
      'core.pager',
      'pager.log',
      'core.editor',
      'core.sshCommand',
      'core.askPass',
      'credential.helper',
      'diff.external',
      'diff.evil.textconv',
      'diff.evil.command',
      'filter.evil.clean',
      'filter.evil.smudge',
      'filter.evil.process',
      'gpg.program',
      'core.alternateRefsCommand',
      'uploadpack.packObjectsHook',
    ])
      repository.git(['config', key, evil]);
    for (const name of ['log', 'rev-parse', 'cat-file', 'ls-tree', 'ls-files', 'merge-base', 'config'])
      repository.git(['config', `alias.${name}`, `!${evil}`]);
    repository.git(['config', 'log.showSignature', 'true']);
    rmSync(pwned, { force: true });
    await expectWhole(repository);
    await repository.okr(['check', '--staged']);
    expect(existsSync(pwned)).toBe(false);
  });

  it.each(['-x', '--output=pwned', '--upload-pack=touch pwned', 'HEAD\n--output=pwned', ':!x', 'HEAD..'])(
    'a revision %j is no option',
    async (rev) => {
      const repository = story();
      for (const argv of [
        ['check', `--since=${rev}`],
        ['status', `--at=${rev}`],
        ['diff', '--', rev],
      ]) {
        const { exit, err } = await repository.okr(argv);
        if (argv[0] === 'diff' && rev === 'HEAD..') continue;
        expect([argv, exit, err]).toEqual([argv, 2, expect.stringMatching(/^okr: /)]);
      }
      expect(existsSync(join(repository.folder, 'pwned'))).toBe(false);
    },
  );

  it('holds names with newlines, umlauts, tabs and quotes', async () => {
    const repository = story();
    const files = ['okrs/2026-Q4/a\nb.yaml', 'okrs/2026-Q4/büro.yaml', 'okrs/2026-Q4/"x"\t.yaml', 'docs/ä\n.md'];
    repository.write(Object.fromEntries(files.map((path) => [path, 'objectives: []\n'])));
    repository.commit({ date: '2026-11-11' });
    const { data, exit } = await repository.json(['check', '--rule', 'moved-goalpost=warning']);
    expect(rules(data)).toContain('moved-goalpost');
    expect(exit).toBeLessThan(2);
    expect((await repository.okr(['status', '--at', 'HEAD'])).err).not.toContain('internal');
    expect((await repository.json(['diff', 'main'])).data.changes).not.toEqual([]);
  });

  it('holds a file broken for a while, and one of 50 MB', async () => {
    const repository = keep(new Repository());
    repository.write({ ...START, 'okrs/2026-Q4/desk.yaml': team(70) }).commit({ date: '2026-10-02' });
    repository.write({ [FILE]: 'objectives: [\n' }).commit({ date: '2026-10-20' });
    repository.write({ [FILE]: `objectives: []\n${'# 50 MB\n'.repeat(6_500_000)}` }).commit({ date: '2026-10-25' });
    repository.write({ [FILE]: team(50) }).commit({ date: '2026-11-10' });
    const check = await repository.json(['check', '--rule', 'moved-goalpost=warning']);
    expect(rules(check.data)).toContain('moved-goalpost');
    for (const day of ['2026-10-21', '2026-10-26']) {
      const { exit, err } = await repository.okr(['status', '--at', day]);
      expect([day, exit, err]).toEqual([day, 3, expect.stringContaining(FILE)]);
    }
  });
});

describe('the cache', () => {
  it('is left behind where history is written anew, and may be deleted or damaged', async () => {
    const repository = keep(new Repository());
    repository.write(START).commit({ date: '2026-10-02' });
    for (let to = 61; to < 115; to++) repository.write({ [FILE]: team(to) }).commit({ date: '2026-10-03' });
    const moved = async () => {
      const { data } = await repository.json(['check', '--rule', 'moved-goalpost=warning']);
      return data.findings.filter(({ rule }: { rule: string }) => rule === 'moved-goalpost');
    };
    expect(await moved()).toEqual([]);
    const cache = join(repository.folder, '.okr/cache');
    expect(existsSync(cache)).toBe(true);
    repository.git(['reset', '-q', '--hard', 'HEAD~3']);
    repository.write({ [FILE]: team(55) }).commit({ date: '2026-11-10' });
    const anew = await moved();
    expect(anew.length).toBe(1);
    expect(await moved()).toEqual(anew);
    rmSync(cache, { recursive: true });
    expect(await moved()).toEqual(anew);
  });
});
