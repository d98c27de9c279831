import { expect, it } from 'vitest';
import { handlesOf, ownerOf, singleOwner } from '../../src/alignment/owner';
import type { KeyResult, Objective, Owner } from '../../src/model/okr';

const owned = (keyResult: Owner, objective: Owner) =>
  ownerOf({ owner: keyResult } as KeyResult, { owner: objective } as Objective);

it('reads one person from a handle, or from a list that says one person', () => {
  expect([singleOwner('ann'), singleOwner(['ann']), singleOwner(['ann', 'ann'])]).toEqual(['ann', 'ann', 'ann']);
  expect([singleOwner(null), singleOwner([]), singleOwner(['ann', 'ben'])]).toEqual([null, null, null]);
  expect(handlesOf(['ann', 'ben', 'ann'])).toEqual(['ann', 'ben']);
});

it('gives a key result that names nobody to its objective’s owner, and one that names several to nobody', () => {
  expect([owned('ben', 'ann'), owned(null, 'ann'), owned([], 'ann')]).toEqual(['ben', 'ann', 'ann']);
  expect([owned(['ben', 'cem'], 'ann'), owned(null, null)]).toEqual([null, null]);
});
