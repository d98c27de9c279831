import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run';
import type { Cell } from '../../src/sheets/cell';
import { SHEET_LIMITS } from '../../src/sheets/limits';
import { writeWorkbook } from '../../src/sheets/write-workbook';
import { CHECKED, TEAM } from '../checkin/items';
import { exampleCompany } from '../example-company';
import { type MemorySetup, memoryHost } from '../memory-host';
import { edited, type Written } from '../sheets/edit-workbook';
import { workbookOf } from '../sheets/parts';
import { expectPublished } from './published';
import { OKR_DE, OKR_EN, workspace } from './workspaces';

const TEAMS = `teams:
  - { id: sales, name: Sales }
  - { id: service, name: Service }
`;
const FILES = workspace({
  'okr.yaml': OKR_EN + TEAMS,
  'okrs/2026-Q4/sales.yaml': TEAM,
  'okrs/2026-Q4/check-ins/sales.yaml': CHECKED,
  'okrs/2026-Q4/service.yaml': TEAM,
  'okrs/2026-Q4/check-ins/service.yaml': CHECKED,
});
const SALES = '/work/okrs/2026-Q4/check-ins/sales.yaml';
const SERVICE = '/work/okrs/2026-Q4/check-ins/service.yaml';
const TODAY = '2026-11-20';

/** What `okr report` writes from some files. */
async function reported(files: Readonly<Record<string, string>>, ...argv: string[]): Promise<Uint8Array> {
  const host = memoryHost({ files, today: TODAY });
  await run(['report', '--format', 'xlsx=/work/x.xlsx', ...argv], host);
  const bytes = host.storedBytes.get('/work/x.xlsx');
  if (bytes === undefined) throw new Error(host.printed.err);
  return bytes;
}

async function okr(bytes: Uint8Array, argv: readonly string[] = [], setup: MemorySetup = {}) {
  const host = memoryHost({ files: FILES, today: TODAY, ...setup, bytes: { '/work/x.xlsx': bytes } });
  const exit = await run(['checkin', ...argv, '--from-xlsx', 'x.xlsx'], host);
  const { out, err } = host.printed;
  const sales = host.stored.get(SALES) ?? '';
  return { exit, out, err, host, sales, service: host.stored.get(SERVICE) ?? '' };
}

async function json(bytes: Uint8Array, argv: readonly string[] = [], setup: MemorySetup = {}) {
  const result = await okr(bytes, [...argv, '--json'], setup);
  const data = JSON.parse(result.out);
  expectPublished('checkin', data);
  return { ...result, data };
}

/** A workbook somebody made by hand. */
function made(...[first = [], ...rows]: (readonly Cell[])[]): Promise<Uint8Array> {
  const widest = Math.max(first.length, ...rows.map((row) => row.length));
  const columns = Array.from({ length: widest }, (_, at) => ({ heading: String(first[at] ?? ''), width: 20 }));
  return writeWorkbook([{ name: 'Werte', columns, rows }], 'de');
}

/** Columns of our sheet of key results (its second): value, confidence and note, and of the rows those of sales. */
const ROW = { nps: 2, time: 3, share: 4, orders: 5, iso: 7, pilot: 10, serviceNps: 11 };
let ours: Uint8Array;
beforeAll(async () => {
  ours = await reported(FILES);
}, 60_000);
const changed = (cells: Readonly<Record<string, Written>>) => edited(ours, 2, cells);

