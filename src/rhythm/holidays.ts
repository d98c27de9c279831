import type { IsoDate } from '../model/date';

const STATES = [
  'BW',
  'BY',
  'BE',
  'BB',
  'HB',
  'HE',
  'HH',
  'MV',
  'NI',
  'NW',
  'RP',
  'SL',
  'SN',
  'ST',
  'SH',
  'TH',
] as const;

/**
 * The public holidays of a region in the years given: `DE` (those all of Germany keeps) or `DE-BY` and the other
 * fifteen states. Null for a region that is not known. Where part of a state keeps a day, it counts for the whole.
 */
export async function publicHolidays(region: string, years: Iterable<number>): Promise<ReadonlySet<IsoDate> | null> {
  const state = region === 'DE' ? 'BUND' : STATES.find((one) => region === `DE-${one}`);
  if (!state) return null;
  const { getHolidays } = await import('feiertagejs');
  const days = new Set<IsoDate>();
  // The library's dates are noon UTC. Its `dateString` goes through the local zone and is a day late in Auckland.
  for (const year of years) for (const { date } of getHolidays(year, state)) days.add(date.toISOString().slice(0, 10));
  return days;
}
