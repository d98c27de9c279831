import { valueData } from '../checkin/value-data';
import type { Data } from '../model/change';
import { addDays, type IsoDate } from '../model/date';
import type { LossReason } from '../schema/output/import';
import { CONSTANTS } from '../score/constants';
import { shown } from './grid';
import { type ImportMetric, numberOf } from './metric';
import { oneLine, plainText } from './plain-text';
import type { ObjectiveContext, PlannedKeyResult } from './plan-objective';
import { readDay } from './read-day';
import type { Cells, Loss, Said } from './said';

/** Below one a confidence is a ratio, above ten a percentage. */
const TEN = 10;
const YES = /^(?:yes|ja|true|wahr|done|erledigt|1|100 ?%?)$/i;

/** The current value with its confidence, on the day it is of. */
export function planValue(
  cells: Cells,
  { takes, unit }: ImportMetric,
  comment: string | null,
  context: ObjectiveContext,
): PlannedKeyResult['value'] {
  const { lose } = context;
  const current = cells.take('current');
  const confidence = cells.take('confidence');
  const updated = cells.take('updated');
  const drop = (said: Said | null, why: LossReason) => {
    if (said !== null) lose({ at: said.at, value: shown(said.cell), became: null, why });
  };
  const value = current === null ? null : readValue(current, takes, unit, context);
  if (value === null && confidence === null) {
    drop(updated, 'no-place');
    return null;
  }
  const day = checkInDay(updated, context);
  if (typeof day === 'object') {
    if (value !== null) drop(current, day.why);
    drop(confidence, day.why);
    return null;
  }
  const sure = confidence === null ? null : confidenceOf(confidence, context);
  if (value === null && sure === null) return null;
  if (comment === null && sure === null && value?.value !== undefined) return { date: day, entry: value.value };
  const beside = { ...(sure === null ? {} : { confidence: sure }), ...(comment === null ? {} : { note: comment }) };
  return { date: day, entry: { ...value, ...beside } };
}

/** A value as a check-in holds it; one that fits no measure is told. */
function readValue(
  said: Said,
  takes: ImportMetric['takes'],
  unit: string | null,
  context: ObjectiveContext,
): Record<string, Data> | null {
  const { habits, lose } = context;
  const drop = (why: LossReason) => {
    lose({ at: said.at, value: shown(said.cell), became: null, why });
    return null;
  };
  const text = oneLine(plainText(shown(said.cell)).text);
  if (takes === null) return drop('value-unmeasured');
  if (takes === 'done') return YES.test(text) ? { done: ['done'] } : drop('value-unmeasured');
  const losses: Loss[] = [];
  const { number, yes } = numberOf(said, habits, losses);
  for (const loss of losses) lose(loss);
  if (takes === 'yes-no')
    return yes !== null
      ? { value: yes }
      : number !== null && (number.value === 0 || number.value === 1 || YES.test(text))
        ? { value: number.value !== 0 }
        : drop('value-unmeasured');
  if (number === null) return losses.length > 0 ? null : drop('no-number');
  if (
    number.unit !== null &&
    unit !== null &&
    number.unit !== unit &&
    (number.unit === '%' || unit === '%' || /^[A-Z]{3}$/.test(number.unit))
  )
    return drop('other-unit');
  return { value: valueData(number.value, habits.language) };
}

/** The day of a check-in: the table's, else the one given; in a cycle that is over its last day. */
function checkInDay(updated: Said | null, context: ObjectiveContext): IsoDate | { readonly why: LossReason } {
  const { cycle, today, lose } = context;
  const { day: told } = dayOf(updated, context);
  const day = told ?? context.date;
  if (day === null) return { why: 'value-undated' };
  if (day < cycle.start || day > today) return { why: 'value-outside-cycle' };
  if (day <= addDays(cycle.end, CONSTANTS.lateCheckIns.value)) return day;
  if (updated !== null && told !== null)
    lose({ at: updated.at, value: shown(updated.cell), became: cycle.end, why: 'value-dated' });
  return cycle.end;
}

/** 1–10 as it is; a ratio or a percentage by tens. */
function confidenceOf(said: Said, { habits, lose }: ObjectiveContext): number | null {
  const read = numberOf(said, habits, []).number;
  const value = shown(said.cell);
  const scaled =
    read === null
      ? null
      : read.unit === '%'
        ? read.value / TEN
        : read.value < 1
          ? read.value * TEN
          : read.value > TEN
            ? read.value / TEN
            : read.value;
  const whole = scaled === null ? 0 : Math.round(scaled);
  if (scaled === null || whole < 1 || whole > TEN) {
    lose({ at: said.at, value, became: null, why: 'no-confidence' });
    return null;
  }
  if (read !== null && whole !== read.value)
    lose({ at: said.at, value, became: String(whole), why: 'confidence-scaled' });
  return whole;
}

/** A day with the cell it stands in. */
export interface FoundDay {
  readonly said: Said | null;
  readonly day: IsoDate | null;
}

/** The day in a cell; what is none is told. */
export function dayOf(said: Said | null, { slashes, lose }: ObjectiveContext): FoundDay {
  const day = readDay(said?.cell, slashes);
  if (day !== 'doubtful' && day !== 'no-day') return { said, day };
  if (said !== null)
    lose({ at: said.at, value: shown(said.cell), became: null, why: day === 'doubtful' ? 'doubtful-day' : 'no-day' });
  return { said, day: null };
}