describe('a workbook okr report wrote', () => {
  it('says nothing as long as nobody changes it', async () => {
    const { data, exit, sales } = await json(ours);
    expect([exit, data.differences, data.notTaken, data.checkIns, sales]).toEqual([0, [], [], [], CHECKED]);
    expect((await okr(ours)).out).toContain('Nothing new in the workbook, nothing written.');
  });

  it('gives what was changed in it, and of that alone a line each', async () => {
    const bytes = changed({
      [`H${ROW.nps}`]: 47,
      [`I${ROW.nps}`]: 7,
      [`J${ROW.nps}`]: 'wave 4',
      [`H${ROW.share}`]: 0.355,
      [`I${ROW.time}`]: 4,
      [`H${ROW.iso}`]: 'yes',
      [`H${ROW.pilot}`]: 'contract, trial, live=25%',
    });
    const { sales, service, exit } = await okr(bytes, ['--by', 'ben']);
    expect(exit).toBe(0);
    expect(sales.startsWith(CHECKED)).toBe(true);
    expect(sales.slice(CHECKED.length)).toBe(`  - date: 2026-11-20
    by: ben
    key_results:
      a/nps: { value: 47, confidence: 7, note: wave 4 }
      a/time: { confidence: 4 }
      a/share: 35.5
      a/iso: true
      a/pilot: { done: { contract: 1, trial: 1, live: 0.25 } }
`);
    expect(service).toBe(CHECKED);
  });

  it('holds the whole of a sum, of which what comes to it is written', async () => {
    const { sales, data } = await json(changed({ [`H${ROW.orders}`]: 300_000 }));
    expect(sales.slice(CHECKED.length)).toBe('  - date: 2026-11-20\n    key_results:\n      a/orders: 50000\n');
    expect(data.differences).toMatchObject([{ base: 250_000, now: 250_000, workbook: 300_000 }]);
  });

  it('is taken for all teams in it: all are written or none', async () => {
    const bytes = changed({ [`H${ROW.nps}`]: 47, [`H${ROW.serviceNps}`]: 48 });
    const both = await json(bytes, ['--commit']);
    expect(both.data.checkIns.map((one: { team: string }) => one.team)).toEqual(['sales', 'service']);
    expect([both.sales, both.service]).toEqual([
      expect.stringContaining('a/nps: 47'),
      expect.stringContaining('a/nps: 48'),
    ]);
    expect(both.host.commits).toMatchObject([{ message: 'Check-in sales, service 2026-11-20' }]);
    const half = await okr(bytes, [], { failWrite: { nth: 2, code: 'ENOSPC' } });
    expect([half.exit, half.sales, half.service]).toEqual([3, CHECKED, CHECKED]);
  });

  it('is known again where a program shows the hidden sheet', async () => {
    const parts = unzipSync(changed({ H2: 47 }));
    const book = strFromU8(parts['xl/workbook.xml'] ?? new Uint8Array());
    const shown = zipSync({ ...parts, 'xl/workbook.xml': strToU8(book.replace(' state="hidden"', '')) });
    const { data } = await json(shown);
    expect(data).toMatchObject({ base: TODAY, differences: [{ base: 46, workbook: 47 }] });
  });

  it('is taken for one team, where that is named', async () => {
    const bytes = changed({ [`H${ROW.nps}`]: 47, [`H${ROW.serviceNps}`]: 48 });
    const { sales, service, err, exit } = await okr(bytes, ['service']);
    expect([exit, sales]).toEqual([0, CHECKED]);
    expect(service).toContain('a/nps: 48');
    expect(err).toContain('9 rows of other teams left out');
  });

  it('changes no definition, and says what it leaves', async () => {
    const bytes = changed({ C2: 'Another title', E2: 20, F2: 70, G2: 'stars', H2: 47 });
    const { data, host } = await json(bytes);
    expect(host.stored.get('/work/okrs/2026-Q4/sales.yaml')).toBe(TEAM);
    expect(data.notTaken).toEqual(
      [
        { what: 'title', files: 'NPS', workbook: 'Another title', cell: 'Key results!C2' },
        { what: 'from', files: '40', workbook: '20', cell: 'Key results!E2' },
        { what: 'to', files: '55', workbook: '70', cell: 'Key results!F2' },
        { what: 'unit', files: 'points', workbook: 'stars', cell: 'Key results!G2' },
      ].map((one) => ({ ref: '2026-Q4/sales/a/nps', title: 'NPS', ...one })),
    );
    expect((await okr(bytes)).out).toMatch(/Not taken over\n[\s\S]*target: 55 in the files, 70 in the/);
  });

  it('does not call a definition changed that was changed in the files since', async () => {
    const files = { ...FILES, '/work/okrs/2026-Q4/sales.yaml': TEAM.replace('title: NPS,', 'title: Net promoters,') };
    const { data } = await json(changed({ H2: 47 }), [], { files });
    expect(data.notTaken).toEqual([]);
  });

  it('shows then, now and workbook before it asks', async () => {
    const { err, out, host } = await okr(changed({ H2: 47 }), [], {
      answers: ['yes'],
      columns: 80,
      env: { NO_COLOR: '1' },
    });
    expect(err).toMatch(/NPS\s+Value\s+46.points\s+46.points\s+47.points/);
    expect(host.asked.map(({ message }) => message)).toEqual(['Write this into okrs/2026-Q4/check-ins/sales.yaml?']);
    expect(out).toContain('1 change taken');
    expect(out).not.toContain('files now');
    const refused = await okr(changed({ H2: 47 }), [], { answers: ['no'], columns: 80 });
    expect([refused.exit, refused.sales]).toEqual([130, CHECKED]);
  });
});

