import type { Metric } from '../model/metric';
import type { KeyResult, Objective } from '../model/okr';
import { sameJson } from './compare-versions';
import type { Json } from './version';

/** What kind of thing about a definition changed (commands.md, `okr diff --json`). */
export type ChangeKind =
  | 'target'
  | 'baseline'
  | 'metric'
  | 'unit'
  | 'weight'
  | 'ambition'
  | 'owner'
  | 'wording'
  | 'contributes-to'
  | 'added'
  | 'dropped'
  | 'moved'
  | 'value'
  | 'check-in'
  | 'other';

/** What moves a goalpost when it changes (rules.md, `moved-goalpost`). */
export const GOALPOSTS: ReadonlySet<ChangeKind> = new Set(['target', 'baseline', 'weight', 'ambition', 'metric']);

/** One change of a definition, in meaning. */
export interface Meaning {
  readonly kind: ChangeKind;
  /** Where in the item it stands, for example `metric.to`. */
  readonly key: string;
  readonly before: Json;
  readonly after: Json;
}

type Aspect<T> = readonly [kind: ChangeKind, key: string, value: (item: T) => Json];

const KEY_RESULT: readonly Aspect<KeyResult>[] = [
  ['wording', 'title', (one) => one.title],
  ['metric', 'metric', (one) => shapeOf(one)],
  ['baseline', 'metric.from', (one) => (one.metric?.type === 'metric' ? one.metric.from : null)],
  ['target', 'metric.to', targetOf],
  ['unit', 'metric.unit', (one) => one.metric?.unit ?? null],
  ['metric', 'metric.counts', (one) => one.metric?.counts ?? null],
  ['metric', 'metric.scored_by', (one) => (one.metric && 'scoredBy' in one.metric ? one.metric.scoredBy : null)],
  ['metric', 'guardrail', (one) => one.guardrail],
  ['weight', 'weight', (one) => one.weight],
  ['ambition', 'ambition', (one) => one.ambition],
  ['owner', 'owner', (one) => one.owner],
  ['dropped', 'dropped', (one) => one.dropped?.date ?? null],
  ['other', 'drop_reason', (one) => one.dropped?.reason ?? null],
  ['other', 'metric.curve', (one) => one.metric?.curve ?? null],
  ['other', 'metric.observable_from', (one) => one.metric?.observableFrom ?? null],
  ['other', 'metric.source', (one) => one.metric?.source ?? null],
  ['other', 'metric.measures', (one) => one.metric?.measures ?? null],
  ['other', 'milestones', (one) => one.milestones.map(({ id, title, due }) => ({ id, title, due }))],
  ['other', 'pairs_with', (one) => one.pairsWith],
  ['other', 'carried_from', (one) => one.carriedFrom],
  ['other', 'note', (one) => one.note],
];

const OBJECTIVE: readonly Aspect<Objective>[] = [
  ['wording', 'title', (one) => one.title],
  ['weight', 'weight', (one) => one.weight],
  ['ambition', 'ambition', (one) => one.ambition],
  ['owner', 'owner', (one) => one.owner],
  ['contributes-to', 'contributes_to', (one) => one.contributesTo],
  ['dropped', 'dropped', (one) => one.dropped?.date ?? null],
  ['other', 'drop_reason', (one) => one.dropped?.reason ?? null],
  ['other', 'why', (one) => one.why],
  ['other', 'shared_with', (one) => one.sharedWith],
  ['other', 'note', (one) => one.note],
];

/** What changed about a key result; nothing where only the spelling did. */
export function keyResultMeanings(before: KeyResult, after: KeyResult): Meaning[] {
  const found = meaningsOf(KEY_RESULT, before, after);
  // Another kind of measure has another kind of baseline and target: one change, not three.
  const other = found.some(({ key }) => key === 'metric');
  return other ? found.filter(({ key }) => key === 'metric' || !key.startsWith('metric.')) : found;
}

/** What changed about an objective, its key results apart. */
export function objectiveMeanings(before: Objective, after: Objective): Meaning[] {
  return meaningsOf(OBJECTIVE, before, after);
}

function meaningsOf<T>(aspects: readonly Aspect<T>[], before: T, after: T): Meaning[] {
  return aspects.flatMap(([kind, key, value]) => {
    const [old, now] = [value(before), value(after)];
    return sameJson(old, now) ? [] : [{ kind, key, before: old, after: now }];
  });
}

/** The kind of measure, with all that makes it up: compared by kind alone, shown in full. */
function shapeOf({ metric, milestones }: KeyResult): Json {
  if (milestones.length > 0) return 'milestones';
  return metric?.type ?? null;
}

/** The value to reach or to keep; for milestones each one's share. */
function targetOf({ metric, milestones }: KeyResult): Json {
  if (milestones.length > 0) return Object.fromEntries(milestones.map(({ id, weight }) => [id, weight]));
  if (metric === null) return null;
  if (metric.type === 'metric') return withAnchors(metric, metric.to);
  if (metric.type === 'between') return [metric.low, metric.high];
  return 'low' in metric ? (metric.low ?? metric.high) : null;
}

/** With commit and stretch, a target is three numbers. */
function withAnchors(metric: Extract<Metric, { type: 'metric' }>, to: number | null): Json {
  return metric.commit === null ? to : { commit: metric.commit, to, stretch: metric.stretch };
}
