import type { Cycle } from '../model/cycle';
import type { CycleSettings } from '../model/workspace';
import { cycleAt, cycleById } from '../rhythm/calendar';
import { readDay } from './read-day';

const YEAR = String.raw`(?:y|fy|gj|'|’)?\s?(?<year>20\d\d|\d\d)(?!\d)`;
const GAP = String.raw`[\s/_.,-]*`;
/** Part of a year and year, in any order: `Q4 2026`, `2026-Q4`, `4. Quartal 2026`, `FY26 Q4`, `Q3 Y2025`. */
const PARTS: readonly (readonly [letter: 'Q' | 'T' | 'H', pattern: string])[] = [
  [
    'Q',
    String.raw`(?:q(?:uarter|uartal)?\s?(?<part>[1-4])(?!\d)|(?<ordinal>[1-4])(?:\.|st|nd|rd|th)?\s?(?:q(?!\p{L})|quarter|quartal))`,
  ],
  ['T', String.raw`(?:t(?:ertial)?\s?(?<part>[1-3])(?!\d)|(?<ordinal>[1-3])\.?\s?(?:tertial|trimester))`],
  [
    'H',
    String.raw`(?:h(?:alf|j|albjahr)?\s?(?<part>[12])(?!\d)|(?<ordinal>[12])(?:\.|st|nd)?\s?(?:half|halbjahr|hj|h(?!\p{L})))`,
  ],
];

const SHAPES = PARTS.flatMap(([letter, part]) =>
  [`(?<![\\p{L}\\d])${part}${GAP}${YEAR}`, `(?<!\\d)${YEAR}${GAP}${part}`].map(
    (shape) => [letter, new RegExp(shape, 'iu')] as const,
  ),
);

/** The id a text names as the format writes it, whatever the calendar: `Q4/26` is `2026-Q4`; null for none. */
export function cycleIdIn(text: string): string | null {
  for (const [letter, shape] of SHAPES) {
    const groups = shape.exec(text.normalize('NFKC'))?.groups;
    const part = groups?.part ?? groups?.ordinal;
    if (groups?.year === undefined || part === undefined) continue;
    return `${groups.year.length === 2 ? `20${groups.year}` : groups.year}-${letter}${part}`;
  }
  return null;
}

/** The cycle of this calendar that a text names: by its id, by a part of a year, or by the day its first date lies in; null for none. */
export function readCycle(text: string, settings: CycleSettings): Cycle | null {
  const own = cycleById(settings, text.trim());
  if (own !== null) return own;
  const id = cycleIdIn(text);
  if (id !== null) return cycleById(settings, id);
  const first = /\d{4}-\d{2}-\d{2}|\d{1,2}\.\d{1,2}\.\d{2,4}|\d{1,2}\/\d{1,2}\/\d{2,4}/.exec(text)?.[0];
  const day = first === undefined ? null : readDay(first, null);
  return day === null || day === 'doubtful' || day === 'no-day' ? null : cycleAt(settings, day);
}
