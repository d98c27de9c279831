import type { Cycle } from '../model/cycle';
import type { IsoDate } from '../model/date';
import { type KeyResult, kindOf } from '../model/okr';
import { RHYTHM } from './constants';
import { curveAt, weightDue } from './curve';
import { elapsed } from './elapsed';

/** A day in a cycle; `elapsed` may be given where it is already known. */
export interface Moment {
  readonly cycle: Pick<Cycle, 'start' | 'end'>;
  readonly today: IsoDate;
  readonly elapsed?: number;
}

/**
 * The progress expected by today, 0–1: the curve times the pace target, 0.7 for an aspirational and 1 for a committed
 * key result (method.md 1.6 and 0 D7). A threshold is to be kept from the first day: 1. Null where nothing is measured.
 */
export function expected(keyResult: KeyResult, moment: Moment): number | null {
  const kind = kindOf(keyResult);
  if (kind === null || kind === 'establish') return null;
  if (isThreshold(keyResult)) return 1;
  const { cycle, today } = moment;
  const target = keyResult.ambition === 'committed' ? RHYTHM.targetCommitted : RHYTHM.targetAspirational;
  const share =
    kind === 'milestones'
      ? weightDue(keyResult.milestones, today, cycle.end)
      : curveAt(keyResult.metric?.curve ?? 'linear', moment.elapsed ?? elapsed(cycle, today));
  return share * target.value;
}

/** Is the key result a level to keep: at least, at most, between? */
export function isThreshold(keyResult: KeyResult): boolean {
  const kind = kindOf(keyResult);
  return kind === 'at-least' || kind === 'at-most' || kind === 'between';
}
