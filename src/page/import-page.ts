import type { ImportLoss, ImportReport } from '../schema/output/import';
import type { Text } from '../text/catalogue';
import { type Block, type Inline, type Page, piece, type Row } from './blocks';

/** How much of an import is shown. */
export interface ImportView {
  /** Every cell that was lost, not only how many and the first of each kind. */
  readonly allLosses: boolean;
  /** What would be written, as a patch; null for none. */
  readonly patch: string | null;
  /** Was everything shown before it was written? Then only the outcome is said. */
  readonly isShown: boolean;
}

const SCHEMAS = '.okr/schema/';

/** What was taken over, how the columns were read, what was written, what was lost, and what to do next. */
export function importPage(report: ImportReport, text: Text, view: ImportView): Page {
  const words = text.screens.importing;
  const { dryRun, objectives, files } = report;
  const isNothing = objectives === 0;
  const undated = new Set(
    report.losses.flatMap(({ why, sheet, row }) => (why === 'value-undated' ? [JSON.stringify([sheet, row])] : [])),
  ).size;
  const outcome: Block = isNothing
    ? { type: 'callout', tone: 'dim', title: words.nothing }
    : {
        type: 'callout',
        tone: dryRun ? 'dim' : 'good',
        title: words.taken(objectives, report.keyResults, dryRun),
        text: dryRun ? words.dryRun : words.from(report.source, report.rows),
      };
  const { errors, warnings, notes } = report.findings;
  const judged = errors + warnings + notes === 0 ? words.clean : words.findings(errors, warnings, notes);
  return {
    title: words.title(report.organisation),
    language: text.language,
    blocks: [
      {
        type: 'heading',
        level: 1,
        text: [piece('strong', report.organisation), ` · ${words.heading}`],
        aside: report.source,
      },
      outcome,
      ...(view.isShown ? [] : importBlocks(report, text, view)),
      ...(files.length > 0 && !view.isShown ? writtenBlocks(report, text, dryRun) : []),
      ...(view.patch === null ? [] : [{ type: 'code', language: 'diff', text: view.patch.trimEnd() } as const]),
      ...(undated > 0 && !isNothing
        ? [{ type: 'callout', tone: 'warn', title: words.undated(undated, report.today) } as const]
        : []),
      ...(isNothing ? [] : [{ type: 'text', text: judged } as const]),
      { type: 'next', label: text.screens.next, commands: nextOf(report) },
    ],
  };
}

/** What is read, what is lost and what would be written, to look at before it is. */
export function importPreview(report: ImportReport, text: Text): Block[] {
  const title = text.screens.importing.toTake(report.objectives, report.keyResults);
  return [
    { type: 'callout', tone: 'dim', title },
    ...importBlocks(report, text, { allLosses: false }),
    ...writtenBlocks(report, text, true),
  ];
}

/** What is read and what is lost. */
function importBlocks(report: ImportReport, text: Text, view: Pick<ImportView, 'allLosses'>): Block[] {
  const words = text.screens.importing;
  return [
    { type: 'facts', pairs: factsOf(report, text) },
    { type: 'heading', level: 2, text: words.columns.heading },
    columnsTable(report, text),
    { type: 'heading', level: 2, text: words.losses.heading },
    ...lossBlocks(report, text, view),
  ];
}

function factsOf({ cycles, teams, people, values, map, unreadSheets }: ImportReport, text: Text): [Inline, Inline][] {
  const { facts, ...words } = text.screens.importing;
  const named = teams.map(({ id, name, isNew }): string => (isNew ? `${name} (${id}, ${words.newTeam})` : name));
  const pairs: [Inline, Inline][] = [
    [facts.cycles, cycles.join(', ')],
    [facts.teams, named.join(', ')],
  ];
  if (people.length > 0) pairs.push([facts.people, words.personCount(people.length)]);
  if (values > 0) pairs.push([facts.values, words.valueCount(values)]);
  if (map !== null) pairs.push([facts.map, words.mapState[map.state](map.file)]);
  if (unreadSheets.length > 0) pairs.push([facts.unread, unreadSheets.join(', ')]);
  return pairs.filter(([, value]) => value !== '');
}

