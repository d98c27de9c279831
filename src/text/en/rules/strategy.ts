import type { PageField } from '../../../model/strategy';
import type { Said } from '../../catalogue';
import { formatOf } from '../../format';
import { strategy as page } from '../screens/strategy';

const { date, list, number, plural } = formatOf('en');

const count = (value: number, one: string, many: string) => `${number(value, 0)} ${plural(value, one, many)}`;
const fieldOf = (field: PageField) => page.fields[field];

/** What the rules of the group strategy say in English. */
export const strategy = {
  'empty-not-doing': {
    title: 'A strategy that leaves nothing',
    says: {
      empty: (_: Record<never, never>): Said => ({
        message: 'The list of what you do not do is empty: then everything is strategy, and nothing is.',
        help: 'Which market, customer, product or project do you leave although it tempts you? Three to five lines are enough.',
      }),
      missing: (_: Record<never, never>): Said => ({
        message: 'The strategy does not say what you do not do.',
        help: 'Add not_doing: with three to five things you leave although they tempt you.',
      }),
    },
  },
  'page-too-long': {
    title: 'More than fits on one page',
    says: {
      page: (d: { characters: number; limit: number; over: number; most: readonly PageField[] }): Said => ({
        message: `The strategy page holds ${number(d.characters, 0)} characters, ${number(d.over, 0)} more than the ${number(d.limit, 0)} that fit.`,
        help: `Who adds something strikes something else. The most room is taken by ${list(d.most.map(fieldOf))}.`,
      }),
      far: (d: { characters: number; limit: number; over: number; most: readonly PageField[] }): Said => ({
        message: `The strategy page holds ${number(d.characters, 0)} characters; beyond ${number(d.limit, 0)} it does not fit on one page at any size.`,
        help: `Strike ${number(d.over, 0)}. The most room is taken by ${list(d.most.map(fieldOf))}.`,
      }),
      field: (d: { field: PageField; characters: number; budget: number; over: number }): Said => ({
        message: `${fieldOf(d.field)}: ${count(d.characters, 'character', 'characters')}, ${number(d.over, 0)} more than the ${number(d.budget, 0)} this field has on the page.`,
        help: 'Say it so that somebody remembers it tomorrow: one thought, no subordinate clause, no list.',
      }),
    },
  },
  'vision-horizon': {
    title: 'A vision too near or too far',
    says: {
      near: (d: { year: number; years: number; min: number; max: number }): Said => ({
        message: `The vision is for ${d.year}, ${d.years > 0 ? `${count(d.years, 'year', 'years')} from now` : 'which is no longer ahead'}: that is a goal, not a vision.`,
        help: `Picture the company in ${d.min} to ${d.max} years; what is nearer belongs to the strategic goals.`,
      }),
      far: (d: { year: number; years: number; min: number; max: number }): Said => ({
        message: `The vision is for ${d.year}, ${count(d.years, 'year', 'years')} from now: too far to decide anything today.`,
        help: `Picture the company in ${d.min} to ${d.max} years.`,
      }),
    },
  },
  'goal-horizon': {
    title: 'A strategic goal for too short or too long',
    says: {
      short: (d: { title: string; months: number; min: number; max: number }): Said => ({
        message: `"${d.title}" runs for ${count(d.months, 'month', 'months')}: that is near an objective.`,
        help: `Strategic goals run for ${d.min} to ${d.max} months. Shorter ones are objectives of a cycle.`,
      }),
      long: (d: { title: string; months: number; min: number; max: number }): Said => ({
        message: `"${d.title}" runs for ${count(d.months, 'month', 'months')}: nobody feels that today.`,
        help: `Set what should be reached in ${d.min} to ${d.max} months; the rest is vision.`,
      }),
    },
  },
  'overdue-goal': {
    title: 'A strategic goal whose day has passed',
    says: {
      passed: (d: { title: string; due: string; days: number }): Said => ({
        message: `"${d.title}" was to be reached by ${date(d.due)}, ${count(d.days, 'day', 'days')} ago.`,
        help: 'Reached? Celebrate it and take it out. Not reached? Say what was learned, and set a new goal or leave it.',
      }),
    },
  },
  'unmeasured-goal': {
    title: 'A strategic goal without number or date',
    says: {
      'no-number': (d: { title: string }): Said => ({
        message: `"${d.title}" has no number: nobody can tell whether it is reached.`,
        help: 'By which number would you notice? Add metric: { from: …, to: …, unit: … }.',
      }),
      'no-date': (d: { title: string }): Said => ({
        message: `"${d.title}" has no date.`,
        help: 'Add due: with a day 12 to 24 months ahead.',
      }),
      neither: (d: { title: string }): Said => ({
        message: `"${d.title}" has neither number nor date.`,
        help: 'Add metric: { from: …, to: …, unit: … } and due: with a day 12 to 24 months ahead.',
      }),
    },
  },
  'resting-goal': {
    title: 'A strategic goal that rests',
    says: {
      unserved: (d: { title: string; reference: string }): Said => ({
        message: `"${d.title}" rests: no objective serves it this cycle.`,
        help: `Meant so? Then everything is fine. Otherwise an objective takes it up: contributes_to: [${d.reference}].`,
      }),
    },
  },
  'stale-strategy': {
    title: 'A strategy nobody has looked at for a year',
    says: {
      old: (d: { reviewed: string; days: number; months: number }): Said => ({
        message: `The strategy was last reviewed on ${date(d.reviewed)}, ${count(d.days, 'day', 'days')} ago.`,
        help: 'Read the page aloud together: What still holds? What do we strike? Then set reviewed: to that day.',
      }),
      never: (d: { today: string }): Said => ({
        message: 'The strategy does not say when it was last reviewed.',
        help: `Add reviewed: with that day, for example ${d.today}. Once a year is enough.`,
      }),
    },
  },
  'value-without-behaviour': {
    title: 'A value without behaviour',
    says: {
      silent: (d: { value: string }): Said => ({
        message: `"${d.value}" says neither what you do nor what you do not do: everybody can agree, nobody can act on it.`,
        help: 'Add we_do: and we_dont:, each a sentence about something one could have seen last week.',
      }),
    },
  },
  'value-never-shown': {
    title: 'A value no win has shown',
    says: {
      unseen: (d: { value: string; cycle: string; wins: number }): Said => ({
        message:
          d.wins === 1
            ? `The one win of ${d.cycle} did not show "${d.value}".`
            : `None of the ${d.wins} wins of ${d.cycle} showed "${d.value}".`,
        help: 'Did nobody see it, or nobody write it down? Ask in the review who has shown it; a value nobody can show for long is only a word.',
      }),
    },
  },
} as const;
