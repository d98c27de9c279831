import type { KeyResult, Objective } from '../model/okr';
import type { TeamCycle } from '../model/workspace';
import { sameText } from './same-text';

/** An objective in the team cycle it belongs to. */
export interface PlacedObjective {
  readonly home: TeamCycle;
  readonly item: Objective;
}

/** A key result with what it belongs to. */
export interface PlacedKeyResult {
  readonly home: TeamCycle;
  readonly objective: Objective;
  readonly item: KeyResult;
}

/** The same thing in two states; null where it was not there. `moved` says that it has another place or id now. */
export interface Pair<T> {
  readonly before: T | null;
  readonly after: T | null;
  readonly moved: boolean;
}

/** All objectives and key results of two states of a workspace, each beside itself. */
export interface Paired {
  readonly objectives: readonly Pair<PlacedObjective>[];
  readonly keyResults: readonly Pair<PlacedKeyResult>[];
}

/**
 * Objectives and key results of two states of a workspace, each beside itself: by reference, else by title where one is
 * gone and one is new. Key results of an objective that moved went along with it and did not move themselves.
 */
export function pairDefinitions(before: readonly TeamCycle[], after: readonly TeamCycle[]): Paired {
  const objectives = paired(placed(before), placed(after), ({ item }) => item.ref);
  const found: Pair<PlacedKeyResult>[] = [];
  const [gone, fresh]: [PlacedKeyResult[], PlacedKeyResult[]] = [[], []];
  for (const one of objectives) {
    const sides = [keyResultsOf(one.before), keyResultsOf(one.after)] as const;
    for (const pair of beside(...sides, ({ item }) => item.id)) {
      if (pair.before && pair.after) found.push(pair);
      else if (pair.before) gone.push(pair.before);
      else if (pair.after) fresh.push(pair.after);
    }
  }
  return { objectives, keyResults: [...found, ...twins(gone, fresh)] };
}

type Titled = { readonly item: { readonly id: string; readonly title: string } };

function paired<T extends Titled>(before: readonly T[], after: readonly T[], key: (one: T) => string): Pair<T>[] {
  const found = beside(before, after, key);
  const whole = found.filter((one) => one.before && one.after);
  const gone = found.flatMap((one) => (one.before && !one.after ? [one.before] : []));
  const fresh = found.flatMap((one) => (one.after && !one.before ? [one.after] : []));
  return [...whole, ...twins(gone, fresh)];
}

/** By a key; of several with one key the first counts, as everywhere. */
function beside<T>(before: readonly T[], after: readonly T[], key: (one: T) => string): Pair<T>[] {
  const old = new Map(before.toReversed().map((one) => [key(one), one]));
  const now = new Map(after.toReversed().map((one) => [key(one), one]));
  const kept = [...now].map(([name, one]) => ({ before: old.get(name) ?? null, after: one, moved: false }));
  const gone = [...old]
    .filter(([name]) => !now.has(name))
    .map(([, one]) => ({ before: one, after: null, moved: false }));
  return [...kept, ...gone];
}

/** What is gone beside what is new with the same words, the same id first; the rest alone. */
function twins<T extends Titled>(gone: readonly T[], fresh: readonly T[]): Pair<T>[] {
  const left = new Set(gone);
  const pairs = fresh.map((after): Pair<T> => {
    const alike = [...left].filter(({ item }) => sameText(item.title, after.item.title));
    const before = alike.find(({ item }) => item.id === after.item.id) ?? alike[0] ?? null;
    if (before) left.delete(before);
    return { before, after, moved: before !== null };
  });
  return [...pairs, ...[...left].map((before) => ({ before, after: null, moved: false }))];
}

function placed(homes: readonly TeamCycle[]): PlacedObjective[] {
  return homes.flatMap((home) => home.objectives.map((item) => ({ home, item })));
}

function keyResultsOf(one: PlacedObjective | null): PlacedKeyResult[] {
  return (one?.item.keyResults ?? []).map((item) => ({ home: one!.home, objective: one!.item, item }));
}
