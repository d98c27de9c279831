import type { IsoDate } from '../model/date';
import type { Ambition, Objective, Owner } from '../model/okr';
import { type Health, health } from '../rhythm/health';
import { type Band, band } from './band';
import { type KeyResultScore, scoreKeyResult } from './key-result';
import { weightedMean } from './mean';
import { dropState, type Standing } from './standing';

/** An objective as `okr score --json` shows it. */
export interface ObjectiveScore {
  readonly id: string;
  /** `2026-Q4/sales/customer-love` */
  readonly ref: string;
  readonly title: string;
  readonly owner: Owner;
  readonly ambition: Ambition;
  /** 0–1; null where nothing in it is scored. */
  readonly score: number | null;
  readonly band: Band | null;
  readonly health: Health | null;
  readonly weight: number;
  /** The day it was dropped, where it was by today. */
  readonly dropped: IsoDate | null;
  readonly keyResults: readonly KeyResultScore[];
}

/**
 * Scores one objective: the weighted mean of its scored key results (method.md 1.2). Dropped before half of the cycle it
 * has no score, and its key results do not count either. Health leaves dropped key results out; a dropped objective has
 * none.
 */
export function scoreObjective(objective: Objective, standing: Standing): ObjectiveScore {
  const state = dropState(objective.dropped, standing.frame);
  const keyResults = objective.keyResults.map((one) =>
    scoreKeyResult(one, `${objective.id}/${one.id}`, standing, state === 'apart'),
  );
  const shown = keyResults.map((one) => one.shown);
  const score = weightedMean(shown.filter(({ scored }) => scored));
  return {
    id: objective.id,
    ref: objective.ref,
    title: objective.title,
    owner: objective.owner,
    ambition: objective.ambition,
    score,
    band: band(score, objective.ambition),
    health: state === 'kept' ? health(keyResults.flatMap(({ pulse }) => pulse ?? [])) : null,
    weight: objective.weight,
    dropped: state === 'kept' ? null : (objective.dropped?.date ?? null),
    keyResults: shown,
  };
}

/** The weighted mean of an objective's scored key results of one ambition, 0–1; null where it has none. */
export function meanByAmbition({ keyResults }: ObjectiveScore, ambition: Ambition): number | null {
  return weightedMean(keyResults.filter((one) => one.scored && one.ambition === ambition));
}
