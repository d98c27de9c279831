import { describe, expect, it } from 'vitest';
import { todo } from '../../src/leadership/todo';
import { workspaceOf } from '../alignment/workspace';

const OKR = `version: 1
organisation: Muster
check_ins: { due: friday, grace_days: 2 }
teams: [{ id: sales, name: Sales, lead: anna }, { id: service, name: Service, lead: cem }]
`;
const SALES = `objectives:
  - id: love
    title: Customers love us
    owner: ben
    key_results:
      - { id: nps, title: NPS, metric: { from: 40, to: 55, unit: points } }
      - { id: calls, title: Calls, metric: { from: 10, to: 20, unit: count }, owner: dora }
`;

/** A check-in of both key results, or of some, on some days. */
function checkIns(...days: (string | readonly [string, string])[]): string {
  const lines = days.map((one) => {
    const [date, keys] = typeof one === 'string' ? [one, 'love/nps: 45, love/calls: 15'] : one;
    return `  - { date: ${date}, key_results: { ${keys} } }`;
  });
  return `check_ins:${lines.length > 0 ? `\n${lines.join('\n')}` : ' []'}\n`;
}

/** Fridays up to a day of November 2026. */
const FRIDAYS = ['2026-10-02', '2026-10-09', '2026-10-16', '2026-10-23', '2026-10-30', '2026-11-06', '2026-11-13'];

interface Setup {
  readonly files?: Readonly<Record<string, string>>;
  readonly person?: string;
  readonly today?: string;
  readonly holidays?: readonly string[];
}

async function items({ files = {}, person = 'anna', today = '2026-11-19', holidays = [] }: Setup) {
  const workspace = await workspaceOf({
    'okr.yaml': OKR,
    'okrs/2026-Q4/sales.yaml': SALES,
    'okrs/2026-Q4/check-ins/sales.yaml': checkIns(...FRIDAYS),
    ...files,
  });
  return todo({ workspace, person, today, holidays: new Set(holidays) });
}

const short = async (setup: Setup) =>
  (await items(setup)).map(({ kind, ref, due, when }) => [kind, ref, due, when].join(' '));

const CHECK_IN = 'okrs/2026-Q4/check-ins/sales.yaml';

describe('due check-ins', () => {
  it.each([
    ['nothing on the Wednesday before', '2026-11-18', FRIDAYS, []],
    ['the day before', '2026-11-19', FRIDAYS, ['2026-11-20 soon']],
    ['on the day', '2026-11-20', FRIDAYS, ['2026-11-20 today']],
    ['in the days of grace', '2026-11-22', FRIDAYS, ['2026-11-20 today']],
    ['when the grace is over', '2026-11-23', FRIDAYS, ['2026-11-20 overdue']],
    ['since the first day missed', '2026-11-23', FRIDAYS.slice(0, 5), ['2026-11-06 overdue']],
    ['never made', '2026-11-23', [], ['2026-10-02 overdue']],
    ['made early in the week', '2026-11-20', [...FRIDAYS, '2026-11-17'], []],
    ['made, but dated to come', '2026-11-23', [...FRIDAYS, '2026-11-30'], ['2026-11-20 overdue']],
    ['never made, before the first day', '2026-09-30', [], []],
  ])('are due: %s', async (_name, today, days, expected) => {
    const found = await short({ today, files: { [CHECK_IN]: checkIns(...days) } });
    expect(found).toEqual(expected.map((one) => `check-in 2026-Q4/sales ${one}`));
  });

  it('leave out holidays and pauses', async () => {
    const files = { 'okr.yaml': OKR.replace('grace_days: 2', 'pause: [{ from: 2026-11-20, to: 2026-11-20 }]') };
    expect(await short({ today: '2026-11-23', holidays: ['2026-11-20'] })).toEqual([]);
    expect(await short({ today: '2026-11-23', files })).toEqual([]);
  });

  it('belong to owners of key results for their own part, and to the lead for the rest', async () => {
    const files = { [CHECK_IN]: checkIns(...FRIDAYS, ['2026-11-20', 'love/calls: 16']) };
    const today = '2026-11-23';
    const ben = await items({ files, today, person: 'ben' });
    expect(ben).toMatchObject([
      { kind: 'check-in', ref: '2026-Q4/sales/love/nps', keyResults: ['NPS'], due: '2026-11-20', days: 3 },
    ]);
    expect(ben[0]?.command).toBe('okr checkin sales');
    expect(await short({ files, today, person: 'dora' })).toEqual([]);
    expect(await short({ files, today })).toEqual([]);
  });

  it('are the lead’s where nobody owns the key result', async () => {
    const files = {
      'okrs/2026-Q4/sales.yaml': SALES.replace('    owner: ben\n', ''),
      [CHECK_IN]: checkIns(...FRIDAYS, ['2026-11-20', 'love/calls: 16']),
    };
    expect(await short({ files, today: '2026-11-23' })).toEqual(['check-in 2026-Q4/sales/love/nps 2026-11-20 overdue']);
  });

  it.each([
    ['what was dropped', { 'okrs/2026-Q4/sales.yaml': `${SALES}    dropped: 2026-11-02\n` }],
    ['a cycle that was closed', { 'okrs/2026-Q4/reviews/sales.yaml': 'closed: 2026-11-14\n' }],
    ['a file nobody can read', { [CHECK_IN]: 'check_ins: [' }],
  ])('leave out %s', async (_name, files) => {
    expect(await short({ files, today: '2026-11-23' })).toEqual([]);
  });
});

