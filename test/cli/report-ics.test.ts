import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run';
import { nodeFiles } from '../../src/host/node-files';
import { dueDays } from '../../src/rhythm/due-days';
import { publicHolidays } from '../../src/rhythm/holidays';
import { isText } from '../../src/workspace/file';
import { ROOT } from '../imports';
import { type MemorySetup, memoryHost } from '../memory-host';
import { CHECK_INS, OKR_EN, SALES, workspace } from './workspaces';

const FILES = {
  'okr.yaml': OKR_EN,
  'okrs/2026-Q4/sales.yaml': SALES,
  'okrs/2026-Q4/check-ins/sales.yaml': CHECK_INS,
};

async function ics(files: Readonly<Record<string, string>>, argv: readonly string[] = [], setup: MemorySetup = {}) {
  const host = memoryHost({ files: workspace(files), ...setup });
  const exit = await run(['report', '--format', 'ics', ...argv], host);
  if (exit !== 0) return { exit, text: '', events: [], err: host.printed.err, titles: [] };
  const calendar = new ICAL.Component(ICAL.parse(host.printed.out));
  const events = calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
  return { exit, text: host.printed.out, events, err: host.printed.err, titles: events.map(({ summary }) => summary) };
}

/** Every start of an event, as clocks show it. */
function starts(event: ICAL.Event | undefined): string[] {
  if (event === undefined) return [];
  const iterator = event.iterator();
  const found: string[] = [];
  for (let next = iterator.next(); next; next = iterator.next()) found.push(next.toString());
  return found;
}

/** The example company, as if it were in memory. */
const EXAMPLE = Object.fromEntries(
  nodeFiles
    .scan(`${ROOT}examples/muster-maschinenbau`)
    .flatMap((file) => (isText(file) ? [[file.path, file.text]] : [])),
);

describe('the check-ins in a calendar', () => {
  it('are the planned due days, each at the same hour', async () => {
    const { events } = await ics(EXAMPLE);
    const days = dueDays(
      { start: '2026-10-01', end: '2026-12-31' },
      { due: 5, pause: [{ from: '2026-12-21', to: '2027-01-03' }] },
      (await publicHolidays('DE-BY', [2026])) ?? new Set(),
    );
    expect(days).toHaveLength(12);
    expect(starts(events[0])).toEqual(days.map((day) => `${day}T09:00:00`));
  });

  it('leave out public holidays', async () => {
    const okr = `${OKR_EN}holidays: DE-BY\ncycles: { custom: [{ id: winter, start: 2026-12-01, end: 2027-01-31 }] }\n`;
    const { events, text } = await ics({ 'okr.yaml': okr, 'okrs/winter/sales.yaml': SALES }, ['--cycle', 'winter']);
    expect(starts(events[0]).map((start) => start.slice(0, 10))).toEqual([
      '2026-12-04',
      '2026-12-11',
      '2026-12-18',
      '2027-01-08',
      '2027-01-15',
      '2027-01-22',
      '2027-01-29',
    ]);
    expect(text).toContain('EXDATE;TZID=Europe/Berlin:20261225T090000,20270101T090000');
  });

  it('begin when okr.yaml says, in its zone', async () => {
    const okr = `${OKR_EN}calendar: { time_zone: America/New_York, time: 8:15 }\n`;
    const { events } = await ics({ ...FILES, 'okr.yaml': okr });
    const start = events[0]?.startDate;
    expect([start?.toString(), start?.convertToZone(ICAL.Timezone.utcTimezone).toString()]).toEqual([
      '2026-10-02T08:15:00',
      '2026-10-02T12:15:00Z',
    ]);
  });

  it('are in the reader’s own time where no zone is known', async () => {
    const { text, events } = await ics(FILES);
    expect(text).not.toContain('TZID');
    expect(events[0]?.startDate.toString()).toBe('2026-10-02T09:00:00');
  });
});

