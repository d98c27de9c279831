import { type Block, type Page, piece, type TreeNode } from '../../src/page/blocks';

const page = (...blocks: Block[]): Page => ({ title: 'Page', language: 'de', blocks });
const COLUMNS = [
  { title: 'Schlüsselergebnis', align: 'left', grow: true },
  { title: 'Fortschritt', align: 'left' },
  { title: '', align: 'right' },
  { title: 'Trend', align: 'left', spare: true },
  { title: 'Stand', align: 'left' },
] as const;

const row = (name: string, ratio: number | null, says: string, depth = 1) => ({
  depth,
  cells: [
    name,
    { bar: ratio, mark: 0.58, zone: [0.6, 0.8] as const, label: says },
    ratio === null ? '–' : `${Math.round(ratio * 100)} %`,
    { series: [1, 2, null, 4, 3] },
    piece('warn', says),
  ],
});

const HOSTILE =
  '<img src=x onerror=alert(1)> \x1b[31m\u202eden\u202c\n::error::x ##[error]y | @all #1 [x](javascript:y) `z`';
const LONG = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';

const chain = (depth: number): TreeNode => ({
  label: `Ebene ${depth}: ein Ziel mit einem Satz`,
  aside: [{ bar: 0.5 }, '50 %'],
  notes: depth === 3 ? ['dient auch  Vertrieb'] : [],
  children: depth >= 8 ? [] : [chain(depth + 1)],
});

/** Sections within sections, deeper than they are drawn. */
function sectionsDown(depth: number): Block {
  return {
    type: 'section',
    id: `${HOSTILE}${depth}`,
    level: ([2, 3, 4, 5, 6, null] as const)[depth % 6] ?? null,
    title: depth % 2 === 0 ? HOSTILE : LONG,
    aside: piece('dim', HOSTILE),
    cells: [{ bar: 0.5 }, HOSTILE, { series: [1, 2, 3] }],
    fold: depth % 3 === 0 ? 'open' : 'closed',
    facets: { team: [HOSTILE, LONG] },
    blocks: depth > 14 ? [] : [{ type: 'text', text: `${depth}` }, sectionsDown(depth + 1)],
  };
}

