import type { BlueprintReport } from '../schema/output/blueprint';
import type { Text } from '../text/catalogue';
import { formatOf } from '../text/format';
import { type Block, type Inline, type Page, type Piece, piece, type Row, type Tone } from './blocks';
import type { Names } from './names';

type Step = BlueprintReport['steps'][number];
type State = Step['state'];
type Evidence = Step['evidence'][number];

const TONES: Readonly<Record<State, Tone>> = {
  alive: 'good',
  incomplete: 'warn',
  stale: 'warn',
  missing: 'bad',
  ahead: 'dim',
};

/** States that want something, the heaviest first. */
const WANTING = ['missing', 'stale', 'incomplete', 'ahead'] as const satisfies readonly State[];

/** Teams named in one sentence; the rest is counted. */
const MOST_TEAMS = 4;

/** The five steps with what there is of each, who was not heard, and the first year. */
export function blueprintPage(report: BlueprintReport, text: Text, names: Names): Page {
  const words = text.screens.blueprint;
  const format = formatOf(text.language);
  const teams = (ids: readonly string[]) => {
    const shown = ids.slice(0, MOST_TEAMS).map((id) => names.team(id));
    return format.list(ids.length > MOST_TEAMS ? [...shown, words.more(ids.length - MOST_TEAMS)] : shown);
  };
  const blocks: Block[] = [
    {
      type: 'heading',
      level: 1,
      text: [piece('strong', names.organisation), ` · ${words.heading}`],
      aside: format.date(report.today),
    },
    ...summary(report, text),
    ...report.steps.flatMap((step, index) => stepBlocks(step, index + 1, text, teams)),
    ...unheard(report, text, teams),
    ...firstYear(report, text),
    { type: 'next', label: text.screens.next, commands: [report.next] },
  ];
  return { title: words.title(names.organisation), language: text.language, blocks };
}

function summary({ steps, year }: BlueprintReport, text: Text): Block[] {
  const words = text.screens.blueprint;
  const alive = steps.filter(({ state }) => state === 'alive').length;
  const tone = alive === steps.length ? 'good' : year.beginning ? 'dim' : 'warn';
  const pairs = WANTING.flatMap((state): [Inline, Inline][] => {
    const own = steps.filter((one) => one.state === state).map(({ step }) => words.steps[step]);
    return own.length === 0 ? [] : [[piece(TONES[state], words.states[state]), own.join(' · ')]];
  });
  return [
    {
      type: 'callout',
      tone,
      title: words.alive(alive, steps.length),
      ...(year.beginning ? { text: words.beginning } : {}),
    },
    ...(pairs.length > 0 ? [{ type: 'facts', pairs } as const] : []),
  ];
}

function stepBlocks(
  { step, state, evidence, move, command }: Step,
  number: number,
  text: Text,
  teams: (ids: readonly string[]) => string,
): Block[] {
  const words = text.screens.blueprint;
  const rows = evidence.map((one): Row => ({ cells: [sign(one), sentence(one, text, teams)] }));
  const todo: Row[] = [{ cells: [piece('dim', '→'), words.moves[move]] }, { cells: ['', piece('code', command)] }];
  return [
    {
      type: 'heading',
      level: 2,
      text: [`${number}  ${words.steps[step]} · `, piece(TONES[state], words.states[state])],
    },
    table([...rows, ...todo]),
  ];
}

function sign({ holds }: Pick<Evidence, 'holds'>): Piece {
  if (holds === null) return piece('dim', '·');
  return holds ? piece('good', '✓') : piece('warn', '!');
}

function sentence(one: Evidence, text: Text, teams: (ids: readonly string[]) => string): Inline {
  const { facts, without } = text.screens.blueprint;
  const said = facts[one.fact]({ ...one, holds: one.holds !== false, count: one.count ?? 0, of: one.of ?? 0 });
  const missing = one.teams.length === 0 ? '' : ` · ${without(teams(one.teams))}`;
  return one.holds === false ? piece('warn', said + missing) : said + missing;
}

function unheard(
  { unheard: { goals, teams, worksCouncil }, steps }: BlueprintReport,
  text: Text,
  named: (ids: readonly string[]) => string,
): Block[] {
  const words = text.screens.blueprint;
  const items = [
    ...goals.map(({ title }) => words.unheardGoal(title)),
    ...(teams.length > 0 ? [words.unheardTeams(named(teams), teams.length)] : []),
    ...(worksCouncil === 'heard' ? [] : [words.worksCouncil[worksCouncil]]),
  ];
  const goalsMissing = steps.some(({ step, state }) => step === 'goals' && state === 'missing');
  if (items.length === 0 && goalsMissing) return [];
  return [
    { type: 'heading', level: 2, text: words.unheard },
    items.length === 0 ? { type: 'text', text: piece('good', words.allHeard) } : { type: 'list', items },
  ];
}

function firstYear({ year }: BlueprintReport, text: Text): Block[] {
  const words = text.screens.blueprint;
  const format = formatOf(text.language);
  const done = year.stages.filter((one) => one.done).length;
  const now = year.stages.find((one) => !one.done);
  const heading: Block = {
    type: 'heading',
    level: 2,
    text: words.year,
    aside: words.yearDone(done, year.stages.length, year.month),
  };
  const rows = year.stages.flatMap((one): Row[] => {
    const label = words.stages[one.stage];
    const when = piece('dim', words.months(one.from, one.to));
    if (one.done)
      return [{ cells: [piece('good', '✓'), label, piece('dim', one.date === null ? '' : format.date(one.date))] }];
    if (one !== now) return [{ cells: [piece('dim', '·'), piece('dim', label), when] }];
    return [{ cells: ['→', piece('strong', label), when] }, { cells: ['', piece('code', one.command), ''] }];
  });
  return [heading, table(rows, true)];
}

function table(rows: readonly Row[], months = false): Block {
  return {
    type: 'table',
    columns: [
      { title: '', align: 'left' },
      { title: '', align: 'left', grow: true },
      ...(months ? [{ title: '', align: 'right' } as const] : []),
    ],
    rows,
  };
}
