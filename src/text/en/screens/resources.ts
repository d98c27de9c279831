import { formatOf } from '../../format';

const { date, list, number, percent, plural } = formatOf('en');

const days = (value: number) => `${number(value, 0)} ${plural(Math.round(value), 'day', 'days')}`;
const people = (count: number) => `${number(count, 0)} ${plural(count, 'person', 'people')}`;

/** A share, of what is planned where nobody says how much there is. */
interface Part {
  readonly share: number;
  readonly ofPlan: boolean;
}

/** Sentences of `okr resources`. Amounts come written, as `24,000 EUR`. */
export const resources = {
  title: (organisation: string, cycle: string) => `${organisation} · ${cycle} · Resources`,
  heading: 'where money and days go',
  days,
  /** The answer in a line; a part is null where nothing is known of it. */
  answer: (d: { money: Part | null; days: Part | null }) => {
    const of = (part: Part | null, what: string) =>
      part === null ? '' : `${percent(part.share)} of the ${part.ofPlan ? 'planned ' : ''}${what}`;
    return `Objectives get ${list([of(d.money, 'money'), of(d.days, 'days')].filter(Boolean))}.`;
  },
  spent: (d: { money: string | null; days: string | null; elapsed: number }) =>
    `Used up: ${[d.money, d.days].filter(Boolean).join(' · ')}, with ${percent(d.elapsed)} of the time gone.`,
  spentMoney: (spent: string, planned: string, share: number) => `${spent} of ${planned} (${percent(share)})`,
  spentDays: (spent: number, planned: number, share: number) =>
    `${number(spent, 0)} of ${days(planned)} (${percent(share)})`,
  moved: (d: { cycle: string; money: number | null; days: number | null }) => {
    const of = (share: number | null, what: string) => (share === null ? '' : `${percent(share)} of the ${what}`);
    return `Moved since ${d.cycle}: ${list([of(d.money, 'money'), of(d.days, 'days')].filter(Boolean))} serve something else now.`;
  },
  overBudget: (over: string, budget: string) => `The plan is ${over} above the budget of ${budget}.`,
  overbooked: (d: { team: string; planned: number; capacity: number; over: number }) =>
    `${d.team}: ${number(d.planned, 0)} of ${days(d.capacity)} booked, ${number(d.over, 1)} too many. What can wait?`,
  overbookedPerson: (person: string, share: number, from: string) =>
    `${person}: booked for ${percent(share)} from ${date(from)} on. What can wait, or who can help?`,
  overbookedOthers: (count: number) =>
    `${people(count)} ${plural(count, 'has', 'have')} more than 100% at one time; each sees it with okr resources --by <handle>.`,
  outside: {
    'no-target': (title: string, cost: string) => `"${title}" serves no objective: ${cost}.`,
    'unknown-target': (title: string, cost: string) => `"${title}" names an objective that does not exist: ${cost}.`,
    dropped: (title: string, cost: string) => `"${title}" serves only what was dropped: ${cost}.`,
    rejected: (title: string, cost: string) => `"${title}" was turned down by a decision and is planned: ${cost}.`,
  },
  unfunded: (title: string, team: string) => `"${title}" (${team}) has neither money nor days: a wish.`,
  shares: (title: string, sum: number) =>
    `The shares of "${title}" make ${number(sum)} instead of 1; counted in proportion.`,
  idle: {
    money: (amount: string, share: number) => `${amount} (${percent(share)}) of the budget have no work behind them.`,
    days: (value: number, share: number) => `${days(value)} (${percent(share)}) have no work behind them.`,
  },
  more: (count: number) => `and ${number(count, 0)} more: okr check`,
  fine: 'Every objective has money or time, all work serves something, nobody has more than fits.',
  purposes: {
    okr: 'Objectives',
    run: 'Daily business',
    legal: 'Duties',
    outside: 'No objective',
    unallocated: 'Free',
  },
  sections: {
    purposes: 'What for',
    goals: 'By strategic goal',
    objectives: 'By objective',
    teams: 'By team',
  },
  columns: {
    days: 'Days',
    money: 'Money',
    used: 'used',
    progress: 'Progress',
    before: (cycle: string) => `since ${cycle}`,
    of: 'of',
    free: 'free',
  },
  noGoal: 'without a strategic goal',
  fromBelow: 'through others',
  wish: 'a wish',
  beside: (value: number) => `Not counted: ${days(value)} of teams without a capacity in okr.yaml.`,
  question: (d: { title: string; cost: string; score: number; middle: string }) =>
    `A question to start with: "${d.title}" stands at ${percent(d.score)} and has cost ${d.cost} per 0.1 of score (the middle objective: ${d.middle}). Is it harder, later, or is the way wrong?`,
  none: (cycle: string) => `No work with money or days is written down for ${cycle}.`,
  noneHelp: 'Write initiatives.yaml, one line for what a team works on, daily business included:',
  sample: {
    okr: 'Survey of regular customers',
    run: 'Daily business',
  },
  capacity: 'How many days and how much money there are stands in okr.yaml:',
};
