import { describe, expect, it } from 'vitest';
import { Lines, offsetsOf } from '../../src/source/locate';
import { parse } from '../../src/source/parse';

describe('Lines', () => {
  it('counts LF, CR LF and CR', () => {
    const lines = new Lines('a\nb\r\nc\rd');
    expect(lines.count).toBe(4);
    expect([1, 2, 3, 4, 5].map((number) => lines.line(number))).toEqual(['a', 'b', 'c', 'd', '']);
    expect([0, 2, 5, 7, 8, 99].map((offset) => lines.at(offset))).toEqual([
      { line: 1, column: 1 },
      { line: 2, column: 1 },
      { line: 3, column: 1 },
      { line: 4, column: 1 },
      { line: 4, column: 2 },
      { line: 4, column: 2 },
    ]);
  });

  it('gives a byte order mark no width', () => {
    const lines = new Lines('\ufeffteam: x\nteam: y\n');
    expect(lines.at(1)).toEqual({ line: 1, column: 1 });
    expect(lines.at(0)).toEqual({ line: 1, column: 1 });
    expect(lines.at(9)).toEqual({ line: 2, column: 1 });
  });

  it('counts UTF-16 units', () => {
    expect(new Lines('👩 x').at(3)).toEqual({ line: 1, column: 4 });
  });

  it('never ends a range before it starts', () => {
    expect(new Lines('abc').range(2, 1)).toEqual({ start: { line: 1, column: 3 }, end: { line: 1, column: 3 } });
  });
});

describe('offsetsOf', () => {
  const text = [
    'team: sales',
    'objectives:',
    '  - id: a',
    '    title: &t "Grow"',
    '    wins: []',
    '    note:',
    '  - { id: b, title: *t }',
    '',
  ].join('\n');
  const root = parse(text).root;
  const marked = (on: 'key' | 'value', ...path: (string | number)[]) => {
    const { start, end } = offsetsOf(root, { path, on });
    return text.slice(start, end);
  };

  it('marks keys and values', () => {
    expect(marked('key', 'team')).toBe('team');
    expect(marked('value', 'team')).toBe('sales');
    expect(marked('value', 'objectives', 0, 'title')).toBe('"Grow"');
    expect(marked('value', 'objectives', 1, 'id')).toBe('b');
  });

  it('marks an alias where it stands, not what it stands for', () => {
    expect(marked('value', 'objectives', 1, 'title')).toBe('*t');
  });

  it('marks the key of a list or mapping, and of an empty value', () => {
    expect(marked('value', 'objectives')).toBe('objectives');
    expect(marked('value', 'objectives', 0, 'wins')).toBe('wins');
    expect(marked('value', 'objectives', 0, 'note')).toBe('note');
  });

  it('marks an entry of a list by its first key', () => {
    expect(marked('value', 'objectives', 0)).toBe('id: a');
    expect(marked('value', 'objectives', 1)).toBe('id: b');
  });

  it('marks the nearest thing above where there is nothing', () => {
    expect(marked('value', 'objectives', 0, 'owner')).toBe('id: a');
    expect(marked('key', 'objectives', 0, 'owner', 'x', 3)).toBe('id: a');
    expect(marked('value', 'nothing')).toBe('team: sales');
    expect(marked('value')).toBe('team: sales');
    expect(offsetsOf(null, { path: ['a'], on: 'key' })).toEqual({ start: 0, end: 0 });
  });
});
