import { addDays, type IsoDate } from '../model/date';
import type { TeamCycle } from '../model/workspace';
import { CONSTANTS } from '../score/constants';
import { OkrError } from './okr-error';

/**
 * Refuses a day no check-in counts for: before the cycle, after the team closed it (else 14 days after its end,
 * format.md), or still to come. A closed cycle
 * was reviewed with the values it had: an earlier day of it is corrected only where the cycle is `named`.
 * @throws OkrError that says which
 */
export function refuseDay(
  day: IsoDate,
  { cycle, team, review }: TeamCycle,
  { today, named }: { readonly today: IsoDate; readonly named: boolean },
): void {
  const { id, start, end } = cycle;
  if (start > today) throw new OkrError('not-begun', { cycle: id, start });
  if (day < start || day > today) throw new OkrError('bad-date-outside', { date: day, start, end });
  const closed = review?.closed ?? null;
  if (closed !== null && (day > closed || (closed <= today && !named)))
    throw new OkrError('cycle-closed', { team: team.id, cycle: id, closed });
  const last = addDays(end, CONSTANTS.lateCheckIns.value);
  if (day > last) throw new OkrError('cycle-over', { cycle: id, end, last });
}
