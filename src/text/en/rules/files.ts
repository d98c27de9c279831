import type { Said } from '../../catalogue';

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

interface Nowhere {
  readonly found: string;
  readonly suggestion: string | null;
  readonly among: readonly string[];
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

function list(items: readonly string[], most = 8): string {
  const shown = items.slice(0, most).join(', ');
  return items.length > most ? `${shown}, …` : shown;
}

function meant(d: { suggestion: string | null }, otherwise: string): string {
  return d.suggestion === null ? otherwise : `Did you mean "${d.suggestion}"?`;
}

function limits(d: Wrong): string {
  return `from ${d.low} to ${d.high}`;
}

function unquoted(d: Wrong): string {
  return d.kind === 'text' && /^-?[\d.]+$/.test(d.found) ? ' A number here stands without quotes.' : '';
}

function things(what: string): string {
  const names: Readonly<Record<string, string>> = {
    'key-result': 'key results',
    objective: 'objectives',
    milestone: 'milestones',
    blocker: 'blockers',
    goal: 'goals',
    value: 'values',
    initiative: 'initiatives',
    decision: 'decisions',
    team: 'teams',
    cycle: 'cycles',
  };
  return names[what] ?? what;
}

function nowhere(message: string, d: Nowhere, otherwise: string): Said {
  const known = d.among.length > 0 ? `${otherwise} There are: ${list(d.among)}.` : otherwise;
  return { message, help: meant(d, known) };
}

const QUOTE = 'Put the text in quotes';

/** What the rules of group files say in English. */
export const files = {
  'yaml-syntax': {
    title: 'Text that cannot be read as YAML',
    says: {
      syntax: (): Said => ({
        message: 'This cannot be read as YAML.',
        help: 'Look at this line and the one above: is a colon, a quote or a bracket missing, or is the indentation off?',
      }),
      tab: (): Said => ({
        message: 'A tab is used for indentation.',
        help: 'YAML indents with spaces only: replace the tab by two spaces.',
      }),
      indent: (d: { text: string; spaces: number }): Said => ({
        message: `"${d.text}" is indented by ${d.spaces} ${d.spaces === 1 ? 'space' : 'spaces'}, which fits no line above.`,
        help: 'Things that belong together start in the same column; what belongs below stands two spaces deeper.',
      }),
      'colon-in-text': (d: { text: string; suggestion: string }): Said => ({
        message: `"${d.text}" has a colon in it, so YAML takes it for another key.`,
        help: `${QUOTE}: ${d.suggestion}`,
      }),
      'below-value': (d: { text: string; above: string }): Said => ({
        message: `"${d.text}" is indented below "${d.above}", which already has its value.`,
        help: 'If both belong together, let them start in the same column; if it is the rest of the text, put the whole text in quotes.',
      }),
      'space-after-colon': (d: { text: string; suggestion: string }): Said => ({
        message: `"${d.text}" has no space after the colon.`,
        help: `Write: ${d.suggestion}`,
      }),
      'space-after-dash': (d: { text: string; suggestion: string }): Said => ({
        message: `"${d.text}" has no space after the dash.`,
        help: `Write: ${d.suggestion}`,
      }),
      'missing-colon': (d: { text: string }): Said => ({
        message: `"${d.text}" is neither a key with a value nor an entry of a list.`,
        help: 'A key is followed by a colon and a space (key: value), an entry of a list starts with "- ". A text over several lines needs quotes.',
      }),
      'missing-quote': (d: { character: string }): Said => ({
        message: `The text that starts here with ${d.character} is not closed.`,
        help: `Add the closing ${d.character} at the end of the text; if it goes on over several lines, indent those.`,
      }),
      'missing-bracket': (d: { character: string }): Said => ({
        message: `The ${d.character === ']' ? 'list' : 'group'} that starts here is not closed with ${d.character}.`,
        help: `Check that commas stand between the entries and that all lines are indented, and add ${d.character} after the last entry.`,
      }),
      'missing-comma': (): Said => ({
        message: 'A comma is missing between two entries.',
        help: 'In brackets, entries are separated by commas: [first, second]. A text with a comma in it needs quotes.',
      }),
      comma: (): Said => ({
        message: 'A comma stands here without an entry before it.',
        help: 'Remove the comma, or write the entry that is missing.',
      }),
      'after-quote': (d: { text: string; character: string }): Said => ({
        message: `After the closing ${d.character} comes "${d.text}".`,
        help:
          d.character === "'"
            ? `Quote the whole text. Within '…' an apostrophe is written twice: 'it''s'; in "…" it can stay as it is.`
            : `Quote the whole text. Within "…" a quote is written \\", or use '…' around it: '"a" and "b"'.`,
      }),
      'after-value': (d: { text: string }): Said => ({
        message: `"${d.text}" comes after a value that is complete.`,
        help: `Remove it, or put the whole value in quotes if it is one text.`,
      }),
      'stray-bracket': (d: { character: string }): Said => ({
        message: `${d.character} closes something that was not opened.`,
        help: `Remove it, or ${QUOTE.toLowerCase()} if it belongs to one.`,
      }),
      'list-beside-key': (): Said => ({
        message: 'An entry of a list cannot start on the line of its key.',
        help: 'Start the list on the next line, two spaces deeper. If the dash belongs to a text, put the text in quotes.',
      }),
      'list-and-keys': (): Said => ({
        message: 'Entries of a list (with a dash) and keys are mixed at one level.',
        help: 'Give the list a key of its own, or indent it below the key it belongs to.',
      }),
      'block-text': (d: { character: string; suggestion: string }): Said => ({
        message: `After ${d.character} the text has to start on the next line.`,
        help: `Start it on the next line, two spaces deeper, or write: ${d.suggestion}`,
      }),
      'block-in-flow': (): Said => ({
        message: 'A list with dashes cannot stand inside brackets.',
        help: 'Write [first, second] or use dashes without brackets.',
      }),
      'scalar-start': (d: { character: string; suggestion: string }): Said => ({
        message: `A text cannot start with ${d.character} in YAML.`,
        help: `${QUOTE}: ${d.suggestion}`,
      }),
      escape: (d: { text: string }): Said => ({
        message: `${d.text} means nothing within "…".`,
        help: `A backslash is written twice (\\\\) within "…"; or use '…', where it needs nothing.`,
      }),
      'anchor-name': (d: { character: string }): Said => ({
        message: `${d.character} at the start of a value has a meaning of its own in YAML, and a name has to follow.`,
        help: `${QUOTE} if it is one: "${d.character} …"`,
      }),
      'comment-space': (): Said => ({
        message: 'A comment needs a space before #.',
        help: 'Add a space before #, or put the text in quotes if # belongs to it.',
      }),
      'text-indent': (): Said => ({
        message: 'A text or list over several lines goes on here without indentation.',
        help: 'Indent the lines that belong to it by at least two spaces more than its key. Is a quote or bracket above still open?',
      }),
      control: (d: { character: string; kind: string }): Said => {
        const names: Readonly<Record<string, string>> = {
          null: 'a NUL character',
          control: 'a control character',
          direction: 'a character that changes the reading direction',
          mark: 'a byte order mark within the text',
          surrogate: 'half of a character',
          invisible: 'an invisible character',
        };
        return {
          message: `Here stands ${names[d.kind] ?? d.kind} (${d.character}), which no reader can see.`,
          help: 'Delete it; it often comes along when text is copied from another program.',
        };
      },
      depth: (d: { limit: number }): Said => ({
        message: `This is nested deeper than ${d.limit} levels.`,
        help: 'An OKR file needs fewer than ten: is a bracket missing somewhere above?',
      }),
      nodes: (d: { limit: number }): Said => ({
        message: `The file holds more than ${d.limit} values.`,
        help: 'Split it into several files.',
      }),
      keys: (d: { limit: number }): Said => ({
        message: `More than ${d.limit} keys stand in one group.`,
        help: 'Split the file, or look whether a program wrote it by mistake.',
      }),
      directive: (): Said => ({
        message: 'A line that starts with % is an instruction to YAML, which this format does not use.',
        help: 'Delete the line. Files are read as YAML 1.2.',
      }),
      documents: (): Said => ({
        message: 'A second document begins here; a file holds one.',
        help: 'Remove the line with --- or ..., or move what follows to a file of its own.',
      }),
      key: (): Said => ({
        message: 'A key has to be a simple text.',
        help: 'Write "key: value"; a key cannot be empty, a list, a group of keys or an alias.',
      }),
      'merge-key': (): Said => ({
        message: 'Merge keys (<<) are not supported.',
        help: 'Write the keys out here.',
      }),
      'duplicate-key': (d: { key: string; line: number }): Said => ({
        message: `The key "${d.key}" is here a second time; the first is on line ${d.line}.`,
        help: 'Keep one of them, or put both contents together.',
      }),
      tag: (d: { tag: string }): Said => ({
        message: `Tags such as ${d.tag} are not supported.`,
        help: `Remove the tag. ${QUOTE} if the exclamation mark belongs to one.`,
      }),
      'alias-undefined': (d: { name: string }): Said => ({
        message: `*${d.name} refers to an anchor &${d.name} that is not there.`,
        help: `A star at the start of a value has a meaning in YAML. ${QUOTE} if it is one: "*${d.name}"`,
      }),
      'alias-circular': (d: { name: string }): Said => ({
        message: `*${d.name} refers to itself.`,
        help: 'Write the value out instead.',
      }),
      'alias-many': (): Said => ({
        message: 'Aliases expand too far: what they stand for would fill more than a file may hold.',
        help: 'Write the values out, or use fewer aliases.',
      }),
    },
  },
  'merge-conflict': {
    title: 'A merge that was not finished',
    says: {
      markers: (d: { from: number; to: number }): Said => ({
        message: `An unresolved merge conflict stands in lines ${d.from}–${d.to}.`,
        help: 'Keep what is right from both sides and delete the lines with <<<<<<<, ======= and >>>>>>>.',
      }),
    },
  },
  'unreadable-file': {
    title: 'A file that cannot be read',
    says: {
      permission: (): Said => ({
        message: 'The file cannot be read: permission denied.',
        help: 'Give yourself the right to read it, for example with chmod u+r.',
      }),
      'not-a-file': (): Said => ({
        message: 'This is not a regular file.',
        help: 'Put a text file in its place, or give it a name that does not end in .yaml or .yml.',
      }),
      'too-large': (d: { limit: number | null }): Said => ({
        message: `The file is larger than ${d.limit === null ? 'allowed' : `${Math.round(d.limit / 1024)} KB`} and was not read.`,
        help: 'Split it, or look whether something else was saved under this name.',
      }),
      outside: (): Said => ({
        message: 'This link leads out of the workspace and was not followed.',
        help: 'Put the file itself into the workspace.',
      }),
      'utf-8': (d: { limit: number | null }): Said => ({
        message: `The file is not valid UTF-8${d.limit === null ? '' : ` (byte ${d.limit})`}.`,
        help: 'Save it as UTF-8. In most editors: Save with encoding, UTF-8.',
      }),
      'utf-16': (): Said => ({
        message: 'The file is saved as UTF-16.',
        help: 'Save it as UTF-8. In most editors: Save with encoding, UTF-8.',
      }),
      vanished: (): Said => ({
        message: 'The file was there a moment ago and is gone.',
        help: 'Run the command again.',
      }),
      io: (): Said => ({
        message: 'The file could not be read.',
        help: 'Check the disk or network drive it lies on and run the command again.',
      }),
    },
  },
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
  'duplicate-id': {
    title: 'Two things with one id',
    says: {
      'same-file': (d: { id: string; what: string; line: number }): Said => ({
        message: `Two ${things(d.what)} have the id "${d.id}"; the first is on line ${d.line}.`,
        help: 'Give this one an id of its own. What refers to the first stays as it is.',
      }),
      'other-file': (d: { id: string; what: string; first: string }): Said => ({
        message: `Two ${things(d.what)} have the id "${d.id}"; the first is in ${d.first}.`,
        help: 'Give this one an id of its own. What refers to the first stays as it is.',
      }),
      'two-files': (d: { path: string; first: string }): Said => ({
        message: `${d.path} and ${d.first} are two files for the same thing; only ${d.first} is used.`,
        help: 'Put both together in one file and delete the other.',
      }),
    },
  },
  'unknown-reference': {
    title: 'A reference that leads nowhere',
    says: {
      goal: (d: Nowhere): Said =>
        nowhere(`There is no strategic goal "${d.found}".`, d, 'Add it to strategy.yaml, or correct the reference.'),
      objective: (d: Nowhere): Said =>
        nowhere(`"${d.found}" leads to no objective.`, d, 'Write <team>/<objective>; a cycle may stand in front.'),
      'key-result': (d: Nowhere & { objective: string }): Said =>
        nowhere(`The objective "${d.objective}" has no key result "${d.found}".`, d, 'Correct the id.'),
      local: (d: Nowhere): Said =>
        nowhere(`This team has no key result "${d.found}" in this cycle.`, d, 'Write <objective>/<key result>.'),
      sibling: (d: Nowhere): Said =>
        nowhere(
          `There is no key result "${d.found}" beside this one.`,
          d,
          'pairs_with names another key result of the same team.',
        ),
      milestone: (d: Nowhere): Said =>
        nowhere(`There is no milestone "${d.found}".`, d, 'Correct the id, or add the milestone.'),
      decision: (d: Nowhere): Said => nowhere(`There is no decision "${d.found}".`, d, 'Write the id of a decision.'),
      value: (d: Nowhere): Said =>
        nowhere(`There is no company value "${d.found}".`, d, 'Write the id of a value in strategy.yaml.'),
      'no-objectives': (d: { team: string; cycle: string; expected: string }): Said => ({
        message: `${d.team} has no objectives in ${d.cycle} that this file could be about.`,
        help: `Add ${d.expected}, or move this file to the team and cycle it belongs to.`,
      }),
    },
  },
  'unknown-person': {
    title: 'A person who is not listed',
    says: {
      unknown: (d: Nowhere): Said =>
        nowhere(
          `"${d.found}" is not listed below "people" in okr.yaml.`,
          d,
          'Add the person there, or correct the name.',
        ),
    },
  },
  'unknown-team': {
    title: 'A team that is not listed',
    says: {
      file: (d: { team: string; suggestion: string | null; teams: readonly string[] }): Said => ({
        message: `The team "${d.team}" is not listed below "teams" in okr.yaml.`,
        help: meant(d, `Add it there, or give the file the name of a team: ${list(d.teams)}.`),
      }),
      unknown: (d: Nowhere): Said =>
        nowhere(`There is no team "${d.found}".`, d, 'Add it below "teams" in okr.yaml, or correct the id.'),
      circle: (d: { team: string; circle: readonly string[] }): Said => ({
        message: `The parents of "${d.team}" lead back to itself: ${d.circle.join(' → ')}.`,
        help: `Give one of these teams another parent, or none. Until then "${d.team}" is treated as having none.`,
      }),
    },
  },
  'wrong-place': {
    title: 'A file where it is not expected',
    says: {
      'other-team': (d: { named: string; team: string }): Said => ({
        message: `The file is named after "${d.team}", but says it belongs to "${d.named}".`,
        help: `Rename the file to ${d.named}.yaml, or write team: ${d.team}.`,
      }),
      'no-cycle': (d: { cycle: string; length: string; custom: readonly string[] }): Said => {
        const names: Readonly<Record<string, string>> = {
          quarter: '2026-Q4',
          tertial: '2026-T3',
          'half-year': '2026-H2',
        };
        return {
          message: `"${d.cycle}" is the name of no cycle.`,
          help: `The cycles here have names such as ${[names[d.length] ?? '2026-P05', ...d.custom].join(', ')}; cycles in okr.yaml sets how long they are.`,
        };
      },
      'team-name': (d: { name: string }): Said => ({
        message: `"${d.name}" names no team: an id is made of lower-case letters, digits and hyphens.`,
        help: 'Rename the file after the id of its team, such as customer-service.yaml.',
      }),
      'unknown-place': (d: { path: string }): Said => ({
        message: `Nothing is expected at ${d.path}, so it was not read.`,
        help: 'Objectives stand in okrs/<cycle>/<team>.yaml, check-ins in okrs/<cycle>/check-ins/<team>.yaml, reviews in okrs/<cycle>/reviews/<team>.yaml.',
      }),
    },
  },
} as const;
