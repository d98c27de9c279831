import type { KeyResult, Objective } from '../../model/okr';
import { below } from '../../model/ref';
import type { WhyChange } from '../../schema/output/why';
import type { Places } from '../places';

/** Changes of a definition that stand on record in its file (`changes:`), oldest first. */
export function explainChanges({ changes, place }: KeyResult | Objective, places: Places): WhyChange[] {
  return changes
    .map((change, index) => ({ ...change, commit: null, ...places.at(below(place, 'changes', index)) }))
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}
