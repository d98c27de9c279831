import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run';
import { columnName } from '../../src/intake/grid';
import type { ImportReport } from '../../src/schema/output/import';
import type { ScoreReport } from '../../src/schema/output/score';
import {
  ENGLISH_CSV,
  GERMAN_CSV,
  MARKDOWN,
  mergedWorkbook,
  NESTED_JSON,
  SEVERAL_CSV,
  windows1252,
} from '../intake/tables';
import { type MemorySetup, memoryHost } from '../memory-host';
import { expectPublished } from './published';
import { OKR_EN, SALES, SMALL } from './workspaces';

type Content = string | Uint8Array;

const DAY = ['--date', '2026-11-20', '--cycle', '2026-Q4'];

async function okr(argv: readonly string[], setup: MemorySetup = {}) {
  const host = memoryHost({ today: '2026-11-25', ...setup });
  const exit = await run(argv, host);
  return { exit, out: host.printed.out, err: host.printed.err, host };
}

function given(name: string, content: Content, files: Readonly<Record<string, string>> = {}): MemorySetup {
  return typeof content === 'string'
    ? { files: { ...files, [`/work/${name}`]: content } }
    : { files, bytes: { [`/work/${name}`]: content } };
}

/** A text without its comments. */
function bare(text: string): string {
  return text
    .split('\n')
    .filter((line) => !line.startsWith('#'))
    .join('\n');
}

/** Imports into an empty folder, and holds what was written to what `okr check` reads without a fault of form. */
async function taken(
  name: string,
  content: Content,
  argv: readonly string[] = DAY,
  files: Readonly<Record<string, string>> = {},
) {
  const { exit, out, err, host } = await okr(['import', name, '--yes', '--json', ...argv], given(name, content, files));
  expect([exit, err]).toEqual([0, '']);
  const data = JSON.parse(out) as ImportReport;
  expectPublished('import', data);
  const checked = await okr(['check', '--json'], { files: Object.fromEntries(host.stored) });
  const { findings } = JSON.parse(checked.out) as { findings: { rule: string; file: string; message: string }[] };
  expect(findings.filter(({ rule }) => FAULTS.includes(rule))).toEqual([]);
  const written = [...host.stored]
    .filter(([path]) => path.startsWith('/work/okrs/'))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const [, config = ''] = bare(host.stored.get('/work/okr.yaml') ?? '').split('\nteams:\n');
  return {
    data,
    host,
    config,
    files: Object.fromEntries(written.map(([path, text]) => [path.slice('/work/okrs/'.length), bare(text)])),
  };
}

/** What says that a file is not of the format. */
const FAULTS = [
  'format',
  'yaml-syntax',
  'duplicate-id',
  'unknown-reference',
  'unknown-person',
  'unknown-team',
  'unreadable-file',
  'wrong-place',
];

function lossesOf({ losses }: ImportReport): string[] {
  return losses.map(({ sheet, column, row, why, value, became }) => {
    const cell = `${sheet === null ? '' : `${sheet}!`}${column ?? ''}${row}`;
    return `${cell} ${why}: ${value}${became === null ? '' : ` → ${became}`}`;
  });
}

