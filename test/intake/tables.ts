import writeXlsxFile from 'write-excel-file/node';

/** Tables as they come out of spreadsheets and other tools: made up, and as untidy as real ones. */

/** Characters Windows-1252 has where Latin-1 has controls. */
const WINDOWS: Readonly<Record<string, number>> = { '€': 0x80, '„': 0x84, '“': 0x93, '”': 0x94, '–': 0x96, '…': 0x85 };

/** A text as Excel of Windows saves it as CSV. */
export function windows1252(text: string): Uint8Array {
  return Uint8Array.from([...text], (letter) => WINDOWS[letter] ?? letter.charCodeAt(0));
}

/** German Excel: semicolons, a title above, cells merged downwards, numbers as text, a total and a footer. */
export const GERMAN_CSV = `OKR-Planung „Q4/2026“;;;;;;;;;;\r
;;;;;;;;;;\r
Bereich;Ziel;Schlüsselergebnis;Verantwortlich;Startwert;Zielwert;Aktuell;Zuversicht;Status;Fälligkeit;Kommentar\r
Vertrieb;Kunden empfehlen uns aus Überzeugung weiter;NPS steigt von 40 auf 55;Anna Müller;40;55;47;7;grün;31.12.2026;Welle 1 – fertig\r
;;Angebotsquote verbessern;Ben Groß;20 %;35 %;"27,5 %";70 %;gelb;31.12.2026;\r
;;Umsatz mit Bestandskunden;;1,2 Mio. €;"1.850.000,50 €";-;;rot;;\r
;Unsere Angebote sind schnell beim Kunden;Durchlaufzeit von Angeboten;anna.mueller@muster.example;ca. 12 Tage;5 Tage;10;;grün;15.11.2026;<b>wichtig</b>\r
Produktion;Die Montage läuft ruhig;"1. Ausschuss sinkt von 4 % auf 2 %\n2. Termintreue bleibt über 95 %";Cem Öz;;;;;;;\r
Summe;;;;;;105;;;;\r
Stand: 20.11.2026;;;;;;;;;;\r
`;

/** An export of a tool: one row an item, numbered, American days, an initiative among them. */
export const ENGLISH_CSV = `\uFEFFID,Type,Title,Parent ID,Owner,Owner Email,Start Value,Current Value,Target Value,Metric Type,Start Date,Due Date,Status,Progress,Last Check-in,Weight
1,Company Objective,Customers love what we build,,Jane Doe,jane.doe@acme.example,,,,,10/01/2026,12/31/2026,On track,45%,,
1.1,Key Result,Raise NPS,1,Jane Doe,jane.doe@acme.example,40,47,55,Number,10/01/2026,12/31/2026,On track,47%,11/20/2026,60
1.2,Key Result,"Cut response time, ""first reply""",1,John Smith,john@acme.example,10,9.4,7,Number,10/01/2026,12/31/2026,At risk,20%,11/18/2026,40
2,Objective,Sales runs like clockwork,1,John Smith,john@acme.example,,,,,10/01/2026,12/31/2026,Behind,,,
2.1,Key Result,Certification done,2,,,0,0,1,Boolean,10/01/2026,12/15/2026,Behind,0%,,1
2.2,Initiative,Buy new CRM,2,John Smith,john@acme.example,,,,,,,,,,
`;

/** Nested, as programs hand it out: HTML in a title, people as items, key results as items or sentences. */
export const NESTED_JSON = JSON.stringify({
  data: {
    teams: [
      {
        name: 'Sales',
        objectives: [
          {
            id: 'o1',
            title: 'Win <b>bigger</b> customers',
            description: 'Where the margin is',
            owner: { name: 'Jane Doe', email: 'jane@x.example' },
            cycle: 'Q4 2026',
            keyResults: [
              {
                title: 'Average deal size',
                metric: { start: 12000, target: 20000, current: 15000, unit: 'USD' },
                confidence: 0.6,
                updatedAt: '2026-11-20T10:00:00Z',
              },
              { title: 'Close 3 enterprise contracts', progress: 33 },
              'Win rate from 20% to 30%',
            ],
          },
        ],
      },
      { name: 'Company', objectives: [{ title: 'Grow without growing pains', key_results: [] }] },
    ],
  },
});