describe('what was changed in the workbook and in the files', () => {
  const since = `${CHECKED}  - date: 2026-11-18\n    key_results: { a/nps: 48, a/time: 9 }\n`;
  const files = { ...FILES, [SALES]: since };
  const bytes = () => changed({ [`H${ROW.nps}`]: 47, [`H${ROW.time}`]: 9, [`I${ROW.nps}`]: 8 });

  it('is not written where nobody is there to choose', async () => {
    const { data, exit, sales } = await json(bytes(), [], { files });
    expect([data.error.code, exit, sales]).toEqual(['workbook-conflicts', 2, since]);
    expect(data.error.message).toBe(
      '1 value was changed in the workbook and in the files: NPS: Value was 46\u00a0points, is 48\u00a0points in the files and 47\u00a0points in the workbook.',
    );
    expect(data.error.hint).toContain('--on-conflict workbook');
  });

  it.each([
    ['workbook', '{ value: 47, confidence: 8 }'],
    ['files', '{ confidence: 8 }'],
  ])('is settled by --on-conflict %s; what is the same by now is no conflict', async (side, entry) => {
    const { data, sales } = await json(bytes(), ['--on-conflict', side], { files });
    expect(sales.slice(since.length)).toBe(`  - date: 2026-11-20\n    key_results:\n      a/nps: ${entry}\n`);
    expect(data.differences).toMatchObject([
      { field: 'value', base: 46, now: 48, workbook: 47, conflict: true, taken: side === 'workbook' },
      { field: 'confidence', conflict: false, taken: true },
    ]);
  });

  it('is asked for in a terminal', async () => {
    const { host, sales } = await okr(bytes(), [], { files, answers: ['files', 'yes'], columns: 80 });
    expect(host.asked[0]?.choices?.map(({ name }) => name)).toEqual([
      'the workbook: 47\u00a0points',
      'the files: 48\u00a0points',
    ]);
    expect(sales).toContain('a/nps: { confidence: 8 }');
  });
});

