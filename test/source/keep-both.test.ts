import { describe, expect, it } from 'vitest';
import { keepBoth } from '../../src/source/keep-both';
import { CHECK_IN_LISTS } from '../../src/workspace/check-in-lists';

const week = (date: string, by: string, ...values: readonly string[]) => [
  `  - date: ${date}`,
  `    by: ${by}`,
  '    key_results:',
  ...values.map((value) => `      ${value}`),
];
const blocker = (id: string, raised: string) => [`  - id: ${id}`, `    text: No ${id}`, `    raised: ${raised}`];

const FIRST = ['# weekly', 'check_ins:', ...week('2026-11-06', 'ben', 'a/k: 43')];
const text = (lines: readonly string[], newline = '\n') => lines.map((line) => line + newline).join('');
const conflict = (ours: readonly string[], theirs: readonly string[], base: readonly string[] | null = null) => [
  '<<<<<<< HEAD',
  ...ours,
  ...(base === null ? [] : ['||||||| 1a2b3c4', ...base]),
  '=======',
  ...theirs,
  '>>>>>>> weekly-numbers',
];

const A = week('2026-11-13', 'ben', 'a/k: 44 # wave 2');
const B = week('2026-11-20', 'anna', 'a/k: { value: 46, note: "wave 3" }');

describe('keeps what both sides added', () => {
  it.each<[string, readonly string[], readonly string[]]>([
    ['in the order of their dates', [...FIRST, ...conflict(B, A)], [...FIRST, ...A, ...B]],
    ['as they stand where they are in order', [...FIRST, ...conflict(A, B)], [...FIRST, ...A, ...B]],
    ['with the base shown', [...FIRST, ...conflict(B, A, [])], [...FIRST, ...A, ...B]],
    ['where one side is empty', [...FIRST, ...conflict([], A)], [...FIRST, ...A]],
    ['once where both added the same', [...FIRST, ...conflict(A, [...A, ...B])], [...FIRST, ...A, ...B]],
    [
      'ours first on one day',
      [...FIRST, ...conflict(A, week('2026-11-13', 'anna', 'b/k: 1'))],
      [...FIRST, ...A, ...week('2026-11-13', 'anna', 'b/k: 1')],
    ],
    [
      'in front of what was there, where it is older',
      [...FIRST, ...conflict(A, week('2026-10-30', 'anna', 'a/k: 41'))],
      ['# weekly', 'check_ins:', ...week('2026-10-30', 'anna', 'a/k: 41'), ...FIRST.slice(2), ...A],
    ],
    [
      'where the lines both have were taken out of the conflict',
      [
        ...FIRST,
        '  - date: 2026-11-13',
        ...conflict(['    by: ben'], ['    by: anna']),
        '    key_results:',
        ...conflict(['      a/k: 44'], ['      a/k: 45']),
      ],
      [...FIRST, ...week('2026-11-13', 'ben', 'a/k: 44'), ...week('2026-11-13', 'anna', 'a/k: 45')],
    ],
    [
      'with comments and empty lines',
      [...FIRST, '', ...conflict(['  # ours', ...A, '    # end of ours'], ['  # theirs', ...B]), '', '# end of file'],
      [...FIRST, '', '  # ours', ...A, '    # end of ours', '', '  # theirs', ...B, '', '# end of file'],
    ],
    [
      'in two lists',
      [
        ...FIRST,
        ...conflict(B, A),
        'blockers:',
        ...blocker('crm', '2026-11-02'),
        ...conflict(blocker('desk', '2026-11-12'), blocker('lab', '2026-11-09')),
      ],
      [
        ...FIRST,
        ...A,
        ...B,
        'blockers:',
        ...blocker('crm', '2026-11-02'),
        ...blocker('lab', '2026-11-09'),
        ...blocker('desk', '2026-11-12'),
      ],
    ],
    [
      'in a list both began',
      [
        ...FIRST,
        ...conflict(
          [...A, 'blockers:', ...blocker('crm', '2026-11-12')],
          ['blockers:', ...blocker('lab', '2026-11-09')],
        ),
      ],
      [...FIRST, ...A, 'blockers:', ...blocker('lab', '2026-11-09'), ...blocker('crm', '2026-11-12')],
    ],
    [
      'in a list one side began',
      [...FIRST, ...conflict(A, [...B, 'blockers:', ...blocker('crm', '2026-11-12')])],
      [...FIRST, ...A, ...B, 'blockers:', ...blocker('crm', '2026-11-12')],
    ],
    ['in the first list of a file', conflict(['check_ins:', ...B], ['check_ins:', ...A]), ['check_ins:', ...A, ...B]],
    [
      'in a list that was empty',
      [...conflict(['check_ins:', ...A], ['check_ins: []']), 'blockers: []'],
      ['check_ins:', ...A, 'blockers: []'],
    ],
  ])('%s', (_, before, after) => {
    for (const newline of ['\n', '\r\n']) {
      for (const mark of before[0]?.startsWith('<') ? [''] : ['', '\ufeff']) {
        expect(keepBoth(mark + text(before, newline), CHECK_IN_LISTS)).toBe(mark + text(after, newline));
      }
    }
  });

  it('adds the line end a side had left out', () => {
    const before = text([...FIRST, ...conflict(A, B)]).trimEnd();
    expect(keepBoth(before, CHECK_IN_LISTS)).toBe(text([...FIRST, ...A, ...B]));
  });
});

