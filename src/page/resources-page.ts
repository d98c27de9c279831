import type { Cycle } from '../model/cycle';
import type { ResourcesReport } from '../schema/output/resources';
import type { Text } from '../text/catalogue';
import { formatOf } from '../text/format';
import { type Block, type Page, piece } from './blocks';
import { cycleLabel, type Names } from './names';
import { resourceNeeds } from './resource-needs';
import { goalTable, objectiveTable, purposeTable, teamTable } from './resource-tables';

/** What the page says beside the numbers. */
export interface ResourcesView {
  readonly cycle: Cycle;
  readonly names: Names;
  /** A team and one of its objectives (`sales/customer-love`), to show how work is written down. */
  readonly sample: { readonly team: string; readonly objective: string };
}

/** What needs somebody is shown with the answer on one screen. */
const MOST_NEEDS = 8;
/** The answer first (how much serves objectives, and where somebody is needed), then what for, by goal, objective and team. */
export function resourcesPage(report: ResourcesReport, text: Text, view: ResourcesView): Page {
  const words = text.screens.resources;
  const { names, cycle } = view;
  const format = formatOf(text.language);
  const label = cycleLabel(cycle, text);
  const scope = report.team === null ? [] : [` · ${names.team(report.team)}`];
  const heading: Block = {
    type: 'heading',
    level: 1,
    text: [piece('strong', names.organisation), ` · ${label}`, ...scope, ` · ${words.heading}`],
    aside: format.date(report.today),
  };
  const blocks: Block[] = report.initiatives.length === 0 ? nothing(label, text, view) : something(report, text, view);
  return { title: words.title(names.organisation, cycle.id), language: text.language, blocks: [heading, ...blocks] };
}

function something(report: ResourcesReport, text: Text, { names }: ResourcesView): Block[] {
  const words = text.screens.resources;
  const needs = resourceNeeds(report, text, names);
  const blocks: Block[] = answer(report, text);
  if (needs.length > 0) {
    const items = needs.slice(0, MOST_NEEDS);
    const more = needs.length - items.length;
    blocks.push(
      { type: 'heading', level: 2, text: text.screens.status.needs },
      { type: 'list', items: more > 0 ? [...items, piece('dim', words.more(more))] : items },
    );
  } else {
    blocks.push({ type: 'callout', tone: 'good', title: words.fine });
  }
  blocks.push({ type: 'heading', level: 2, text: words.sections.purposes }, purposeTable(report, text));
  const beside = report.days.beside;
  if (beside >= 0.5) blocks.push({ type: 'text', text: piece('dim', words.beside(beside)) });
  if (report.goals.some(({ ref }) => ref !== null))
    blocks.push({ type: 'heading', level: 2, text: words.sections.goals }, goalTable(report, text));
  if (report.teams.some(({ capacity }) => capacity !== null))
    blocks.push({ type: 'heading', level: 2, text: words.sections.teams }, teamTable(report, text, names));
  if (report.objectives.length > 0)
    blocks.push({ type: 'heading', level: 2, text: words.sections.objectives }, objectiveTable(report, text, names));
  const question = questionOf(report, text);
  if (question !== null) blocks.push({ type: 'text', text: piece('dim', question) });
  const first = needs.length > 0 ? 'okr check' : 'okr strategy';
  blocks.push({
    type: 'next',
    label: text.screens.next,
    commands: [first, 'okr resources --format csv=resources.csv'],
  });
  return blocks;
}

function answer(report: ResourcesReport, text: Text): Block[] {
  const words = text.screens.resources;
  const format = formatOf(text.language);
  const { money, days, elapsed, currency, previous } = report;
  const amount = (value: number) => format.amount(Math.round(value), currency);
  const shares = {
    money: money.shares && { share: money.shares.okr, ofPlan: money.capacity === null },
    days: days.shares && { share: days.shares.okr, ofPlan: days.capacity === null },
  };
  const lines: Block[] = [];
  if (shares.money !== null || shares.days !== null)
    lines.push({ type: 'text', text: piece('strong', words.answer(shares)) });
  const spent = {
    money:
      money.spent === null || money.tracked === 0
        ? null
        : words.spentMoney(amount(money.spent), amount(money.tracked), money.spent / money.tracked),
    days:
      days.spent === null || days.tracked === 0
        ? null
        : words.spentDays(days.spent, days.tracked, days.spent / days.tracked),
    elapsed,
  };
  if (spent.money !== null || spent.days !== null) lines.push({ type: 'text', text: words.spent(spent) });
  if (previous !== null && (money.moved !== null || days.moved !== null))
    lines.push({
      type: 'text',
      text: piece('dim', words.moved({ cycle: previous, money: money.moved, days: days.moved })),
    });
  return lines;
}

function questionOf({ question, objectives, currency }: ResourcesReport, text: Text): string | null {
  const found = objectives.find(({ ref }) => ref === question?.ref);
  if (question === null || !found) return null;
  const amount = (value: number) => formatOf(text.language).amount(Math.round(value / 10) * 10, currency);
  const [cost, middle] = [amount(question.perTenth), amount(question.middle)];
  return text.screens.resources.question({ title: found.title, cost, score: found.score ?? 0, middle });
}

function nothing(label: string, text: Text, { cycle, sample }: ResourcesView): Block[] {
  const words = text.screens.resources;
  const { okr, run } = words.sample;
  return [
    { type: 'text', text: words.none(label) },
    { type: 'text', text: words.noneHelp },
    {
      type: 'code',
      language: 'yaml',
      text: `initiatives:
  - id: survey
    title: ${okr}
    days: 40
    budget: 12000
    contributes_to: [${sample.objective}]
  - { id: run, title: ${run}, kind: run, days: 300 }
`,
    },
    { type: 'text', text: words.capacity },
    {
      type: 'code',
      language: 'yaml',
      text: `capacity:\n  ${cycle.id}: { budget: 20000, days: { ${sample.team}: 400 } }\n`,
    },
    { type: 'next', label: text.screens.next, commands: ['okr check', 'okr resources'] },
  ];
}
