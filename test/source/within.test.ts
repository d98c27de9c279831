import { expect, it } from 'vitest';
import { offsetsOf } from '../../src/source/locate';
import { parse } from '../../src/source/parse';

/** The text marked for the words `start` to `end` inside the value of `title`. */
function marked(text: string, start: number, end: number): string {
  const { root } = parse(text);
  const place = offsetsOf(root, { path: ['title'], on: 'value', within: { start, end } });
  return text.slice(place.start, place.end);
}

it.each([
  ['title: Kosten ca. 5\n', 'ca.'],
  ['title: "Kosten ca. 5"\n', 'ca.'],
  ["title: 'Kosten ca. 5' # ca.\n", 'ca.'],
  ['{ title: Kosten ca. 5 }\n', 'ca.'],
  ['\ufefftitle: Kosten ca. 5\r\n', 'ca.'],
  ['title: Kosten\n  ca. 5\n', 'Kosten\n  ca. 5'],
  ['title: "Kosten \\x63a. 5"\n', '"Kosten \\x63a. 5"'],
  ["title: 'Kosten ca. 5''s'\n", "'Kosten ca. 5''s'"],
  ['title: |\n  Kosten ca. 5\n', '  Kosten ca. 5\n'],
])('%j', (text, expected) => {
  expect(marked(text, 7, 10)).toBe(expected);
});

it('marks the whole value where the words lie outside of it', () => {
  expect(marked('title: Kosten\n', 3, 99)).toBe('Kosten');
  expect(marked('title: Kosten\n', 3, 3)).toBe('Kosten');
  expect(marked('a: &a Kosten ca. 5\ntitle: *a\n', 7, 10)).toBe('*a');
});
