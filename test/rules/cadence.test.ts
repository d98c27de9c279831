import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/model/finding';
import { publicHolidays } from '../../src/rhythm/holidays';
import { RULES } from '../../src/rules';
import { checkWorkspace } from '../../src/rules/check';
import { workspaceOf } from '../alignment/workspace';

const SALES = 'okrs/2026-Q4/sales.yaml';
const CHECK_INS = 'okrs/2026-Q4/check-ins/sales.yaml';
const CADENCE = RULES.filter((rule) => rule.group === 'cadence');

/** A team's objective `a` with key results, each `id: metric` and what else stands there. */
function team(keyResults: Readonly<Record<string, string>>, extra = ''): string {
  const items = Object.entries(keyResults).map(([id, keys]) => `{ id: ${id}, title: Title of ${id}, ${keys} }`);
  return `objectives:\n  - { id: a, title: A, owner: ann, ${extra}key_results: [${items.join(', ')}] }\n`;
}

const NPS = 'metric: { from: 40, to: 55, unit: points }';
const TWO = team({ k: NPS, l: NPS });

/** Check-ins as `date: [key value, …]`. */
function checkIns(weeks: Readonly<Record<string, readonly string[]>>, more = ''): string {
  const items = Object.entries(weeks).map(
    ([date, entries]) => `  - { date: ${date.slice(0, 10)}, key_results: { ${entries.join(', ')} } }`,
  );
  return `check_ins:\n${items.join('\n')}\n${more}`;
}

interface When {
  readonly today?: string;
  readonly config?: string;
  readonly holidays?: ReadonlySet<string>;
  readonly files?: Readonly<Record<string, string>>;
}

async function look(teamFile: string, checkInFile: string | null, when: When = {}): Promise<Finding[]> {
  const { today = '2026-11-22', config = '', holidays = new Set<string>(), files = {} } = when;
  const workspace = await workspaceOf({
    'okr.yaml': `version: 1\norganisation: Muster\n${config}\n`,
    [SALES]: teamFile,
    ...(checkInFile === null ? {} : { [CHECK_INS]: checkInFile }),
    ...files,
  });
  expect(workspace.observations).toEqual([]);
  const checked = checkWorkspace(workspace, { today, holidays, rules: CADENCE, overrides: new Map(), cycle: null });
  return checked.findings;
}

/** `rule say subject` each, the subject without cycle and team. */
async function seen(teamFile: string, checkInFile: string | null, when: When = {}): Promise<string[]> {
  const found = await look(teamFile, checkInFile, when);
  return found.map(({ rule, say, subject }) => `${rule} ${say} ${subject?.replace('2026-Q4/', '')}`);
}