describe('okr import takes over', () => {
  it('German Excel: Windows-1252, a title above, merged cells, numbers as text, a total and a footer', async () => {
    const { data, files, config } = await taken('ziele.csv', windows1252(GERMAN_CSV));
    expect(config).toBe(`  - { id: vertrieb, name: Vertrieb, level: team }
  - { id: produktion, name: Produktion, level: team }

people:
  anna-mueller: { name: Anna Müller, git: ["anna.mueller@muster.example"] }
  ben-gross: { name: Ben Groß }
  cem-oez: { name: Cem Öz }
`);
    expect(files).toEqual({
      '2026-Q4/check-ins/vertrieb.yaml': `check_ins:
  - date: 2026-11-20
    key_results:
      kunden-empfehlen-ueberzeugung-weiter/nps: { value: 47, confidence: 7, note: Welle 1 – fertig }
      kunden-empfehlen-ueberzeugung-weiter/angebotsquote: { value: 27.5, confidence: 7 }
      angebote-schnell-kunden/durchlaufzeit-angeboten: { value: 10, note: wichtig }
`,
      '2026-Q4/produktion.yaml': `team: produktion
objectives:
  - id: montage-laeuft-ruhig
    title: Die Montage läuft ruhig
    owner: cem-oez
    key_results:
      - id: ausschuss
        title: "Ausschuss sinkt von 4 % auf 2 %"
        metric: { from: 4, to: 2, unit: "%" }
      - id: termintreue
        title: "Termintreue bleibt über 95 %"
        metric: { at_least: 95, unit: "%" }
`,
      '2026-Q4/vertrieb.yaml': `team: vertrieb
objectives:
  - id: kunden-empfehlen-ueberzeugung-weiter
    title: Kunden empfehlen uns aus Überzeugung weiter
    key_results:
      - id: nps
        title: NPS steigt von 40 auf 55
        metric: { from: 40, to: 55, unit: points }
        owner: anna-mueller
      - id: angebotsquote
        title: Angebotsquote verbessern
        metric: { from: 20, to: 35, unit: "%" }
        owner: ben-gross
      - id: umsatz-bestandskunden
        title: Umsatz mit Bestandskunden
        metric: { from: 1200000, to: 1850000.5, unit: EUR }
  - id: angebote-schnell-kunden
    title: Unsere Angebote sind schnell beim Kunden
    owner: anna-mueller
    key_results:
      - id: durchlaufzeit-angeboten
        title: Durchlaufzeit von Angeboten
        metric: { from: 12, to: 5, unit: Tage }
`,
    });
    expect(lossesOf(data)).toEqual([
      'I4 computed: grün',
      'H5 confidence-scaled: 70 % → 7',
      'I5 computed: gelb',
      'I6 computed: rot',
      'E7 about: ca. 12 Tage → 12',
      'I7 computed: grün',
      'J7 no-place: 15.11.2026',
      'K7 cleaned: <b>wichtig</b> → wichtig',
      'A9 total-row: Summe',
      'G9 total-row: 105',
      'A10 footer: Stand: 20.11.2026',
    ]);
  });

  it('an export of a tool, one row an item', async () => {
    const { data, files, config } = await taken('export.csv', ENGLISH_CSV);
    expect(config).toBe(`  - { id: company, name: Work, level: company }

people:
  jane-doe: { name: Jane Doe, git: ["jane.doe@acme.example"] }
  john-smith: { name: John Smith, git: ["john@acme.example"] }
`);
    expect(files).toEqual({
      '2026-Q4/check-ins/company.yaml': `check_ins:
  - date: 2026-11-18
    key_results:
      customers-love/response-time-reply: 9.4
  - date: 2026-11-20
    key_results:
      customers-love/nps: 47
      sales-like-clockwork/certification-done: false
`,
      '2026-Q4/company.yaml': `team: company
objectives:
  - id: customers-love
    title: Customers love what we build
    owner: jane-doe
    key_results:
      - id: nps
        title: Raise NPS
        metric: { from: 40, to: 55 }
        weight: 60
      - id: response-time-reply
        title: "Cut response time, \\"first reply\\""
        metric: { from: 10, to: 7 }
        owner: john-smith
        weight: 40
  - id: sales-like-clockwork
    title: Sales runs like clockwork
    owner: john-smith
    contributes_to: [company/customers-love]
    key_results:
      - id: certification-done
        title: Certification done
        metric: { yes_no: true }
`,
    });
    expect(lossesOf(data)).toEqual([
      'A2 renumbered: 1',
      'M2 computed: On track',
      'N2 computed: 45%',
      'A3 renumbered: 1.1',
      'M3 computed: On track',
      'N3 computed: 47%',
      'A4 renumbered: 1.2',
      'M4 computed: At risk',
      'N4 computed: 20%',
      'A5 renumbered: 2',
      'M5 computed: Behind',
      'A6 renumbered: 2.1',
      'L6 no-place: 12/15/2026',
      'M6 computed: Behind',
      'N6 computed: 0%',
      'A7 other-kind: 2.2',
      'B7 other-kind: Initiative',
      'C7 other-kind: Buy new CRM',
      'D7 other-kind: 2',
      'E7 other-kind: John Smith',
      'F7 other-kind: john@acme.example',
    ]);
  });

  it('nested JSON', async () => {
    const { data, files, config } = await taken('export.json', NESTED_JSON);
    expect(config).toBe(`  - { id: company, name: Work, level: company }
  - { id: sales, name: Sales, parent: company }

people:
  jane-doe: { name: Jane Doe, git: ["jane@x.example"] }
`);
    expect(files).toEqual({
      '2026-Q4/check-ins/sales.yaml': `check_ins:
  - date: 2026-11-20
    key_results:
      bigger-customers/deal-size: { value: 15000, confidence: 6 }
`,
      '2026-Q4/company.yaml': `team: company
objectives:
  - id: pains
    title: Grow without growing pains
    key_results: []
`,
      '2026-Q4/sales.yaml': `team: sales
objectives:
  - id: bigger-customers
    title: Win bigger customers
    owner: jane-doe
    note: Where the margin is
    key_results:
      - id: deal-size
        title: Average deal size
        metric: { from: 12000, to: 20000, unit: USD }
      - id: enterprise-contracts
        title: Close 3 enterprise contracts
        metric: { to: 3, unit: contracts, counts: sum }
      - id: rate
        title: "Win rate from 20% to 30%"
        metric: { from: 20, to: 30, unit: "%" }
`,
    });
    expect(lossesOf(data)).toEqual([
      'id1 renumbered: o1',
      'title1 cleaned: Win <b>bigger</b> customers → Win bigger customers',
      'keyResults.progress1 progress-only: 33',
      'keyResults.confidence1 confidence-scaled: 0.6 → 6',
    ]);
  });

  it('headings, lists and a table in Markdown', async () => {
    const { data, files, config } = await taken('okrs.md', MARKDOWN);
    expect(config).toBe(`  - { id: service, name: Service, level: team }
  - { id: sales, name: Sales, level: team }

people:
  ben: { name: Ben }
  carla: { name: Carla }
  jane-doe: { name: Jane Doe }
`);
    expect(files).toEqual({
      '2026-Q4/sales.yaml': `team: sales
objectives:
  - id: customers-recommend
    title: Customers recommend us
    owner: jane-doe
    note: Because referrals are our cheapest channel.
    key_results:
      - id: nps
        title: NPS from 40 to 55
        metric: { from: 40, to: 55, unit: points }
        owner: ben
      - id: churn
        title: "Reduce churn from 4% to 2%"
        metric: { from: 4, to: 2, unit: "%" }
        owner: carla
  - id: offers-go
    title: Offers go out fast
    key_results:
      - id: lead-time
        title: Lead time from 12 days to 5 days
        metric: { from: 12, to: 5, unit: days }
      - id: offers-correct-try
        title: "90% of offers correct at first try"
        metric: { to: 90, unit: "%" }
`,
      '2026-Q4/service.yaml': `team: service
objectives:
  - id: nobody-waits
    title: Nobody waits
    key_results:
      - id: response-time
        title: Response time
        metric: { from: 10, to: 7, unit: h }
      - id: backlog
        title: "Backlog | open"
        metric: { from: 120, to: 60 }
`,
    });
    expect(lossesOf(data)).toEqual([]);
  });

  it('several key results in a cell', async () => {
    const { data, files, config } = await taken('table.csv', SEVERAL_CSV);
    expect(config).toBe(`  - { id: marketing, name: Marketing, level: team }
  - { id: sales, name: Sales, level: team }

people:
  ann: { name: Ann }
`);
    expect(files).toEqual({
      '2026-Q4/marketing.yaml': `team: marketing
objectives:
  - id: name-stands-quality
    title: Our name stands for quality
    owner: ann
    key_results:
      - id: press-mentions
        title: Press mentions from 10 to 30
        metric: { from: 10, to: 30, unit: Press mentions }
      - id: know-in-south
        title: Share of calls that know us in the south
        metric: { from: 12, to: 25, unit: "%" }
  - id: lead-worth
    title: Every lead is worth a call
    owner: ann
    contributes_to: [marketing/name-stands-quality]
    key_results:
      - id: qualified-leads
        title: Qualified leads from 40 to 90
        metric: { from: 40, to: 90 }
      - id: answer
        title: Answer within 2 hours
        metric: { at_most: 2, unit: hours }
      - id: lead-lost
        title: No lead lost
        metric: { at_most: 0 }
`,
      '2026-Q4/sales.yaml': `team: sales
objectives:
  - id: deals-themselves
    title: Deals close themselves
    key_results:
      - id: rate
        title: "Win rate from 20 % to 30 %"
        metric: { from: 20, to: 30, unit: "%" }
      - id: discounts
        title: "Discounts below 5 %"
        metric: { at_most: 5, unit: "%" }
`,
    });
    expect(lossesOf(data)).toEqual([
      'F2 further-owners: Bob',
      'D3 several-key-results: 5',
      'G4 parent-unknown: Something we do not have',
    ]);
  });

  it('a workbook with merged cells, percentages, days and a sheet for each team', async () => {
    const { data, files, config } = await taken('okrs.xlsx', await mergedWorkbook());
    expect(config).toBe(`  - { id: vertrieb, name: Vertrieb, level: team }
  - { id: service, name: Service, level: team }

people:
  anna-mueller: { name: Anna Müller }
  ben-gross: { name: Ben Groß }
  cem-oez: { name: Cem Öz }
`);
    expect(files).toEqual({
      '2026-Q4/check-ins/service.yaml': `check_ins:
  - date: 2026-11-20
    key_results:
      niemand-wartet/antwortzeit: 9
`,
      '2026-Q4/check-ins/vertrieb.yaml': `check_ins:
  - date: 2026-11-20
    key_results:
      groessere-kunden/abschlussquote: 25
      groessere-kunden/auftragsgroesse: 15
`,
      '2026-Q4/service.yaml': `team: service
objectives:
  - id: niemand-wartet
    title: Niemand wartet
    key_results:
      - id: antwortzeit
        title: Antwortzeit
        metric: { from: 10, unit: h }
        owner: cem-oez
      - id: rueckstand
        title: Rückstand
        metric: { from: 120, to: 60 }
`,
      '2026-Q4/vertrieb.yaml': `team: vertrieb
objectives:
  - id: groessere-kunden
    title: Wir gewinnen größere Kunden
    key_results:
      - id: abschlussquote
        title: Abschlussquote
        metric: { from: 20, to: 30, unit: "%" }
        owner: anna-mueller
        weight: 2
      - id: auftragsgroesse
        title: Auftragsgröße
        metric: { from: 12.5, to: 20, unit: "T€" }
        owner: ben-gross
  - id: angebote-gehen-schnell-hinaus
    title: Angebote gehen schnell hinaus
    owner: ben-gross
    key_results:
      - id: durchlaufzeit
        title: Durchlaufzeit
        metric: { from: 12, to: 5, unit: Tage }
`,
    });
    expect(lossesOf(data)).toEqual(['Service!E2 day-for-number: 2026-03-04']);
  });
});

