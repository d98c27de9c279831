import { describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run';
import { type MemorySetup, memoryHost } from '../memory-host';
import { expectPublished } from './published';
import { CHECK_INS, OKR_DE, OKR_EN, SALES, workspace } from './workspaces';

const TEAMS = `teams: [{ id: sales, name: Sales, lead: anna }, { id: service, name: Service, lead: cem }]
people:
  anna: { name: Anna Muster, git: [anna@muster.example] }
  ben: { name: Ben Beispiel }
  cem: { name: Cem }
`;
const LATER = `  - date: 2026-11-20
    by: ben
    key_results:
      customer-love/nps: { value: 48, confidence: 4, note: Wave 3 was bad }
      customer-love/answer-time: 9.9
      speed/corrections: 10
    wins: [{ what: First contract, who: [ben] }]
    next: [Call ten customers]
`;
const BLOCKERS = `blockers:
  - { id: crm, text: No CRM, key_results: [customer-love/answer-time], raised: 2026-11-09, owner: anna, due: 2026-11-16 }
  - { id: desk, text: No desk, raised: 2026-11-19 }
`;
const DECISION =
  'id: fair\ntitle: No trade fair app\ndate: 2026-10-14\nstatus: rejected\nrevisit: 2026-11-20\ndeciders: [anna]\n';
const FILES = workspace({
  'okr.yaml': OKR_EN + TEAMS,
  'okrs/2026-Q4/sales.yaml': SALES,
  'okrs/2026-Q4/check-ins/sales.yaml': CHECK_INS + LATER + BLOCKERS,
  'okrs/2026-Q4/service.yaml': SALES.replace('team: sales', 'team: service'),
  'decisions/2026-10-14-fair.yaml': DECISION,
  'leadership.yaml':
    'delegations: [{ what: Survey, to: cem, by: ben, feedback_every: 7, last_feedback: 2026-11-10 }]\n',
});
const GERMAN = { ...FILES, '/work/okr.yaml': OKR_DE + TEAMS };
const KINDS = ['weekly', 'monthly', 'review', 'retro', 'planning'];

async function okr(argv: readonly string[], setup: MemorySetup = {}) {
  const host = memoryHost({ files: FILES, today: '2026-11-23', ...setup });
  const exit = await run(['agenda', ...argv], host);
  return { exit, out: host.printed.out, err: host.printed.err, host };
}

async function json(argv: readonly string[], setup: MemorySetup = {}) {
  const result = await okr([...argv, '--json'], setup);
  const data = JSON.parse(result.out);
  expectPublished('agenda', data);
  return { ...result, data };
}

/** `[type, what]` of the points of a section. */
function points(data: { sections: { section: string; points: Record<string, string>[] }[] }, name: string) {
  const found = data.sections.find(({ section }) => section === name);
  return found?.points.map((one) => one.title ?? one.text ?? one.what ?? one.team ?? one.prompt ?? one.type);
}

describe('okr agenda', () => {
  it.each(KINDS)('%s takes exactly its minutes, in every language and width', async (kind) => {
    for (const duration of [15, 37, 60, 180]) {
      const { data, exit } = await json([kind, '--duration', String(duration)]);
      const minutes = data.sections.map((one: { minutes: number }) => one.minutes);
      expect(minutes.reduce((sum: number, one: number) => sum + one, 0)).toBe(duration);
      expect([data.duration, exit]).toEqual([duration, 0]);
    }
    for (const files of [FILES, GERMAN])
      for (const columns of [60, 80, 100]) {
        const { out, exit } = await okr([kind, '--color', 'never'], { files, columns });
        expect(out.split('\n').filter((line) => line.length > columns)).toEqual([]);
        expect(exit).toBe(0);
      }
  });

  it('has red and falling first, with what changed since the last one and a question that fits', async () => {
    const { data } = await json(['weekly']);
    expect([data.since, data.until]).toEqual(['2026-11-16', '2026-11-30']);
    const [first] = data.sections;
    expect(first.section).toBe('stuck');
    expect(points(data, 'stuck')).toEqual(['Answer time down by 30 %', 'NPS from 40 to 55']);
    expect(first.points[0]).toMatchObject({ pace: 'off-track', before: 8.5, current: 9.9, question: 'hypothetical' });
    expect(first.points[1]).toMatchObject({
      confidence: { value: 4, change: -2, flag: 'drop' },
      note: 'Wave 3 was bad',
      question: 'exception',
    });
  });

  it('has obstacles with the broken promise first, what is due, who is silent, and what there is to celebrate', async () => {
    const { data } = await json(['weekly', '--duration', '60']);
    expect(points(data, 'blockers')).toEqual(['No CRM', 'No desk']);
    expect(points(data, 'decisions')).toEqual(['No trade fair app', 'Survey']);
    expect(points(data, 'standing')).toEqual(['counts', 'service']);
    expect(points(data, 'next')).toEqual(['three-steps', ['Call ten customers']]);
    expect(points(data, 'wins')).toEqual(['First contract', 'Corrections from 30 to 10']);
    expect(data.later).toEqual([]);
  });

  it('leaves no empty brackets behind a win of the one team that names nobody', async () => {
    const path = '/work/okrs/2026-Q4/check-ins/sales.yaml';
    const files = {
      ...FILES,
      [path]: (FILES[path] ?? '').replace('{ what: First contract, who: [ben] }', 'First contract'),
    };
    const { out } = await okr(['weekly', '--team', 'sales', '--duration', '60'], { files });
    expect(out).toContain('First contract');
    expect(out).not.toContain('()');
  });

  it('puts off what is least urgent, and says so', async () => {
    const { data } = await json(['weekly', '--duration', '15']);
    expect(data.later.length).toBeGreaterThan(0);
    const { out } = await okr(['weekly', '--duration', '15'], { files: GERMAN });
    expect(out).toContain('Wenn Zeit bleibt');
    expect(out).toContain('Call ten customers');
  });

  it('asks about every objective near half-time, and only then', async () => {
    const { data } = await json(['monthly']);
    expect(points(data, 'halfway')).toHaveLength(4);
    expect(points((await json(['monthly'], { today: '2026-12-20' })).data, 'halfway')).toBeUndefined();
  });

  it('opens the retro with the actions of the last one', async () => {
    const review =
      'closed: 2026-09-30\nretro: { actions: [{ what: Write causes down, owner: anna, due: 2026-10-16 }] }\n';
    const files = { ...FILES, '/work/okrs/2026-Q3/reviews/sales.yaml': review };
    const { data } = await json(['retro', '--team', 'sales'], { files });
    expect([data.sections[0].section, points(data, 'actions')]).toEqual(['actions', ['Write causes down']]);
  });

  it('closes in the order of method.md 8 and looks at what was missed first', async () => {
    const committed = SALES.replace('    owner: ben\n', '    owner: ben\n    ambition: committed\n');
    const files = { ...FILES, '/work/okrs/2026-Q4/sales.yaml': committed };
    const { data } = await json(['review', '--team', 'sales'], { files, today: '2026-12-30' });
    expect(data.sections.map(({ section }: { section: string }) => section)).toEqual([
      'final',
      'scores',
      'assess',
      'reflect',
      'celebrate',
      'decide',
      'plan',
    ]);
    const advice = data.sections[5].points.map((one: { advice?: string }) => one.advice);
    expect(advice).toEqual([undefined, 'post-mortem', 'post-mortem', 'choose', 'hand-over']);
  });

  it('plans the next cycle, with goals nobody serves and what is not decided yet', async () => {
    const strategy = 'goals: [{ id: one, title: Leader in service }]\nnot_doing: [x]\n';
    const { data } = await json(['planning'], { files: { ...FILES, '/work/strategy.yaml': strategy } });
    expect(data.cycle).toBe('2027-Q1');
    expect(data.sections[0].points[0]).toMatchObject({ ref: 'goal:one', objectives: 0 });
    expect(points(data, 'carried')).toEqual(['review-first', 'sales', 'service']);
  });

  it('takes the cycle that just ended for review and retro, the running one for the rest', async () => {
    const today = '2027-01-10';
    const files = { ...FILES, '/work/okrs/2027-Q1/sales.yaml': SALES };
    for (const [kind, cycle] of [
      ['weekly', '2027-Q1'],
      ['review', '2026-Q4'],
      ['retro', '2026-Q4'],
    ])
      expect((await json([kind ?? ''], { files, today })).data.cycle).toBe(cycle);
    expect((await json(['review', '--cycle', '2027-Q1'], { files, today })).data.cycle).toBe('2027-Q1');
  });

  it.each([
    ['a cycle to come', { today: '2026-09-20' }, ['weekly'], 'This cycle begins on 1 Oct 2026.'],
    ['a cycle that is over', { today: '2027-02-01' }, ['weekly'], 'This cycle ended on 31 Dec 2026.'],
    ['no check-in', {}, ['weekly', '--team', 'service'], 'Nobody has checked in yet'],
    ['nothing to do', {}, ['weekly', '--team', 'empty'], 'Empty has no objectives in 2026-Q4 yet.'],
  ])('has a friendly word for %s', async (_name, setup, argv, words) => {
    const okrYaml = OKR_EN + TEAMS.replace('teams: [', 'teams: [{ id: empty, name: Empty }, ');
    const { out, exit } = await okr(argv, { files: { ...FILES, '/work/okr.yaml': okrYaml }, ...setup });
    expect([out.replaceAll(/\s+/g, ' ').includes(words), exit]).toEqual([true, 0]);
  });

  it.each([
    [['weeky'], 'unknown-agenda'],
    [['weekly', '--duration', '14'], 'bad-duration'],
    [['weekly', '--duration', '181'], 'bad-duration'],
    [['weekly', '--duration', 'long'], 'bad-duration'],
    [['weekly', '--team', 'sale'], 'unknown-team'],
  ])('is a usage error: %j', async (argv, code) => {
    const { data, exit } = await json(argv);
    expect([data.error.code, exit]).toEqual([code, 2]);
  });

  it('is a usage error without a workspace or a cycle, and exits with 3 where a file is broken', async () => {
    expect((await okr(['weekly'], { files: {} })).exit).toBe(2);
    expect((await okr(['weekly'], { files: workspace({ 'okr.yaml': OKR_EN }) })).exit).toBe(2);
    const files = { ...FILES, '/work/okrs/2026-Q4/service.yaml': 'objectives: [' };
    expect((await json(['weekly'], { files })).exit).toBe(3);
  });
});

/** Minutes as they are printed, with lines filled in: the first match of each pattern. */
async function minutes(changes: readonly (readonly [string, string])[], argv = ['weekly'], setup: MemorySetup = {}) {
  const { out } = await okr([...argv, '--format', 'md'], setup);
  return changes.reduce((text, [from, to]) => {
    expect(text).toContain(from);
    return text.replace(from, to);
  }, out);
}

async function take(text: string, setup: MemorySetup = {}, argv = ['weekly', '--minutes', 'm.md']) {
  return json(argv, { ...setup, files: { ...(setup.files ?? FILES), '/work/m.md': text } });
}

const FILLED = [
  ['- [ ] Cleared: sales/crm', '- [x] Cleared: sales/crm'],
  ['- [ ] Obstacle: ', '- [x] Obstacle: Line is down @anna by 1 Dec 2026 (service/speed/same-day)'],
  ['- [ ] Revisit: fair by YYYY-MM-DD', '- [x] Revisit: fair by 2027-01-15'],
  ['- [ ] Decision: ', '- [x] Decision: We hire because it is tight @anna @cem (sales/speed/same-day)'],
  ['- [ ] Step: ', '- [x] Step: Write the mail @ben by 2026-11-27 (sales)'],
  ['- [ ] Win: ', '- [x] Win: Nobody shouted @cem (sales)'],
] as const;

describe('okr agenda --minutes', () => {
  it('turns what was ticked into obstacles, decisions, steps and wins, and nothing else', async () => {
    const { data, exit, host } = await take(await minutes(FILLED));
    expect(exit).toBe(0);
    expect(data.written.map(({ kind, file }: Record<string, string>) => [kind, file])).toEqual([
      ['cleared', 'okrs/2026-Q4/check-ins/sales.yaml'],
      ['blocker', 'okrs/2026-Q4/check-ins/service.yaml'],
      ['revisit', 'decisions/2026-10-14-fair.yaml'],
      ['decision', 'decisions/2026-11-23-we-hire.yaml'],
      ['action', 'okrs/2026-Q4/check-ins/sales.yaml'],
      ['win', 'okrs/2026-Q4/check-ins/sales.yaml'],
    ]);
    const sales = host.stored.get('/work/okrs/2026-Q4/check-ins/sales.yaml') ?? '';
    expect(sales).toContain('due: 2026-11-16, resolved: 2026-11-23 }');
    expect(sales).toContain('next: [Call ten customers, "Write the mail @ben by 2026-11-27"]');
    expect(sales).toContain('{ what: Nobody shouted, who: [cem] }');
    expect(host.stored.get('/work/okrs/2026-Q4/check-ins/service.yaml')).toContain(
      `blockers:
  - id: line-is-down
    text: Line is down
    key_results: [speed/same-day]
    raised: 2026-11-23
    owner: anna
    due: 2026-12-01
`,
    );
    expect(host.stored.get('/work/decisions/2026-10-14-fair.yaml')).toContain('revisit: 2027-01-15\n');
    expect(host.stored.get('/work/decisions/2026-11-23-we-hire.yaml')).toContain(
      'reason: because it is tight\ndeciders: [anna, cem]\n',
    );
  });

  it('changes nothing a second time, whatever line by line and whoever reads', async () => {
    const text = await minutes(FILLED);
    const first = await take(text);
    const files = Object.fromEntries(first.host.stored);
    const again = await take(text, { files, today: '2026-11-25', gitEmail: 'anna@muster.example' });
    expect([again.data.written, again.data.unchanged, again.exit]).toEqual([[], 6, 0]);
    expect([...again.host.stored]).toEqual(Object.entries(files));
  });

  it('reads what is printed without a tick as nothing, in both languages', async () => {
    for (const [files, words] of [
      [FILES, 'nothing new'],
      [GERMAN, 'nichts Neues'],
    ] as const) {
      const text = (await okr(['weekly', '--format', 'md'], { files })).out;
      const { data, host } = await take(text, { files });
      expect([data.written, data.unchanged]).toEqual([[], 0]);
      expect([...host.stored.keys()].sort()).toEqual([...Object.keys(files), '/work/m.md'].sort());
      const said = await okr(['weekly', '--minutes', 'm.md'], { files: { ...files, '/work/m.md': text } });
      expect(said.out).toContain(words);
    }
  });

  it('shows the change and asks; without a yes nothing is written', async () => {
    const files = { ...FILES, '/work/m.md': await minutes(FILLED) };
    const no = await okr(['weekly', '--minutes', 'm.md'], { files, answers: ['no'], columns: 80 });
    expect([no.exit, no.host.stored.size]).toEqual([130, Object.keys(files).length]);
    expect(no.err).toContain('+title: We hire');
    const yes = await okr(['weekly', '--minutes', 'm.md'], { files, answers: ['yes'], columns: 80 });
    expect(yes.out.replaceAll(/\s+/g, ' ')).toContain(
      'Taken over: 1 cleared, 1 obstacle, 1 to look at again, 1 decision',
    );
    expect(yes.host.asked[0]?.message).toContain('4 files');
  });

  it('commits what it wrote, and nothing else', async () => {
    const { host, data } = await take(await minutes(FILLED), {}, ['weekly', '--minutes', 'm.md', '--commit']);
    expect(host.commits.map(({ paths }) => paths)).toEqual([data.files]);
    expect([data.files.length, data.commit === null]).toEqual([4, false]);
  });

  it.each([1, 2, 3, 4])('writes all or nothing where write %i of 4 fails', async (nth) => {
    const files = { ...FILES, '/work/m.md': await minutes(FILLED) };
    const { exit, host } = await okr(['weekly', '--minutes', 'm.md'], { files, failWrite: { nth, code: 'ENOSPC' } });
    expect(exit).toBe(3);
    expect([...host.stored]).toEqual(Object.entries(files));
  });

  it('writes nothing where another okr holds one of the files', async () => {
    const files = { ...FILES, '/work/m.md': await minutes(FILLED) };
    const lockedBy = { '/work/okrs/2026-Q4/check-ins/service.yaml': 7 };
    const { exit, host } = await okr(['weekly', '--minutes', 'm.md'], { files, lockedBy });
    expect([exit, [...host.stored]]).toEqual([3, Object.entries(files)]);
  });

  it('writes what a retro agreed into the review, at most three actions', async () => {
    const argv = ['retro', '--team', 'sales'];
    const text = await minutes(
      [
        ['- [ ] Keep: ', '- [x] Keep: Numbers on the wall'],
        ['- [ ] Change: ', '- [x] Change: Check in on Friday'],
        ['- [ ] Learned: ', '- [x] Learned: Ask earlier'],
        ['- [ ] Action: ', '- [x] Action: Move the meeting @ben by 2026-12-01'],
      ],
      argv,
    );
    const { data, host } = await take(text, {}, ['retro', '--minutes', 'm.md']);
    expect(data.files).toEqual(['okrs/2026-Q4/reviews/sales.yaml']);
    expect(host.stored.get('/work/okrs/2026-Q4/reviews/sales.yaml')).toContain(`retro:
  keep: [Numbers on the wall]
  change: [Check in on Friday]
  actions:
    - { what: Move the meeting, owner: ben, due: 2026-12-01 }
learned: [Ask earlier]
`);
    const four = text.replace(
      '- [ ] Action: ',
      '- [x] Action: b @ben by 2026-12-01\n- [x] Action: c @ben by 2026-12-01\n- [x] Action: d @ben by 2026-12-01\n',
    );
    expect((await take(four, {}, ['retro', '--minutes', 'm.md'])).data.error.code).toBe('minutes-three-actions');
  });

  it.each([
    ['Obstacle: a @annna (sales)', 'minutes-person', '@anna'],
    ['Obstacle: a (slaes)', 'minutes-team', 'sales'],
    ['Obstacle: a', 'minutes-which-team', '(sales)'],
    ['Obstacle: a (sales, service)', 'minutes-which-team', '(sales)'],
    ['Obstacle: a (sales/speed/same-dya)', 'minutes-reference', 'sales/speed/same-day'],
    ['Obstacle: a by 2026-11-01 (sales)', 'minutes-early', '1 Nov 2026'],
    ['Obstacle: a by 2026-11-31 (sales)', 'minutes-date', '2026-11-31'],
    ['Obstacle: a\u202eb (sales)', 'minutes-faulty', 'control'],
    ['Cleared: sales/cmr', 'minutes-blocker', 'sales/crm'],
    ['Revisit: fiar by 2027-01-01', 'minutes-decision', 'fair'],
    ['Revisit: fair', 'minutes-no-day', 'by 2026-12-01'],
    ['Action: a (service)', 'minutes-no-check-in', 'okr checkin service'],
    ['Keep: a (sales)', 'minutes-not-here', 'weekly'],
    ['Obstacel: a', 'minutes-keyword', 'Obstacle'],
  ])('names the line and what to do, and writes nothing: %s', async (said, code, help) => {
    const good = '- [x] Obstacle: fine (sales)';
    const text = await minutes([['- [ ] Obstacle: ', `${good}\n- [x] ${said}`]]);
    const line = text.split('\n').indexOf(`- [x] ${said}`) + 1;
    const { data, exit, host } = await take(text);
    expect([data.error.code, exit, host.stored.size]).toEqual([code, 2, Object.keys(FILES).length + 1]);
    expect(data.error.message).toContain(`m.md:${line}: `);
    expect(`${data.error.message} ${data.error.hint}`).toContain(help);
  });

  it.each([
    ['no file', null, 'no-minutes'],
    ['no head', '# Minutes\n', 'minutes-head'],
    ['a cycle there is not', '<!-- okr agenda weekly 2026-Q9 * 2026-11-22 -->', 'unknown-cycle'],
    ['a team there is not', '<!-- okr agenda weekly 2026-Q4 slaes 2026-11-22 -->', 'unknown-team'],
    ['another meeting', '<!-- okr agenda retro 2026-Q4 * 2026-11-22 -->', 'minutes-other'],
  ])('is a usage error: %s', async (_name, text, code) => {
    const files = text === null ? FILES : { ...FILES, '/work/m.md': text };
    const { data, exit } = await json(['weekly', '--minutes', 'm.md'], { files });
    expect([data.error.code, exit]).toEqual([code, 2]);
  });
});