describe('check-ins that are missing', () => {
  const last = (date: string) => checkIns({ [date]: ['a/k: 41', 'a/l: 41'] });

  // Due on Fridays, two days of grace: the 13th may come until Sunday the 15th.
  it.each([
    ['on the last day of grace', '2026-11-15', '2026-11-06', []],
    ['the day after', '2026-11-16', '2026-11-06', ['overdue-check-in team sales']],
    ['a check-in in the grace of the day before', '2026-11-16', '2026-11-08', ['overdue-check-in team sales']],
    ['a check-in for the missed day', '2026-11-16', '2026-11-09', []],
    ['13 days later', '2026-11-19', '2026-11-06', ['overdue-check-in team sales']],
    ['14 days later', '2026-11-20', '2026-11-06', ['stalled-check-in team sales']],
  ])('%s', async (_, today, date, expected) => {
    expect(await seen(TWO, last(date), { today })).toEqual(expected);
  });

  it('lists the key results of the team in one finding, at the date of the last check-in', async () => {
    const [found, ...more] = await look(TWO, last('2026-11-02'));
    expect(found).toMatchObject({
      rule: 'stalled-check-in',
      severity: 'warning',
      data: { team: 'sales', days: 20, last: '2026-11-02', keys: ['a/k', 'a/l'], command: 'okr checkin sales' },
      place: { file: CHECK_INS, path: ['check_ins', 0, 'date'] },
    });
    expect(more).toEqual([]);
  });

  it('speaks of a key result only where others of the team were updated', async () => {
    const text = checkIns({ '2026-11-02': ['a/k: 41', 'a/l: 41'], '2026-11-20': ['a/l: 42'] });
    expect(await seen(TWO, text)).toEqual(['stalled-check-in key-result sales/a/k']);
    const never = checkIns({ '2026-11-02': ['a/l: 41'] });
    expect(await seen(TWO, never)).toEqual(['stalled-check-in team sales', 'never-checked-in key-result sales/a/k']);
    const [team] = await look(TWO, never);
    expect(team?.data.keys).toEqual(['a/l']);
  });

  it('a check-in that only celebrates is no update', async () => {
    const wins = '  - { date: 2026-11-20, key_results: {}, wins: [Done] }\n';
    expect(await seen(TWO, `${last('2026-11-02')}${wins}`)).toEqual(['stalled-check-in team sales']);
  });

  // 92 days: the first tenth ends with 9 October; the first Friday is the 2nd.
  it.each([
    ['before the first planned day', '2026-10-02', []],
    ['the first one missed', '2026-10-05', ['overdue-check-in team sales']],
    ['a tenth is over', '2026-10-10', ['never-checked-in team sales']],
    ['before the cycle', '2026-09-20', []],
    ['after the cycle', '2027-01-01', []],
  ])('never checked in: %s', async (_, today, expected) => {
    expect(await seen(TWO, null, { today })).toEqual(expected);
  });

  it('takes thresholds from okr.yaml, and draws the line between rules there', async () => {
    const config = 'rules: { stalled-check-in: { days: 21 }, never-checked-in: { after: 0.9 } }';
    expect(await seen(TWO, last('2026-11-02'), { config })).toEqual(['overdue-check-in team sales']);
    expect(await seen(TWO, null, { config })).toEqual(['overdue-check-in team sales']);
  });

  it('plans nothing on holidays and in pauses', async () => {
    const config = 'check_ins: { pause: [{ from: 2026-10-01, to: 2026-11-15 }] }';
    expect(await seen(TWO, null, { config })).toEqual([]);
    expect(await seen(TWO, null, { config, today: '2026-11-23' })).toEqual(['never-checked-in team sales']);
    // 25 December 2026 is a Friday, 26 December a Saturday: in Bavaria both are holidays.
    const holidays = (await publicHolidays('DE-BY', new Set([2026]))) ?? new Set<string>();
    const silent = last('2026-12-18');
    expect(await seen(TWO, silent, { today: '2026-12-30' })).toEqual(['overdue-check-in team sales']);
    expect(await seen(TWO, silent, { today: '2026-12-30', holidays })).toEqual([]);
  });

  it.each([
    ['reached', { k: NPS, l: NPS }, 'a/k: 55'],
    ['dropped', { k: `${NPS}, dropped: 2026-11-10`, l: NPS }, 'a/k: 41'],
    ['being set up', { k: 'metric: { establish: true }', l: NPS }, 'a/l: 41'],
    ['not to be seen yet', { k: 'metric: { from: 40, to: 55, observable_from: 2026-12-01 }', l: NPS }, 'a/l: 41'],
    ['milestones all done', { k: 'milestones: [{ id: m, title: M, due: 2026-10-09 }]', l: NPS }, 'a/k: { done: [m] }'],
  ])('lets rest what is %s', async (_, keyResults, early) => {
    const text = checkIns({ '2026-10-30': [early], '2026-11-20': ['a/l: 42'] });
    expect(await seen(team(keyResults), text)).toEqual([]);
  });

  it('waits for the first planned day on which the effect can be seen', async () => {
    const late = team({ k: 'metric: { from: 40, to: 55, observable_from: 2026-11-18 }', l: NPS });
    const text = checkIns({ '2026-11-20': ['a/l: 42'] });
    expect(await seen(late, text)).toEqual([]);
    expect(await seen(late, text, { today: '2026-11-23' })).toEqual(['never-checked-in key-result sales/a/k']);
  });

  it('a level that is kept is not reached while the cycle runs', async () => {
    const text = checkIns({ '2026-10-30': ['a/k: 99'], '2026-11-20': ['a/l: 42'] });
    expect(await seen(team({ k: 'metric: { at_least: 95 }', l: NPS }), text)).toEqual([
      'stalled-check-in key-result sales/a/k',
    ]);
  });

  it('says nothing of a team whose check-ins cannot be read, of persons, and of empty teams', async () => {
    const broken = await workspaceOf({ [SALES]: TWO, [CHECK_INS]: '<<<<<<< HEAD\n=======\n>>>>>>> b\n' });
    const options = { today: '2026-11-22', rules: CADENCE, overrides: new Map(), cycle: null };
    expect(broken.observations.map((one) => one.rule)).toEqual(['merge-conflict']);
    expect(checkWorkspace(broken, options).findings).toEqual([]);
    const person = 'teams: [{ id: sales, name: Ann, level: person }]';
    expect(await seen(TWO, null, { config: person })).toEqual([]);
    expect(await seen(TWO, null, { config: `person_level: true\n${person}` })).toEqual(['never-checked-in team sales']);
    expect(await seen('objectives: []\n', null)).toEqual([]);
  });

  it('weighs a note in preset starter', async () => {
    const [found] = await look(TWO, null, { config: 'preset: starter' });
    expect(found?.severity).toBe('note');
  });
});

