/** What the generator asks of a time: the shape of a Day.js object. */
interface WallTime {
  format(pattern?: string): string;
  isValid(): boolean;
  toDate(): Date;
  toJSON(): string;
  tz(): WallTime;
  utc(): WallTime;
}

/**
 * A time as clocks on a wall show it, `minutes` after midnight of `day`, for the generator: it writes the digits and leaves the zone
 * to TZID. (Its way with `Date` goes through the zone of the machine it runs on.)
 */
export function wallTime(day: string, minutes: number): WallTime {
  const date = new Date(Date.parse(`${day}T00:00:00Z`) + minutes * 60_000);
  const digits = date.toISOString().replaceAll(/[-:]/g, '');
  const time: WallTime = {
    format: (pattern) => (pattern === 'YYYYMMDD' ? digits.slice(0, 8) : digits.slice(9, 15)),
    isValid: () => true,
    toDate: () => date,
    toJSON: () => date.toISOString(),
    tz: () => time,
    utc: () => time,
  };
  return time;
}
