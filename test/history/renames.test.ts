import { expect, it } from 'vitest';
import { renamesOf } from '../../src/history/renames';
import type { Step } from '../../src/history/timeline';
import { objectives, workspaceOf } from '../alignment/workspace';

const SALES = '2026-Q4/sales';
const commit = { commit: 'c1', date: '2026-11-03', author: 'ann', email: '', message: '' };
const step = (from: string | null, to: string | null, title = ''): Step => ({
  commit,
  from: from && `${SALES}/${from}`,
  to: to && `${SALES}/${to}`,
  before: null,
  after: to === null ? null : { objective: { title }, keyResult: null },
});

/** Old reference → new one, the team left out. */
async function renames(courses: Readonly<Record<string, readonly Step[]>>, ...ids: readonly string[]) {
  const { teamCycles } = await workspaceOf({ 'okrs/2026-Q4/sales.yaml': objectives(...ids) });
  const known = new Map(Object.entries(courses).map(([id, steps]) => [`${SALES}/${id}`, steps]));
  return [...renamesOf(known, teamCycles)].map(([from, { ref, commit: by }]) => [from, ref, by].join(' '));
}

it.each<[string, Readonly<Record<string, readonly Step[]>>, readonly string[], readonly string[]]>([
  ['one rename', { b: [step(null, 'a'), step('a', 'b')] }, ['b'], ['a b c1']],
  ['two, one after the other', { c: [step('a', 'b'), step('b', 'c')] }, ['c'], ['a c c1', 'b c c1']],
  ['there and back', { a: [step('a', 'b'), step('b', 'a')] }, ['a'], ['b a c1']],
  ['what is gone by now', { b: [step('a', 'b'), step('b', null)] }, ['x'], []],
  ['a name in use again', { b: [step('a', 'b')] }, ['a', 'b'], []],
  ['a name two things had', { b: [step('a', 'b')], c: [step('a', 'c')] }, ['b', 'c'], []],
  ['since the last commit', { a: [step(null, 'a', 'Title of b')] }, ['b'], ['a b ']],
  ['before and since', { b: [step('a', 'b', 'Title of c')] }, ['c'], ['a c c1', 'b c ']],
  ['the same title where git knows both', { a: [step(null, 'a', 'Title of b')], b: [step(null, 'b')] }, ['b'], []],
])('%s', async (_, courses, ids, expected) => {
  const full = expected.map((one) => one.replace(/^(\w+) (\w+)/, `${SALES}/$1 ${SALES}/$2`));
  expect(await renames(courses, ...ids)).toEqual(full);
});
