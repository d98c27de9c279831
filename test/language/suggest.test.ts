import { describe, expect, it } from 'vitest';
import { suggest } from '../../src/language/suggest';

describe('suggest', () => {
  const keys = ['owner', 'title', 'key_results', 'contributes_to', 'id'];
  it.each([
    ['ownr', 'owner'],
    ['Owner', 'owner'],
    ['titel', 'title'],
    ['key_result', 'key_results'],
    ['key-results', 'key_results'],
    ['contributes-too', 'contributes_to'],
    ['ids', 'id'],
    ['metric', null],
    ['x', null],
    ['', null],
  ])('%s → %s', (word, expected) => expect(suggest(word, keys)).toBe(expected));

  it('takes the nearest, of equally near ones the first', () => {
    expect(suggest('salse', ['sales', 'false'])).toBe('sales');
    expect(suggest('abc', ['abd', 'abe'])).toBe('abd');
  });
});
