import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import type { CalendarEntry, CalendarFile } from '../../../src/page/calendar/calendar-file';
import { renderIcs } from '../../../src/render/calendar/render-ics';
import { visible } from '../../../src/render/visible';
import { anyText } from '../arbitrary-page';

const ENTRY: CalendarEntry = {
  key: ['Sample Ltd', '2026-Q4', 'check-in'],
  day: '2026-10-02',
  time: { begin: 9 * 60, minutes: 30 },
  weekly: null,
  title: 'Check-in',
  lines: ['What changed?'],
  category: 'OKR',
};
const FILE: CalendarFile = {
  name: 'OKR 2026-Q4',
  language: 'de',
  timeZone: 'Europe/Berlin',
  today: '2026-11-25',
  entries: [ENTRY],
};

const fileOf = (...entries: Partial<CalendarEntry>[]) => ({
  ...FILE,
  entries: entries.map((entry) => ({ ...ENTRY, ...entry })),
});

function parse(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  const zone = calendar.getFirstSubcomponent('vtimezone');
  const events = calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
  return { calendar, zone, events };
}

/** The starts of a series, as clocks on the wall show them and in UTC. */
function starts(event: ICAL.Event): string[] {
  const iterator = event.iterator();
  const found: string[] = [];
  for (let next = iterator.next(); next; next = iterator.next())
    found.push(`${next.toString()} ${next.convertToZone(ICAL.Timezone.utcTimezone).toString()}`);
  return found;
}

describe('a calendar file', () => {
  it('keeps nine o’clock across both changes of the clocks', async () => {
    const text = await renderIcs(
      fileOf(
        { day: '2026-10-16', weekly: { weeks: 3, except: [] } },
        { day: '2027-03-19', weekly: { weeks: 3, except: [] } },
      ),
    );
    const { events } = parse(text);
    expect(events.map(starts)).toEqual([
      [
        '2026-10-16T09:00:00 2026-10-16T07:00:00Z',
        '2026-10-23T09:00:00 2026-10-23T07:00:00Z',
        '2026-10-30T09:00:00 2026-10-30T08:00:00Z',
      ],
      [
        '2027-03-19T09:00:00 2027-03-19T08:00:00Z',
        '2027-03-26T09:00:00 2027-03-26T08:00:00Z',
        '2027-04-02T09:00:00 2027-04-02T07:00:00Z',
      ],
    ]);
  });

  it('leaves weeks out of a series', async () => {
    const weekly = { weeks: 4, except: ['2026-12-25', '2027-01-01'] };
    const text = await renderIcs(fileOf({ day: '2026-12-18', weekly }));
    expect(parse(text).events.map(starts)).toEqual([
      ['2026-12-18T09:00:00 2026-12-18T08:00:00Z', '2027-01-08T09:00:00 2027-01-08T08:00:00Z'],
    ]);
    expect(text).toContain('EXDATE;TZID=Europe/Berlin:20261225T090000,20270101T090000\r\n');
  });

  it('writes what its reader has as local time where no zone is known, and UTC where that is the zone', async () => {
    const floating = await renderIcs({ ...FILE, timeZone: null });
    expect(floating).toContain('\r\nDTSTART:20261002T090000\r\n');
    expect(floating).not.toContain('VTIMEZONE');
    expect(await renderIcs({ ...FILE, timeZone: 'UTC' })).toContain('\r\nDTSTART:20261002T090000Z\r\n');
  });

  it('blocks nobody’s day with what is due', async () => {
    const text = await renderIcs(fileOf({ time: null }));
    const event = parse(text).events[0];
    expect([event?.startDate.isDate, event?.startDate.toString(), event?.endDate.toString()]).toEqual([
      true,
      '2026-10-02',
      '2026-10-03',
    ]);
    expect(text).toContain('TRANSP:TRANSPARENT');
    expect(text).not.toContain('VALARM');
  });

  it('carries a late meeting over midnight', async () => {
    const event = parse(await renderIcs(fileOf({ time: { begin: 23 * 60 + 45, minutes: 90 } }))).events[0];
    expect(event?.endDate.toString()).toBe('2026-10-03T01:15:00');
  });

  it('is the same today, and newer tomorrow, under the same names', async () => {
    const [one, two] = [await renderIcs(FILE), await renderIcs({ ...FILE, today: '2026-11-26' })];
    expect(await renderIcs(FILE)).toBe(one);
    const [before, after] = [one, two].map((text) => parse(text).events[0]);
    expect(after?.uid).toBe(before?.uid);
    expect(Number(after?.sequence)).toBe(Number(before?.sequence) + 1);
    expect(one).toContain('DTSTAMP:20261125T000000Z');
    const moved = parse(await renderIcs(fileOf({ day: '2026-10-05' }, { key: ['Sample Ltd', '2026-Q4', 'review'] })));
    expect(moved.events[0]?.uid).toBe(before?.uid);
    expect(moved.events[1]?.uid).not.toBe(before?.uid);
  });

  it('shows what would hide or reorder text, and keeps emoji whole across folds', async () => {
    const title = `\u202eevil\x1b[31m; a, b\\c <script>alert(1)</script> ${'👩‍👩‍👧'.repeat(12)}`;
    const text = await renderIcs({ ...fileOf({ title, lines: [title, '', 'END:VEVENT'] }), name: title });
    const { calendar, events } = parse(text);
    expect(events).toHaveLength(1);
    expect(events[0]?.summary).toBe(visible(title));
    expect(events[0]?.description).toBe(`${visible(title)}\n\nEND:VEVENT`);
    // The parser takes its type to be unknown and leaves it escaped.
    const shown = String(calendar.getFirstPropertyValue('x-wr-calname')).replaceAll(/\\([\\;,])/g, '$1');
    expect(shown).toBe(visible(title));
    expect(text).not.toMatch(/[\u202e\x1b]/);
    // A fold between the halves of a character would leave bytes that are no UTF-8.
    for (const line of text.split('\r\n')) expect(Buffer.from(line).toString()).toBe(line);
  });

  it('whatever stands in a file comes back as it was shown, on lines of at most 75 bytes', async () => {
    const texts = fc.record({
      title: anyText,
      lines: fc.array(anyText, { maxLength: 4 }),
      category: fc.constant('OKR'),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(texts, { maxLength: 4 }), anyText, async (entries, name) => {
        const text = await renderIcs({ ...fileOf(...entries), name });
        for (const line of text.split('\r\n')) {
          expect(line).not.toMatch(/[\r\n]/);
          expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        }
        const { events } = parse(text);
        expect(events.map(({ summary }) => summary ?? '')).toEqual(entries.map(({ title }) => visible(title)));
        expect(events.map(({ description }) => description ?? '')).toEqual(
          entries.map(({ lines }) => lines.map(visible).join('\n')),
        );
      }),
    );
  });
});