/** A file with all check-ins made and something more. */
const upToDate = (more: string) => ({ [CHECK_IN]: `${checkIns(...FRIDAYS, '2026-11-19')}${more}` });

describe('blockers', () => {
  const blockers = `blockers:
  - { id: late, text: Late, raised: 2026-11-02, owner: anna, due: 2026-11-16 }
  - { id: now, text: Now, raised: 2026-11-02, owner: anna, due: 2026-11-19 }
  - { id: then, text: Then, raised: 2026-11-02, owner: anna, due: 2027-01-31 }
  - { id: open, text: Open, raised: 2026-11-02, owner: anna }
  - { id: done, text: Done, raised: 2026-11-02, owner: anna, resolved: 2026-11-03 }
  - { id: alone, text: Alone, raised: 2026-11-02 }
  - { id: other, text: Other, raised: 2026-11-02, owner: ben }
`;

  it('wait for whoever clears them, and for the lead while nobody does', async () => {
    expect(await short({ files: upToDate(blockers) })).toEqual([
      'blocker 2026-Q4/sales/late 2026-11-16 overdue',
      'blocker 2026-Q4/sales/now 2026-11-19 today',
      'ownerless-blocker 2026-Q4/sales/alone  today',
      'blocker 2026-Q4/sales/then 2027-01-31 soon',
      'blocker 2026-Q4/sales/open  soon',
    ]);
    expect(await short({ files: upToDate(blockers), person: 'ben' })).toEqual(['blocker 2026-Q4/sales/other  soon']);
  });

  it('name the command that resolves them', async () => {
    const [first] = await items({ files: upToDate(blockers) });
    expect(first).toMatchObject({ command: 'okr blockers resolve sales/late', days: 3, since: '2026-11-02' });
  });

  it('stay from an earlier cycle', async () => {
    const files = {
      'okrs/2026-Q3/check-ins/sales.yaml': 'blockers: [{ id: old, text: Old, raised: 2026-08-02, owner: ben }]\n',
    };
    expect(await short({ files, person: 'ben' })).toContain('blocker 2026-Q3/sales/old  soon');
  });
});

describe('own key results', () => {
  const committed = `${SALES}      - { id: law, title: Law, ambition: committed, owner: ben, metric: { from: 0, to: 100, unit: t } }\n`;
  const at = (value: number) => ({
    'okrs/2026-Q4/sales.yaml': committed,
    [CHECK_IN]: checkIns(['2026-11-19', `love/nps: 45, love/calls: 15, love/law: ${value}`]),
  });

  it('ask why where a commitment is off track', async () => {
    const found = await items({ files: at(10), person: 'ben' });
    expect(found).toMatchObject([
      { kind: 'committed-off-track', ref: '2026-Q4/sales/love/law', command: 'okr why sales/love/law', when: 'today' },
    ]);
    expect(found.map(({ text }) => text)).toEqual(['Law']);
  });

  it('are silent while it is on track, aspirational, or somebody else’s', async () => {
    expect(await short({ files: at(60), person: 'ben' })).toEqual([]);
    expect(await short({ files: at(10), person: 'dora' })).toEqual([]);
    const files = { ...at(10), 'okrs/2026-Q4/sales.yaml': committed.replace('ambition: committed, ', '') };
    expect(await short({ files, person: 'ben' })).toEqual([]);
  });

  const pilot = `${SALES}      - id: pilot
        title: Pilot
        milestones:
          - { id: done, title: Done, due: 2026-10-30 }
          - { id: half, title: Half, due: 2026-11-06 }
          - { id: near, title: Near, due: 2026-11-26 }
          - { id: far, title: Far, due: 2026-11-27 }
          - { id: some-day, title: Some day }
`;
  const said = ['2026-11-19', 'love/nps: 45, love/calls: 15, love/pilot: { done: { done: 1, half: 0.5 } }'] as const;

  it('remind of milestones that are late, near, or without a day', async () => {
    const files = { 'okrs/2026-Q4/sales.yaml': pilot, [CHECK_IN]: checkIns(said) };
    expect(await short({ files, person: 'ben' })).toEqual([
      'milestone 2026-Q4/sales/love/pilot/half 2026-11-06 overdue',
      'milestone 2026-Q4/sales/love/pilot/near 2026-11-26 soon',
      'undated-milestone 2026-Q4/sales/love/pilot/some-day  soon',
    ]);
    const [half] = await items({ files, person: 'ben' });
    expect(half?.command).toBe('okr checkin sales --set love/pilot/half=1');
  });
});

