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
} as const;
