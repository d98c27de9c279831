import { addDays, type IsoDate } from '../model/date';
import type { CycleSettings } from '../model/workspace';
import { cycleAt, nextCycle } from '../rhythm/calendar';
import { REVISIT } from './constants';

/**
 * The day after `today` on which the next planning begins, two weeks before a cycle (method.md 2.2): then what passed is
 * looked at again. Without a cycle to come, a quarter from today.
 */
export function nextPlanning(settings: CycleSettings, today: IsoDate): IsoDate {
  let cycle = cycleAt(settings, today);
  for (let ahead = 0; cycle !== null && ahead < 2; ahead++) {
    cycle = nextCycle(settings, cycle);
    const day = cycle === null ? null : addDays(cycle.start, -REVISIT.beforeCycle.value);
    if (day !== null && day > today) return day;
  }
  return addDays(today, REVISIT.withoutCycle.value);
}
