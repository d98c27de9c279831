import type { Said } from '../../../catalogue';
import { list, meant, QUOTE } from './words';

/** A value of the wrong form. */
interface Wrong {
  /** The key it stands under, or whose entry it is. */
  readonly key: string;
  readonly entry: boolean;
  readonly found: string;
  readonly kind: string;
  readonly low: string | null;
  readonly high: string | null;
  readonly suggestion: string | null;
}

interface Among {
  readonly suggestion: string | null;
  readonly allowed: readonly string[];
}

const KINDS: Readonly<Record<string, string>> = {
  list: 'a list',
  mapping: 'a group of keys',
  pair: 'a key with a value',
  'yes-no': 'true or false',
  empty: 'empty',
};

/** `"title" is 5` */
function is(d: Wrong): string {
  const name = d.key === '' ? 'This' : d.entry ? `An entry of "${d.key}"` : `"${d.key}"`;
  return `${name} is ${what(d)}`;
}

function what(d: { kind: string; found: string }): string {
  if (d.kind === 'text' || d.kind === 'pair') return d.found === '' ? 'an empty text' : `"${d.found}"`;
  if (d.kind === 'number' || d.kind === 'yes-no') return d.found;
  return KINDS[d.kind] ?? d.found;
}

function wrong(d: Wrong, expected: string, help: string): Said {
  return { message: `${is(d)}; ${expected} is expected.`, help };
}

/** `key: value` as it would be written. */
function line(d: Wrong, value: string): string {
  return d.entry || d.key === '' ? `- ${value}` : `${d.key}: ${value}`;
}

function limits(d: Wrong): string {
  return `from ${d.low} to ${d.high}`;
}

function unquoted(d: Wrong): string {
  return d.kind === 'text' && /^-?[\d.]+$/.test(d.found) ? ' A number here stands without quotes.' : '';
}