/** Pages that go wrong first, each with the fewest lines that show it. */
export const AWKWARD: Readonly<Record<string, Page>> = {
  empty: page(),
  'empty blocks': page(
    { type: 'heading', level: 1, text: '' },
    { type: 'text', text: '' },
    { type: 'list', items: [] },
    { type: 'facts', pairs: [] },
    { type: 'table', columns: [], rows: [] },
    { type: 'tree', roots: [], align: [] },
    { type: 'code', language: '', text: '' },
    { type: 'next', label: '', commands: [] },
  ),
  'one row': page({ type: 'table', columns: COLUMNS, rows: [row('NPS', 0.47, 'im Plan')] }),
  'ratios of every size': page({
    type: 'table',
    columns: COLUMNS,
    rows: [
      { depth: 0, cells: ['Ein Satz über allen Zeilen, der über die erste Spalte hinausgeht', '', '', '', ''] },
      row('nichts', 0, 'noch nicht begonnen'),
      row('fast nichts', 0.004, 'begonnen'),
      row('fast alles', 0.996, 'fast'),
      row('alles', 1, 'erreicht'),
      row('mehr', 2.4, 'zu leicht?'),
      row('weniger als nichts', -0.3, 'rückwärts'),
      {
        ...row('unbekannt', null, 'kein Stand'),
        below: 'Der letzte Check-in fehlt seit drei Wochen; ohne ihn wird nichts gerechnet.',
      },
    ],
  }),
  'long words': page(
    { type: 'heading', level: 2, text: LONG, aside: 'Stand 22.11.' },
    { type: 'text', text: [LONG, ' und ', piece('strong', LONG), '.'] },
    {
      type: 'facts',
      pairs: [
        [LONG, 'Wert'],
        ['Name', LONG],
      ],
    },
    { type: 'table', columns: COLUMNS, rows: [row(LONG, 0.5, LONG)] },
    { type: 'next', label: 'Weiter:', commands: [`okr why ${LONG.toLowerCase()}/${LONG.toLowerCase()}`, 'okr status'] },
  ),
  'wide characters': page(
    { type: 'heading', level: 2, text: '顧客満足度のリーダーになる 👩‍👩‍👧', aside: '日本語' },
    {
      type: 'text',
      text: '私たちは、お客様に最も信頼される会社になることを目指しています。そのために毎週の数字を見て、すぐに動きます。',
    },
    {
      type: 'table',
      columns: COLUMNS,
      rows: [row('顧客満足度 👍🏽', 0.6, '順調'), row('Größe ❤️ e\u0301', 0.2, '🇩🇪 1️⃣')],
    },
  ),
  'hostile texts': page(
    { type: 'heading', level: 1, text: HOSTILE, aside: HOSTILE },
    { type: 'table', columns: COLUMNS, rows: [row(HOSTILE, 0.5, 'x')] },
    { type: 'callout', tone: 'bad', title: HOSTILE, text: HOSTILE },
    { type: 'code', language: 'yaml" onload="x', text: '```\n::error::x\n\ttitle: "a"' },
    { type: 'next', label: 'Weiter:', commands: [`okr why '${HOSTILE}'`] },
  ),
  tree: page({
    type: 'tree',
    align: ['left', 'right', 'left'],
    roots: [
      {
        label: piece('strong', '◆ Marktführer im Service bis 2028'),
        aside: ['', '', 'Ziel · 40 → 60 Punkte'],
        children: [
          {
            label: [piece('strong', 'company'), ' · Kunden empfehlen uns aus Überzeugung'],
            aside: [{ bar: 0.58, tone: 'good' }, '58 %', 'anna'],
            children: [
              {
                label: 'sales · Anerkannt für Zufriedenheit',
                aside: [{ bar: 0.47 }, '47 %', 'ben'],
                notes: ['dient auch  company'],
                children: [],
              },
              { label: 'service · Antwort vor der zweiten Frage', aside: [{ bar: 0.81 }, '81 %', 'cem'], children: [] },
            ],
          },
          {
            label: '(noch niemand)  Ersatzteile in 24 Stunden',
            aside: ['', '', piece('bad', '✗ offen')],
            children: [],
          },
        ],
      },
    ],
  }),
  'empty sections': page(
    { type: 'section', id: null, level: 2, title: '', blocks: [] },
    { type: 'section', id: '', level: null, title: '', fold: 'closed', cells: [], facets: {}, flat: [], blocks: [] },
    { type: 'figures', figures: [] },
    { type: 'nav', label: '', entries: [] },
  ),
  'hostile sections': page(
    { type: 'nav', label: HOSTILE, entries: [{ id: HOSTILE, text: HOSTILE }] },
    { type: 'figures', figures: [{ label: HOSTILE, value: LONG, cell: { bar: 0.4, mark: 0.5 }, notes: [HOSTILE] }] },
    {
      type: 'filter',
      label: HOSTILE,
      search: HOSTILE,
      facets: [{ name: HOSTILE, label: HOSTILE, options: [{ value: HOSTILE, label: HOSTILE }] }],
      all: HOSTILE,
      openAll: HOSTILE,
      closeAll: HOSTILE,
      reset: HOSTILE,
      found: HOSTILE,
      nothing: HOSTILE,
    },
    sectionsDown(0),
    {
      type: 'chart',
      chart: {
        points: [{ x: 1, y: 2 }],
        from: { x: 0, label: HOSTILE },
        to: { x: 9, label: HOSTILE },
        levels: [{ y: 3, label: HOSTILE }],
        last: HOSTILE,
        label: HOSTILE,
      },
    },
  ),
  'deep tree': page({ type: 'tree', align: ['left', 'right'], roots: [chain(0)] }),
  'folding tree': page({
    type: 'tree',
    align: ['left', 'right'],
    folds: true,
    roots: [
      {
        label: '◆ Ziel',
        aside: [{ bar: 0.5 }, '50 %'],
        notes: ['dient auch  Vertrieb'],
        folded: true,
        children: [chain(6)],
      },
      { label: 'Blatt', aside: [], notes: ['ohne Kinder'], children: [] },
    ],
  }),
  picture: page({
    type: 'picture',
    picture: {
      title: HOSTILE,
      description: LONG,
      width: 300,
      height: 200,
      sheets: [100],
      parts: [
        { x: 0, y: 0, height: 16, shapes: [{ shape: 'line', path: 'M0 8H36', look: 'second' }] },
        {
          x: 10,
          y: 90.5,
          height: 60,
          label: HOSTILE,
          shapes: [
            { shape: 'box', x: 0, y: 0, width: 264, height: 60, look: 'wanting' },
            { shape: 'text', x: 250, y: 20, text: HOSTILE, look: 'share', end: true },
          ],
        },
      ],
    },
  }),
  remarks: page(
    { type: 'heading', level: 3, text: 'okrs/2026-Q4/marketing.yaml' },
    {
      type: 'remark',
      where: '14:16',
      label: piece('warn', 'warning'),
      text: 'This counts attention, not effect: "website visits".',
      aside: 'vanity-metric',
      source: [
        {
          number: 14,
          text: '      - title: Increase website visits from 10,000 to 20,000',
          mark: { start: 25, end: 39 },
        },
      ],
      advice: ['Better: qualified leads or orders per 1,000 visits. A volume says nothing about value.'],
    },
    {
      type: 'remark',
      where: '31:9',
      label: piece('bad', 'error'),
      text: 'Title and metric disagree.',
      aside: 'title-metric-mismatch',
      source: [],
      advice: [],
    },
    {
      type: 'remark',
      where: '131:9',
      label: piece('dim', 'note'),
      text: 'Tabs, wide characters and controls shift the mark.',
      aside: 'odd',
      source: [
        { number: 131, text: '\ttitle: 日本語 👩‍👩‍👧 \u202e"Größe"', mark: { start: 25, end: 32 } },
        { number: 132, text: `${'a '.repeat(60)}HERE ${'b '.repeat(60)}`, mark: { start: 121, end: 125 } },
        { number: 133, text: 'end', mark: { start: 4, end: 4 } },
      ],
      advice: [],
    },
    { type: 'text', text: '2 files with findings of 14 · 1 error · 1 warning' },
    { type: 'next', label: '', commands: ['okr explain vanity-metric', 'okr check --fix'] },
  ),
  prose: page(
    { type: 'heading', level: 1, text: 'Muster Maschinenbau', aside: 'Stand 22.11.2026' },
    {
      type: 'facts',
      pairs: [
        ['Verantwortlich', 'Anna Muster'],
        ['Zyklus', '2026-Q4, vom 1. Oktober bis zum 31. Dezember, 14 Wochen'],
      ],
    },
    { type: 'text', text: 'Drei Schritte – in dieser Reihenfolge:' },
    {
      type: 'list',
      items: [
        'Werte eintragen',
        ['Zuversicht sagen, ', piece('code', '1–10')],
        'Ein Hindernis nennen, wenn es eines gibt, und zwar das größte, damit es jemand aus dem Weg räumen kann.',
      ],
    },
    { type: 'callout', tone: 'good', title: 'Gefeiert', text: 'Erster Rahmenvertrag.' },
    { type: 'callout', tone: 'warn', title: 'Zwei Zahlen sind älter als 14 Tage' },
    {
      type: 'code',
      language: 'yaml',
      text: 'objectives:\n  - title: Wir antworten, bevor die zweite Frage kommt, und zwar jedem\n',
    },
    { type: 'next', label: 'Weiter:', commands: ['okr checkin', 'okr status'] },
  ),
};

/** 300 rows, for speed and for the joints between batches. */
export const MANY: Page = page({
  type: 'table',
  columns: COLUMNS,
  rows: Array.from({ length: 300 }, (_, at) => row(`Ergebnis ${at + 1}`, at / 300, 'im Plan')),
});
