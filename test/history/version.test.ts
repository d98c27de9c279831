import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextVersion, type Version } from '../../src/history/version';

const TEXT = `# our quarter
team: sales
objectives:
  - id: love
    title: Customers recommend us
    key_results:
      - id: nps
        title: NPS from 40 to 55
        metric: { from: 40, to: 55, unit: points }   # survey
        weight: 2
      - id: answer
        title: "Answers: fast"
        metric:
          from: 10
          to: 7.5
          unit: h
  - id: speed
    title: Offers leave at once
    key_results:
      - { id: same-day, title: Same day, metric: { from: 20, to: 60 } }
`;

const said = (version: Version | null) => version?.objectives ?? null;

/** Pieces an edit may put in: numbers, keys, lines, and what breaks YAML. */
const PIECES = [
  '7',
  '0',
  '.5',
  ' ',
  '\n',
  '        note: x\n',
  '      - id: new\n',
  '}',
  '{',
  '"',
  ': ',
  '- ',
  '#',
  'to: 9',
  '&a ',
  '*a',
  '<<<<<<< HEAD\n',
  'ü',
];

const edits = fc.array(
  fc.record({
    at: fc.nat(TEXT.length),
    cut: fc.nat(12),
    put: fc.array(fc.constantFrom(...PIECES), { maxLength: 2 }).map((parts) => parts.join('')),
  }),
  { minLength: 1, maxLength: 4 },
);

describe('a version read by what differs from the one before', () => {
  it('says the same as one read as a whole', () => {
    fc.assert(
      fc.property(edits, (steps) => {
        let text = TEXT;
        let version = nextVersion(text, null);
        for (const { at, cut, put } of steps) {
          text = text.slice(0, at) + put + text.slice(at + cut);
          const next = nextVersion(text, version);
          expect(said(next)).toEqual(said(nextVersion(text, null)));
          version = next ?? version;
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('shares what did not change', () => {
    const first = nextVersion(TEXT, null);
    const second = nextVersion(TEXT.replace('to: 55', 'to: 50'), first);
    expect(second?.objectives[0]?.keyResults[0]?.fields['metric.to']).toBe(50);
    expect(second?.objectives[0]?.keyResults[1]).toBe(first?.objectives[0]?.keyResults[1]);
    expect(second?.objectives[1]).toBe(first?.objectives[1]);
  });

  it('is none of what is no mapping', () => {
    expect([nextVersion('', null), nextVersion('- a', null), nextVersion('a: [', null)]).toEqual([null, null, null]);
  });
});
