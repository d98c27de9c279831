import { parse } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import readExcelFile from 'read-excel-file/node';
import { beforeAll, describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run';
import type { CycleReport } from '../../src/schema/output/report';
import { exampleCompany } from '../example-company';
import { memoryHost } from '../memory-host';

const FILES = exampleCompany('muster-maschinenbau');

async function okr(...argv: string[]) {
  const host = memoryHost({ files: FILES });
  await run(['report', '--today', '2026-11-22', ...argv], host);
  return host;
}
async function workbook(language: 'de' | 'en') {
  const bytes = (await okr('--format', 'xlsx=cycle.xlsx', '--lang', language)).storedBytes.get('/work/cycle.xlsx');
  if (bytes === undefined) throw new Error('nothing was written');
  return bytes;
}

/** Rows of a sheet by heading, as a library that is not ours reads them. */
type Row = Readonly<Record<string, unknown>>;
async function rowsOf(bytes: Uint8Array): Promise<Record<string, Row[]>> {
  const sheets = (await readExcelFile(Buffer.from(bytes))) as unknown as { sheet: string; data: unknown[][] }[];
  return Object.fromEntries(
    sheets.map(({ sheet, data: [headings = [], ...rows] }) => [
      sheet,
      rows.map((row) => Object.fromEntries(row.map((cell, at) => [String(headings[at]), cell]))),
    ]),
  );
}
const day = (date: string | null) => (date === null ? null : new Date(`${date}T00:00:00Z`));

let report: CycleReport;
let de: Record<string, Row[]>;
beforeAll(async () => {
  const host = await okr('--json', '--format', 'xlsx=cycle.xlsx');
  report = JSON.parse(host.printed.out);
  de = await rowsOf(host.storedBytes.get('/work/cycle.xlsx') ?? new Uint8Array());
}, 60_000);

describe('okr report --format xlsx, read by another library', () => {
  it('has a sheet for each question, named in the language', async () => {
    expect(Object.keys(de)).toEqual(['Ziele', 'Schlüsselergebnisse', 'Check-ins', 'Hindernisse', 'okr']);
    const names = Object.keys(await rowsOf(await workbook('en')));
    expect(names).toEqual(['Objectives', 'Key results', 'Check-ins', 'Blockers', 'okr']);
    expect([...Object.keys(de), ...names].every((name) => name.length <= 31 && !/[[\]:*?/\\]/.test(name))).toBe(true);
  });

  it('holds every key result with its real numbers and days', () => {
    const shown = report.status.teams.flatMap(({ objectives }) => objectives.flatMap((one) => one.keyResults));
    expect(shown.length).toBeGreaterThan(50);
    const rows = de.Schlüsselergebnisse ?? [];
    expect(rows.map((row) => row.Verweis)).toEqual(shown.map(({ ref }) => ref));
    for (const [at, one] of shown.entries()) {
      const row = rows[at] ?? {};
      const amount = (value: number | null) =>
        value !== null && one.unit === '%' ? Number((value / 100).toFixed(12)) : value;
      expect(row.Schlüsselergebnis, one.ref).toBe(one.title);
      expect(row.Ausgangswert, one.ref).toEqual(amount(one.from));
      const reported = report.checkIns.findLast(({ ref, value }) => ref === one.ref && typeof value === 'number');
      const isSum = one.unit === 'EUR' && one.from === 0;
      if (typeof reported?.value === 'number')
        expect(row.Wert, one.ref).toBeCloseTo(amount(isSum ? Number(one.current) : reported.value) ?? 0, 10);
      expect(row.Zuversicht, one.ref).toEqual(one.confidence.value);
      expect(row.Fortschritt, one.ref).toEqual(one.progress);
      expect(row['Letzter Check-in'], one.ref).toEqual(day(one.freshness.lastCheckIn));
    }
  });

  it('holds every objective, check-in and blocker', () => {
    const objectives = report.status.teams.flatMap((one) => one.objectives);
    expect(de.Ziele?.map((row) => row.Verweis)).toEqual(objectives.map(({ ref }) => ref));
    const entries = report.checkIns.toReversed();
    expect(de['Check-ins']?.map((row) => [row.Verweis, row.Datum])).toEqual(
      entries.map((one) => [one.ref, day(one.date)]),
    );
    const { blockers } = report.blockers;
    expect(de.Hindernisse?.map((row) => [row.Hindernis, row['Alter in Tagen'], row['Zugesagt bis']])).toEqual(
      blockers.map((one) => [one.text, one.ageDays, day(one.due)]),
    );
  });

  it('keeps in a hidden sheet what it was written from', async () => {
    const parts = unzipSync(await workbook('de'));
    expect(strFromU8(parts['xl/workbook.xml'] ?? new Uint8Array())).toMatch(/name="okr"[^>]*state="hidden"/);
    const nps = de.okr?.find(({ ref }) => ref === '2026-Q4/sales/customer-love/nps');
    expect(nps).toMatchObject({ value: 47, confidence: 7, from: 40, to: 55, written: day('2026-11-22') });
  });

  it('says the same again as the same file', async () => {
    expect(Buffer.from(await workbook('de')).equals(Buffer.from(await workbook('de')))).toBe(true);
  });
});

describe('okr report --format csv', () => {
  it('holds the key results with the columns of their sheet', async () => {
    const { out } = (await okr('--format', 'csv')).printed;
    const rows: Record<string, string>[] = parse(out, { columns: true });
    expect(rows.map((row) => row.Verweis)).toEqual(de.Schlüsselergebnisse?.map((row) => row.Verweis));
    expect(rows.find(({ Verweis }) => Verweis?.endsWith('customers-first/repeat'))).toMatchObject({
      Wert: '58.4',
      Zielwert: '62',
      Einheit: '%',
      Fortschritt: '0.4462',
      'Letzter Check-in': '2026-11-20',
    });
  });

  it('opens with a double click in German Excel', async () => {
    const { out } = (await okr('--format', 'csv', '--csv-dialect', 'excel-de')).printed;
    expect(out).toMatch(/^\ufeffTeam;Ziel;Schlüsselergebnis;/);
    expect(out).toContain(';58,4;7;');
  });
});

describe('what somebody may have written into the files', () => {
  const HOSTILE = {
    formula: '=HYPERLINK("http://e.example","x")',
    html: '<script>alert(1)</script> <a href=javascript:alert(1)>x</a>',
    word: 'W'.repeat(200),
    escape: '_x0041_ and toString',
    key: 'constructor',
  };
  const files = {
    '/work/okr.yaml': 'version: 1\norganisation: X\nlanguage: en\nhistory: recorded\n',
    '/work/okrs/2026-Q4/sales.yaml': `objectives:\n${Object.entries(HOSTILE)
      .map(
        ([id, title]) =>
          `  - { id: ${id}, title: ${JSON.stringify(title)}, key_results: [{ id: a, title: ${JSON.stringify(title)}, metric: { from: 1, to: 2, unit: "=1+1" } }] }\n`,
      )
      .join('')}`,
  };

  it('stands in the workbook as text, comes back, and is no formula anywhere', async () => {
    const host = memoryHost({ files, today: '2026-11-22' });
    expect([await run(['report', '--format', 'xlsx=x.xlsx', '--format', 'csv=x.csv'], host), host.printed.err]).toEqual(
      [0, ''],
    );
    const bytes = host.storedBytes.get('/work/x.xlsx') ?? new Uint8Array();
    const parts = Object.values(unzipSync(bytes)).map((part) => strFromU8(part));
    expect(parts.filter((xml) => /<f[ >]|<hyperlink|[\0-\x08\x1b]/.test(xml))).toEqual([]);
    const titles = (await rowsOf(bytes))['Key results']?.map((row) => row['Key result']);
    expect(titles).toEqual([
      '=HYPERLINK("http://e.example","x")',
      HOSTILE.html,
      HOSTILE.word,
      HOSTILE.escape,
      HOSTILE.key,
    ]);
    const rows: Record<string, string>[] = parse(host.stored.get('/work/x.csv') ?? '', { columns: true });
    expect(rows[0]).toMatchObject({ 'Key result': `'${titles?.[0]}`, Unit: "'=1+1" });
    const again = memoryHost({ files, today: '2026-11-22', bytes: { '/work/x.xlsx': bytes } });
    expect(await run(['checkin', '--from-xlsx', 'x.xlsx'], again)).toBe(0);
    expect(again.printed.out).toContain('Nothing new');
  });
});
