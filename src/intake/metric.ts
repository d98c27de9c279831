import { valueData } from '../checkin/value-data';
import { readLanguage } from '../language/read-language';
import { readStatement } from '../language/read-statement';
import type { Statement } from '../language/statement';
import type { Data } from '../model/change';
import type { Metric } from '../model/metric';
import type { Language } from '../model/workspace';
import { countsFromZero } from '../report/draft-yaml';
import type { Field } from '../schema/import-map';
import type { LossReason } from '../schema/output/import';
import { metricOf } from '../workspace/title-metric';
import { shown } from './grid';
import { oneLine, plainText } from './plain-text';
import { type Quantity, readQuantity } from './read-quantity';
import type { Cells, Loss, Said } from './said';

/** How a key result is measured, as it is written. */
export interface ImportMetric {
  /** Null where neither the table nor the title says how. */
  readonly metric: Readonly<Record<string, Data>> | null;
  /** What a current value of it may be; null where there can be none. */
  readonly takes: 'number' | 'yes-no' | 'done' | null;
  readonly unit: string | null;
}

/** How numbers are read and written. */
export interface NumberHabits {
  /** Of the workspace: how they are written. */
  readonly language: Language;
  /** Of the table: how they are read. */
  readonly numbers: Language;
}

type Numeric = Extract<Quantity, { kind: 'number' }> & { readonly said: Said };

