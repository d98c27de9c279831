import { createHash } from 'node:crypto';
import type { ICalEventData, ICalRepeatingOptions } from 'ical-generator';
import type { CalendarEntry, CalendarFile } from '../../page/calendar/calendar-file';
import { visible } from '../visible';
import { timeZoneText } from './time-zone';
import { wallTime } from './wall-time';

type Generator = typeof import('ical-generator');

const WEEKDAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'] as const;

/**
 * A calendar file (RFC 5545) that Outlook, Google and Apple take in: local times with their zone, so that nine o'clock stays
 * nine o'clock; one series for what comes every week. Nothing rings. The same entries give the same bytes; in a file of a
 * later day the same entries are newer ones.
 */
export async function renderIcs(file: CalendarFile): Promise<string> {
  const generator = await import('ical-generator');
  const days = file.entries.flatMap(({ day, weekly }) => [day, dayLater(day, weekly === null ? 0 : weekly.weeks * 7)]);
  const [first = file.today] = days.toSorted();
  const last = days.toSorted().at(-1) ?? file.today;
  const calendar = generator.default({
    // The one text the generator does not escape.
    name: generator.escape(visible(file.name), false),
    prodId: { company: 'okr-toolkit', product: 'okr', language: file.language.toUpperCase() },
    method: generator.ICalCalendarMethod.PUBLISH,
    // Without a name: with one it would write DTSTAMP as a local time.
    timezone: { name: null, generator: (zone) => timeZoneText(zone, first, last) },
    events: file.entries.map((entry) => eventOf(entry, file, generator)),
  });
  return `${calendar.toString()}\r\n`;
}

function eventOf(entry: CalendarEntry, { today, timeZone }: CalendarFile, generator: Generator): ICalEventData {
  const { key, day, time, weekly, title, lines, category } = entry;
  return {
    id: `${createHash('sha256').update(JSON.stringify(key)).digest('hex').slice(0, 32)}@okr-toolkit`,
    sequence: Date.parse(today) / 86_400_000,
    stamp: wallTime(today, 0),
    ...(time === null
      ? {
          start: wallTime(day, 0),
          end: wallTime(dayLater(day, 1), 0),
          allDay: true,
          transparency: generator.ICalEventTransparency.TRANSPARENT,
          busystatus: generator.ICalEventBusyStatus.FREE,
        }
      : {
          start: wallTime(day, time.begin),
          end: wallTime(day, time.begin + time.minutes),
          ...(timeZone === null ? { floating: true } : { timezone: timeZone }),
        }),
    ...(weekly === null || weekly.weeks < 2 ? {} : { repeating: seriesOf(day, time?.begin ?? 0, weekly, generator) }),
    summary: visible(title),
    description: { plain: lines.map(visible).join('\n') },
    categories: [{ name: visible(category) }],
  };
}

/** So many weeks, counted rather than until a day: that one would have to be in UTC. */
function seriesOf(
  day: string,
  begin: number,
  { weeks, except }: NonNullable<CalendarEntry['weekly']>,
  generator: Generator,
): ICalRepeatingOptions {
  const weekday = WEEKDAYS[new Date(day).getUTCDay()] ?? 'MO';
  return {
    freq: generator.ICalEventRepeatingFreq.WEEKLY,
    count: weeks,
    byDay: generator.ICalWeekday[weekday],
    ...(except.length > 0 ? { exclude: except.map((one) => wallTime(one, begin)) } : {}),
  };
}

function dayLater(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}