describe('a workbook made by hand', () => {
  const german = {
    ...FILES,
    '/work/okr.yaml': OKR_DE + TEAMS,
    '/work/okrs/2026-Q4/sales.yaml': TEAM.replace('1.2 m', '1,2 Mio.'),
    '/work/okrs/2026-Q4/service.yaml': TEAM.replace('1.2 m', '1,2 Mio.'),
  };

  it('is read with headings in German, below a title, with numbers as text, percentages and milestones', async () => {
    const bytes = await made(
      ['Stand der Woche'],
      [],
      ['Schlüsselergebnis', 'Wert', 'Zuversicht', 'Notiz'],
      ['a/nps', '47,5 points', 7, 'Welle 4'],
      ['Time', 9.2],
      ['sales/a/share', { percent: 0.45 }, '6'],
      ['a/orders', '1.500,50 €'],
      ['a/iso', true],
      ['a/pilot/live', { percent: 0.5 }],
      ['a/fresh', null, null, { date: '2026-11-19' }],
      [],
      [null, 12],
    );
    const { sales, err, exit } = await okr(bytes, ['sales', '--yes'], { files: german });
    expect(err).toContain('Werte ohne Schlüsselergebnis sind ausgelassen: Werte!B12.');
    expect(exit).toBe(0);
    expect(sales.slice(CHECKED.length)).toBe(`  - date: 2026-11-20
    key_results:
      a/nps: { value: 47.5, confidence: 7, note: Welle 4 }
      a/time: 9.2
      a/share: { value: 45, confidence: 6 }
      a/orders: 1500.5
      a/iso: true
      a/fresh: { note: 2026-11-19 }
      a/pilot: { done: { contract: 1, trial: 0.5, live: 0.5 } }
`);
  });

  it('takes all that stands in it, also what stays as it is', async () => {
    const bytes = await made(['ref', 'value'], ['sales/a/nps', 46], ['service/a/nps', 50]);
    const { data, sales } = await json(bytes);
    expect([data.base, data.checkIns.length]).toEqual([null, 2]);
    expect(sales).toContain('a/nps: 46');
    expect((await okr(bytes)).out).toContain('x.xlsx does not say what stood in it before');
  });

  it.each<[string, readonly Cell[], string, string]>([
    ['a text for a number', ['sales/a/nps', 'many'], 'answer-no-number', 'sheet Werte, cell B2: sales/a/nps'],
    ['a day for a number', ['sales/a/time', { date: '2026-05-03' }], 'cell-date', '3 May 2026 (sheet Werte, cell B2'],
    ['another unit', ['sales/a/nps', { percent: 0.45 }], 'answer-other-unit', '"45 %" does not fit'],
    ['a confidence of 11', ['sales/a/nps', 47, 11], 'answer-confidence', 'cell C2'],
    ['a key result nobody has', ['sales/a/nsp', 47], 'unknown-reference', 'sales/a/nsp (Werte!A2)'],
    ['one that several teams have', ['a/nps', 47], 'ambiguous-reference', 'a/nps (Werte!A2)'],
    ['a value ten times the last', ['sales/a/nps', 460], 'answer-jump', '460\u00a0points after 46\u00a0points'],
    ['a milestone it does not have', ['sales/a/pilot/lunch', 1], 'answer-no-milestone', '"lunch" is none'],
    ['more than a milestone', ['sales/a/pilot/live', 5], 'answer-share', 'live=5'],
    ['words for a milestone', ['sales/a/pilot/live', 'fast'], 'answer-share', 'live=fast'],
  ])('is refused for %s, with the cell', async (_name, row, code, words) => {
    const bytes = await made(['ref', 'value', 'confidence'], row);
    const { data, exit, sales } = await json(bytes);
    expect([data.error.code, exit, sales]).toEqual([code, 2, CHECKED]);
    expect(data.error.message).toContain(words);
  });

  it.each([
    ['a formula that failed', { type: 'e', xml: '<f>B9</f><v>#REF!</v>' }, 'cell-error', '#REF! (sheet Werte, cell B2'],
    ['a formula never computed', { xml: '<f>SUM(B3:B9)</f>' }, 'cell-not-computed', 'nobody has computed'],
  ])('is refused for %s', async (_name, cell, code, words) => {
    const bytes = edited(await made(['ref', 'value'], ['sales/a/nps', 47]), 1, { B2: cell });
    const { data, exit } = await json(bytes);
    expect([data.error.code, exit]).toEqual([code, 2]);
    expect(data.error.message).toContain(words);
  });

  it('takes the value that is stored with a formula', async () => {
    const bytes = edited(await made(['ref', 'value'], ['sales/a/nps', 1]), 1, { B2: { xml: '<f>40+7</f><v>47</v>' } });
    expect((await okr(bytes)).sales).toContain('a/nps: 47');
  });

  it('keeps a note in one line', async () => {
    const { sales } = await okr(await made(['ref', 'value', 'note'], ['sales/a/nps', 47, 'one\ntwo']));
    expect(sales).toContain('note: "one; two"');
  });

  it('says where a key result was dropped since', async () => {
    const dropped = TEAM.replace('title: Time,', 'title: Time, dropped: 2026-11-10, drop_reason: x,');
    const files = { ...FILES, '/work/okrs/2026-Q4/sales.yaml': dropped };
    const { data } = await json(changed({ [`H${ROW.time}`]: 9 }), [], { files });
    expect(data.error).toMatchObject({
      code: 'dropped-key-result',
      message: expect.stringContaining('(Key results!S3)'),
    });
    expect((await okr(changed({ H2: 47 }), [], { files })).exit).toBe(0);
  });

  it('with a key result in two rows is refused', async () => {
    const { data } = await json(await made(['ref', 'value'], ['sales/a/nps', 47], ['2026-Q4/sales/a/nps', 48]));
    expect(data.error).toMatchObject({ code: 'answer-twice', message: expect.stringContaining('cell A3') });
  });

  it('with other columns says which sheets it has and what is wanted', async () => {
    const { data, exit } = await json(await made(['Maßnahme', 'Budget'], ['CRM', 4]));
    expect([data.error.code, exit]).toEqual(['workbook-columns', 2]);
    expect(data.error.message).toBe('No sheet of x.xlsx has the columns "Reference" and "Value".');
    expect(data.error.hint).toContain('Werte (Maßnahme, Budget)');
  });

  it('with more rows than anybody reads is refused', async () => {
    const rows = '<row><c t="inlineStr"><is><t>ref</t></is></c></row>'.repeat(SHEET_LIMITS.rows + 1);
    const { data, exit } = await json(workbookOf({ sheets: { Werte: rows } }));
    expect([data.error.code, exit]).toEqual(['workbook-too-large', 2]);
  });
});