/** Columns of one heading and meaning stand once, whatever sheet they are on. */
function columnsTable({ columns }: ImportReport, text: Text): Block {
  const words = text.screens.importing;
  const { table, none, guess, answer, untitled } = words.columns;
  const seen = new Set<string>();
  const rows = columns.flatMap(({ column, heading, field, how, example }): Row[] => {
    const key = JSON.stringify([heading, field]);
    if ((example === null && field === null) || seen.has(key)) return [];
    seen.add(key);
    const sure =
      field !== null && how === 'guess' ? ` (${guess})` : field !== null && how === 'answer' ? ` (${answer})` : '';
    const read: Inline = field === null ? piece('warn', none) : [words.fields[field], piece('dim', sure)];
    return [
      {
        cells: [
          column === heading ? '' : column,
          heading === '' ? piece('dim', untitled) : heading,
          read,
          piece('dim', cut(example ?? '', LONGEST_EXAMPLE)),
        ],
      },
    ];
  });
  return {
    type: 'table',
    columns: [
      { title: table.place, align: 'left', spare: true },
      { title: table.heading, align: 'left' },
      { title: table.field, align: 'left' },
      { title: table.example, align: 'left', grow: true },
    ],
    rows,
  };
}

function lossBlocks(report: ImportReport, text: Text, { allLosses }: Pick<ImportView, 'allLosses'>): Block[] {
  const words = text.screens.importing.losses;
  const { losses } = report;
  if (losses.length === 0) return [{ type: 'text', text: words.none }];
  const left = losses.filter(({ kind }) => kind === 'left-out').length;
  const count: Block = { type: 'text', text: words.count(left, losses.length - left) };
  if (allLosses) return [count, lossTable(losses, text)];
  return [
    count,
    { type: 'list', items: groupsOf(losses).map((group) => groupLine(group, text)) },
    { type: 'text', text: piece('dim', words.all(commandOf(report))) },
  ];
}

/** Reasons that are about a whole row, or a whole column that is named among the columns already. */
const OF_ROW: ReadonlySet<ImportLoss['why']> = new Set([
  'total-row',
  'footer',
  'heading-again',
  'no-objective',
  'other-kind',
  'duplicate',
  'already-there',
  'above-heading',
]);

/** Losses for one reason in one column, those with the most first; whole rows, and columns that are not read, stand in one line. */
function groupsOf(losses: readonly ImportLoss[]): (readonly ImportLoss[])[] {
  const groups = new Map<string, ImportLoss[]>();
  for (const loss of losses) {
    const { why, heading } = loss;
    const key = JSON.stringify([why, why === 'unused-column' || OF_ROW.has(why) ? null : heading]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [loss]);
    else group.push(loss);
  }
  return [...groups.values()].toSorted((a, b) => b.length - a.length);
}

/** `Status: On track (and 11 more) – computed here` */
function groupLine(group: readonly ImportLoss[], text: Text): Inline {
  const words = text.screens.importing.losses;
  const [first] = group;
  if (first === undefined) return '';
  if (first.why === 'unused-column') {
    const headings = [...new Set(group.map(({ heading }) => heading ?? ''))];
    return [
      piece('strong', words.unused(headings.length)),
      `: ${headings.join(', ')}`,
      piece('dim', ` (${words.cells(group.length)})`),
    ];
  }
  const isRow = OF_ROW.has(first.why);
  const row = group.filter((one) => isRow && one.sheet === first.sheet && one.row === first.row);
  const rows = new Set(group.map(({ sheet, row: line }) => JSON.stringify([sheet, line]))).size;
  const became = first.became === null ? '' : ` → ${cut(first.became)}`;
  const value = isRow ? cut(row.map((one) => one.value).join(' · ')) : cut(first.value);
  const left = isRow ? rows - 1 : group.length - 1;
  const more = left > 0 ? ` (${isRow ? words.rows(left) : words.more(left)})` : '';
  const where = isRow || !first.heading ? placeOf(isRow ? { ...first, column: null } : first, text) : first.heading;
  return [piece('strong', where), `: ${value}${became}`, piece('dim', more), ` – ${first.reason}`];
}