describe('frozen-value', () => {
  const DAYS = ['2026-10-30', '2026-11-06', '2026-11-13', '2026-11-20'];
  const weekly = (...entries: readonly string[]) =>
    checkIns(Object.fromEntries(entries.map((entry, index) => [DAYS[index] ?? '', [`a/k: ${entry}`]])));
  const FROZEN = ['frozen-value level sales/a/k'];

  it.each([
    ['four times', ['44', '44', '44', '44'], FROZEN],
    ['three times', ['43', '44', '44', '44'], []],
    ['the same note', Array(4).fill('{ value: 44, note: as before }'), FROZEN],
    ['a note with the first', ['{ value: 44, note: wave 1 }', '44', '44', '44'], FROZEN],
    ['a note with the last', ['44', '44', '44', '{ value: 44, note: wave 2 is late }'], []],
    ['a note on the way', ['44', '44', '{ value: 44, note: wave 2 is late }', '44'], []],
    ['a confidence alone', ['44', '44', '44', '{ confidence: 4 }'], []],
    ['there and back', ['44', '45', '44', '44'], []],
    ['the target', ['55', '55', '55', '55'], []],
  ])('%s', async (_, entries, expected) => {
    expect(await seen(team({ k: NPS }), weekly(...entries))).toEqual(expected);
  });

  it.each([
    ['a level to keep', 'metric: { at_least: 40 }', '44'],
    ['yes or no', 'metric: { yes_no: true }', 'false'],
    ['milestones', 'milestones: [{ id: m, title: M, due: 2026-12-01 }]', '{ done: [] }'],
    ['before its effect can be seen', 'metric: { from: 40, to: 55, observable_from: 2026-12-01 }', '44'],
    ['what was added each week', 'metric: { to: 55, counts: sum }', '3'],
  ])('not for %s', async (_, metric, entry) => {
    expect(await seen(team({ k: metric }), weekly(entry, entry, entry, entry))).toEqual([]);
  });

  it('counts from the day the effect can be seen', async () => {
    const metric = 'metric: { from: 40, to: 55, observable_from: 2026-11-01 }';
    expect(await seen(team({ k: metric }), weekly('44', '44', '44', '44'))).toEqual([]);
  });

  it('a sum stands still when nothing is added', async () => {
    const sum = team({ k: 'metric: { to: 55, counts: sum }' });
    expect(await seen(sum, weekly('5', '0', '0', '0'))).toEqual(['frozen-value sum sales/a/k']);
    expect(await seen(sum, weekly('0', '5', '0', '0'))).toEqual([]);
  });

  it('says since when, at the last entry, and takes the number from okr.yaml', async () => {
    const [found] = await look(team({ k: NPS }), weekly('41', '44', '44'), {
      today: '2026-11-14',
      config: 'rules: { frozen-value: { check_ins: 2 } }',
    });
    expect(found).toMatchObject({
      data: { value: 44, unit: 'points', checkIns: 2, since: '2026-11-06' },
      place: { file: CHECK_INS, path: ['check_ins', 2, 'key_results', 'a/k'] },
    });
  });

  it('a second entry of a day corrects the first', async () => {
    const twice = `${weekly('44', '44', '44', '44')}  - { date: 2026-11-20, key_results: { a/k: 45 } }\n`;
    expect(await seen(team({ k: NPS }), twice)).toEqual([]);
  });
});

