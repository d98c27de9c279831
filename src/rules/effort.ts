import { type BetterMetric, betterMetric } from '../language/better-metric';
import type { Found, FoundEffort } from '../language/found';
import type { Measures, Metric } from '../model/metric';
import { below, type Ref, within } from '../model/ref';
import type { PlacedKeyResult } from './live';
import type { Efforts, Titles } from './titles';
import { knownUnit } from './units';
import { wayOf } from './way';

/** What a key result counts instead of an effect. Of one key result one thing is said: attention before doing before making. */
export interface Effort {
  readonly kind: Exclude<Measures, 'impact'>;
  /** The words that gave it away; null where `measures` alone says so. */
  readonly found: (Found & { readonly conditional: boolean; readonly paired: boolean }) | null;
  readonly better: BetterMetric | null;
  readonly place: Ref;
}

/**
 * Null where nothing speaks against an effect, or `measures: impact` says there is one. Nobody is vain about fewer calls: a
 * number that is to fall or to stay below a limit is taken for an effect. So is a deliverable that milestones or
 * yes and no made decidable, and a share of something, unless it is the share of those trained.
 */
export function effortOf({ keyResult }: PlacedKeyResult, titles: Titles): Effort | null {
  const { title, metric, place, milestones } = keyResult;
  const declared = metric?.measures ?? null;
  if (declared === 'impact' || (declared === null && wayOf(metric) === 'down')) return null;
  const decided = milestones.length > 0 || metric?.type === 'yes-no';
  const share = isShare(metric);
  const counts = (one: FoundEffort | null) =>
    one !== null && !(decided && one.term === null) && (!share || DEED.test(one.word)) ? one : null;
  const all = titles.keyResult(title).efforts;
  const found: Efforts = { ...all, activity: counts(all.activity), output: counts(all.output) };
  const kind = declared ?? (found.attention?.conditional === false ? 'attention' : null) ?? firstOf(found);
  if (kind === null) return null;
  const words = found[kind];
  if (words === null) return { kind, found: null, better: null, place: below(place, 'metric', 'measures') };
  return {
    kind,
    found: { conditional: false, ...words, paired: ('paired' in words && words.paired) || share },
    better: words.term === null ? null : betterMetric(words.term, titles.keyResult(title).statement.language),
    place: within(below(place, 'title'), words),
  };
}

/** Words of doing that stay doing as a share: 80 % of the staff trained. */
const DEED =
  /train|attend|particip|complet|held|conduct|publish|deliver|schul|teilnahm|teilnehm|abgeschloss|durchgeführt|veröffentlich|erstellt/iu;

/** A share of something is a rate, whatever the words are (method.md 4.3). "By 30 %" is a change in percent, not a share. */
function isShare(metric: Metric | null): boolean {
  return knownUnit(metric?.unit ?? null)?.kind === 'percent' && !(metric?.type === 'metric' && metric.by !== null);
}

function firstOf(found: Efforts): Effort['kind'] | null {
  const kinds = ['activity', 'output', 'attention'] as const;
  return kinds.find((kind) => found[kind] !== null) ?? null;
}