function lossTable(losses: readonly ImportLoss[], text: Text): Block {
  const { table, left } = text.screens.importing.losses;
  return {
    type: 'table',
    columns: [
      { title: table.where, align: 'left' },
      { title: table.value, align: 'left', grow: true },
      { title: table.became, align: 'left' },
      { title: table.why, align: 'left' },
    ],
    rows: losses.map((loss) => ({
      cells: [placeOf(loss, text), loss.value, loss.became ?? piece('dim', left), loss.reason],
    })),
  };
}

/** `Vertrieb!C4`, `C4`, or the row where the column has no letter. */
function placeOf({ sheet, row, column, heading }: ImportLoss, text: Text): string {
  const { row: rowWords } = text.screens.importing.losses;
  const inSheet = sheet === null ? '' : `${sheet}!`;
  if (column !== null && /^[A-Z]{1,3}$/.test(column)) return `${inSheet}${column}${row}${heading ? ` ${heading}` : ''}`;
  return `${inSheet}${rowWords(row)}${column === null || column === '' ? '' : ` ${column}`}`;
}

const LONGEST = 60;
const LONGEST_EXAMPLE = 40;

function cut(value: string, longest = LONGEST): string {
  const line = value.replaceAll(/\s+/g, ' ');
  return line.length > longest ? `${line.slice(0, longest - 1).replace(/[\ud800-\udbff]$/, '')}…` : line;
}

/** The files with what is in them; the schemas as one line. */
function writtenBlocks({ files, map, teams, people }: ImportReport, text: Text, isPlan: boolean): Block[] {
  const words = text.screens.importing.files;
  const added = [
    teams.some(({ isNew }) => isNew) ? words.configTeams : '',
    people.length > 0 ? words.configPeople : '',
  ].filter((one) => one !== '');
  const schemas = files.filter(({ file }) => file.startsWith(SCHEMAS)).length;
  const rows = files.flatMap(({ file, state, objectives, keyResults, checkIns }): Row[] => {
    if (file.startsWith(SCHEMAS)) return [];
    const what =
      checkIns > 0
        ? words.checkIns(checkIns)
        : objectives > 0
          ? words.team(objectives, keyResults)
          : file === map?.file
            ? words.map
            : file === '.okr/.gitignore'
              ? words.ignore
              : state === 'new'
                ? words.config
                : added.join(', ');
    return [{ cells: [piece('code', file), piece('dim', state === 'changed' ? words.added(what) : what)] }];
  });
  if (schemas > 0) rows.push({ cells: [piece('code', SCHEMAS), piece('dim', words.schemas(schemas))] });
  return [
    { type: 'heading', level: 2, text: isPlan ? words.dryRun : words.heading },
    {
      type: 'table',
      columns: [
        { title: '', align: 'left' },
        { title: '', align: 'left', grow: true },
      ],
      rows,
    },
  ];
}

function nextOf(report: ImportReport): string[] {
  if (report.objectives === 0) return ['okr status'];
  return report.dryRun ? [commandOf(report)] : ['okr check', 'okr tree'];
}

/** The command for this table and mapping, as a shell takes it. */
function commandOf({ source, map }: ImportReport): string {
  const quoted = (path: string) =>
    /^[\p{L}\d_./-]+$/u.test(path) ? path : `"${path.replaceAll(/(["\\$`])/g, '\\$1')}"`;
  return `okr import ${quoted(source)}${map === null ? '' : ` --map ${quoted(map.file)}`}`;
}
