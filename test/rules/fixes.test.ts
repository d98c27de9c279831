import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fixFiles } from '../../src/cli/fix';
import { run } from '../../src/cli/run';
import type { LocatedFinding } from '../../src/report/settle-findings';
import { memoryHost } from '../memory-host';

const SALES = '/work/okrs/2026-Q4/sales.yaml';
const CHECK_INS = '/work/okrs/2026-Q4/check-ins/sales.yaml';
const OKR = 'version: 1\norganisation: Muster\nlanguage: de\n';
const STRATEGY = 'goals:\n  - { id: growth, title: Wir wachsen gesund }\n';

async function check(files: Readonly<Record<string, string>>, ...flags: string[]) {
  const host = memoryHost({ files: { '/work/okr.yaml': OKR, '/work/strategy.yaml': STRATEGY, ...files } });
  const exit = await run(['check', '--fail-on', 'never', ...flags], host);
  return { exit, stored: host.stored, out: host.printed.out, err: host.printed.err };
}

async function fixed(text: string, file = SALES, others: Readonly<Record<string, string>> = {}): Promise<string> {
  const { exit, stored, err } = await check({ ...others, [file]: text }, '--fix');
  expect(exit, err).toBe(0);
  return stored.get(file) ?? '';
}

const team = (...keyResults: string[]) =>
  ['objectives:', '  - id: a', '    title: Kunden kommen gern', '    key_results:', ...keyResults, ''].join('\n');

describe('--fix', () => {
  it.each<[string, string, string]>([
    [
      'writes the metric behind the title',
      team('      - id: k', '        title: NPS von 40 auf 55 # wichtig', '        owner: ann'),
      team(
        '      - id: k',
        '        title: NPS von 40 auf 55 # wichtig',
        '        metric: { from: 40, to: 55, unit: points }',
        '        owner: ann',
      ),
    ],
    [
      'writes it in braces, too',
      team('      - { title: "Quote von 2,5 % auf 4 %", id: k }   # eine Zeile'),
      team(
        '      - { title: "Quote von 2,5 % auf 4 %", metric: { from: 2.5, to: 4, unit: "%" }, id: k }   # eine Zeile',
      ),
    ],
    [
      'writes a bound and a change',
      team(
        '      - { id: k, title: Verfügbarkeit mindestens 99 % }',
        '      - { id: l, title: Temperatur zwischen 4 und 5 Grad }',
      ),
      team(
        '      - { id: k, title: Verfügbarkeit mindestens 99 %, metric: { at_least: 99, unit: "%" } }',
        '      - { id: l, title: Temperatur zwischen 4 und 5 Grad, metric: { between: [4, 5], unit: Grad } }',
      ),
    ],
    [
      'writes it behind a title of several lines',
      team('      - id: k', '        title: >-', '          NPS', '          von 40 auf 55', '        owner: ann'),
      team(
        '      - id: k',
        '        title: >-',
        '          NPS',
        '          von 40 auf 55',
        '        metric: { from: 40, to: 55, unit: points }',
        '        owner: ann',
      ),
    ],
    [
      'quotes what can be read in two ways',
      team('      - id: k', '        title: Mehr Aufträge', '        metric: { from: 1.234, to: 010, unit: Aufträge }'),
      team(
        '      - id: k',
        '        title: Mehr Aufträge',
        '        metric: { from: "1.234", to: "010", unit: Aufträge }',
      ),
    ],
    [
      'quotes a change, and then people’s reading counts',
      team('      - id: k', '        title: Mehr Aufträge', '        metric: { from: 5, by: +1.500, unit: Aufträge }'),
      team(
        '      - id: k',
        '        title: Mehr Aufträge',
        '        metric: { from: 5, by: "+1.500", unit: Aufträge }',
      ),
    ],
    [
      'takes out a comment that silences nothing',
      team(
        '      # okr-ignore vanity-metric -- war einmal',
        '      - id: k',
        '        title: Pilotkunde liefert',
        '        metric: { yes_no: true }',
      ),
      team('      - id: k', '        title: Pilotkunde liefert', '        metric: { yes_no: true }'),
    ],
    [
      'corrects a reference with one near match',
      team(
        '      - { id: k, title: A, metric: { yes_no: true }, pairs_with: tempp }',
        '      - { id: tempo, title: B, metric: { yes_no: true } }',
      ),
      team(
        '      - { id: k, title: A, metric: { yes_no: true }, pairs_with: "tempo" }',
        '      - { id: tempo, title: B, metric: { yes_no: true } }',
      ),
    ],
  ])('%s', async (_, before, after) => {
    expect(await fixed(before)).toBe(after);
    expect(await fixed(after)).toBe(after);
  });

  it.each<[string, string]>([
    [
      'a reference that could mean two',
      team(
        '      - { id: k, title: A, metric: { yes_no: true }, pairs_with: temp }',
        '      - { id: temp1, title: B, metric: { yes_no: true } }',
        '      - { id: temp2, title: C, metric: { yes_no: true } }',
      ),
    ],
    ['a target without its start', team('      - { id: k, title: 500 Aufträge erreichen }')],
    ['a metric with a fault of form', team('      - { id: k, title: NPS von 40 auf 55, metric: { to: 5, by: -3% } }')],
    ['milestones', team('      - { id: k, title: NPS von 40 auf 55, milestones: [{ id: m, title: M }] }')],
    ['a number in quotes', team('      - { id: k, title: A, metric: { from: "1.234", to: "2.000", unit: t } }')],
    [
      'a number with a decimal point that is none',
      team('      - { id: k, title: A, metric: { from: 0.123, to: 12.5, unit: t } }'),
    ],
  ])('leaves alone %s', async (_, text) => {
    expect(await fixed(text)).toBe(text);
  });

  it('corrects a key of a check-in', async () => {
    const text = 'check_ins:\n  - date: 2026-10-09\n    key_results:\n      a/npss: { value: 43 } # Welle 1\n';
    const home = team('      - { id: nps, title: NPS, metric: { from: 40, to: 55, unit: t } }');
    expect(await fixed(text, CHECK_INS, { [SALES]: home })).toBe(text.replace('npss', 'nps'));
  });

  it('says in the report what it can do, and whether that is safe', async () => {
    const { out } = await check({ [SALES]: team('      - { id: k, title: NPS von 40 auf 55 }') }, '--json');
    const { findings } = JSON.parse(out);
    expect(findings.find((one: { rule: string }) => one.rule === 'metric-not-written-down').fix).toEqual({
      title: expect.stringContaining('{ from: 40, to: 55, unit: points }'),
      safe: true,
    });
  });

  it('writes nothing when it only shows', async () => {
    const text = team('      - { id: k, title: NPS von 40 auf 55 }');
    const { stored, out } = await check({ [SALES]: text }, '--fix-dry-run');
    expect(stored.get(SALES)).toBe(text);
    expect(out.replaceAll(/\s+/g, ' ')).toContain('metric: { from: 40, to: 55, unit: points }');
  });
});

