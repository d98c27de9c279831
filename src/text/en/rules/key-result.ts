import type { Said } from '../../catalogue';

const withUnit = (value: number, unit: string | null) => (unit === null ? `${value}` : `${value} ${unit}`);

interface Change {
  kind: 'percent' | 'absolute' | 'factor';
  amount: number;
  unit: string | null;
}

const change = ({ kind, amount, unit }: Change) => {
  if (kind === 'factor') return `times ${amount}`;
  const signed = amount > 0 ? `+${amount}` : `${amount}`;
  return kind === 'percent' ? `${signed} %` : unit === null ? signed : `${signed} ${unit}`;
};

const WHATS = { target: 'targets', baseline: 'starts', change: 'changes', limit: 'limits' } as const;

type Way = 'increase' | 'decrease' | 'at-least' | 'at-most';

const WAYS: Readonly<Record<Way, string>> = {
  increase: 'rise',
  decrease: 'fall',
  'at-least': 'stay above a limit',
  'at-most': 'stay below a limit',
};

type Pair =
  | 'speed'
  | 'stock'
  | 'tickets'
  | 'revenue'
  | 'new-customers'
  | 'hires'
  | 'output'
  | 'cost'
  | 'conversion'
  | 'releases'
  | 'utilisation'
  | 'handle-time';

/** What may suffer, and what shows it (method.md 3.2, K10). */
const COUNTERS: Readonly<Record<Pair, readonly [suffers: string, shows: string]>> = {
  speed: ['quality', 'the error or rework rate'],
  stock: ['availability', 'the number of missing parts'],
  tickets: ['real solutions', 'the share of tickets reopened'],
  revenue: ['the margin', 'the margin per order'],
  'new-customers': ['customers who stay', 'how many new customers leave within 90 days'],
  hires: ['people who stay', 'how many are still there after 12 months'],
  output: ['quality', 'the first-pass yield'],
  cost: ['satisfaction', 'the satisfaction of those who get the service'],
  conversion: ['fitting purchases', 'the return rate'],
  releases: ['stability', 'the share of changes that fail'],
  utilisation: ['lead time', 'the lead time'],
  'handle-time': ['solutions', 'the share solved at the first contact'],
};

