import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { PLACES, reference } from '../scripts/reference';
import { placeOf } from '../src/workspace/place';

it('docs/REFERENCE.md says what the code says (else: npm run docs)', () => {
  expect(readFileSync(new URL('../docs/REFERENCE.md', import.meta.url), 'utf8')).toBe(reference());
});

it('the reference has a sentence for everything', () => {
  expect(reference()).not.toMatch(/undefined|\bNaN\b|\[object|function/);
});

it.each(Object.entries(PLACES))('a file of kind %s lies at %s', (kind, places) => {
  for (const place of places.split(' or ')) {
    expect(placeOf(place.replaceAll(/<(\w+)>/g, '$1'))?.kind).toBe(kind);
  }
});
