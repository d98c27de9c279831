import { type IsoDate, parseDate } from '../model/date';
import type { Call } from './command';
import { OkrError } from './okr-error';

/**
 * The day a flag names; null where it is not given.
 * @throws OkrError for a day that does not exist
 */
export function dateFlag({ flags }: Pick<Call, 'flags'>, name: 'date' | 'due' | 'revisit'): IsoDate | null {
  const value = flags[name];
  if (value === undefined) return null;
  const day = parseDate(value.trim());
  if (day === null) throw new OkrError('bad-date', { option: `--${name}`, value });
  return day;
}