it('knows an addition from a correction by what both sides began from', () => {
  const again = (...values: readonly string[]) => week('2026-11-13', 'ben', ...values);
  const both = text([...FIRST, ...conflict(again('a/k: 44'), again('a/k: 45'))]);
  expect(keepBoth(both, CHECK_IN_LISTS)).toBeNull();
  expect(keepBoth(both, CHECK_IN_LISTS, text(FIRST))).toBe(text([...FIRST, ...again('a/k: 44'), ...again('a/k: 45')]));
  expect(keepBoth(both, CHECK_IN_LISTS, text([...FIRST, ...again('a/k: 43')]))).toBeNull();
  const one = text([...FIRST, ...conflict(again('a/k: 44'), [])]);
  expect(keepBoth(one, CHECK_IN_LISTS)).toBe(text([...FIRST, ...again('a/k: 44')]));
  expect(keepBoth(one, CHECK_IN_LISTS, text([...FIRST, ...again('a/k: 43')]))).toBeNull();
  // What git merged by itself is no matter of the conflict.
  const other = text([...FIRST.map((line) => line.replace('43', '42')), ...conflict(A, B)]);
  expect(keepBoth(other, CHECK_IN_LISTS, text(FIRST))).not.toBeNull();
});

describe('refuses', () => {
  const changed = week('2026-11-06', 'ben', 'a/k: 42');
  const HEAD = FIRST.slice(0, 2);
  it.each<[string, readonly string[]]>([
    ['a value both sides state', [...FIRST.slice(0, -1), ...conflict(['      a/k: 44'], ['      a/k: 45'])]],
    ['a correction beside an addition', [...HEAD, ...conflict(changed, [...FIRST.slice(2), ...A])]],
    ['a correction with the base shown', [...HEAD, ...conflict(changed, [...FIRST.slice(2), ...A], FIRST.slice(2))]],
    ['a deletion with the base shown', [...HEAD, ...conflict([], [...FIRST.slice(2), ...A], FIRST.slice(2))]],
    ['a moved date', [...HEAD, ...conflict(week('2026-11-07', 'ben', 'a/k: 43'), [...FIRST.slice(2), ...A])]],
    ['another comment', [...HEAD, ...conflict(week('2026-11-06', 'ben', 'a/k: 43 # x'), FIRST.slice(2))]],
    ['another first line', [...conflict(['# week by week'], ['# weekly numbers']), ...FIRST.slice(1)]],
    [
      'a blocker one side resolved',
      [
        ...FIRST,
        'blockers:',
        ...blocker('crm', '2026-11-09'),
        ...conflict(['    resolved: 2026-11-12'], ['    owner: anna']),
      ],
    ],
    ['one id twice', [...FIRST, 'blockers:', ...conflict(blocker('crm', '2026-11-09'), blocker('crm', '2026-11-10'))]],
    ['an item without a date', [...FIRST, ...conflict(['  - by: ben', '    key_results: {}'], A)]],
    ['a list that is not only added to', ['wins:', ...conflict(['  - one'], ['  - two'])]],
    [
      'items in brackets',
      conflict(['check_ins: [{ date: 2026-11-13, key_results: { a/k: 1 } }]'], ['check_ins:', ...A]),
    ],
    ['what is no YAML on one side', [...FIRST, ...conflict([...A, '  : :'], B)]],
    [
      'indents that do not fit',
      [...HEAD.slice(0, 1), ...conflict(['check_ins:', ...A], ['check_ins:', ...B.map((line) => line.slice(2))])],
    ],
    ['markers out of order', [...FIRST, '<<<<<<< HEAD', ...A, '>>>>>>> b', '=======']],
    ['a conflict within a conflict', [...FIRST, '<<<<<<< HEAD', ...conflict(A, B), '=======', ...B, '>>>>>>> c']],
    ['another last line', [...FIRST, ...conflict(['# end'], ['# the end'])]],
    ['no conflict', FIRST],
    ['items that stand twice', [...FIRST, ...A, ...conflict(A, B)]],
    ['more than people write', [...FIRST, ...conflict(Array(1000).fill('  - 1'), [...A, ...B])]],
  ])('%s', (_, lines) => {
    expect(keepBoth(text(lines), CHECK_IN_LISTS)).toBeNull();
  });
});