/** What the rules of group key-result say in English. */
export const keyResult = {
  'unmeasurable-key-result': {
    title: 'Nothing that could be decided at the end',
    says: {
      nothing: (d: { title: string }): Said => ({
        message: `"${d.title}" says neither from where to where nor until when: at the end nobody could decide it.`,
        help: 'Add a metric (from and to, or a limit such as at_least), milestones with dates, or yes_no: true where a clear yes or no is the answer.',
      }),
      'no-target': (d: { title: string }): Said => ({
        message: `The metric of "${d.title}" names no target.`,
        help: 'Add to: or by:, a limit (at_least, at_most, between), or yes_no: true. While the measure is still being set up: establish: true.',
      }),
    },
  },
  'missing-baseline': {
    title: 'A target without where it starts',
    says: {
      missing: (d: { to: number; unit: string | null }): Said => ({
        message: `The target is ${withUnit(d.to, d.unit)}, but where it starts is not said: there is no progress to show and no score.`,
        help: 'Measure it today and write from:. For a level to keep use at_least or at_most, for a count from zero counts: sum. Not measurable yet? First key result: establish: true.',
      }),
      step: (d: { by: number; unit: string | null }): Said => ({
        message: `The title wants ${change({ kind: 'absolute', amount: d.by, unit: d.unit })}, but where it starts is not said.`,
        help: `Write the metric down: from and to, or, where the new ones alone are counted, to: ${Math.abs(d.by)} with counts: sum.`,
      }),
    },
  },
  'relative-without-baseline': {
    title: 'A change of something unknown',
    says: {
      'unknown-start': (d: Change): Said => ({
        message: `A change of ${change(d)}, but from which value is not said: the target cannot be computed.`,
        help: 'Measure it today and write from: beside by:. The target follows from both.',
      }),
      sum: (d: Change): Said => ({
        message: `A change of ${change(d)} of a sum that starts at 0 stays 0.`,
        help: "Write the target as a number with to:, for example last cycle's sum plus the growth you want.",
      }),
    },
  },
  'baseline-is-target': {
    title: 'Start and target are one number',
    says: {
      same: (d: { value: number; unit: string | null }): Said => ({
        message: `Start and target are both ${withUnit(d.value, d.unit)}: nothing would have to change.`,
        help: 'To keep a level write at_least, at_most or between. To change it correct one of the two numbers.',
      }),
    },
  },
  'missing-unit': {
    title: 'A number that does not say of what',
    says: {
      missing: (d: { value: number }): Said => ({
        message: `The metric aims at ${d.value}, and does not say of what.`,
        help: 'Add unit:, for example "%", EUR, days, points or orders.',
      }),
    },
  },
  'undated-milestone': {
    title: 'A milestone without a date',
    says: {
      undated: (d: { title: string; start: string; end: string }): Said => ({
        message: `Milestone "${d.title}" has no date.`,
        help: `Add due: with a day between ${d.start} and ${d.end}. Then everybody sees whether it is on its way or late.`,
      }),
    },
  },
  'title-metric-mismatch': {
    title: 'Title and metric disagree',
    says: {
      number: (d: {
        what: 'target' | 'baseline' | 'change' | 'limit';
        title: number;
        metric: number;
        titleUnit: string | null;
        unit: string | null;
      }): Said => ({
        message: `The title says ${withUnit(d.title, d.titleUnit)}, the metric ${withUnit(d.metric, d.what === 'change' && d.titleUnit === '%' ? '%' : d.unit)}: two different ${WHATS[d.what]}.`,
        help: 'Correct the one that is wrong. Until then the metric counts for the score. The title can do without numbers: the metric holds them.',
      }),
      unit: (d: { title: string; metric: string }): Said => ({
        message: `The title counts in ${d.title}, the metric in ${d.metric}.`,
        help: 'Write the same unit in both. Until then the metric counts.',
      }),
      direction: (d: { title: Way; metric: Way }): Said => ({
        message: `By its title it is to ${WAYS[d.title]}, by its metric to ${WAYS[d.metric]}.`,
        help: 'Turn round the one that is wrong: the words of the title, or the numbers of the metric. Until then the metric counts.',
      }),
    },
  },
  'metric-not-written-down': {
    title: 'A metric that stands in the title alone',
    says: {
      missing: (d: { metric: string }): Said => ({
        message: `The title says how it is measured; written down it is metric: ${d.metric}.`,
        help: 'Write it below the title. Then nothing has to be read out of words, and a source can be named.',
        fix: `Add metric: ${d.metric}`,
      }),
    },
  },
  'unpaired-metric': {
    title: 'A number that can be improved at the expense of another',
    says: {
      alone: (d: { title: string; pair: Pair }): Said => ({
        message: `"${d.title}" can be reached at the expense of ${COUNTERS[d.pair][0]}, and nothing beside it would show that.`,
        help: `Add ${COUNTERS[d.pair][1]} to the objective, as a key result or with guardrail: true, and name it in pairs_with.`,
      }),
    },
  },
  'missing-source': {
    title: 'Nobody can say where the number comes from',
    says: {
      missing: (d: { title: string }): Said => ({
        message: `Where the number for "${d.title}" comes from is not said.`,
        help: 'Add source: with the system, report or person that gives it, for example source: CRM. Then anybody can do the check-in.',
      }),
    },
  },
  'same-key-result': {
    title: 'One metric with two targets',
    says: {
      'other-team': (d: { title: string; other: string; own: string; theirs: string }): Said => ({
        message: `"${d.title}" stands at ${d.other}, too, with other numbers: ${d.own} here, ${d.theirs} there.`,
        help: 'Agree on one: keep the key result with the team that can move it most, and let the other name it in contributes_to. If each team measures its own part, say so in the title.',
      }),
      twice: (d: { title: string; other: string }): Said => ({
        message: `"${d.title}" stands in this team twice, also at ${d.other}.`,
        help: 'Keep it where it decides most and take out the other. An objective can name a key result in contributes_to.',
      }),
    },
  },
} as const;