describe('reviews', () => {
  const q3 = { 'okrs/2026-Q3/sales.yaml': SALES, ...upToDate('') };

  it.each([
    ['the day after the end', '2026-10-01', ['review 2026-Q3/sales 2026-10-14 soon']],
    ['two weeks later', '2026-10-14', ['review 2026-Q3/sales 2026-10-14 today']],
    ['after that', '2026-10-15', ['review 2026-Q3/sales 2026-10-14 overdue']],
  ])('of the last cycle wait for the lead: %s', async (_name, today, expected) => {
    const found = await short({ files: q3, today });
    expect(found.filter((one) => one.startsWith('review'))).toEqual(expected);
  });

  it('name the team and the cycle in the command, and are gone once there is a review', async () => {
    const review = (await items({ files: q3 })).find(({ kind }) => kind === 'review');
    expect(review?.command).toBe('okr review sales --cycle 2026-Q3');
    const files = { ...q3, 'okrs/2026-Q3/reviews/sales.yaml': 'went_well: [a]\n' };
    expect(await short({ files })).toEqual([]);
    const retro = { ...q3, 'okrs/2026-Q3/reviews/sales.yaml': 'retro: { keep: [a] }\n' };
    expect((await items({ files: retro })).map(({ kind }) => kind)).toContain('review');
    expect(await short({ files: q3, person: 'ben' })).toEqual([]);
  });

  it('leave the actions of the last retro, once their day is near', async () => {
    const retro = (what: string, due: string) =>
      `retro: { actions: [{ what: ${what}, owner: ben, due: ${due} }, { what: Later, owner: ben, due: 2026-11-27 }] }\n`;
    const files = {
      ...q3,
      'okrs/2026-Q2/reviews/sales.yaml': retro('Older', '2026-07-01'),
      'okrs/2026-Q3/reviews/sales.yaml': retro('Last', '2026-11-18'),
    };
    const found = await items({ files, person: 'ben' });
    expect(found.map(({ text, when, edit }) => [text, when, edit?.file])).toEqual([
      ['Last', 'overdue', 'okrs/2026-Q3/reviews/sales.yaml'],
    ]);
  });
});

describe('delegations', () => {
  const leadership = `delegations:
  - { what: Late, to: ben, by: anna, feedback_every: 14, last_feedback: 2026-11-04, result: sales/love }
  - { what: Due, to: ben, by: anna, feedback_every: 14, last_feedback: 2026-11-05 }
  - { what: Far, to: ben, by: anna, feedback_every: 30, last_feedback: 2026-11-18, review: 2026-11-20 }
  - { what: Never, to: ben, by: anna, feedback_every: 7 }
  - { what: Without, to: ben, by: anna }
  - { what: Else, to: anna, by: cem, feedback_every: 1, last_feedback: 2026-11-01 }
`;

  it('ask whoever gave them for feedback once last + interval has come, and for a look on the day', async () => {
    const found = await items({ files: { ...upToDate(''), 'leadership.yaml': leadership } });
    expect(found.map(({ kind, text, due, when, to }) => [kind, text, due, when, to])).toEqual([
      ['feedback', 'Late', '2026-11-18', 'overdue', 'ben'],
      ['feedback', 'Due', '2026-11-19', 'today', 'ben'],
      ['feedback', 'Never', null, 'today', 'ben'],
      ['delegation-review', 'Far', '2026-11-20', 'soon', 'ben'],
    ]);
    expect(found[0]).toMatchObject({ ref: '2026-Q4/sales/love', command: 'okr lead feedback 1', edit: null });
    expect(found[3]).toMatchObject({ command: null, edit: { file: 'leadership.yaml', key: 'review' } });
  });
});

describe('what a delegation is for', () => {
  it('is looked for in the newest cycle first', async () => {
    const files = {
      'okrs/2026-Q3/sales.yaml': SALES,
      'leadership.yaml': 'delegations: [{ what: W, to: ben, by: cem, feedback_every: 1, result: sales/love/nps }]\n',
    };
    expect((await items({ files, person: 'cem' })).map(({ ref }) => ref)).toEqual(['2026-Q4/sales/love/nps']);
  });
});

describe('the order', () => {
  it('puts a broken promise first, then by day', async () => {
    const files = {
      [CHECK_IN]: `${checkIns()}blockers: [{ id: b, text: B, raised: 2026-11-02, owner: anna, due: 2026-11-18 }]\n`,
      'leadership.yaml':
        'delegations: [{ what: F, to: ben, by: anna, feedback_every: 1, last_feedback: 2026-11-01 }]\n',
    };
    expect((await items({ files })).map(({ kind }) => kind)).toEqual(['blocker', 'check-in', 'feedback']);
  });
});