describe('the command line', () => {
  it('takes one source', async () => {
    const { data, exit } = await json(ours, ['--set', 'a/nps=47']);
    expect([data.error.code, exit]).toEqual(['not-together', 2]);
  });

  it('counts for the day it is told', async () => {
    const { sales } = await okr(changed({ H2: 47 }), ['--date', '2026-11-19', '--win', 'Wave 4 is in']);
    expect(sales).toContain('  - date: 2026-11-19\n    key_results:\n      a/nps: 47\n    wins: [Wave 4 is in]\n');
  });

  it('gives wins to one team, not to several', async () => {
    const bytes = changed({ [`H${ROW.nps}`]: 47, [`H${ROW.serviceNps}`]: 48 });
    const { data } = await json(bytes, ['--win', 'Wave 4 is in']);
    expect(data.error.code).toBe('several-teams');
  });

  it('leaves a broken file of another team alone, and refuses one of its own', async () => {
    const files = { ...FILES, '/work/okrs/2026-Q4/service.yaml': 'objectives: [' };
    expect((await okr(changed({ H2: 47 }), [], { files })).exit).toBe(0);
    const { data, exit } = await json(changed({ [`H${ROW.serviceNps}`]: 48 }), [], { files });
    expect([data.error.code, exit]).toEqual(['faulty-file', 3]);
  });
});

it('goes round on the German example: one cell, one line', async () => {
  const files = exampleCompany('muster-maschinenbau');
  const before = await reported(files, '--today', '2026-11-22');
  const host = memoryHost({ files, today: '2026-11-22', bytes: { '/work/x.xlsx': edited(before, 2, { H12: 49 }) } });
  expect(await run(['checkin', '--from-xlsx', 'x.xlsx', '--lang', 'de'], host)).toBe(0);
  const touched = [...host.stored].filter(([path, text]) => files[path] !== text);
  expect(touched.map(([path]) => path)).toEqual(['/work/okrs/2026-Q4/check-ins/sales.yaml']);
  const old = new Set((files['/work/okrs/2026-Q4/check-ins/sales.yaml'] ?? '').split('\n'));
  const lines = (touched[0]?.[1] ?? '').split('\n').filter((line) => !old.has(line));
  expect(lines).toEqual(['  - date: 2026-11-22', '      customer-love/nps: 49']);
  expect(host.printed.out).toContain('1 Änderung übernommen');
});
