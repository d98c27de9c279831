import { describe, expect, it } from 'vitest';
import { rules as en } from '../../src/text/en/rules';
import { CHECK_INS, keyResult, OKR, observe, SALES } from '../workspace/observe';

const checkIn = (text: string) => `check_ins:\n  - date: 2026-11-13\n    key_results: {}\n    ${text}\n`;
const value = (text: string) => `check_ins:\n  - date: 2026-11-13\n    key_results:\n      love/nps: ${text}\n`;
const objective = (text: string) => `objectives:\n  - id: love\n    title: Love\n    key_results: []\n    ${text}\n`;
const strategy = (text: string) => ({ 'okr.yaml': OKR, 'strategy.yaml': `${text}\n` });
const okr = (text: string) => ({ 'okr.yaml': `${OKR}${text}\n` });
const team = (text: string) => ({ 'okr.yaml': OKR, [SALES]: text });
const metric = (text: string) => team(keyResult(`metric: ${text}`));
const week = (text: string) => ({ ...team(keyResult('metric: { from: 40, to: 55 }')), [CHECK_INS]: text });
const initiative = (text: string) => ({
  'okr.yaml': OKR,
  'initiatives.yaml': `initiatives:\n  - { id: crm, title: CRM, ${text} }\n`,
});

/** What is wrong, the sentence, where, and a part of what is said (message and help) in English. */
const ROWS: readonly [files: Record<string, string>, say: string, at: string, part: string][] = [
  [team('objectivs: []\n'), 'unknown-key', `${SALES}:1:1`, 'Did you mean "objectives"?'],
  [team(objective('Owner: ben')), 'unknown-key', `${SALES}:5:5`, 'Did you mean "owner"?'],
  [team(objective('kpi: 3')), 'unknown-key', `${SALES}:5:5`, 'Known here: id, title, owner, why'],
  [
    team('objectives:\n  - id: love\n    key_results: []\n'),
    'missing-key',
    `${SALES}:2:5`,
    'An entry of "objectives" has no "title".',
  ],
  [{ 'okr.yaml': 'version: 1\n' }, 'missing-key', 'okr.yaml:1:1', 'The file has no "organisation".'],
  [strategy('vision: { year: 2031 }'), 'missing-key', 'strategy.yaml:1:1', '"vision" has no "text".'],
  [
    team('objectives:\n  - id: love\n    title:\n    key_results: []\n'),
    'empty-value',
    `${SALES}:3:5`,
    '"title" is empty.',
  ],
  [week(checkIn('next: [a, ]\n    wins:\n      -')), 'empty-value', `${CHECK_INS}:6:8`, 'An entry of "wins" is empty.'],
  [team(''), 'empty-file', `${SALES}:1:1`, 'The file is empty.'],
  [team('# nothing\n'), 'empty-file', `${SALES}:1:1`, 'The file is empty.'],
  [team('just text\n'), 'not-a-mapping', `${SALES}:1:1`, 'The file holds a text; keys with values are expected.'],
  [team('- a\n'), 'not-a-mapping', `${SALES}:1:3`, 'The file holds a list'],
  [
    team(objective('note: 5')),
    'text',
    `${SALES}:5:11`,
    '"note" is 5; a text is expected. Put the text in quotes: note: "5"',
  ],
  [team(objective('note: [a]')), 'text', `${SALES}:5:5`, '"note" is a list; a text is expected.'],
  [team(objective('note: true')), 'text', `${SALES}:5:11`, 'note: "true"'],
  [
    week(checkIn('next: [7]')),
    'text',
    `${CHECK_INS}:4:12`,
    'An entry of "next" is 7; a text is expected. Put the text in quotes: - "7"',
  ],
  [
    week(checkIn('next:\n      - Wave 2: send it')),
    'colon-in-entry',
    `${CHECK_INS}:5:9`,
    'Put the text in quotes: - "Wave 2: send it"',
  ],
  [
    week(checkIn('wins:\n      - Won: two')),
    'colon-in-entry',
    `${CHECK_INS}:5:9`,
    '"Won: two" was read as a key with a value',
  ],
  [week(checkIn('wins:\n      - { wat: x, who: [ben] }')), 'unknown-key', `${CHECK_INS}:5:11`, 'Did you mean "what"?'],
  [team(objective('note: ""')), 'text-empty', `${SALES}:5:11`, '"note" is an empty text'],
  [
    team(objective(`note: ${'x'.repeat(4001)}`)),
    'text-long',
    `${SALES}:5:11`,
    '"note" is longer than 4,000 characters.',
  ],
  [
    team(objective('shared_with: [Kunden Service]')),
    'id',
    `${SALES}:5:19`,
    'An entry of "shared_with" is "Kunden Service"; an id is expected. An id is made of lower-case letters without accents, digits and hyphens, such as customer-love. Here: kunden-service',
  ],
  [team(objective('x: 1').replace('id: love', 'id: Größe')), 'id', `${SALES}:2:9`, 'Here: groesse'],
  [team(objective('x: 1').replace('id: love', 'id: 7')), 'id', `${SALES}:2:9`, '"id" is 7; an id is expected.'],
  [team(objective(`shared_with: ["${'Too Long '.repeat(20)}"]`)), 'id', `${SALES}:5:19`, 'an id is expected'],
  [team(objective('owner: { a: b }')), 'handle', `${SALES}:5:5`, '"owner" is "a: b"; one person is expected.'],
  [week(checkIn('by: 5')), 'handle', `${CHECK_INS}:4:9`, '"by" is 5'],
  [
    week(checkIn('').replace('2026-11-13', '13.11.2026')),
    'date',
    `${CHECK_INS}:2:11`,
    'Write a day as year-month-day: 2026-11-13',
  ],
  [week(checkIn('').replace('2026-11-13', '2026-1-5')), 'date', `${CHECK_INS}:2:11`, '2026-01-05'],
  [week(checkIn('').replace('2026-11-13', '20261113')), 'date', `${CHECK_INS}:2:11`, '2026-11-13'],
  [
    week(checkIn('').replace('2026-11-13', 'yesterday')),
    'date',
    `${CHECK_INS}:2:11`,
    'Write a day as year-month-day: 2026-12-31',
  ],
  [
    week(checkIn('').replace('2026-11-13', '2026-02-29')),
    'no-such-day',
    `${CHECK_INS}:2:11`,
    'There is no such day as 2026-02-29.',
  ],
  [week(checkIn('').replace('2026-11-13', '1999-12-31')), 'no-such-day', `${CHECK_INS}:2:11`, '2000 to 2100'],
  [metric('{ from: 40, to: high }'), 'number', `${SALES}:7:33`, '"to" is "high"; a number is expected.'],
  [metric('{ from: 40, to: .nan }'), 'number', `${SALES}:7:33`, '"to" is ".nan"; a number is expected.'],
  [metric('{ from: 40, to: 1e400 }'), 'number', `${SALES}:7:33`, '"to" is "1e400"; a number is expected.'],
  [metric('{ from: 40, to: 0x1F }'), 'number', `${SALES}:7:33`, '"to" is "0x1F"; a number is expected.'],
  [
    metric('\n          from: 40\n          to: 1,000'),
    'number-unquoted',
    `${SALES}:9:23`,
    '"to" is 1,000, which YAML reads as text; a number is expected. Write 1000, or put it in quotes: "1,000".',
  ],
  [week(value('9,4')), 'number-unquoted', `${CHECK_INS}:4:17`, 'Write 9.4, or put it in quotes: "9,4".'],
  [week(value('30 %')), 'number-unquoted', `${CHECK_INS}:4:17`, 'Write 30, or put it in quotes: "30 %".'],
  [
    metric('{ from: 40, to: 9007199254740993 }'),
    'number-inexact',
    `${SALES}:7:33`,
    '"to" is 9007199254740993, which has more digits',
  ],
  [metric('{ from: 40, to: "9007199254740993" }'), 'number-inexact', `${SALES}:7:33`, 'Round it to 15 digits'],
  [
    week(value('{ value: 9,4 }')),
    'comma',
    `${CHECK_INS}:4:28`,
    'In braces the comma in 9,4 begins a new key, so "value" is only 9. Write 9.4, or put it in quotes: "9,4".',
  ],
  [
    metric('{ from: 40, by: 30% }'),
    'by',
    `${SALES}:7:33`,
    '"by" is "30%"; a change is expected. Write the change with its sign: -30%, +5, or as a multiple: 2x.',
  ],
  [metric('{ from: 40, by: [3] }'), 'by', `${SALES}:7:29`, '"by" is "[…]"'],
  [
    week(value('{ value: 4, confidence: 11 }')),
    'whole',
    `${CHECK_INS}:4:41`,
    '"confidence" is 11; a whole number from 1 to 10 is expected.',
  ],
  [week(value('{ value: 4, confidence: 6.5 }')), 'whole', `${CHECK_INS}:4:41`, '"confidence" is 6.5'],
  [week(value('{ value: 4, confidence: 20.5 }')), 'whole', `${CHECK_INS}:4:41`, '"confidence" is 20.5'],
  [week(value('{ value: 4, confidence: "6" }')), 'whole', `${CHECK_INS}:4:41`, 'A number here stands without quotes.'],
  [
    {
      ...team(keyResult('note: x')),
      'okrs/2026-Q4/reviews/sales.yaml': 'key_results:\n  love/nps: { self_assessment: 70 }\n',
    },
    'between',
    'okrs/2026-Q4/reviews/sales.yaml:2:32',
    '"self_assessment" is 70; a number from 0 to 1 is expected.',
  ],
  [team(objective('weight: 0')), 'positive', `${SALES}:5:13`, '"weight" is 0; a number above zero is expected.'],
  [
    initiative('budget: -5'),
    'amount',
    'initiatives.yaml:2:36',
    '"budget" is -5; a number of zero or more is expected.',
  ],
  [initiative('budget: 40000 EUR'), 'amount', 'initiatives.yaml:2:36', '"budget" is "40000 EUR"'],
  [
    team(keyResult('guardrail: yes')),
    'boolean',
    `${SALES}:7:20`,
    '"guardrail" is "yes"; true or false is expected. Write true.',
  ],
  [
    team(objective('contributes_to: [company growth]')),
    'reference',
    `${SALES}:5:22`,
    'Write goal:<id>, <team>/<objective>',
  ],
  [
    team(objective('contributes_to:\n      - goal: service-leader')),
    'reference',
    `${SALES}:6:9`,
    'Did you mean "goal:service-leader"?',
  ],
  [
    week(value('4').replace('love/nps', 'nps')),
    'local-reference',
    `${CHECK_INS}:4:7`,
    'An entry of "key_results" is "nps"; a key result of this team is expected.',
  ],
  [
    week(value('4').replace('love/nps', 'sales/love/nps')),
    'local-reference',
    `${CHECK_INS}:4:7`,
    'Did you mean "love/nps"?',
  ],
  [
    team(objective('ambition: comitted')),
    'one-of',
    `${SALES}:5:15`,
    '"ambition" is "comitted"; expected is one of aspirational, committed. Did you mean "committed"?',
  ],
  [okr('cycles: { length: week }'), 'one-of', 'okr.yaml:3:19', 'Choose one: quarter, tertial, half-year, 1, 2.'],
  [
    team(objective('contributes_to: company/growth')),
    'list',
    `${SALES}:5:21`,
    'Write it as a list: contributes_to: [company/growth]',
  ],
  [team('objectives:\n  id: a\n'), 'list', `${SALES}:1:1`, 'Begin each entry with "- ".'],
  [
    strategy('vision: To be great'),
    'mapping',
    'strategy.yaml:1:9',
    '"vision" is "To be great"; a group of keys is expected.',
  ],
  [
    okr('rules: { vanity-metrik: off }'),
    'rule-id',
    'okr.yaml:3:10',
    'There is no rule "vanity-metrik". Did you mean "vanity-metric"?',
  ],
  [okr('rules: { placeholder: 3 }'), 'rule-setting', 'okr.yaml:3:23', '"placeholder" is 3; a severity is expected.'],
  [
    okr('rules: { too-many-objectives: { mx: 5 } }'),
    'rule-option',
    'okr.yaml:3:33',
    'has no option "mx". Did you mean "max"?',
  ],
  [
    okr('rules: { too-many-objectives: { max: five } }'),
    'rule-option-value',
    'okr.yaml:3:33',
    'The option "max" of too-many-objectives is "five"',
  ],
  [metric('{ between: [4] }'), 'pair', `${SALES}:7:19`, 'Write two numbers: between: [4, 5].'],
  [metric('{ between: [4,5, 5,5] }'), 'pair', `${SALES}:7:19`, 'Decimals take a point'],
  [metric('{ yes_no: false }'), 'true', `${SALES}:7:27`, '"yes_no" is false; true is expected.'],
  [week(value('{ done: true }')), 'done', `${CHECK_INS}:4:25`, '"done" is true; what is done is expected.'],
  [week(value('{ value: [1] }')), 'value', `${CHECK_INS}:4:19`, '"value" is a list; a value is expected.'],
  [week(value('[1, 2]')), 'entry', `${CHECK_INS}:4:7`, 'Write the value alone'],
  [week(checkIn('wins: [[x]]')), 'win', `${CHECK_INS}:4:13`, 'Write a sentence'],
  [initiative('contributes_to: sales/love'), 'shares', 'initiatives.yaml:2:44', 'Write a list, or shares'],
  [{ 'okr.yaml': 'version: 2\norganisation: Muster\n' }, 'version', 'okr.yaml:1:10', '"version" is 2; 1 is expected.'],
  [okr('currency: Euro'), 'currency', 'okr.yaml:3:11', '"currency" is "Euro"; a currency is expected.'],
  [okr('holidays: Bayern'), 'holidays', 'okr.yaml:3:11', 'such as DE-BY'],
  [okr('calendar: { time: 9 Uhr }'), 'time', 'okr.yaml:3:19', 'hours and minutes'],
  [okr('calendar: { time: 24:00 }'), 'time', 'okr.yaml:3:19', 'hours and minutes'],
  [okr('calendar: { time_zone: +01:00 }'), 'time-zone', 'okr.yaml:3:24', 'such as Europe/Berlin'],
  [okr('calendar: { time_zone: Europe/Muster }'), 'time-zone', 'okr.yaml:3:24', 'such as Europe/Berlin'],
  [okr('capacity: { 2026 Q4: { budget: 1 } }'), 'cycle-id', 'okr.yaml:3:13', '"2026 Q4"; a cycle is expected.'],
  [
    okr('cycles: { year_starts: october }'),
    'year-starts',
    'okr.yaml:3:24',
    '"year_starts" is "october"; a month is expected.',
  ],
  [okr('cycles: { year_starts: 13 }'), 'whole', 'okr.yaml:3:24', 'a whole number from 1 to 12 is expected'],
  [
    okr('check_ins: { pause: [{ from: 2027-01-03, to: 2026-12-21 }] }'),
    'end-before-start',
    'okr.yaml:3:24',
    'An entry of "pause" ends before it starts.',
  ],
  [
    {
      ...team(keyResult('note: x')),
      'okrs/2026-Q4/reviews/sales.yaml': 'retro:\n  actions: [{ what: a }, { what: b }, { what: c }, { what: d }]\n',
    },
    'three-actions',
    'okrs/2026-Q4/reviews/sales.yaml:2:3',
    'more than three actions',
  ],
  [metric('{ from: 40, to: 55, at_least: 5 }'), 'metric-forms', `${SALES}:7:37`, 'both "to" and "at_least"'],
  [metric('{ from: 40, to: 55, commit: 45 }'), 'commit-stretch', `${SALES}:7:37`, 'Write both, or neither.'],
  [
    metric('{ from: 40, to: 55, commit: 60, stretch: 70 }'),
    'anchors-order',
    `${SALES}:7:37`,
    'do not follow each other',
  ],
  [metric('{ between: [5, 4] }'), 'range-order', `${SALES}:7:19`, 'lower limit first'],
  [metric('{ between: [4, 5], scored_by: distance }'), 'distance', `${SALES}:7:47`, 'Use hit-rate or last here.'],
  [
    team(keyResult('metric: { from: 1, to: 2 }\nmilestones: [{ id: a, title: A }]')),
    'metric-and-milestones',
    `${SALES}:8:9`,
    'both a metric and milestones',
  ],
  [week(value('{ done: [a] }')), 'value-kind', `${CHECK_INS}:4:19`, '"nps" is measured by a number: write one.'],
  [week(value('true')), 'value-kind', `${CHECK_INS}:4:17`, '"true" does not fit how "nps" is measured.'],
];