describe('okr import of our own reports', () => {
  const EXAMPLE = new URL('../../examples/muster-maschinenbau', import.meta.url).pathname;
  const files = Object.fromEntries(
    readdirSync(EXAMPLE, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.yaml'))
      .map((path) => [`/work/${path}`, readFileSync(join(EXAMPLE, path), 'utf8')]),
  );

  const DROPPED = 'Abweichung der Absatzprognose von 20 % auf 12 % senken';

  /** What a score says of objectives and key results, without ids. What was dropped is in no workbook; a mean is shown as its last value. */
  async function scored(from: Readonly<Record<string, string>>) {
    const { out } = await okr(['score', '--json', '--cycle', '2026-Q4'], { files: from, today: '2026-11-22' });
    const { teams } = JSON.parse(out) as ScoreReport;
    const rounded = (value: unknown) => (typeof value === 'number' ? Number(value.toPrecision(2)) : value);
    return teams
      .flatMap(({ objectives }) => objectives)
      .map(({ title, keyResults }) => {
        const numeric = keyResults.filter((one) => one.kind !== 'milestones' && one.title !== DROPPED);
        return [
          title,
          numeric.map((one) => [
            one.title,
            one.kind,
            one.from,
            one.to,
            one.low,
            one.high,
            one.unit,
            rounded(one.current),
          ]),
        ];
      })
      .toSorted(([one], [other]) => (String(one) < String(other) ? -1 : 1));
  }

  it.each([
    ['score as JSON', 'score.json', ['score', '--json']],
    ['report as JSON', 'report.json', ['report', '--json']],
    ['report as a workbook', 'report.xlsx', ['report', '--format', 'xlsx=report.xlsx']],
  ])('brings back the measure and the value of every key result with a number: %s', async (_, name, argv) => {
    const made = await okr([...argv, '--cycle', '2026-Q4'], { files, today: '2026-11-22' });
    const content = made.host.storedBytes.get(`/work/${name}`) ?? made.out;
    const back = await taken(name, content, [
      '--date',
      '2026-11-22',
      '--lang',
      'de',
      '--organisation',
      'Muster Maschinenbau GmbH',
    ]);
    const [before, after] = [await scored(files), await scored(Object.fromEntries(back.host.stored))];
    expect(before.flat(3)).toContain(55.5);
    expect(after).toEqual(before);
    expect(back.data.teams.filter(({ id }) => id === 'company')).toHaveLength(1);
  });
});

describe('okr import of other shapes of tables', () => {
  it('reads an outline in one column, by the numbers of its lines', async () => {
    const { files } = await taken(
      't.csv',
      'OKR;Wer\nO1: Kunden lieben uns;Anna\nKR1.1: NPS von 40 auf 55;Ben\nKR 1.2 - Ausfälle von 9 auf 3;\nO2: Wir liefern pünktlich;\nKR2.1 Termintreue von 80 % auf 95 %;\n',
    );
    expect(Object.keys(files)).toEqual(['2026-Q4/company.yaml']);
    expect(files['2026-Q4/company.yaml']?.match(/title: .*/g)).toEqual([
      'title: Kunden lieben uns',
      'title: NPS von 40 auf 55',
      'title: Ausfälle von 9 auf 3',
      'title: Wir liefern pünktlich',
      'title: "Termintreue von 80 % auf 95 %"',
    ]);
  });

  it('takes a row that says nothing but the team for the title of those below it', async () => {
    const { files, data } = await taken(
      't.csv',
      'Team,Objective,Key result\nSales,,\n,Win customers,A from 1 to 2\n,Keep customers,B from 1 to 2\nService,,\n,Nobody waits,C from 2 to 1\n',
    );
    expect(Object.keys(files)).toEqual(['2026-Q4/sales.yaml', '2026-Q4/service.yaml']);
    expect(data.losses).toEqual([]);
  });

  it('gives a key result to the objective it names, of two alike to that of its team, and to none where that is not there', async () => {
    const { files, data } = await taken(
      't.csv',
      'Type,Title,Parent,Team\nObjective,Grow,,A\nObjective,Grow,,B\nKR,First from 1 to 2,Grow,B\nKR,Second from 1 to 2,Shrink,B\nKR,Third from 1 to 2,,B\n',
    );
    expect(files['2026-Q4/a.yaml']).toContain('key_results: []');
    expect(files['2026-Q4/b.yaml']?.match(/title: .*/g)).toEqual([
      'title: Grow',
      'title: First from 1 to 2',
      'title: Third from 1 to 2',
    ]);
    expect(lossesOf(data)).toEqual([
      'A5 no-objective: KR',
      'B5 no-objective: Second from 1 to 2',
      'C5 no-objective: Shrink',
      'D5 no-objective: B',
    ]);
  });

  it('reads a column for each key result', async () => {
    const table =
      'Objective;KR1;KR2;KR 3;Owner\nWin customers;NPS from 40 to 55;;Win rate from 20% to 30%;Ann\nNobody waits;Backlog below 20;;;Bob\n';
    const { files, data } = await taken('t.csv', table);
    expect(files['2026-Q4/company.yaml']?.match(/(?:title|owner): .*/g)).toEqual([
      'title: Win customers',
      'owner: ann',
      'title: NPS from 40 to 55',
      'title: "Win rate from 20% to 30%"',
      'title: Nobody waits',
      'owner: bob',
      'title: Backlog below 20',
    ]);
    expect([data.losses, data.columns.map(({ how }) => how)]).toEqual([[], Array(5).fill('heading')]);
  });

  it('reads goals below goals, where types tell levels of the company', async () => {
    const table =
      'Goal Name,Goal Type,Parent Goal Name,Start Value,Goal Value\nGrow,Company,,,\nWin bigger deals,Team,Grow,12000,20000\n';
    const { files, data } = await taken('t.csv', table);
    expect(files['2026-Q4/company.yaml']).toContain(
      'title: Grow\n    key_results:\n      - id: bigger-deals\n        title: Win bigger deals\n        metric: { from: 12000, to: 20000 }\n',
    );
    expect(lossesOf(data)).toEqual(['B2 no-place: Company', 'B3 no-place: Team']);
  });

  it('takes relations of a database by their words', async () => {
    const table =
      'Name,Objective,Due\nNPS from 40 to 55,Customers love us (https://x.example/a-1),"December 31, 2026"\nChurn from 4% to 2%,Customers love us (https://x.example/a-1),2026-12-31\n';
    const { files } = await taken('t.csv', table);
    expect(files['2026-Q4/company.yaml']?.match(/title: .*/g)).toEqual([
      'title: Customers love us',
      'title: NPS from 40 to 55',
      'title: "Churn from 4% to 2%"',
    ]);
  });

  it('reads what spreadsheets and people write around a table: a line for Excel, stray quotes, UTF-16', async () => {
    const table = 'sep=;\r\nObjective;Key result\r\nCustomers "love" us;NPS from 40 to 55\r\n';
    const utf16 = new Uint8Array(new Uint16Array([0xfeff, ...[...table].map((letter) => letter.charCodeAt(0))]).buffer);
    for (const content of [table, utf16]) {
      const { files, data } = await taken('t.csv', content);
      expect(files['2026-Q4/company.yaml']).toContain('title: "Customers \\"love\\" us"');
      expect(lossesOf(data)).toEqual(['A1 above-heading: sep=']);
    }
  });

  it('reads flat JSON like a table', async () => {
    const items = [
      { key: 'G-1', type: 'objective', name: 'Grow', owner: 'ann@x.example' },
      { key: 'G-2', type: 'keyResult', name: 'Customers', parentId: 'G-1', startValue: 10, targetValue: 20 },
    ];
    const { files } = await taken('t.json', JSON.stringify({ items }));
    expect(files['2026-Q4/company.yaml']).toContain('metric: { from: 10, to: 20 }');
    expect(files['2026-Q4/company.yaml']).toContain('owner: ann');
  });

  it('takes cycles by column, title, name of the file, then the day something is due', async () => {
    const table = (cycle: string) =>
      `Objective,Key result,Due${cycle}\nWin,A from 1 to 2,2026-05-31${cycle === '' ? '' : ',Q1 2026'}\n`;
    const cycleOf = async (name: string, content: string, argv: string[] = []) =>
      Object.keys((await taken(name, content, argv)).files);
    expect(await cycleOf('q3-2026.csv', table(',Quarter'))).toEqual(['2026-Q1/company.yaml']);
    expect(await cycleOf('q3-2026.csv', `OKRs Q2 2026\n${table('')}`)).toEqual(['2026-Q2/company.yaml']);
    expect(await cycleOf('q3-2026.csv', table(''))).toEqual(['2026-Q3/company.yaml']);
    expect(await cycleOf('goals.csv', table(''))).toEqual(['2026-Q2/company.yaml']);
    expect(await cycleOf('goals.csv', table(''), ['--cycle', '2027-Q1'])).toEqual(['2027-Q1/company.yaml']);
    const halves = await taken('goals.csv', 'Objective,Key result,Cycle\nWin,A from 1 to 2,H2 2026\n', []);
    expect(Object.keys(halves.files)).toEqual(['2026-H2/company.yaml']);
    expect(halves.host.stored.get('/work/okr.yaml')).toContain('length: half-year');
  });

  it('keeps a start without a target, and makes up no number', async () => {
    const table = 'Objective,Key result,Start,Target,Progress\nWin,NPS,40,,20 %\nWin,Something better,,,50 %\n';
    const { files, data } = await taken('t.csv', table);
    expect(files['2026-Q4/company.yaml']).toContain(
      'title: NPS\n        metric: { from: 40 }\n      - id: something\n        title: Something better\n',
    );
    expect(lossesOf(data)).toEqual(['E2 progress-only: 20 %', 'E3 progress-only: 50 %']);
  });
});

const ROWS = 'Objective,Key result,Owner,Start,Target\nCustomers love us,NPS from 40 to 55,Ben,40,55\n';

describe('okr import into a workspace', () => {
  it('adds objectives to a team that has a file, and leaves one that is there as it is', async () => {
    const table =
      'Team,Objective,Key result,Start,Target,Current\n' +
      'sales,Customers recommend us out of conviction,Churn,4,2,3\n' +
      'Sales,Deals close themselves,Win rate,20 %,30 %,25 %\n';
    const { data, host } = await taken('t.csv', table, DAY, SMALL);
    expect(lossesOf(data)).toEqual([
      'B2 already-there: Customers recommend us out of conviction',
      'C2 already-there: Churn',
    ]);
    const after = host.stored.get('/work/okrs/2026-Q4/sales.yaml') ?? '';
    expect(after).toBe(
      `${SALES}  - id: deals-themselves
    title: Deals close themselves
    key_results:
      - id: rate
        title: Win rate
        metric: { from: 20, to: 30, unit: "%" }
`,
    );
    expect(host.stored.get('/work/okrs/2026-Q4/check-ins/sales.yaml')).toContain(
      '  - date: 2026-11-20\n    key_results:\n      deals-themselves/rate: 25',
    );
  });

  it('changes nothing when it is run again', async () => {
    const first = await okr(['import', 't.csv', '--yes', '--cycle', '2026-Q4'], given('t.csv', ROWS));
    const before = Object.fromEntries(first.host.stored);
    const again = await okr(['import', 't.csv', '--yes', '--cycle', '2026-Q4', '--json'], { files: before });
    expect(again.exit).toBe(0);
    expect(JSON.parse(again.out)).toMatchObject({ objectives: 0, files: [] });
    expect(Object.fromEntries(again.host.stored)).toEqual(before);
  });

  it('knows people and teams of okr.yaml, and adds those it does not know', async () => {
    const config = `${OKR_EN}teams:
  - { id: company, name: Sample, level: company }
  - { id: sales, name: Sales force, parent: company }
people:
  ben: { name: Ben Miller, git: [b.miller@x.example] } # our head of sales
`;
    const table =
      'Team,Objective,Key result,Owner\n' +
      'Sales force,One,A from 1 to 2,Ben Miller\nsales,Two,B from 1 to 2,b.miller@x.example\nService,Three,C from 1 to 2,"Ann Lee <ann@x.example>"\n';
    const { host, files } = await taken('t.csv', table, DAY, { '/work/okr.yaml': config });
    expect(host.stored.get('/work/okr.yaml')).toBe(`${config.replace(
      'people:',
      '  - { id: service, name: Service, parent: company }\npeople:',
    )}  ann-lee: { name: Ann Lee, git: ["ann@x.example"] }
`);
    expect(Object.keys(files)).toEqual(['2026-Q4/sales.yaml', '2026-Q4/service.yaml']);
    expect(files['2026-Q4/sales.yaml']?.match(/owner: .*/g)).toEqual(['owner: ben', 'owner: ben']);
  });

  it('writes nothing into a file with a fault', async () => {
    const files = { ...SMALL, '/work/okrs/2026-Q4/sales.yaml': `${SALES}    nonsense: 1\n` };
    const { exit, err, host } = await okr(['import', 't.csv', '--yes', '--team', 'sales'], given('t.csv', ROWS, files));
    expect([exit, host.stored.get('/work/okrs/2026-Q4/sales.yaml')]).toEqual([
      3,
      files['/work/okrs/2026-Q4/sales.yaml'],
    ]);
    expect(err).toContain('okrs/2026-Q4/sales.yaml');
  });

  it('writes all files or none', async () => {
    const files = given('t.csv', GERMAN_CSV);
    const { exit, host } = await okr(['import', 't.csv', '--yes'], { ...files, failWrite: { nth: 3, code: 'ENOSPC' } });
    expect([exit, [...host.stored.keys()]]).toEqual([3, ['/work/t.csv']]);
  });
});

describe('okr import asks or says what it needs', () => {
  it('shows everything and writes nothing with --dry-run', async () => {
    const { exit, out, host } = await okr(['import', 't.csv', '--dry-run', '--lang', 'en'], given('t.csv', ROWS));
    expect([exit, host.stored.size]).toEqual([0, 1]);
    expect(out).toContain('Nothing was written');
    expect(out).toContain('metric: { from: 40, to: 55, unit: points }');
  });

  it('writes the mapping for the next time, and follows it then', async () => {
    const first = await taken('t.csv', ROWS, [...DAY, '--map', 'map.yaml']);
    const map = first.host.stored.get('/work/map.yaml') ?? '';
    expect(bare(map)).toBe(
      'version: 1\nnumbers: en\ncolumns:\n  Objective: objective\n  Key result: key_result\n  Owner: owner\n  Start: start\n  Target: target\n',
    );
    const swapped = map.replace('Start: start', 'Start: target').replace('Target: target', 'Target: start');
    const second = await taken('t.csv', ROWS, [...DAY, '--map', 'map.yaml'], { '/work/map.yaml': swapped });
    expect(second.files['2026-Q4/company.yaml']).toContain('{ from: 55, to: 40, unit: points }');
    expect(second.data.map).toEqual({ file: 'map.yaml', state: 'used' });
    expect(second.host.stored.get('/work/map.yaml')).toBe(swapped);
  });

  it('takes headings nobody knows, teams and people from a mapping', async () => {
    const table = 'Wunsch,Beleg,Wer,Wo\nKunden lieben uns,NPS von 40 auf 55,AM,VT\n';
    const map =
      'version: 1\ncolumns: { Wunsch: objective, Beleg: key_result, Wer: owner, Wo: team }\nteams: { VT: vertrieb }\npeople: { AM: anna }\n';
    const { files } = await taken('t.csv', table, [...DAY, '--map', 'm.yaml'], { '/work/m.yaml': map });
    expect(files).toEqual({
      '2026-Q4/vertrieb.yaml': expect.stringContaining('owner: anna'),
    });
  });

  it.each([
    ['no column it knows', 'Wunsch,Beleg\nx,y\n', /No column .* objectives.*"Wunsch", "Beleg"/, /--map map\.yaml/],
    ['no key results', 'Objective,Colour\nWin,red\n', /key results.*"Objective", "Colour"/, /key_result/],
    ['nothing in it', '\n\n', /nothing in t\.csv/, /headings/],
    ['headings alone', 'Objective,Key result\n', /no objective below/, /right file/],
    ['a quote that never ends', 'Objective,Key result\n"a,b\n', /t\.csv/, /./],
  ])('says what is missing in a table with %s', async (_, table, message, hint) => {
    const { exit, err, host } = await okr(['import', 't.csv', '--yes', '--lang', 'en'], given('t.csv', table));
    const [first = '', ...more] = err.split('\n');
    expect([exit, host.stored.size]).toEqual([2, 1]);
    expect(first).toMatch(message);
    expect(more.join(' ')).toMatch(hint);
  });

  it('names what is wrong with a mapping', async () => {
    const files = { '/work/m.yaml': 'version: 1\ncolumns: { Ziel: objektive }\n' };
    const { exit, err } = await okr(
      ['import', 't.csv', '--map', 'm.yaml', '--lang', 'en'],
      given('t.csv', ROWS, files),
    );
    expect(exit).toBe(2);
    expect(err).toMatch(/m\.yaml.*columns › Ziel/);
    expect(err).toContain('objective');
  });

  it('needs the cycle, the organisation and the team where nobody can be asked', async () => {
    const alone = await okr(['import', 't.csv'], given('t.csv', ROWS));
    expect([alone.exit, alone.err]).toEqual([2, expect.stringContaining('--organisation')]);
    const noCycle = await okr(['import', 't.csv', '--organisation', 'Sample'], given('t.csv', ROWS));
    expect([noCycle.exit, noCycle.err]).toEqual([2, expect.stringContaining('--cycle 2026-Q4')]);
    const files = { ...SMALL, '/work/okrs/2026-Q4/service.yaml': SALES.replace('sales', 'service') };
    const noTeam = await okr(['import', 't.csv', '--cycle', '2026-Q4'], given('t.csv', ROWS, files));
    expect([noTeam.exit, noTeam.err]).toEqual([2, expect.stringContaining('--team')]);
  });

  it('asks for what it needs, shows what it will do, and writes after a yes', async () => {
    const table = 'Was wir wollen: Ziel 2026,Key result,Target,Current\nCustomers love us,NPS,55,47\n';
    const answers = ['objective', 'Sample', '2026-Q4', '2026-11-20', 'yes'];
    const { exit, err, host } = await okr(['import', 't.csv', '--lang', 'en'], { ...given('t.csv', table), answers });
    expect([exit, host.asked.map(({ type }) => type)]).toEqual([0, ['choice', 'text', 'choice', 'text', 'confirm']]);
    expect(err).toContain('Read as');
    expect(host.stored.get('/work/okrs/2026-Q4/check-ins/company.yaml')).toContain('date: 2026-11-20');
  });

  it('names every lost cell in a file, also where the screen showed them before', async () => {
    const table =
      'Objective,Key result,Status,Colour\nWin,NPS from 40 to 55,green,red\nWin,Churn from 4 to 2,red,blue\n';
    const answers = ['Sample', '2026-Q4', 'yes'];
    const argv = ['import', 't.csv', '--lang', 'en', '--format', 'md=loss.md', '--format', 'text'];
    const { host, out } = await okr(argv, { ...given('t.csv', table), answers });
    const report = host.stored.get('/work/loss.md') ?? '';
    expect(report.match(/^\| [A-D]\d .*/gm)?.map((line) => line.split(' | ').slice(0, 2).join(' '))).toEqual([
      '| C2 Status green',
      '| D2 Colour red',
      '| C3 Status red',
      '| D3 Colour blue',
    ]);
    expect(out).not.toContain('Colour');
  });

  it('writes nothing after a no', async () => {
    const answers = ['Sample', '2026-Q4', 'no'];
    const { exit, host } = await okr(['import', 't.csv', '--lang', 'en'], { ...given('t.csv', ROWS), answers });
    expect([exit, [...host.stored.keys()]]).toEqual([130, ['/work/t.csv']]);
  });

  it('leaves values without a day out, and says so', async () => {
    const table = 'Objective,Key result,Target,Current\nCustomers love us,NPS,55,47\n';
    const { data } = await taken('t.csv', table, ['--cycle', '2026-Q4']);
    expect([data.values, lossesOf(data)]).toEqual([0, ['D2 value-undated: 47']]);
    const { out } = await okr(['import', 't.csv', '--yes', '--lang', 'en'], given('t.csv', table));
    expect(out).toContain('--date 2026-11-25');
  });

  it('dates the values of a cycle that is over on its last day', async () => {
    const table =
      'Objective,Key result,Target,Current,Cycle,Last update\nCustomers love us,NPS,55,47,Q2 2026,2026-11-20\n';
    const { files, data } = await taken('t.csv', table, []);
    expect(files['2026-Q2/check-ins/company.yaml']).toContain('date: 2026-06-30');
    expect(lossesOf(data)).toEqual(['F2 value-dated: 2026-11-20 → 2026-06-30']);
  });
});

describe('okr import of what is not meant well', () => {
  it('takes formulas, HTML, links, codes and long words as the words they are', async () => {
    const word = 'x'.repeat(200);
    const table = [
      'Team,Objective,Key result,Owner',
      `"=HYPERLINK(""http://x.example"")","<script>alert(1)</script>Customers [love](javascript:alert(1)) us","\u001b[31mNPS\u001b[0m \u202efrom 40 to 55",\u200f@ben`,
      `Sales,${word},"=1+1|cmd, -2, @x",Ann`,
      '',
    ].join('\n');
    const { files, data } = await taken('t.csv', table);
    const all = Object.values(files).join('');
    expect(all).not.toMatch(/[\u001b\u202e\u200f]|<script/);
    expect(all).toContain('Customers [love](javascript:alert(1)) us');
    expect(all).toContain('title: NPS from 40 to 55');
    expect(data.losses.filter(({ why }) => why === 'cleaned').length).toBeGreaterThan(1);
    const html = await okr(['import', 't.csv', '--yes', '--dry-run', '--format', 'html'], given('t.csv', table));
    expect(html.out).not.toMatch(/<script>alert|href="javascript/);
  });

  it.each([
    ['a hundred thousand rows', `${ROWS}${'a,b,c,1,2\n'.repeat(100_000)}`, /100,00\d rows/],
    ['a binary file', Uint8Array.from([1, 2, 0, 0, 255, 254, 0, 7]), /neither a table nor a text/],
    ['a zip that is no workbook', Uint8Array.from([0x50, 0x4b, 3, 4, 9, 9, 9, 9]), /t\.csv/],
  ])('refuses %s with words', async (_, content, message) => {
    const { exit, err, host } = await okr(['import', 't.csv', '--yes', '--lang', 'en'], given('t.csv', content));
    expect([exit, [...host.stored.keys()].filter((path) => path !== '/work/t.csv')]).toEqual([2, []]);
    expect(err).toMatch(message);
  });

  it.each([
    ['half a JSON', 't.json', '{"a": [', /no JSON/],
    ['JSON of something else', 't.json', '{"a": 1, "b": [1, 2]}', /nothing in t\.json/],
    [
      'JSON that goes deeper than any file',
      't.json',
      `${'[{"items":'.repeat(2000)}1${'}]'.repeat(2000)}`,
      /nothing in t\.json/,
    ],
    ['a file that is not there', 'nothing.csv', null, /nothing\.csv/],
  ])('refuses %s', async (_, name, content, message) => {
    const { exit, err } = await okr(
      ['import', name, '--yes', '--lang', 'en'],
      content === null ? {} : given(name, content),
    );
    expect(exit).toBe(2);
    expect(err).toMatch(message);
  });

  const cell = fc.oneof(
    fc.constantFrom(
      '',
      '-',
      '40',
      '1.234,5',
      '45 %',
      '12k',
      '≥ 95 %',
      '+30%',
      'ja',
      '3/4/2026',
      '31.12.2026',
      'Q4/26',
      '2026',
      '1. a b c 2. d e f',
      '• x\n• y',
      '=1+1',
      '#REF!',
      '<b>x</b>',
      '<script>',
      'Anna, Ben',
      'a@b.example',
      'Summe',
      'NPS von 40 auf 55',
      '- [ ] x',
      '---',
      '# x',
      '{{title}}',
      '"',
      "'",
      '|',
      '\u0000',
      '\u202e',
      '\ud83d',
      '1e400',
      '9'.repeat(40),
    ),
    fc.string({ maxLength: 12 }),
    fc.string({ unit: 'binary', maxLength: 8 }),
  );
  const heading = fc.constantFrom(
    'Team',
    'Ziel',
    'Objective',
    'Key Result',
    'Schlüsselergebnis',
    'Type',
    'Title',
    'ID',
    'Parent',
    'Owner',
    'Owner Email',
    'Start',
    'Target',
    'Current',
    'Unit',
    'Weight',
    'Confidence',
    'Cycle',
    'Due',
    'Start date',
    'Last update',
    'Status',
    'Progress',
    'Note',
    'Description',
    'Why',
    'Metric type',
    'Min',
    'Max',
    'Ambition',
    'Farbe',
    '',
  );

  it('forgets no cell: each is in a file, or among what was lost', async () => {
    const words = [
      'Objective',
      'Key result',
      'Owner',
      'Note',
      'Description',
      'Why',
      'Status',
      'Progress',
      'Due',
      'ID',
      'Parent',
      'Type',
      'Title',
      'Unit',
      'Weight',
      'Confidence',
      'Current',
      'Start',
      'Colour',
      'Metric type',
      'Team',
      'Cycle',
      '',
    ];
    const table = fc.record({
      headings: fc.uniqueArray(fc.constantFrom(...words), { minLength: 2, maxLength: 9 }),
      filled: fc.array(fc.array(fc.boolean(), { minLength: 9, maxLength: 9 }), { minLength: 1, maxLength: 6 }),
    });
    let read = 0;
    await fc.assert(
      fc.asyncProperty(table, async ({ headings, filled }) => {
        let count = 0;
        const tokens: string[] = [];
        const rows = filled.map((row) =>
          headings.map((_, index) => {
            if (row[index] !== true) return '';
            tokens.push(`word${++count}x`);
            return tokens.at(-1) ?? '';
          }),
        );
        const text = [headings, ...rows].map((row) => row.join(';')).join('\n');
        const { exit, out, host } = await okr(['import', 't.csv', '--yes', '--json', ...DAY], given('t.csv', text));
        if (exit !== 0) return;
        read++;
        const report = JSON.parse(out) as ImportReport;
        const written = [...host.stored]
          .filter(([path]) => path !== '/work/t.csv')
          .map(([, one]) => one)
          .join('');
        const lost = report.losses.map(({ value }) => value).join(' ');
        expect(tokens.filter((token) => !`${written} ${lost}`.includes(token))).toEqual([]);
      }),
      { numRuns: 300 },
    );
    expect(read).toBeGreaterThan(40);
  }, 120_000);

  it('whatever stands in a table: what is written is read without a fault of form, or there are words', async () => {
    const table = fc.record({
      headings: fc.array(heading, { maxLength: 7 }).map((more) => ['Objective', 'Key result', ...more]),
      rows: fc.array(fc.array(cell, { maxLength: 9 }), { maxLength: 8 }),
    });
    await fc.assert(
      fc.asyncProperty(table, async ({ headings, rows }) => {
        const quoted = [headings, ...rows]
          .map((row) => row.map((one) => `"${one.replaceAll('"', '""')}"`).join(';'))
          .join('\n');
        const { exit, err, out, host } = await okr(
          ['import', 't.csv', '--yes', '--json', ...DAY],
          given('t.csv', quoted),
        );
        expect(err).not.toMatch(/\n\s+at /);
        expect([0, 2]).toContain(exit);
        if (exit !== 0) return;
        const checked = await okr(['check', '--json'], { files: Object.fromEntries(host.stored) });
        const { findings } = JSON.parse(checked.out) as { findings: { rule: string; message: string }[] };
        expect(findings.filter(({ rule }) => FAULTS.includes(rule))).toEqual([]);
        const report = JSON.parse(out) as ImportReport;
        expect(report.columns.map(({ column }) => column)).toEqual(report.columns.map((_, index) => columnName(index)));
      }),
      { numRuns: 150 },
    );
  }, 120_000);
});