const YES_NO = /\byes\b.*\bno\b|boolean|binary|binär|\bja\b.*\bnein\b|done|erledigt/iu;
const MILESTONE = /milestone|meilenstein|task|to.?do|aktivit/iu;
const PERCENT = /percent|prozent|^%$/iu;
const AT_LEAST = /mindest|at.?least|^min(?:imum)?$|≥/iu;
const AT_MOST = /höchst|at.?most|^max(?:imum)?$|≤/iu;
const ESTABLISH = /establish|im aufbau|being set up/iu;
const PLAIN =
  /^(?:von.*bis|from.*to|at.|mindest|höchst|between|zwischen|number|numeric|numerisch|zahl|metric|metrik|value|wert|amount|betrag|currency|währung|kpi|key ?result|kr|increase|decrease|#|unit|units|nummer)/iu;
const LONGEST_UNIT = 40;

/** Reads the measure of a key result from its cells and, where they say nothing, from its title. No number is made up. */
export function readMetric(title: string, cells: Cells, habits: NumberHabits, losses: Loss[]): ImportMetric {
  const number = (field: Field) => numberOf(cells.take(field), habits, losses);
  const measure = wordsOf(cells.take('measure'));
  const [start, target, low, high] = [number('start'), number('target'), number('low'), number('high')];
  if ((measure !== null && YES_NO.test(measure.text)) || target.yes === true || measure?.text === 'yes-no') {
    loseNumbers([start, target, low, high], losses);
    return { metric: { yes_no: true }, takes: 'yes-no', unit: null };
  }
  if (measure !== null && MILESTONE.test(measure.text) && target.number === null) {
    loseNumbers([start, low, high], losses);
    return { metric: null, takes: 'done', unit: null };
  }
  if (measure !== null && ESTABLISH.test(measure.text) && target.number === null && start.number === null)
    return { metric: { establish: true }, takes: 'number', unit: null };
  const statement = readStatement(title, readLanguage(title, habits.language));
  const stated = writable(metricOf(statement));
  const hasUnit = cells.has('unit');
  const unit = unitOf({ measure, cells, start, target, stated }, losses);
  const shape = shapeOf({ start, target, low, high, stated, statement, measure }, habits, losses);
  const metric = withUnit(shape ?? (hasUnit && unit !== null ? {} : null), unit);
  return { metric, takes: metric === null ? null : 'number', unit };
}

/** Of what is reached or not, 0, 1 and 100 say no more than that; other numbers are lost. */
function loseNumbers(read: readonly ReturnType<typeof numberOf>[], losses: Loss[]): void {
  for (const { number } of read)
    if (number !== null && ![0, 1, 100].includes(number.value))
      losses.push({ at: number.said.at, value: shown(number.said.cell), became: null, why: 'no-place' });
}

/** The number of a cell; what is none is told. */
export function numberOf(
  said: Said | null,
  { numbers }: NumberHabits,
  losses: Loss[],
): { readonly number: Numeric | null; readonly yes: boolean | null } {
  if (said === null) return { number: null, yes: null };
  const read = readQuantity(said.cell, numbers);
  const value = shown(said.cell);
  if (read.kind === 'trouble') losses.push({ at: said.at, value, became: null, why: read.why });
  if (read.kind === 'yes-no') return { number: null, yes: read.value };
  if (read.kind !== 'number') return { number: null, yes: null };
  if (read.about) losses.push({ at: said.at, value, became: String(read.value), why: 'about' });
  else if (read.doubtful) losses.push({ at: said.at, value, became: String(read.value), why: 'doubtful-number' });
  return { number: { ...read, said }, yes: null };
}

interface Parts {
  readonly start: ReturnType<typeof numberOf>;
  readonly target: ReturnType<typeof numberOf>;
  readonly low: ReturnType<typeof numberOf>;
  readonly high: ReturnType<typeof numberOf>;
  readonly stated: Metric | null;
  readonly statement: Statement;
  readonly measure: { readonly text: string; readonly said: Said } | null;
}

function shapeOf(
  { start, target, low, high, stated, statement, measure }: Parts,
  { language }: NumberHabits,
  losses: Loss[],
): Record<string, Data> | null {
  const data = (value: number) => valueData(value, language);
  const lose = (one: Numeric | null, why: LossReason) => {
    if (one !== null) losses.push({ at: one.said.at, value: shown(one.said.cell), became: null, why });
  };
  const bounds = [low.number, high.number].filter((one) => one !== null);
  if (bounds.length > 0 && target.number === null) {
    lose(start.number, 'no-place');
    if (bounds.length === 2 && low.number !== null && high.number !== null && low.number.value <= high.number.value)
      return { between: [data(low.number.value), data(high.number.value)] };
    if (bounds.length === 2) lose(high.number, 'no-place');
    return low.number === null ? { at_most: data(high.number?.value ?? 0) } : { at_least: data(low.number.value) };
  }
  for (const bound of bounds) lose(bound, 'no-place');
  const aim = target.number === null ? null : bounded(target.number, measure?.text ?? '');
  if (aim !== null && (aim.as === 'at-least' || aim.as === 'at-most')) {
    lose(start.number, 'no-place');
    return { [aim.as === 'at-least' ? 'at_least' : 'at_most']: data(aim.value) };
  }
  const from = comparable(start.number, aim, lose);
  if (aim !== null) {
    const goal: Record<string, Data> = aim.as === 'change' ? { by: changeText(aim) } : { to: data(aim.value) };
    const told = stated?.type === 'metric' && stated.to === aim.value ? stated.from : null;
    const first = from?.value ?? told;
    return first === null ? goal : { from: data(first), ...goal };
  }
  const read = stated === null ? null : statedShape(stated, from?.value ?? null, data);
  if (read !== null) {
    if (stated?.type !== 'metric') lose(from, 'no-place');
    return { ...read, ...(from === null && countsFromZero(statement) ? { counts: 'sum' } : {}) };
  }
  return from === null ? null : { from: data(from.value) };
}

/** A target the table calls a limit is one. */
function bounded(aim: Numeric, measure: string): Numeric {
  if (aim.as !== 'value') return aim;
  return AT_LEAST.test(measure) ? { ...aim, as: 'at-least' } : AT_MOST.test(measure) ? { ...aim, as: 'at-most' } : aim;
}

/** The start, where it counts the same as the target: `40 %` beside `3 Mio. €` is no way from one to the other. */
function comparable(
  start: Numeric | null,
  aim: Numeric | null,
  lose: (one: Numeric, why: LossReason) => void,
): Numeric | null {
  if (start === null || aim === null || start.unit === aim.unit) return start;
  const isShare = (one: Numeric) => one.unit === null && one.value > 0 && one.value < 1;
  const clashes =
    (start.unit !== null && aim.unit !== null) ||
    (start.unit === '%' && isShare(aim)) ||
    (aim.unit === '%' && isShare(start));
  if (!clashes) return start;
  lose(start, 'other-unit');
  return null;
}

/** A metric whose numbers a file can hold as people write them; null for any other. */
function writable(metric: Metric | null): Metric | null {
  const numbers =
    metric === null ? [] : Object.values({ ...metric, by: 'by' in metric ? (metric.by?.amount ?? 0) : 0 });
  return numbers.some((one) => typeof one === 'number' && /e/.test(String(one))) ? null : metric;
}

/** What the title states. */
function statedShape(stated: Metric, start: number | null, data: (value: number) => Data): Record<string, Data> | null {
  switch (stated.type) {
    case 'at-least':
      return { at_least: data(stated.low ?? 0) };
    case 'at-most':
      return { at_most: data(stated.high ?? 0) };
    case 'between':
      return { between: [data(stated.low ?? 0), data(stated.high ?? 0)] };
    case 'metric': {
      const from = start ?? stated.from;
      const first = from === null ? {} : { from: data(from) };
      const { by } = stated;
      if (by === null) return stated.to === null ? null : { ...first, to: data(stated.to) };
      const sign = by.amount < 0 ? '-' : '+';
      return {
        ...first,
        by: by.kind === 'factor' ? `${by.amount}x` : `${sign}${Math.abs(by.amount)}${by.kind === 'percent' ? '%' : ''}`,
      };
    }
    default:
      return null;
  }
}

/** `+30%`, `-5`: a change as the format writes it. */
function changeText({ value, unit }: Numeric): string {
  return `${value < 0 ? '-' : '+'}${Math.abs(value)}${unit === '%' ? '%' : ''}`;
}

/** The unit the table has a column for, else the one beside its numbers, else that of the title. */
function unitOf(
  {
    measure,
    cells,
    start,
    target,
    stated,
  }: Pick<Parts, 'measure' | 'start' | 'target' | 'stated'> & { readonly cells: Cells },
  losses: Loss[],
): string | null {
  const written = wordsOf(cells.take('unit'));
  const beside = target.number?.unit ?? start.number?.unit ?? null;
  const hinted = measure !== null && PERCENT.test(measure.text) ? '%' : null;
  if (
    measure !== null &&
    hinted === null &&
    !PLAIN.test(measure.text) &&
    !ESTABLISH.test(measure.text) &&
    !MILESTONE.test(measure.text)
  )
    losses.push({ at: measure.said.at, value: shown(measure.said.cell), became: null, why: 'no-place' });
  if (written !== null && written.text.length <= LONGEST_UNIT) {
    if (PERCENT.test(written.text)) return '%';
    if (!PLAIN.test(written.text)) return written.text === '€' ? 'EUR' : written.text;
  } else if (written !== null)
    losses.push({ at: written.said.at, value: shown(written.said.cell), became: null, why: 'no-place' });
  return beside ?? hinted ?? stated?.unit ?? null;
}

/** Of a change in percent the sign is the change's, not the metric's. */
function withUnit(metric: Record<string, Data> | null, unit: string | null): Record<string, Data> | null {
  if (metric === null || unit === null) return metric;
  return typeof metric.by === 'string' && metric.by.endsWith('%') && unit === '%' ? metric : insertUnit(metric, unit);
}

function insertUnit({ counts, ...metric }: Record<string, Data>, unit: string): Record<string, Data> {
  return { ...metric, unit, ...(counts === undefined ? {} : { counts }) };
}

function wordsOf(said: Said | null): { readonly text: string; readonly said: Said } | null {
  if (said === null) return null;
  const text = oneLine(plainText(shown(said.cell)).text);
  return text === '' ? null : { text, said };
}
