import { isComplete } from '../metrics/index';
import type { IsoDate } from '../model/date';
import type { MetricKind } from '../model/metric';
import { type Ambition, type KeyResult, kindOf, type Owner } from '../model/okr';
import type { Pulse } from '../rhythm/health';
import { type Band, band } from './band';
import { courseOf } from './course';
import { evaluate } from './evaluate';
import { endsOf, type Original, originalOf } from './original';
import { dropState, type Standing } from './standing';

/** A key result as `okr score --json` shows it. Ratios 0–1 unrounded; null where there is nothing. */
export interface KeyResultScore {
  readonly id: string;
  /** `2026-Q4/sales/customer-love/nps` */
  readonly ref: string;
  readonly title: string;
  readonly owner: Owner;
  readonly kind: MetricKind | null;
  readonly from: number | null;
  readonly to: number | null;
  /** Limits of a threshold. */
  readonly low: number | null;
  readonly high: number | null;
  readonly unit: string | null;
  /** The current value; for milestones the share done, yes or no for yes-no. */
  readonly current: number | boolean | null;
  /** Progress not held within 0 and 1. */
  readonly raw: number | null;
  readonly score: number | null;
  readonly band: Band | null;
  readonly weight: number;
  readonly ambition: Ambition;
  readonly guardrail: boolean;
  /** Does it count in the means? */
  readonly scored: boolean;
  /** The day it was dropped, where it was by today. */
  readonly dropped: IsoDate | null;
  readonly original: Original | null;
}

/** A key result with what its objective's health needs; `pulse` is null once it was dropped. */
export interface ScoredKeyResult {
  readonly shown: KeyResultScore;
  readonly pulse: Pulse | null;
}

/**
 * Scores one key result. `key` is `objective/key-result`; `apart` says that its objective was dropped early, so that
 * nothing in it counts. Guardrails, what cannot be scored, and what was dropped before half of the cycle are shown
 * without counting; dropped early and never measured, it has no score at all.
 */
export function scoreKeyResult(keyResult: KeyResult, key: string, standing: Standing, apart = false): ScoredKeyResult {
  const { metric, guardrail, dropped } = keyResult;
  const values = standing.values.get(key) ?? [];
  const state = dropState(dropped, standing.frame);
  const leftOut = apart || state === 'apart';
  const found = evaluate(keyResult, values, standing);
  const unknown = leftOut && found.current === null;
  const [raw, score] = unknown ? [null, null] : [found.raw, found.score];
  const bounds = keyResult.milestones.length === 0 && metric && 'low' in metric ? metric : null;
  const shown: KeyResultScore = {
    id: keyResult.id,
    ref: keyResult.ref,
    title: keyResult.title,
    owner: keyResult.owner,
    kind: kindOf(keyResult),
    ...endsOf(keyResult),
    low: bounds ? bounds.low : null,
    high: bounds ? bounds.high : null,
    unit: metric?.unit ?? null,
    current: found.current,
    raw,
    score,
    band: band(score, keyResult.ambition),
    weight: keyResult.weight,
    ambition: keyResult.ambition,
    guardrail,
    scored: score !== null && !guardrail && !leftOut,
    dropped: state === 'kept' ? null : (dropped?.date ?? null),
    original: originalOf(keyResult, values, standing),
  };
  return { shown, pulse: state === 'kept' ? courseOf(keyResult, values, score, standing) : null };
}

/**
 * The progress of a key result where it stands, 0–1; null while no value is known and where it cannot be scored.
 * For the tree: unlike a score it does not become 0 because the cycle was closed.
 */
export function progressOf(keyResult: KeyResult, key: string, standing: Standing): number | null {
  if (!isComplete(keyResult)) return null;
  const { current, score } = evaluate(keyResult, standing.values.get(key) ?? [], standing);
  return current === null ? null : score;
}
