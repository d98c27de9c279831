import type { IsoDate } from '../model/date';
import type { Workspace } from '../model/workspace';

/** What an enabler gave in the month of a day up to that day, as far as the files tell (method.md 5.5). Counts, no score. */
export interface MonthBalance {
  readonly person: string;
  /** Obstacles that lay with them and were cleared this month. */
  readonly obstacles: number;
  /** Those of them that were a lack of money, people or material. */
  readonly resources: number;
  /** Delegations whose last feedback fell into this month. */
  readonly feedback: number;
  /** What they have handed over, whom they coach and mentor at present. */
  readonly delegations: number;
  readonly coaching: number;
  readonly mentoring: number;
}

export function monthBalance(person: string, workspace: Workspace, today: IsoDate): MonthBalance {
  const thisMonth = (day: IsoDate | null) => day !== null && day <= today && day.slice(0, 7) === today.slice(0, 7);
  const cleared = workspace.teamCycles
    .flatMap(({ blockers }) => blockers)
    .filter(({ owner, resolved }) => owner === person && thisMonth(resolved));
  const delegations = workspace.delegations.filter(({ by }) => by === person);
  const developing = workspace.developments.filter(
    ({ by, since }) => by === person && (since === null || since <= today),
  );
  return {
    person,
    obstacles: cleared.length,
    resources: cleared.filter(({ kind }) => kind === 'resource').length,
    feedback: delegations.filter(({ lastFeedback }) => thisMonth(lastFeedback)).length,
    delegations: delegations.length,
    coaching: developing.filter(({ kind }) => kind === 'coaching').length,
    mentoring: developing.filter(({ kind }) => kind === 'mentoring').length,
  };
}
