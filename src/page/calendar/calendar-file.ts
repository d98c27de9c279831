/** What a calendar file is made of. Its renderer knows these entries and nothing of OKRs; it escapes every text. */
export interface CalendarFile {
  /** As people see it in their list of calendars. */
  readonly name: string;
  readonly language: 'de' | 'en';
  /** IANA name of the zone times are meant in; null for the reader's own. */
  readonly timeZone: string | null;
  /** The day it was made, `YYYY-MM-DD`; of two files with the same entries the later one counts. */
  readonly today: string;
  readonly entries: readonly CalendarEntry[];
}

export interface CalendarEntry {
  /** What makes it this entry in every file it stands in. Parts, as any text may be one. */
  readonly key: readonly string[];
  /** `YYYY-MM-DD`; of a series the first one. */
  readonly day: string;
  /** When it begins and how long it takes, in whole minutes (from midnight); null for all day, which blocks nobody's time. */
  readonly time: { readonly begin: number; readonly minutes: number } | null;
  /** Weekly, so many weeks with the first and those left out; null for once. */
  readonly weekly: { readonly weeks: number; readonly except: readonly string[] } | null;
  readonly title: string;
  /** What there is to know and do, line by line. */
  readonly lines: readonly string[];
  readonly category: string;
}
