import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { timeZoneText } from '../../../src/render/calendar/time-zone';

/** Offset in minutes that a parser reads from the text for noon of a day, and what the machine's own data say. */
function offsets(zone: string, first: string, last: string, days: readonly string[]) {
  const component = new ICAL.Component(ICAL.parse(`${timeZoneText(zone, first, last)}\r\n`));
  const timezone = new ICAL.Timezone({ component, tzid: zone });
  return days.map((day) => {
    const [year, month, date] = day.split('-').map(Number);
    return timezone.utcOffset(ICAL.Time.fromData({ year, month, day: date, hour: 12 }, timezone)) / 60;
  });
}

/** As `GMT+2` or `GMT+5:30`. */
function known(timeZone: string, day: string): number {
  const parts = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'shortOffset' }).formatToParts(
    Date.parse(`${day}T12:00:00Z`),
  );
  const [, sign, hours, minutes = '0'] =
    /GMT(?:([+-])(\d+)(?::(\d+))?)?/.exec(parts.find(({ type }) => type === 'timeZoneName')?.value ?? '') ?? [];
  return sign === undefined ? 0 : (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}

const DAYS = Array.from({ length: 24 }, (_, month) => {
  const day = `${2026 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
  return [`${day}-03`, `${day}-18`, `${day}-28`];
}).flat();

describe('a time zone in a calendar file', () => {
  it('says by rules what Berlin does every year', () => {
    expect(timeZoneText('Europe/Berlin', '2026-10-02', '2027-01-05').split('\r\n')).toEqual([
      'BEGIN:VTIMEZONE',
      'TZID:Europe/Berlin',
      'BEGIN:DAYLIGHT',
      'DTSTART:20250330T020000',
      'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
      'TZOFFSETFROM:+0100',
      'TZOFFSETTO:+0200',
      'END:DAYLIGHT',
      'BEGIN:STANDARD',
      'DTSTART:20251026T030000',
      'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
      'TZOFFSETFROM:+0200',
      'TZOFFSETTO:+0100',
      'END:STANDARD',
      'END:VTIMEZONE',
    ]);
  });

  it('counts Sundays where the clocks follow the second and the first', () => {
    const rules = timeZoneText('America/New_York', '2026-01-02', '2026-12-31').match(/RRULE.*/g);
    expect(rules).toEqual(['RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU', 'RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=1SU']);
  });

  it.each([
    'Europe/Berlin',
    'Europe/Vienna',
    'Europe/Zurich',
    'Europe/London',
    'America/New_York',
    'America/Sao_Paulo',
    'Asia/Kolkata',
    'Asia/Kathmandu',
    'Australia/Lord_Howe',
    // South of the equator a year begins in summer time.
    'Pacific/Auckland',
    // No rule: the clocks follow Ramadan.
    'Africa/Casablanca',
  ])('gives a parser the offsets of %s that the machine knows', (zone) => {
    expect(offsets(zone, '2026-01-01', '2027-12-31', DAYS)).toEqual(DAYS.map((day) => known(zone, day)));
  });
});