describe('check-in-outside-cycle', () => {
  const found = async (date: string, when: When = {}) =>
    (await look(TWO, checkIns({ [date]: ['a/k: 41'] }), when)).filter((one) => one.rule === 'check-in-outside-cycle');

  it.each([
    ['2026-09-30', 'before', { belongs: 'okrs/2026-Q3/check-ins/sales.yaml', meant: null }],
    ['2025-11-13', 'before', { belongs: 'okrs/2025-Q4/check-ins/sales.yaml', meant: '2026-11-13' }],
    ['2026-11-23', 'future', { meant: null }],
    ['2027-11-13', 'future', { meant: '2026-11-13' }],
  ])('%s: %s', async (date, say, data) => {
    expect(await found(date)).toMatchObject([{ say, data, place: { path: ['check_ins', 0, 'date'] } }]);
  });

  it.each(['2026-10-01', '2026-11-22'])('%s is fine', async (date) => {
    expect(await found(date)).toEqual([]);
  });

  it('looks at closed cycles: 14 days after the end count, or until the review closes it', async () => {
    const today = '2027-02-01';
    const review = { 'okrs/2026-Q4/reviews/sales.yaml': 'closed: 2026-12-18\n' };
    expect(await found('2027-01-14', { today })).toEqual([]);
    expect(await found('2027-01-15', { today })).toMatchObject([
      { say: 'late', data: { until: '2027-01-14', belongs: 'okrs/2027-Q1/check-ins/sales.yaml' } },
    ]);
    expect(await found('2026-12-18', { today, files: review })).toEqual([]);
    expect(await found('2026-12-19', { today, files: review })).toMatchObject([
      { say: 'closed', data: { closed: '2026-12-18', belongs: null } },
    ]);
  });
});

describe('value-out-of-range', () => {
  const share = (keys = 'from: 86, to: 92, unit: "%"', title = 'On time') =>
    `objectives: [{ id: a, title: A, owner: ann, key_results: [{ id: k, title: ${title}, metric: { ${keys} } }] }]\n`;
  const DAYS = ['2026-10-30', '2026-11-06', '2026-11-13', '2026-11-20'];
  const found = async (file: string, ...values: readonly (number | string)[]) => {
    const weeks = values.map((value, index) => [DAYS[index] ?? '', [`a/k: ${value}`]] as const);
    const all = await look(file, checkIns(Object.fromEntries(weeks)));
    return all
      .filter((one) => one.rule === 'value-out-of-range')
      .map(({ say, data }) => [say, data.value, data.meant ?? null]);
  };

  it.each<[string, string, readonly number[], readonly unknown[]]>([
    ['a share above 100', share(), [88, 101], [['above', 101, null]]],
    ['the point slipped', share(), [88, 885], [['above', 885, 88.5]]],
    ['a share below 0', share(), [88, -2], [['below', -2, null]]],
    ['its limits', share(), [100, 0], []],
    ['growth', share(undefined, 'Revenue growth'), [88, 120, -3], []],
    ['a margin', share('from: 12, to: 15, unit: "%"', 'EBIT-Marge'), [12, -3], []],
    ['load', share(undefined, 'Auslastung der Halle'), [96, 104], []],
    ['a start above 100', share('from: 120, to: 110, unit: "%"'), [118], []],
    ['no percentage', share('from: 86, to: 92, unit: points'), [101, -2], []],
    ['a level of percent', share('at_least: 99.5, unit: "%"'), [99.7, 997], [['above', 997, 99.7]]],
    ['a summed percentage', share('to: 90, counts: sum, unit: "%"'), [80, 120], []],
  ])('%s', async (_, file, values, expected) => {
    expect(await found(file, ...values)).toEqual(expected);
  });

  const number = (keys: string) => share(keys, 'Number');
  it.each<[string, string, readonly number[], readonly unknown[]]>([
    ['ten times the last', number('from: 40, to: 55'), [43, 430], [['slip', 430, 43]]],
    ['a tenth of the last', number('from: 40, to: 55'), [43, 4.3], [['slip', 4.3, 43]]],
    ['the first against the start', number('from: 40, to: 55'), [410], [['slip', 410, 41]]],
    ['only the wrong one', number('from: 40, to: 55'), [43, 440, 44, 45], [['slip', 440, 44]]],
    ['what the next confirms', number('from: 40, to: 55'), [43, 450, 470], []],
    ['thousands read as units', number('from: 310000, to: 340000'), [312000, 318], [['slip', 318, 318000]]],
    ['the lower the better', number('from: 10, to: 7'), [9.4, 0.93], [['slip', 0.93, 9.3]]],
    ['a step to the target', number('from: 100, to: 5'), [90, 8], []],
    ['a step past the target', number('from: 100, to: 50'), [90, 6], [['slip', 6, 60]]],
    ['a rise on the way to the target', number('from: 1, to: 500'), [20, 260], []],
    ['small counts', number('from: 12, to: 1'), [1, 11], []],
    ['zero', number('from: 40, to: 55'), [43, 0, 44], []],
    ['a change of sign', number('from: -20, to: 30'), [-2, 25], []],
    ['small against the start', number('from: 300, to: 0'), [4, 60], []],
    ['less than an upper limit', number('at_most: 5'), [4.2, 0.3], []],
    ['more than an upper limit', number('at_most: 5'), [4.2, 42], [['slip', 42, 4.2]]],
    ['weeks of a sum', number('to: 500000, counts: sum'), [90000, 4000, 80000], []],
    [
      'a sum that passes the whole',
      number('to: 500000, counts: sum'),
      [90000, 40000, 900000],
      [['slip', 900000, 90000]],
    ],
  ])('%s', async (_, file, values, expected) => {
    expect(await found(file, ...values)).toEqual(expected);
  });

  it('a second entry of the day corrects it', async () => {
    const weeks = { '2026-11-13': ['a/k: 43'], '2026-11-20 first': ['a/k: 430'], '2026-11-20 again': ['a/k: 44'] };
    expect(await seen(number('from: 40, to: 55'), checkIns(weeks))).toEqual([]);
  });
});