/** Reached only when a shape is given a message the catalogue does not know, which the test of all codes prevents. */
const UNREACHABLE = new Set(['wrong']);

describe('a fault of form is named at its place', () => {
  it.each(ROWS.map(([files, say, at, part]) => ({ text: Object.values(files).at(-1), say, at, part, files })))(
    '$say: $text',
    async ({ files, say, at, part }) => {
      const seen = await observe(files);
      expect(seen.filter((one) => one.rule === 'format').map((one) => [one.say, one.at])).toContainEqual([say, at]);
      const one = seen.find((other) => other.say === say && other.at === at);
      expect(`${one?.message} ${one?.help}`).toContain(part);
      const german = (await observe(files, 'de')).find((other) => other.say === say && other.at === at);
      expect(german?.message).not.toBe(one?.message);
    },
  );

  it('says each fault once', async () => {
    for (const [files, say] of ROWS) {
      const seen = (await observe(files)).filter((one) => one.rule === 'format');
      const once = new Set(seen.map((one) => `${one.say} ${one.at}`));
      expect(once.size, say).toBe(seen.length);
    }
  });

  it('has a row for every sentence', () => {
    const shown = new Set([...ROWS.map(([, say]) => say), 'more', ...UNREACHABLE]);
    expect(Object.keys(en.format.says).filter((say) => !shown.has(say))).toEqual([]);
  });

  it('shows a hundred and counts the rest', async () => {
    const text = Array.from({ length: 150 }, (_, index) => `k${index}: 1\n`).join('');
    const seen = (await observe(team(text))).filter((one) => one.rule === 'format');
    expect(seen).toHaveLength(101);
    expect(seen.find((one) => one.say === 'more')?.message).toBe('… and 50 more faults of form in this file.');
  });

  it('A11 reports the names of built-in things as unknown keys', async () => {
    const seen = await observe(team('objectives: []\n__proto__: {admin: true}\nconstructor: x\ntoString: y\n'));
    expect(seen.map((one) => [one.say, one.at])).toEqual([
      ['unknown-key', `${SALES}:2:1`],
      ['unknown-key', `${SALES}:3:1`],
      ['unknown-key', `${SALES}:4:1`],
    ]);
  });

  it('takes such names as handles and ids too', async () => {
    const seen = await observe({
      'okr.yaml': `${OKR}people:\n  constructor: { name: C }\n  __proto__: { name: P }\n  toString:\n`,
      [SALES]: objective('owner: constructor').replace('id: love', 'id: constructor'),
      [CHECK_INS]: value('4').replace('love/nps', 'constructor/constructor'),
    });
    expect(seen.map((one) => one.say)).toEqual(['local']);
  });
});