it.each([true, false])('makes a fix that is not safe only when told to: %s', async (unsafe) => {
  const change = { kind: 'set', file: 'a.yaml', path: ['a'], text: '2' } as const;
  const finding = {
    rule: 'format',
    say: 'number',
    severity: 'error',
    data: {},
    subject: null,
    place: { file: 'a.yaml', path: ['a'], on: 'value' },
    fix: { safe: false, changes: [change] },
  } as const;
  const start = { line: 1, column: 1 };
  const found: LocatedFinding = { finding, range: { start, end: start } };
  const { count, changed } = await fixFiles([{ path: 'a.yaml', text: 'a: 1\n' }], unsafe, async (files) =>
    files.some((one) => 'text' in one && one.text === 'a: 1\n') ? [found] : [],
  );
  expect([count, changed.get('a.yaml')?.after ?? null]).toEqual(unsafe ? [1, 'a: 2\n'] : [0, null]);
});

/** A stretch of a file before and after: lines without their ends. */
type Stretch = readonly [before: readonly string[], after: readonly string[]];

const remark = fc.constantFrom('', ' # ü', '   #', " # it's 1.234");
const stretch = (id: string): fc.Arbitrary<Stretch> =>
  fc.tuple(fc.integer({ min: 0, max: 6 }), remark).map(([kind, end]): Stretch => {
    const metric = '{ from: 40, to: 55, unit: points }';
    const same = (...lines: string[]): Stretch => [lines, lines];
    switch (kind) {
      case 0: {
        const [one, two] = [`      - id: ${id}`, `        title: NPS von 40 auf 55${end}`];
        return [
          [one, two],
          [one, two, `        metric: ${metric}`],
        ];
      }
      case 1: {
        const [one, two] = [`      -   title: 'NPS von 40 auf 55'${end}`, `          id: ${id}`];
        return [
          [one, two],
          [one, `          metric: ${metric}`, two],
        ];
      }
      case 2:
        return [
          [`      - { id: ${id}, title: "NPS von 40 auf 55" }${end}`],
          [`      - { id: ${id}, title: "NPS von 40 auf 55", metric: ${metric} }${end}`],
        ];
      case 3: {
        const head = [`      - id: ${id}`, '        title: Aufträge', '        metric:'];
        const tail = '          unit: Aufträge';
        return [
          [...head, `          from: 1.234${end}`, `          to: 0012${end}`, tail],
          [...head, `          from: "1.234"${end}`, `          to: "0012"${end}`, tail],
        ];
      }
      case 4: {
        const lines = [`      - { id: ${id}, title: A, metric: { yes_no: true } }${end}`];
        return [['      # okr-ignore baseline-is-target -- 1.234', ...lines], lines];
      }
      case 5:
        return same(
          '',
          `      # 1.234 von 40 auf 55`,
          `      - { id: ${id}, title: A, metric: { from: 1.5, to: 2, unit: t } }${end}`,
        );
      default:
        return same(
          `      - id: ${id}`,
          '        title: |-',
          '          NPS: 1.234',
          `        metric: { yes_no: true }${end}`,
        );
    }
  });

it('changes the lines it means and no other byte, and nothing the second time', async () => {
  const documents = fc.tuple(
    fc.constantFrom('\n', '\r\n'),
    fc.constantFrom('', '\ufeff'),
    fc.tuple(stretch('k1'), stretch('k2'), stretch('k3')),
    fc.boolean(),
  );
  await fc.assert(
    fc.asyncProperty(documents, async ([newline, mark, stretches, linked]) => {
      const text = (side: 0 | 1) =>
        mark +
        [
          '# okr',
          'objectives:',
          '  - id: a',
          '    title: Kunden kommen gern',
          `    contributes_to: [ goal:${linked && side === 0 ? 'growht' : 'growth'} ]`,
          '    key_results:',
          ...stretches.flatMap((one) => one[side]),
          '',
        ].join(newline);
      expect(await fixed(text(0))).toBe(text(1));
      expect(await fixed(text(1))).toBe(text(1));
    }),
    { numRuns: 60 },
  );
});