describe('confidence-drop', () => {
  const DAYS = ['2026-10-23', '2026-10-30', '2026-11-06', '2026-11-13', '2026-11-20'];
  const found = async (values: readonly number[], config = '') => {
    const weeks = values.map((confidence, index) => [
      DAYS[index + DAYS.length - values.length] ?? '',
      [`a/k: { value: ${41 + index}, confidence: ${confidence} }`],
    ]);
    return look(team({ k: NPS }), checkIns(Object.fromEntries(weeks)), { config });
  };

  // method.md 1.5: T lines.
  it.each([
    [[5, 5, 3], 'drop'],
    [[7, 6, 5, 4], 'falling'],
    [[5, 6, 5, 6], null],
    [[7, 5, 6], null],
    [[6, 5, 4], null],
  ])('%j: %s', async (values, say) => {
    expect((await found(values)).map((one) => one.say)).toEqual(say === null ? [] : [say]);
  });

  it('is a note with its course, at the confidence, with thresholds of its own', async () => {
    expect(await found([8, 7, 6, 5])).toMatchObject([
      {
        severity: 'note',
        data: { course: ['8', '7', '6', '5'] },
        place: { path: expect.arrayContaining(['confidence']) },
      },
    ]);
    const config = 'rules: { confidence-drop: { points: 3, falls: 2 } }';
    expect((await found([8, 6], config)).map((one) => one.say)).toEqual([]);
    expect((await found([8, 7, 6], config)).map((one) => one.say)).toEqual(['falling']);
  });
});

describe('blockers', () => {
  const found = async (blocker: string, when: When = {}) => {
    const blockers = `blockers:\n  - { id: b, text: No access, raised: 2026-11-09${blocker} }\n`;
    const text = checkIns({ '2026-11-20': ['a/k: 41', 'a/l: 41'] }, blockers);
    return (await look(TWO, text, when)).filter((one) => one.rule.endsWith('-blocker'));
  };

  it.each([
    ['its day', ', owner: ann, due: 2026-11-22', []],
    ['the day after', ', owner: ann, due: 2026-11-21', ['overdue-blocker']],
    ['resolved', ', owner: ann, due: 2026-11-16, resolved: 2026-11-20', []],
    ['resolved tomorrow', ', owner: ann, due: 2026-11-16, resolved: 2026-11-23', ['overdue-blocker']],
    ['nobody', '', ['ownerless-blocker']],
    ['nobody, resolved', ', resolved: 2026-11-10', []],
    ['nobody and late', ', due: 2026-11-16', ['overdue-blocker', 'ownerless-blocker']],
  ])('%s', async (_, keys, expected) => {
    const findings = await found(keys);
    expect(findings.map((one) => one.rule)).toEqual(expected);
    expect(findings.every((one) => one.subject === '2026-Q4/sales/b')).toBe(true);
  });

  it('names the person and the days, waits as long as okr.yaml says, and leaves closed cycles alone', async () => {
    const people = 'people: { ann: { name: Ann Example } }';
    expect(await found(', owner: ann, due: 2026-11-16', { config: people })).toMatchObject([
      {
        data: { person: 'Ann Example', days: 6, command: 'okr blockers resolve sales/b' },
        place: { path: ['blockers', 0, 'due'] },
      },
    ]);
    const patient = 'rules: { overdue-blocker: { days: 6 }, ownerless-blocker: { days: 14 } }';
    expect(await found(', due: 2026-11-16', { config: patient })).toEqual([]);
    expect(await found(', due: 2026-11-16', { today: '2027-02-01' })).toEqual([]);
  });
});
