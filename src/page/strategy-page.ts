import type { StrategyReport } from '../schema/output/strategy';
import type { Text } from '../text/catalogue';
import { type Format, formatOf } from '../text/format';
import { type Block, type Inline, type Page, type PlainBlock, piece, type TreeNode } from './blocks';
import type { Names } from './names';

type Goal = StrategyReport['goals'][number];
type Objective = StrategyReport['objectives'][number];

/** Objectives of lower teams shown below a goal that no company objective serves. */
const MOST_BELOW = 2;
/** Texts over their budget that are named. */
const MOST_OVER = 6;

/** The strategy on one page: what for and how on the left, goals and what serves them on the right. Below it, how full it is. */
export function strategyPage(report: StrategyReport, text: Text, names: Names): Page {
  const words = text.screens.strategy;
  const { reviewed, owner } = report;
  const by = owner === null ? null : names.person(owner);
  const heading: Block = {
    type: 'heading',
    level: 1,
    text: [piece('strong', names.organisation), ` · ${words.heading}`],
    ...(reviewed === null ? {} : { aside: words.reviewed(reviewed, by) }),
  };
  const blocks: Block[] = [
    heading,
    ...strategyBlocks(report, text, names),
    ...fullness(report, text),
    { type: 'next', label: text.screens.next, commands: nextOf(report) },
  ];
  return { title: words.title(names.organisation), language: text.language, blocks, sheet: true };
}

/** The page without its heading: the vision, what for and how beside the goals, the values. */
export function strategyBlocks(report: StrategyReport, text: Text, names: Names): Block[] {
  const words = text.screens.strategy;
  const { vision } = report;
  return [
    ...(vision === null
      ? []
      : section(words.vision(vision.year), { type: 'text', text: piece('strong', vision.text) })),
    { type: 'columns', columns: [whatFor(report, text), whatNow(report, text, names, formatOf(text.language))] },
    ...listed(
      words.values,
      report.values.map(({ name, weDo }): Inline => [piece('strong', name), ...(weDo === null ? [] : [`: ${weDo}`])]),
    ),
  ];
}

function whatFor(report: StrategyReport, text: Text): PlainBlock[] {
  const words = text.screens.strategy;
  const said = (title: string, paragraph: string | null) =>
    paragraph === null ? [] : section(title, { type: 'text', text: paragraph });
  return [
    ...said(words.diagnosis, report.diagnosis),
    ...said(words.guidingPolicy, report.guidingPolicy),
    ...said(words.whereToPlay, report.whereToPlay),
    ...said(words.howToWin, report.howToWin),
    ...listed(words.notDoing, report.notDoing),
    ...listed(words.obstacles, report.obstacles),
  ];
}

function whatNow(report: StrategyReport, text: Text, names: Names, format: Format): PlainBlock[] {
  const words = text.screens.strategy;
  const byRef = new Map(report.objectives.map((one) => [one.ref, one]));
  const nodeOf = (one: Objective): TreeNode => ({
    label: one.level === 'company' ? one.title : [piece('dim', `${names.team(one.team)} · `), one.title],
    aside: [one.progress === null ? '' : format.percent(one.progress)],
    children: [],
  });
  const shownUnder = (goal: Goal) => {
    const all = goal.objectives.flatMap((ref) => byRef.get(ref) ?? []);
    const company = all.filter((one) => one.level === 'company');
    return company.length > 0 ? company : all.slice(0, MOST_BELOW);
  };
  const goals = report.goals.map((goal): TreeNode => {
    const facts = piece('dim', factsOf(goal, text, names, format));
    return {
      label: piece('strong', goal.title),
      aside: [],
      notes: goal.resting && report.cycle !== null ? [facts, piece('dim', words.resting)] : [facts],
      children: shownUnder(goal).map(nodeOf),
    };
  });
  const adrift = report.coverage.adrift.flatMap((ref) => byRef.get(ref) ?? []);
  const tree = (roots: readonly TreeNode[]): PlainBlock => ({ type: 'tree', roots, align: ['right'] });
  const title = report.objectives.length > 0 ? words.goals : words.goalsAlone;
  return [
    ...(goals.length > 0 ? section(title, tree(goals)) : []),
    ...(adrift.length > 0 ? section(words.adrift, tree(adrift.map(nodeOf))) : []),
  ];
}

/** `40 → 60 points · until 30 Jun 2028 · Anna Muster` */
function factsOf({ from, to, unit, due, owner }: Goal, text: Text, names: Names, format: Format): string {
  const target = from !== null && to !== null ? `${format.number(from)} → ${format.amount(to, unit)}` : '';
  const until = due === null ? '' : text.screens.strategy.until(due);
  return [target, until, owner === null ? '' : names.person(owner)].filter(Boolean).join(' · ');
}

function fullness({ budget, coverage }: StrategyReport, text: Text): Block[] {
  const words = text.screens.strategy;
  const format = formatOf(text.language);
  const { characters, full, over } = budget;
  const named = over
    .slice(0, MOST_OVER)
    .map((one) => words.over(words.fields[one.field], one.characters, one.budget, one.text));
  const room: Block[] =
    characters > full
      ? [{ type: 'callout', tone: 'warn', title: words.tooLong(characters - full, full) }]
      : [{ type: 'text', text: piece('dim', words.full(characters, full)) }];
  const fields: Block[] = named.length > 0 ? [{ type: 'list', items: named.map((one) => piece('warn', one)) }] : [];
  const objectives = coverage.objectives === null ? null : format.percent(coverage.objectives);
  const served: Block[] =
    coverage.goals === null
      ? []
      : [{ type: 'text', text: piece('dim', words.coverage(format.percent(coverage.goals), objectives)) }];
  return [...served, ...room, ...fields];
}

function nextOf({ budget, goals }: StrategyReport): string[] {
  if (budget.over.length > 0 || budget.characters > budget.full)
    return ['okr check', 'okr strategy --format html=strategy.html'];
  if (goals.some(({ resting }) => resting)) return ['okr tree', 'okr strategy --format html=strategy.html'];
  return ['okr strategy --format html=strategy.html'];
}

function section(title: string, block: PlainBlock): PlainBlock[] {
  return [{ type: 'heading', level: 2, text: title }, block];
}

function listed(title: string, items: readonly Inline[]): PlainBlock[] {
  return items.length === 0 ? [] : section(title, { type: 'list', items });
}
