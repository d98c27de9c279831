import type { Cycle } from '../model/cycle';
import { dateOf, type IsoDate, partsOf } from '../model/date';
import type { CycleSettings } from '../model/workspace';

/** The days in which (fiscal) years begin with one month; a null bound is open. */
interface Regime {
  readonly from: IsoDate | null;
  readonly until: IsoDate | null;
  readonly month: number;
}

type Length = CycleSettings['length'];

const MONTHS: Readonly<Record<Length, number>> = { quarter: 3, tertial: 4, 'half-year': 6, 1: 1, 2: 2 };
const LETTER: Readonly<Record<Length, string>> = { quarter: 'Q', tertial: 'T', 'half-year': 'H', 1: 'P', 2: 'P' };

/**
 * The cell of the regular grid that holds `date`, custom cycles and ambiguous ids not yet considered (see `calendar`).
 * Fiscal start month m: off = (month − m + 12) mod 12, number = ⌊off / length⌋ + 1 (method.md 2.1).
 * Where the month years start in changes, the older cell ends the day before and the newer one starts on the day.
 */
export function cellAt(settings: CycleSettings, date: IsoDate): Cycle {
  const regimes = regimesOf(settings);
  const regime = regimes.find(({ from }) => from === null || from <= date) ?? regimes[regimes.length - 1]!;
  const { year, month } = partsOf(date);
  const offset = (month - regime.month + 12) % 12;
  const number = Math.floor(offset / MONTHS[settings.length]) + 1;
  return cellOf(settings.length, regime, month >= regime.month ? year : year - 1, number)!;
}

/**
 * The cells a regular id names, the newest regime's first: more than one where the month years start in has changed.
 * Empty for an id that is not of the configured length (`2026-Q5`, `2026-T1` in quarters, `2026-P5`).
 */
export function cellsNamed(settings: CycleSettings, id: string): readonly Cycle[] {
  const match = /^(\d{4})-[QTHP](\d{1,2})$/.exec(id);
  if (!match) return [];
  const [year, number] = [Number(match[1]), Number(match[2])];
  if (number < 1 || number > 12 / MONTHS[settings.length] || idOf(settings.length, year, number) !== id) return [];
  return regimesOf(settings).flatMap((regime) => cellOf(settings.length, regime, year, number) ?? []);
}

/** Newest first. Before the first dated change, years start in January unless an undated entry says otherwise. */
function regimesOf({ yearStarts }: CycleSettings): readonly Regime[] {
  const starts = yearStarts[0]?.from === null ? yearStarts : [{ from: null, month: 1 }, ...yearStarts];
  return starts
    .map(({ from, month }, index) => ({ from, until: starts[index + 1]?.from ?? null, month }))
    .filter(({ from, until }) => from === null || until === null || from < until)
    .reverse();
}

function cellOf(length: Length, regime: Regime, year: number, number: number): Cycle | null {
  const first = regime.month + (number - 1) * MONTHS[length];
  const [gridStart, gridEnd] = [dateOf(year, first, 1), dateOf(year, first + MONTHS[length], 0)];
  const start = regime.from !== null && regime.from > gridStart ? regime.from : gridStart;
  const end = regime.until !== null && regime.until <= gridEnd ? dayBefore(regime.until) : gridEnd;
  if (start > end) return null;
  return { id: idOf(length, year, number), start, end, year: yearName(year, regime.month), number, custom: false };
}

function idOf(length: Length, year: number, number: number): string {
  const digits = LETTER[length] === 'P' ? String(number).padStart(2, '0') : String(number);
  return `${String(year).padStart(4, '0')}-${LETTER[length]}${digits}`;
}

function yearName(year: number, month: number): string {
  return month === 1 ? String(year) : `${year}/${String((year + 1) % 100).padStart(2, '0')}`;
}

function dayBefore(date: IsoDate): IsoDate {
  const { year, month, day } = partsOf(date);
  return dateOf(year, month, day - 1);
}
