import type { DefinitionChange, KeyResult, Objective } from '../model/okr';
import { below, type Path, type Ref } from '../model/ref';
import type { Change, Definitions, Subject } from './change';
import { keyResultMeanings, type Meaning, objectiveMeanings } from './meaning';
import type { Pair, Paired, PlacedKeyResult, PlacedObjective } from './pair-definitions';

/** What changed about objectives and key results, each beside itself in two states of a workspace. */
export function compareDefinitions({ objectives, keyResults }: Paired): Change[] {
  return [...objectives.flatMap(objectiveChanges), ...keyResults.flatMap(keyResultChanges)];
}

function objectiveChanges(pair: Pair<PlacedObjective>): Change[] {
  const { before, after } = pair;
  if (!before || !after) return wholeOf('objective', pair);
  const changed = objectiveMeanings(before.item, after.item).map((one) =>
    changeOf('objective', one, before, after, null),
  );
  return [...movedOf('objective', pair), ...changed];
}

function keyResultChanges(pair: Pair<PlacedKeyResult>): Change[] {
  const { before, after } = pair;
  if (!before || !after) return wholeOf('key-result', pair);
  const definitions = { home: after.home, objective: after.objective, before: before.item, after: after.item };
  const changed = keyResultMeanings(before.item, after.item).map((one) =>
    changeOf('key-result', one, before, after, definitions),
  );
  return [...movedOf('key-result', pair), ...changed];
}

type Placed = { readonly item: KeyResult | Objective };

/** What is new or gone as a whole. */
function wholeOf(about: Subject, { before, after }: Pair<Placed>): Change[] {
  const item = after?.item ?? before?.item;
  if (!item) return [];
  const kind = after ? ('added' as const) : ('dropped' as const);
  const [old, now] = [before?.item.title ?? null, after?.item.title ?? null];
  return [{ ...nothingMore(about, item), kind, key: '', before: old, after: now, side: after ? 'after' : 'before' }];
}

function movedOf(about: Subject, { before, after, moved }: Pair<Placed>): Change[] {
  if (!moved || !before || !after) return [];
  return [
    { ...nothingMore(about, after.item), kind: 'moved', key: '', before: before.item.ref, after: after.item.ref },
  ];
}

function changeOf(
  about: Subject,
  meaning: Meaning,
  before: Placed,
  after: Placed,
  definitions: Definitions | null,
): Change {
  const { item } = after;
  return {
    ...nothingMore(about, item),
    ...meaning,
    unit: 'metric' in item ? (item.metric?.unit ?? null) : null,
    place: placeOf(item.place, meaning),
    reason: reasonFor(meaning, before.item.changes, item.changes),
    definitions,
  };
}

function nothingMore(about: Subject, { ref, title, place }: KeyResult | Objective) {
  return { about, ref, title, place, unit: null, side: 'after' as const, reason: null, definitions: null };
}

/** The key of what changed; a target stands behind one of several keys, or only in the title. */
function placeOf(place: Ref, { key }: Meaning): Ref {
  return below(place, ...(key.split('.') as Path));
}

/** The reason somebody put on record for this change, the newest of the new notes first. */
function reasonFor(
  { kind }: Meaning,
  known: readonly DefinitionChange[],
  now: readonly DefinitionChange[],
): string | null {
  const isKnown = (one: DefinitionChange) =>
    known.some(({ date, what, reason }) => date === one.date && what === one.what && reason === one.reason);
  return now.findLast((one) => one.what === kind && one.reason !== null && !isKnown(one))?.reason ?? null;
}
