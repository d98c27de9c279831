import { type IsoDate, parseDate } from '../model/date';
import type { AgendaKind } from '../schema/output/agenda';

/** Which meeting minutes are of. */
export interface MinutesHead {
  readonly kind: AgendaKind;
  readonly cycle: string;
  /** Null for all teams. */
  readonly team: string | null;
  /** The day of the meeting. */
  readonly date: IsoDate;
}

const ALL = '*';
const SHAPE = /<!--\s*okr agenda (weekly|monthly|review|retro|planning) (\S+) (\S+) (\d{4}-\d{2}-\d{2})\s*-->/;

/** The comment that tells what minutes are of; nobody sees it where Markdown is drawn. */
export function writeHead({ kind, cycle, team, date }: MinutesHead): string {
  return `<!-- okr agenda ${kind} ${cycle} ${team ?? ALL} ${date} -->`;
}

/** The head of a text; null where there is none, or its day does not exist. */
export function readHead(text: string): MinutesHead | null {
  const [, kind, cycle = '', team = '', day = ''] = SHAPE.exec(text) ?? [];
  const date = parseDate(day);
  if (kind === undefined || date === null) return null;
  return { kind: kind as AgendaKind, cycle, team: team === ALL ? null : team, date };
}