/** A page somebody keeps by hand: headings and lists for one team, a table for another. */
export const MARKDOWN = `---
author: somebody
---
# OKRs Q4 2026

## Team Sales

### O1: Customers recommend us (Owner: Jane Doe)

Because **referrals** are our cheapest channel.

**Key Results**

- NPS from 40 to 55 (Owner: Ben)
- [ ] Reduce churn from 4% to 2%
  - Owner: Carla

### O2: Offers go out fast

1. Lead time from 12 days to 5 days
2. KR2: 90% of offers correct at [first try](https://x.example)

## Team Service

| Objective | Key Result | Start | Target |
|---|---|---|---|
| Nobody waits | Response time | 10 h | 7 h |
|  | Backlog \\| open | 120 | 60 |
`;

/** One row an objective, its key results and their numbers in one cell each. */
export const SEVERAL_CSV = `Team;Objective;Key Results;Baseline;Target;Owner;Aligned to
Marketing;Our name stands for quality;"• Press mentions from 10 to 30
• Share of calls that know us
  in the south";"10
12 %";"30
25 %";Ann, Bob;
Marketing;Every lead is worth a call;"KR1: Qualified leads from 40 to 90; KR2: Answer within 2 hours; KR3: No lead lost";5;;Ann;Our name stands for quality
Sales;Deals close themselves;1) Win rate from 20 % to 30 % 2) Discounts below 5 %;;;tbd;Something we do not have
`;

type Cells = Parameters<typeof writeXlsxFile>[0];

/** A workbook as a manager keeps it: a merged title, objectives over several rows, percentages and days as Excel has them, a sheet a team. */
export async function mergedWorkbook(): Promise<Uint8Array> {
  const bold = { fontWeight: 'bold' } as const;
  const head = ['Ziel', 'Key Result', 'Einheit', 'Von', 'Bis', 'Ist', 'Stand', 'Wer', 'Gewichtung'].map((value) => ({
    value,
    ...bold,
  }));
  const empty = null;
  const day = (text: string) => ({ value: new Date(`${text}T00:00:00Z`), type: Date, format: 'dd.mm.yyyy' }) as const;
  const percent = (value: number) => ({ value, type: Number, format: '0%' }) as const;
  const number = (value: number) => ({ value, type: Number }) as const;
  const sales = [
    [{ value: 'OKRs 4. Quartal 2026', columnSpan: 9, ...bold }, ...Array.from({ length: 8 }, () => empty)],
    [],
    head,
    [
      { value: 'Wir gewinnen größere Kunden', rowSpan: 2 },
      { value: 'Abschlussquote' },
      { value: '%' },
      percent(0.2),
      percent(0.3),
      percent(0.25),
      day('2026-11-20'),
      { value: 'Müller, Anna' },
      number(2),
    ],
    [
      empty,
      { value: 'Auftragsgröße' },
      { value: 'T€' },
      number(12.5),
      number(20),
      number(15),
      day('2026-11-20'),
      { value: 'Groß, Ben' },
      number(1),
    ],
    [
      { value: 'Angebote gehen schnell hinaus' },
      { value: 'Durchlaufzeit' },
      { value: 'Tage' },
      number(12),
      number(5),
      empty,
      empty,
      { value: 'Groß, Ben' },
      empty,
    ],
  ];
  const service = [
    head,
    [
      { value: 'Niemand wartet' },
      { value: 'Antwortzeit' },
      { value: 'h' },
      number(10),
      day('2026-03-04'),
      number(9),
      empty,
      { value: 'Öz, Cem' },
      empty,
    ],
    [empty, { value: 'Rückstand' }, empty, number(120), number(60), empty, empty, empty, empty],
  ];
  const notes = [[{ value: 'Notizen' }], [{ value: 'Bitte bis Freitag ausfüllen' }]];
  const sheets = [
    { data: sales, sheet: 'Vertrieb' },
    { data: service, sheet: 'Service' },
    { data: notes, sheet: 'Notizen' },
  ];
  const file = writeXlsxFile(sheets as unknown as Cells) as unknown as { toBuffer(): Promise<Buffer> };
  return new Uint8Array(await file.toBuffer());
}
