import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse as parseWithYaml } from 'yaml';
import { fill } from '../../src/init/fill';
import { toData } from '../../src/source/node';
import { parse } from '../../src/source/parse';
import { scan } from '../../src/source/scan';
import { yamlText } from '../../src/source/yaml-text';

const read = (text: string) => {
  const { root, problems } = parse(text);
  expect(problems).toEqual([]);
  return root && toData(root);
};

describe('yamlText', () => {
  test.each([
    ['Vertrieb', 'Vertrieb'],
    ['Vertrieb & Service', 'Vertrieb & Service'],
    ['Müller GmbH + Co. (Nord)', 'Müller GmbH + Co. (Nord)'],
    ['2026-10-31', '2026-10-31'],
    ['2026-Q4', '2026-Q4'],
    ['2026', '"2026"'],
    ['true', '"true"'],
    ['No', '"No"'],
    ['a: b', '"a: b"'],
    ['a #b', '"a #b"'],
    ['Sales, Service', '"Sales, Service"'],
    ['say "hi"', '"say \\"hi\\""'],
    ['{{x}}', '"{{x}}"'],
    ['- a', '"- a"'],
    ['a ', '"a "'],
    ['', '""'],
    ['a\nb', '"a\\nb"'],
    ['🚀', '"🚀"'],
  ])('%j → %s', (text, scalar) => {
    expect(yamlText(text)).toBe(scalar);
  });

  const pieces = fc.array(
    fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string(),
      fc.constantFrom(
        ': ',
        ' #',
        '- ',
        '"',
        "'",
        '\\',
        '{{x}}',
        '&a',
        '*a',
        '!t',
        '%',
        '@',
        '`',
        '<<',
        '---',
        '...',
        '\n',
        '\t',
        '\u0085',
        '\u2028',
        '\u00a0',
        'null',
        '0x1F',
        '1e3',
        'ä',
        '🚀',
      ),
    ),
    { maxLength: 6 },
  );

  test('reads back as the same text, in a block, in braces, in a list, and by another reader', () => {
    fc.assert(
      fc.property(
        pieces.map((parts) => parts.join('')),
        (text) => {
          fc.pre(scan(`a: ${text}`) === null && scan(text) === null);
          const scalar = yamlText(text);
          expect(scalar).not.toContain('\n');
          const file = `a: ${scalar}\nb: { c: ${scalar}, d: [${scalar}, ${scalar}] }\ne: ${scalar}   # remark\n`;
          const data = { a: text, b: { c: text, d: [text, text] }, e: text };
          expect(read(file)).toEqual(data);
          expect(parseWithYaml(file)).toEqual(data);
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('fill', () => {
  test('inserts values as scalars and never looks at them again', () => {
    const filled = fill('name: {{name}}\n{{teams}}\nyear: {{year}}', {
      values: { name: '{{year}}: $& "x"', year: 2031 },
      lines: { teams: ['t: 1', 'u: {{name}}'] },
    });
    expect(filled).toBe('name: "{{year}}: $& \\"x\\""\nt: 1\nu: {{name}}\nyear: 2031');
  });

  test('drops a line whose place stays empty', () => {
    expect(fill('a: 1\n{{pause}}\nb: 2', { values: {}, lines: { pause: [] } })).toBe('a: 1\nb: 2');
  });

  test('a name nobody fills is a fault of the template', () => {
    expect(() => fill('{{nobody}}', { values: {}, lines: {} })).toThrow('nobody');
    expect(() => fill('a: {{constructor}}', { values: {}, lines: {} })).toThrow('constructor');
  });
});
