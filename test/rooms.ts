/**
 * The plan of the house: every folder of `src` is a room (and a folder within, where it has a row of its own), and this
 * table says what each may import. Data flows one way, so each room sees only rooms that stand above it. `architecture.test.ts` reads the imports of
 * all files and holds them to it.
 */
export interface Room {
  /** Why, as the second half of a sentence: it is what a contributor reads when the test fails. */
  readonly because: string;
  /** Rooms whose values and types it may use. */
  readonly uses?: readonly string[];
  /** Rooms of which it may import types alone. */
  readonly types?: readonly string[];
  /** Packages, also by subpath. */
  readonly packages?: readonly string[];
  /** Packages that only one file may load, and only by `import()`, because they are slow to start. */
  readonly lazy?: Readonly<Record<string, string>>;
  /** May it use Node's own modules? */
  readonly node?: true;
}

const PURE = [
  'model',
  'language',
  'source',
  'schema',
  'metrics',
  'rhythm',
  'score',
  'alignment',
  'leadership',
  'workspace',
  'strategy',
  'resources',
  'history',
  'review',
  'rules',
  'sheets',
  'checkin',
];

export const ROOMS: Readonly<Record<string, Room>> = {
  model: { because: 'the model knows nothing but days', packages: ['date-fns', '@date-fns/utc'] },
  language: { because: 'language reads sentences', types: ['model'], packages: ['fastest-levenshtein'] },
  source: {
    because: 'source turns text into a tree and knows no OKRs',
    types: ['model'],
    packages: ['js-yaml'],
    lazy: { yaml: 'source/syntax.ts' },
  },
  schema: {
    because: 'schema describes the shape of files and outputs',
    uses: ['model'],
    packages: ['zod'],
  },
  metrics: { because: 'a metric turns numbers into progress', uses: ['model'] },
  rhythm: {
    because: 'rhythm counts days',
    uses: ['model'],
    packages: ['date-fns'],
    lazy: { feiertagejs: 'rhythm/holidays.ts' },
  },
  score: { because: 'a score comes from model, metrics and rhythm', uses: ['model', 'metrics', 'rhythm'] },
  alignment: { because: 'alignment follows references in the model', uses: ['model'] },
  leadership: {
    because: 'leadership follows obstacles and promises in the model',
    uses: ['model', 'rhythm', 'score', 'alignment'],
  },
  workspace: {
    because: 'workspace builds the model from texts',
    uses: ['model', 'language', 'source', 'schema', 'metrics', 'rhythm'],
  },
  strategy: {
    because: 'strategy reads one page and what serves it',
    uses: ['model', 'alignment', 'rhythm'],
  },
  resources: {
    because: 'resources count money and days along the links of the model',
    uses: ['model', 'alignment', 'rhythm'],
  },
  history: {
    because: 'history compares versions of files that somebody else fetched',
    uses: ['model', 'language', 'source', 'metrics', 'rhythm', 'score', 'workspace'],
    types: ['schema'],
  },
  review: {
    because: 'a review reads a cycle as it was and says what goes on',
    uses: ['model', 'language', 'metrics', 'rhythm', 'score', 'alignment', 'leadership'],
    types: ['schema'],
  },
  text: { because: 'text holds sentences: it sees types and its own formatting', types: ['model', 'language'] },
  rules: {
    because: 'rules see the model only, and of the sentences their types',
    uses: [
      'model',
      'language',
      'metrics',
      'rhythm',
      'score',
      'alignment',
      'leadership',
      'strategy',
      'resources',
      'history',
      'review',
    ],
    types: ['text'],
  },
  sheets: {
    because: 'sheets reads cells from files and knows no OKRs',
    uses: ['model'],
    lazy: {
      'csv-parse': 'sheets/read-table.ts',
      fflate: 'sheets/zip.ts',
      saxen: 'sheets/read-xml.ts',
      'write-excel-file': 'sheets/write-workbook.ts',
    },
  },
  checkin: {
    because: 'a check-in is read from what people type, and planned as changes',
    uses: ['model', 'language', 'schema', 'rhythm', 'score', 'leadership', 'sheets'],
  },
  report: { because: 'a report is plain data built from what is pure', uses: PURE, types: ['text'] },
  page: {
    because: 'a page says a finished report in sentences',
    uses: ['model', 'text'],
    types: ['schema', 'source', 'sheets', 'checkin', 'report'],
  },
  render: {
    because: 'renderers know blocks and nothing of OKRs',
    uses: ['page'],
    packages: ['chalk', 'cli-table3', 'string-width', 'node:crypto'],
  },
  'render/graph': {
    because: 'a machine format draws one report, whose type it sees',
    uses: ['render', 'page'],
    types: ['schema'],
    lazy: { '@dagrejs/dagre': 'render/graph/place-boxes.ts' },
  },
  'render/calendar': {
    because: 'a calendar file is written from its entries',
    uses: ['render', 'page'],
    packages: ['node:crypto'],
    lazy: { 'ical-generator': 'render/calendar/render-ics.ts' },
  },
  'render/chat': { because: 'a chat shows lines and knows its limits', uses: ['render', 'page'] },
  'render/findings': {
    because: 'a machine format draws the findings, whose type it sees, and looks places up in their files',
    uses: ['render', 'source'],
    types: ['schema', 'text'],
    packages: ['node:crypto'],
  },
  minutes: {
    because: 'minutes are written and read in one place, so that what is written can be read back',
    uses: ['model', 'language', 'source', 'rhythm', 'leadership', 'text', 'page', 'render'],
    types: ['schema', 'workspace'],
  },
  init: { because: 'init says which files there should be; the host writes them', uses: PURE, types: ['text'] },
  intake: {
    because: 'an import reads tables of other programs and plans files, as init does',
    uses: [...PURE, 'report', 'init'],
  },
  host: {
    because: 'the host finds and writes files and decides nothing',
    uses: ['model', 'source', 'workspace'],
    lazy: { inquirer: 'host/node-host.ts' },
    node: true,
  },
  cli: {
    because: 'commands see the world through the interface `host/host`',
    uses: [
      ...PURE,
      'text',
      'report',
      'page',
      'render',
      'render/graph',
      'render/calendar',
      'render/chat',
      'render/findings',
      'minutes',
      'init',
      'intake',
      'host',
    ],
    packages: ['commander', 'diff'],
  },
  'main.ts': { because: 'main joins the program and the process', uses: ['cli', 'host'], node: true },
};

/** Files beyond 300 lines, each with the reason. None is best. */
export const LONG: Readonly<Record<string, string>> = {};
