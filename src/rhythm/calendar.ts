import type { Cycle } from '../model/cycle';
import { addDays, daysBetween, type IsoDate, parseDate } from '../model/date';
import type { CycleSettings } from '../model/workspace';
import { RHYTHM } from './constants';
import { cellAt, cellsNamed } from './year';

/**
 * The cycle with this id: a custom one, else the regular one of the configured length.
 * Null for an id of another length, for a regular cycle that a custom one overlaps, and for years outside 2000–2100.
 * Where a change of the month years start in makes an id ambiguous, the newer cycle has it.
 */
export function cycleById(settings: CycleSettings, id: string): Cycle | null {
  const custom = settings.custom.find((one) => one.id === id);
  if (custom) return customCycle(custom);
  const cell = cellsNamed(settings, id).find((one) => isFree(settings, one));
  return cell && (parseDate(cell.start) !== null || parseDate(cell.end) !== null) ? cell : null;
}

/** The cycle that holds `date`; null on a day that only a regular cycle which does not exist would hold. */
export function cycleAt(settings: CycleSettings, date: IsoDate): Cycle | null {
  const custom = settings.custom.find(({ start, end }) => start <= date && date <= end);
  if (custom) return customCycle(custom);
  const cell = cellAt(settings, date);
  return exists(settings, cell) ? cell : null;
}

/** The cycle that starts next after the end of `cycle`, across at most 400 days without one; else null. */
export function nextCycle(settings: CycleSettings, cycle: Cycle): Cycle | null {
  const first = addDays(cycle.end, 1);
  const last = addDays(first, RHYTHM.longestGap.value);
  const custom = settings.custom
    .filter(({ start }) => start >= first && start <= last)
    .reduce<Custom | null>((best, one) => (best === null || one.start < best.start ? one : best), null);
  for (let day = first; day <= last; ) {
    if (custom && custom.start <= day) break;
    const cell = cellAt(settings, day);
    if (cell.start >= day && exists(settings, cell)) return earlier(custom, cell);
    day = addDays(cell.end, 1);
  }
  return custom ? customCycle(custom) : null;
}

/** The cycle that ends last before the start of `cycle`, across at most 400 days without one; else null. */
export function previousCycle(settings: CycleSettings, cycle: Cycle): Cycle | null {
  const last = addDays(cycle.start, -1);
  const first = addDays(last, -RHYTHM.longestGap.value);
  const custom = settings.custom
    .filter(({ end }) => end <= last && end >= first)
    .reduce<Custom | null>((best, one) => (best === null || one.end > best.end ? one : best), null);
  for (let day = last; day >= first; ) {
    if (custom && custom.end >= day) break;
    const cell = cellAt(settings, day);
    if (cell.end <= day && exists(settings, cell)) return custom && custom.end > cell.end ? customCycle(custom) : cell;
    day = addDays(cell.start, -1);
  }
  return custom ? customCycle(custom) : null;
}

/** Days of a cycle, both ends counted. */
export function lengthInDays(cycle: Pick<Cycle, 'start' | 'end'>): number {
  return daysBetween(cycle.start, cycle.end) + 1;
}

type Custom = CycleSettings['custom'][number];

function earlier(custom: Custom | null, cell: Cycle): Cycle {
  return custom && custom.start < cell.start ? customCycle(custom) : cell;
}

function customCycle({ id, start, end }: Custom): Cycle {
  return { id, start, end, year: null, number: null, custom: true };
}

/** No custom cycle overlaps it, and none has taken its id. */
function isFree({ custom }: CycleSettings, cell: Cycle): boolean {
  return !custom.some(({ id, start, end }) => id === cell.id || (start <= cell.end && end >= cell.start));
}

function exists(settings: CycleSettings, cell: Cycle): boolean {
  if (!isFree(settings, cell)) return false;
  if (settings.yearStarts.length === 1 && settings.yearStarts[0]?.from === null) return true;
  return cellsNamed(settings, cell.id).find((one) => isFree(settings, one))?.start === cell.start;
}