/** What `format` says in English. */
export const format = {
  format: {
    title: 'A key or value the format does not know',
    says: {
      'unknown-key': (d: Among & { key: string }): Said => ({
        message: `The key "${d.key}" is not known here.`,
        help: meant(d, d.allowed.length > 0 ? `Known here: ${list(d.allowed, 30)}.` : 'Remove it.'),
      }),
      'missing-key': (d: { key: string; in: string; entry: boolean }): Said => ({
        message: `${d.in === '' ? 'The file' : d.entry ? `An entry of "${d.in}"` : `"${d.in}"`} has no "${d.key}".`,
        help: `Add a line "${d.key}: …".`,
      }),
      'empty-value': (d: { key: string; entry: boolean }): Said => ({
        message: d.entry ? `An entry of "${d.key}" is empty.` : `"${d.key}" is empty.`,
        help: 'Write the value, or remove the line.',
      }),
      'empty-file': (): Said => ({
        message: 'The file is empty.',
        help: 'Write something into it, or delete it.',
      }),
      'not-a-mapping': (d: { kind: string }): Said => ({
        message: `The file holds ${d.kind === 'list' ? 'a list' : 'a text'}; keys with values are expected.`,
        help: 'Begin with a key, such as "objectives:", and indent what belongs below it.',
      }),
      more: (d: { count: number }): Said => ({
        message: `… and ${d.count} more ${d.count === 1 ? 'fault' : 'faults'} of form in this file.`,
        help: 'Correct the ones above first.',
      }),
      wrong: (d: Wrong): Said => wrong(d, 'something else', 'See the description of this file in the documentation.'),
      text: (d: Wrong): Said =>
        wrong(
          d,
          'a text',
          d.kind === 'number' || d.kind === 'yes-no'
            ? `${QUOTE}: ${line(d, `"${d.found}"`)}`
            : d.kind === 'list'
              ? 'Write one text instead of a list.'
              : `${QUOTE} if it contains a colon.`,
        ),
      'colon-in-entry': (d: Wrong): Said => ({
        message: `"${d.found}" was read as a key with a value, because of the colon; a text is expected.`,
        help: `${QUOTE}: ${line(d, `"${d.found}"`)}`,
      }),
      'text-empty': (d: Wrong): Said => wrong(d, 'a text', 'Write the text, or remove the line.'),
      'text-long': (d: Wrong): Said => ({
        message: `${d.entry ? `An entry of "${d.key}"` : `"${d.key}"`} is longer than 4,000 characters.`,
        help: 'Keep what is needed here and put the rest where long texts live.',
      }),
      id: (d: Wrong): Said =>
        wrong(
          d,
          'an id',
          `An id is made of lower-case letters without accents, digits and hyphens, such as customer-love.${d.suggestion === null ? '' : ` Here: ${d.suggestion}`}`,
        ),
      handle: (d: Wrong): Said =>
        wrong(d, 'one person', 'Write the short name the person has below "people", such as anna.'),
      date: (d: Wrong): Said => wrong(d, 'a day', `Write a day as year-month-day: ${d.suggestion ?? '2026-12-31'}`),
      'no-such-day': (d: Wrong): Said => ({
        message: `There is no such day as ${d.found}.`,
        help: 'Check month and day; years from 2000 to 2100 are understood.',
      }),
      number: (d: { key: string; found: string }): Said => ({
        message: `"${d.key}" is "${d.found}"; a number is expected.`,
        help: 'Write only the number, such as 9.4; the unit has a key of its own: unit.',
      }),
      'number-unquoted': (d: { key: string; found: string; plain: string | null }): Said => ({
        message: `"${d.key}" is ${d.found}, which YAML reads as text; a number is expected.`,
        help:
          d.plain === null ? `Put it in quotes: "${d.found}".` : `Write ${d.plain}, or put it in quotes: "${d.found}".`,
      }),
      'number-inexact': (d: { key: string; found: string }): Said => ({
        message: `"${d.key}" is ${d.found}, which has more digits than can be calculated with exactly.`,
        help: 'Round it to 15 digits, or use a larger unit.',
      }),
      comma: (d: { key: string; found: string; plain: string }): Said => ({
        message: `In braces the comma in ${d.found} begins a new key, so "${d.key}" is only ${d.found.split(',')[0]}.`,
        help: `Write ${d.plain}, or put it in quotes: "${d.found}".`,
      }),
      by: (d: { found: string }): Said => ({
        message: `"by" is "${d.found}"; a change is expected.`,
        help: 'Write the change with its sign: -30%, +5, or as a multiple: 2x.',
      }),
      whole: (d: Wrong): Said =>
        wrong(d, `a whole number ${limits(d)}`, `Write a whole number ${limits(d)}.${unquoted(d)}`),
      between: (d: Wrong): Said => wrong(d, `a number ${limits(d)}`, `Write a number ${limits(d)}.${unquoted(d)}`),
      positive: (d: Wrong): Said =>
        wrong(d, 'a number above zero', `Write a number above zero, such as 1 or 0.5.${unquoted(d)}`),
      amount: (d: Wrong): Said =>
        wrong(d, 'a number of zero or more', `Write only the number, without a unit, such as 40000.${unquoted(d)}`),
      boolean: (d: Wrong): Said => wrong(d, 'true or false', `Write ${d.suggestion ?? 'true or false'}.`),
      reference: (d: Wrong): Said =>
        wrong(
          d,
          'a reference',
          meant(
            d,
            'Write goal:<id>, <team>/<objective> or <team>/<objective>/<key result>; a cycle may stand in front.',
          ),
        ),
      'local-reference': (d: Wrong): Said =>
        wrong(d, 'a key result of this team', meant(d, 'Write <objective>/<key result>, such as customer-love/nps.')),
      'one-of': (d: Wrong & Among): Said => ({
        message: `${is(d)}; expected is one of ${d.allowed.join(', ')}.`,
        help: meant(d, `Choose one: ${d.allowed.join(', ')}.`),
      }),
      list: (d: Wrong): Said =>
        wrong(
          d,
          'a list',
          d.kind === 'mapping' || d.kind === 'pair'
            ? 'Begin each entry with "- ".'
            : `Write it as a list: ${d.key}: [${d.found}]`,
        ),
      mapping: (d: Wrong): Said => wrong(d, 'a group of keys', 'Write keys with values, each on a line of its own.'),
      'rule-id': (d: { key: string; suggestion: string | null }): Said => ({
        message: `There is no rule "${d.key}".`,
        help: meant(d, 'okr explain lists all rules.'),
      }),
      'rule-setting': (d: Wrong): Said =>
        wrong(d, 'a severity', 'Write off, note, warning or error, or options: { severity: error, max: 5 }.'),
      'rule-option': (d: Among & { key: string; rule: string }): Said => ({
        message: `The rule ${d.rule} has no option "${d.key}".`,
        help: meant(d, d.allowed.length > 0 ? `It has: severity, ${list(d.allowed)}.` : 'It only has: severity.'),
      }),
      'rule-option-value': (d: { key: string; rule: string; found: string }): Said => ({
        message: `The option "${d.key}" of ${d.rule} is "${d.found}", which it cannot use.`,
        help: `okr explain ${d.rule} shows its options and what they stand for.`,
      }),
      pair: (d: Wrong): Said =>
        wrong(
          d,
          'a lower and an upper limit',
          'Write two numbers: between: [4, 5]. Decimals take a point: [4.5, 5.5].',
        ),
      true: (d: Wrong): Said => wrong(d, 'true', `Write true, or leave "${d.key}" out.`),
      done: (d: Wrong): Said =>
        wrong(
          d,
          'what is done',
          'Write the milestones: done: [contract], or with shares: done: { contract: 1, live: 0.5 }.',
        ),
      value: (d: Wrong): Said => wrong(d, 'a value', 'Write a number such as 9.4, or true or false for yes and no.'),
      entry: (d: Wrong): Said =>
        wrong(
          d,
          'a value',
          'Write the value alone, or { value: 43, confidence: 6, note: … }; for milestones { done: [contract] }.',
        ),
      win: (d: Wrong): Said => wrong(d, 'a win', 'Write a sentence, or { what: …, who: [ben], value: trust }.'),
      shares: (d: Wrong): Said =>
        wrong(
          d,
          'what it contributes to',
          'Write a list, or shares: { sales/customer-love/nps: 0.6, sales/speed/orders: 0.4 }.',
        ),
      version: (d: Wrong): Said => wrong(d, '1', 'Write version: 1.'),
      currency: (d: Wrong): Said => wrong(d, 'a currency', 'Write its three letters, such as EUR, CHF or USD.'),
      holidays: (d: Wrong): Said => wrong(d, 'a German state', 'Write DE, or DE- and the state, such as DE-BY.'),
      time: (d: Wrong): Said => wrong(d, 'a time of day', 'Write hours and minutes, such as 09:00 or 14:30.'),
      'time-zone': (d: Wrong): Said =>
        wrong(d, 'a time zone', 'Write its name, such as Europe/Berlin or Europe/Zurich.'),
      'cycle-id': (d: Wrong): Said => wrong(d, 'a cycle', 'Write the name of a cycle, such as 2026-Q4.'),
      'year-starts': (d: Wrong): Said =>
        wrong(
          d,
          'a month',
          'Write the month the year starts in (1–12), or changes of it: [{ from: 2026-10-01, month: 10 }].',
        ),
      'end-before-start': (d: Wrong): Said => ({
        message: `An entry of "${d.key}" ends before it starts.`,
        help: 'Swap the two days, or correct the year.',
      }),
      'three-actions': (): Said => ({
        message: 'There are more than three actions.',
        help: 'Keep the three that matter most: what a team takes on after a retro should get done.',
      }),
      'metric-forms': (d: { first: string; second: string }): Said => ({
        message: `The metric has both "${d.first}" and "${d.second}"; it can be measured in one way only.`,
        help: 'Keep one: from with to or by, at_least, at_most, between, yes_no or establish.',
      }),
      'commit-stretch': (): Said => ({
        message: '"commit" and "stretch" belong together; one of them is missing.',
        help: 'Write both, or neither.',
      }),
      'anchors-order': (): Said => ({
        message: 'from, commit, to and stretch do not follow each other.',
        help: 'Order them from the start to the boldest: from, commit, to, stretch, all rising or all falling.',
      }),
      'range-order': (): Said => ({
        message: 'The lower limit of "between" is above the upper one.',
        help: 'Write the lower limit first: between: [4, 5].',
      }),
      distance: (): Said => ({
        message: '"scored_by: distance" needs one limit above zero.',
        help: 'Use hit-rate or last here.',
      }),
      'metric-and-milestones': (): Said => ({
        message: 'The key result has both a metric and milestones.',
        help: 'Keep one of them, or make two key results of it.',
      }),
      'value-kind': (d: { found: string; kind: string; keyResult: string }): Said => {
        const expected: Readonly<Record<string, string>> = {
          milestones: 'is measured by milestones: write { done: [<milestone>] }.',
          'yes-no': 'is reached or not: write true or false.',
          number: 'is measured by a number: write one.',
        };
        return {
          message: `"${d.found}" does not fit how "${d.keyResult}" is measured.`,
          help: `"${d.keyResult}" ${expected[d.kind] ?? ''}`,
        };
      },
    },
  },
} as const;
