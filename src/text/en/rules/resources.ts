import type { Said } from '../../catalogue';
import { formatOf } from '../../format';

const { amount, date, list, number, percent, plural } = formatOf('en');

const days = (value: number) => `${number(value, 1)} ${plural(value, 'day', 'days')}`;

/** `24,000 EUR and 35 days` */
function cost(d: { money: number; currency: string; days: number }): string {
  const parts = [d.money > 0 ? amount(Math.round(d.money), d.currency) : '', d.days > 0 ? days(d.days) : ''];
  return list(parts.filter(Boolean));
}

interface Outside {
  readonly [key: string]: string | number;
  title: string;
  money: number;
  currency: string;
  days: number;
  cycle: string;
}

/** What the rules of the group resources say in English. */
export const resources = {
  'outside-strategy': {
    title: 'Work outside the strategy',
    says: {
      unlinked: (d: Outside): Said => ({
        message: `"${d.title}" takes ${cost(d)} in ${d.cycle} and serves no objective.`,
        help: 'Which objective does it move? Name it in contributes_to. None? Then stop it, or call it what it is: kind: run or kind: legal.',
      }),
      dropped: (d: Outside): Said => ({
        message: `"${d.title}" still takes ${cost(d)} in ${d.cycle}, for something that was dropped.`,
        help: 'Stop it (status: stopped), or name what it serves now in contributes_to.',
      }),
      rejected: (d: Outside): Said => ({
        message: `"${d.title}" takes ${cost(d)} in ${d.cycle}, though the decision of this name turned it down.`,
        help: 'Stop it (status: stopped), or decide anew and write down why.',
      }),
    },
  },
  'unfunded-objective': {
    title: 'An objective without money or time',
    says: {
      wish: (d: { title: string; reference: string }): Said => ({
        message: `"${d.title}" has neither money nor days: a wish.`,
        help: `Who works on it, and what gives way for it? Add an initiative with days or budget and contributes_to: [${d.reference}], or drop the objective.`,
      }),
    },
  },
  'overbooked-team': {
    title: 'More work than days',
    says: {
      team: (d: { team: string; planned: number; capacity: number; over: number; cycle: string }): Said => ({
        message: `${d.team} has ${days(d.planned)} of work in ${d.cycle} and ${days(d.capacity)} of time: ${number(d.over, 1)} too many.`,
        help: 'What can wait, shrink or stop? Daily business runs on; so decide which initiative does not.',
      }),
      person: (d: { person: string; share: number; from: string }): Said => ({
        message: `${d.person} is booked for ${percent(d.share)} from ${date(d.from)} on, ${number((d.share - 1) * 100, 0)} points more than there is.`,
        help: 'Talk about what can wait or who else can take a part of it.',
      }),
    },
  },
  'shares-not-one': {
    title: 'Shares that do not make a whole',
    says: {
      sum: (d: { title: string; sum: number; scaled: readonly string[] }): Said => ({
        message: `The shares of "${d.title}" make ${number(d.sum)}; together they must make 1.`,
        help: `In the same proportion: { ${d.scaled.join(', ')} }. For equal parts a list is enough.`,
      }),
      percent: (d: { title: string; sum: number; scaled: readonly string[] }): Said => ({
        message: `The shares of "${d.title}" are percentages and make ${number(d.sum)}; they are written from 0 to 1.`,
        help: `Write { ${d.scaled.join(', ')} }.`,
      }),
      time: (d: { title: string; share: number }): Said => ({
        message: `${number(d.share)} is more than somebody's whole time ("${d.title}").`,
        help: 'Shares of working time go from 0 to 1: half of it is 0.5.',
      }),
    },
  },
} as const;
