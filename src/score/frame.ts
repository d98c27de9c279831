import type { Cycle } from '../model/cycle';
import { addDays, type IsoDate } from '../model/date';
import type { KeyResult } from '../model/okr';
import type { Settings } from '../model/workspace';
import { dueDayFor, dueDays } from '../rhythm/due-days';
import { elapsed } from '../rhythm/elapsed';
import { CONSTANTS } from './constants';
import { definitionAt } from './recorded';

/** What all teams of one cycle share on one day. Made once per cycle: the due days are worked out here. */
export interface Frame {
  readonly cycle: Cycle;
  readonly today: IsoDate;
  /** Share of the cycle gone by, 0–1. */
  readonly elapsed: number;
  /** Planned days of check-ins in the whole cycle. */
  readonly dueDays: readonly IsoDate[];
  readonly graceDays: number;
  /** The planned day a check-in of this date counts for; null after the last. */
  readonly dueDayOf: (date: IsoDate) => IsoDate | null;
  /** Last day a check-in counts where no review says when the cycle was closed. */
  readonly lastLateDay: IsoDate;
  /** The last day of the grace in which definitions may still change (rules.md, `moved-goalpost`). */
  readonly definedBy: IsoDate;
  /** The definition a key result is held to beside today's; null where no history is known. */
  readonly originalOf: (keyResult: KeyResult) => KeyResult | null;
}

/** What is known besides the files. */
export interface Day {
  readonly today: IsoDate;
  /** Public holidays; empty where none are configured. */
  readonly holidays: ReadonlySet<IsoDate>;
  /** Original definitions from git, by reference; absent where none were read. */
  readonly originals?: Originals | undefined;
}

/** Key results as they were defined at the start of their cycle, by reference. */
export type Originals = ReadonlyMap<string, KeyResult>;

/** The last day the definitions of a cycle that starts here may change without a word (rules.md, `moved-goalpost`). */
export function definedBy(start: IsoDate): IsoDate {
  return addDays(start, CONSTANTS.definitionGrace.value);
}

/** The frame of a cycle on one day. */
export function frameOf(cycle: Cycle, settings: Pick<Settings, 'checkIns' | 'history'>, day: Day): Frame {
  const days = dueDays(cycle, settings.checkIns, day.holidays);
  const lastDay = definedBy(cycle.start);
  const known = new Map<IsoDate, IsoDate | null>();
  return {
    cycle,
    today: day.today,
    elapsed: elapsed(cycle, day.today),
    dueDays: days,
    graceDays: settings.checkIns.graceDays,
    dueDayOf: (date) => {
      let due = known.get(date);
      if (due === undefined) {
        due = dueDayFor(days, date, settings.checkIns.graceDays);
        known.set(date, due);
      }
      return due;
    },
    lastLateDay: addDays(cycle.end, CONSTANTS.lateCheckIns.value),
    definedBy: lastDay,
    originalOf: (keyResult) =>
      settings.history === 'recorded' ? definitionAt(keyResult, lastDay) : (day.originals?.get(keyResult.ref) ?? null),
  };
}
