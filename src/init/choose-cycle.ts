import type { Cycle } from '../model/cycle';
import type { IsoDate } from '../model/date';
import type { CycleSettings } from '../model/workspace';
import { cycleAt, cycleById, nextCycle } from '../rhythm/calendar';
import { elapsed } from '../rhythm/elapsed';

/** The cycles one could plan now. */
export interface CycleChoice {
  /** Null on a day no cycle holds. */
  readonly running: Cycle | null;
  /** Null where the calendar has none. */
  readonly next: Cycle | null;
  /** The one to take where nobody says otherwise; null where there is none. */
  readonly chosen: Cycle | null;
}

/** Past this share a running cycle is no longer worth planning (commands.md, `okr init`). */
const HALF = 0.5;

/** The running cycle while it is open to planning and not past half, else the next one. */
export function chooseCycle(settings: CycleSettings, today: IsoDate, isOpen: (cycle: Cycle) => boolean): CycleChoice {
  const running = cycleAt(settings, today);
  const next = nextCycle(
    settings,
    running ?? { id: '', start: today, end: today, year: null, number: null, custom: true },
  );
  const runningServes = running !== null && elapsed(running, today) <= HALF && isOpen(running);
  return { running, next, chosen: runningServes ? running : next };
}

const LENGTHS: readonly CycleSettings['length'][] = ['quarter', 'tertial', 'half-year', 2, 1];

export interface CycleOfLength {
  readonly length: CycleSettings['length'];
  readonly cycle: Cycle;
}

/** The length of cycles an id speaks of (`2026-T3` tertials), and the cycle; null for an id of no calendar. */
export function cycleOfAnyLength(settings: CycleSettings, id: string): CycleOfLength | null {
  for (const length of LENGTHS) {
    const cycle = cycleById({ ...settings, length }, id);
    if (cycle) return { length, cycle };
  }
  return null;
}