describe('the calendar of a cycle', () => {
  it('holds its meetings one after the other on a day', async () => {
    const { events } = await ics(EXAMPLE, ['--lang', 'en']);
    const at = (title: string) => events.filter(({ summary }) => summary === title).flatMap(starts);
    expect(at('OKR monthly meeting · 2026-Q4')).toEqual(['2026-10-30T09:30:00', '2026-11-27T09:30:00']);
    expect(at('OKR half-time · 2026-Q4')).toEqual(['2026-11-13T09:30:00']);
    expect(at('OKR review · 2026-Q4')).toEqual(['2026-12-18T09:30:00']);
    expect(at('OKR retrospective · 2026-Q4')).toEqual(['2027-01-04T09:00:00']);
    expect(at('OKR planning: the teams write their objectives · 2027-Q1')).toEqual(['2027-01-05T09:00:00']);
  });

  it('lets nobody sit in two meetings at once', async () => {
    const custom = '{ id: one, start: 2026-10-01, end: 2026-12-11 }, { id: two, start: 2026-12-12, end: 2027-02-28 }';
    const okr = `${OKR_EN}cycles: { custom: [${custom}] }\n`;
    const { events } = await ics({ 'okr.yaml': okr, 'okrs/one/sales.yaml': SALES });
    const held = events.flatMap((event) => starts(event).map((start) => [start, event.summary]));
    expect(held.filter(([start]) => start?.startsWith('2026-11-06'))).toEqual([
      ['2026-11-06T09:00:00', 'OKR check-in · one'],
      ['2026-11-06T09:30:00', 'OKR half-time · one'],
      ['2026-11-06T10:30:00', "OKR planning: draft of the company's objectives · two"],
    ]);
  });

  it('holds what is promised and not kept yet, all day', async () => {
    const pilot = `team: pilot
objectives:
  - id: pilot
    title: Customers work with it
    key_results:
      - id: live
        title: Pilot is live
        owner: ben
        milestones: [{ id: a, title: Signed, due: 2026-10-31 }, { id: b, title: Live, due: 2026-12-15 }]
`;
    const checkIns = `check_ins: [{ date: 2026-11-20, key_results: { pilot/live: { done: [a] } } }]
blockers:
  - { id: crm, text: No access, raised: 2026-11-09, owner: anna, due: 2026-12-04 }
  - { id: old, text: Was there, raised: 2026-11-09, due: 2026-11-30, resolved: 2026-11-20 }
`;
    const decision = (revisit: string) =>
      `title: Until ${revisit}\ndate: 2026-10-01\nkind: opportunity\nstatus: rejected\nanswer: maybe\nrevisit: ${revisit}\n`;
    const files = {
      'okr.yaml': OKR_EN,
      'okrs/2026-Q4/pilot.yaml': pilot,
      'okrs/2026-Q4/check-ins/pilot.yaml': checkIns,
      'decisions/a.yaml': decision('2026-12-18'),
      'decisions/b.yaml': decision('2027-09-01'),
    };
    const { events } = await ics(files);
    const due = events.filter(({ startDate }) => startDate.isDate);
    expect(due.map(({ summary, startDate }) => [startDate.toString(), summary])).toEqual([
      ['2026-12-04', 'Promised: No access'],
      ['2026-12-15', 'Milestone: Live'],
      ['2026-12-18', 'Company objectives for 2027-Q1 are out'],
      ['2026-12-18', 'Look at again: Until 2026-12-18'],
    ]);
    expect(due[1]?.description).toBe('Of “Pilot is live” (ben · pilot)\nDone: okr checkin pilot --set pilot/live/b=1');
  });

  it('names the team it is for, and its commands', async () => {
    const { events, titles } = await ics(EXAMPLE, ['--team', 'sales']);
    expect(titles[0]).toBe('OKR-Check-in · Vertrieb · 2026-Q4');
    expect(events[0]?.description).toContain('Vorher: okr checkin sales\nTagesordnung: okr agenda weekly --team sales');
    expect(titles.join()).not.toContain('Entwurf der Unternehmensziele');
  });

  it('is there for a company without objectives or check-ins too', async () => {
    const { exit, titles } = await ics({ 'okr.yaml': OKR_EN, 'okrs/2026-Q4/sales.yaml': 'objectives: []\n' });
    expect(exit).toBe(0);
    expect(titles).toContain('OKR review · 2026-Q4');
    const empty = await ics({ 'okr.yaml': OKR_EN });
    expect(empty.exit).toBe(2);
    expect(empty.err).toContain('okr init');
  });

  it('shows nothing of persons without person_level', async () => {
    const okr = `${OKR_EN}teams: [{ id: sales, name: Sales }, { id: ben, name: Ben, parent: sales, level: person }]\n`;
    const own = 'blockers: [{ id: x, text: Own, raised: 2026-11-02, due: 2026-12-01 }]\n';
    const files = { ...FILES, 'okr.yaml': okr, 'okrs/2026-Q4/ben.yaml': SALES.replace('team: sales', 'team: ben') };
    const { text } = await ics({ ...files, 'okrs/2026-Q4/check-ins/ben.yaml': own });
    expect(text).not.toContain('Own');
    const shown = await ics({
      ...files,
      'okrs/2026-Q4/check-ins/ben.yaml': own,
      'okr.yaml': `${okr}person_level: true\n`,
    });
    expect(shown.text).toContain('Own');
  });
});
