const DAY = 86_400_000;
const MINUTE = 60_000;

/** A change of a zone's clocks. */
interface Change {
  /** Milliseconds since 1970 (UTC). */
  readonly at: number;
  /** Minutes east of UTC, before and after. */
  readonly from: number;
  readonly to: number;
}

/**
 * The VTIMEZONE (RFC 5545, 3.6.5) of an IANA zone for the days from `first` to `last` (`YYYY-MM-DD`): its clock changes from
 * the year before the first to the year after the last, as yearly rules where they follow one, else one by one. They come
 * from `Intl`, which also decides which names are zones. Throws RangeError for a name that is none.
 */
export function timeZoneText(timeZone: string, first: string, last: string): string {
  const start = Date.UTC(Number(first.slice(0, 4)) - 1, 0, 1);
  const end = Date.UTC(Number(last.slice(0, 4)) + 2, 0, 1);
  const offsetAt = offsets(timeZone);
  const changes = changesOf(offsetAt, start, end);
  const offset = offsetAt(start);
  return [
    'BEGIN:VTIMEZONE',
    `TZID:${timeZone}`,
    ...(yearly(changes) ?? [
      observance({ at: start, from: offset, to: offset }),
      ...changes.map((one) => observance(one)),
    ]),
    'END:VTIMEZONE',
  ].join('\r\n');
}

/** Minutes east of UTC at a moment, by what the clocks of a zone show then. */
function offsets(timeZone: string): (moment: number) => number {
  const clock = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  });
  return (moment) => {
    const shown = new Map(clock.formatToParts(moment).map(({ type, value }) => [type, Number(value)]));
    const of = (type: Intl.DateTimeFormatPartTypes) => shown.get(type) ?? 0;
    return (Date.UTC(of('year'), of('month') - 1, of('day'), of('hour'), of('minute')) - moment) / MINUTE;
  };
}

/** Found day by day, then to the minute: no zone changes its clocks twice within a day. */
function changesOf(offsetAt: (moment: number) => number, start: number, end: number): Change[] {
  const changes: Change[] = [];
  let from = offsetAt(start);
  for (let day = start; day < end; day += DAY) {
    const to = offsetAt(day + DAY);
    if (to === from) continue;
    let before = day;
    let at = day + DAY;
    while (at - before > MINUTE) {
      const middle = before + Math.round((at - before) / 2 / MINUTE) * MINUTE;
      if (offsetAt(middle) === from) before = middle;
      else at = middle;
    }
    changes.push({ at, from, to });
    from = to;
  }
  return changes;
}

/** Two rules that hold every year, which is what Outlook understands best; null where the changes follow none. */
function yearly(changes: readonly Change[]): string[] | null {
  const years = new Set(changes.map(({ at }) => new Date(at).getUTCFullYear())).size;
  const rules = [true, false].flatMap((forward) => {
    const same = changes.filter(({ from, to }) => to > from === forward);
    const [first] = same;
    const alike = same.every(({ from, to }) => from === first?.from && to === first.to);
    const rule = alike && same.length === years ? ruleOf(same.map(onset)) : null;
    return first === undefined || rule === null ? [] : [observance(first, rule)];
  });
  return rules.length === 2 ? rules : null;
}

/** A change as the clocks show it just before, which is how the format counts (as if the reader were in UTC). */
function onset({ at, from }: Change): Date {
  return new Date(at + from * MINUTE);
}

const WEEKDAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];

/** The last or the n-th of a weekday in a month at one time of day; null where the days have less in common. */
function ruleOf(days: readonly Date[]): string | null {
  const common = <T>(of: (day: Date) => T): T | null => {
    const [value, ...others] = new Set(days.map(of));
    return value === undefined || others.length > 0 ? null : value;
  };
  const month = common((day) => day.getUTCMonth() + 1);
  const weekday = common((day) => WEEKDAYS[day.getUTCDay()] ?? '');
  const time = common((day) => day.getTime() % DAY);
  const isLast = common((day) => new Date(day.getTime() + 7 * DAY).getUTCMonth() !== day.getUTCMonth());
  const nth = isLast ? -1 : common((day) => Math.ceil(day.getUTCDate() / 7));
  if (month === null || weekday === null || time === null || nth === null) return null;
  return `RRULE:FREQ=YEARLY;BYMONTH=${month};BYDAY=${nth}${weekday}`;
}

function observance(change: Change, rule?: string): string {
  const name = change.to > change.from ? 'DAYLIGHT' : 'STANDARD';
  return [
    `BEGIN:${name}`,
    `DTSTART:${onset(change).toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}`,
    ...(rule === undefined ? [] : [rule]),
    `TZOFFSETFROM:${signed(change.from)}`,
    `TZOFFSETTO:${signed(change.to)}`,
    `END:${name}`,
  ].join('\r\n');
}

/** `+0200` */
function signed(minutes: number): string {
  const size = Math.abs(minutes);
  const two = (number: number) => String(number).padStart(2, '0');
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}${two(size % 60)}`;
}
