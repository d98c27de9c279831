import { isReviewed } from '../../leadership/is-reviewed';
import { openActions } from '../../leadership/open-actions';
import { isTold } from '../../leadership/pulse';
import { addDays, type IsoDate } from '../../model/date';
import type { TeamCycle } from '../../model/workspace';
import { CONSTANTS } from '../../score/constants';
import { type Evidence, fact, type Ground, type Judged, moveFor, stateOf } from './ground';

/** A pulse older than this tells nothing about today. Design default: two quarters. */
const PULSE_DAYS = 183;

/** Step 5: look back, celebrate, learn, adapt. */
export function learningStep({ workspace, cycle, homes, objectives, ended, today }: Ground): Judged {
  const wins = [...ended, ...homes].flatMap(winDays).filter((day) => day <= today);
  const pulse = workspace.rounds
    .filter((one) => one.date <= today && isTold(one))
    .map(({ date, team }) => ({ date, team }));
  const lastPulse =
    pulse
      .map(({ date }) => date)
      .toSorted()
      .at(-1) ?? null;
  const shared: Evidence[] = [
    fact('wins', wins.length > 0, { count: wins.length, date: wins.toSorted().at(-1) ?? null }),
    fact('pulse', lastPulse !== null && addDays(lastPulse, PULSE_DAYS) >= today, {
      date: lastPulse,
      count: new Set(pulse.filter(({ date }) => addDays(date, PULSE_DAYS) >= today).map(({ team }) => team)).size,
    }),
  ];
  const last = ended[0]?.cycle;
  if (last === undefined) {
    const ahead = shared.map((one) => ({ ...one, holds: one.holds || null }));
    const evidence = [fact('reviews', null, { date: cycle?.end ?? null }), ...ahead];
    const [move, command] =
      wins.length === 0 && cycle !== null && cycle.start <= today
        ? (['note-wins', 'okr checkin'] as const)
        : (['prepare-review', 'okr agenda review'] as const);
    return { state: 'ahead', evidence, move, command };
  }
  const reviewed = ended.flatMap(({ review }) => (review !== null && isReviewed(review) ? [review] : []));
  const missing = ended.filter(({ review }) => !isReviewed(review)).map(({ team }) => team.id);
  const isDue = addDays(last.end, CONSTANTS.reviewDays.value) <= today;
  const earlier = workspace.teamCycles.some(({ review }) => isReviewed(review));
  const learned = reviewed.flatMap((one) => [...one.learned, ...one.wouldChange]).length;
  const carried = objectives.flatMap(({ objective }) => objective.keyResults).filter((one) => one.carriedFrom !== null);
  const evidence: Evidence[] = [
    fact('reviews', missing.length === 0 || (!isDue && reviewed.length === 0 ? null : !isDue), {
      count: reviewed.length,
      of: ended.length,
      date:
        reviewed
          .flatMap(({ closed }) => closed ?? [])
          .toSorted()
          .at(-1) ?? null,
      teams: missing,
    }),
    ...(reviewed.length > 0 ? [fact('learned', learned > 0, { count: learned })] : []),
    ...shared,
    fact('carried', null, { count: carried.length }),
    fact('actions', null, { count: openActions(workspace).length }),
  ];
  const review = `okr review ${missing[0]} --cycle ${last.id}`;
  return {
    state: reviewed.length === 0 && isDue ? (earlier ? 'stale' : 'missing') : stateOf(false, evidence),
    evidence,
    ...moveFor(
      evidence,
      {
        reviews: ['review-cycle', review],
        learned: ['prepare-review', 'okr agenda retro'],
        wins: ['note-wins', 'okr checkin'],
        pulse: ['ask-pulse', 'okr pulse form'],
      },
      'okr agenda retro',
    ),
  };
}

/** The days of everything a team celebrated in a cycle. */
export function winDays({ checkIns, review, cycle }: TeamCycle): IsoDate[] {
  return [
    ...checkIns.flatMap(({ date, wins }) => wins.map(() => date)),
    ...(review?.wins ?? []).map(() => review?.closed ?? cycle.end),
  ];
}
