/** Why a line of minutes cannot be taken over. `line` counts from 1. */
export interface MinutesTrouble {
  readonly code:
    | 'minutes-mark'
    | 'minutes-keyword'
    | 'minutes-empty'
    | 'minutes-date'
    | 'minutes-person-inside'
    | 'minutes-not-here'
    | 'minutes-person'
    | 'minutes-team'
    | 'minutes-which-team'
    | 'minutes-reference'
    | 'minutes-blocker'
    | 'minutes-decision'
    | 'minutes-early'
    | 'minutes-no-check-in'
    | 'minutes-action'
    | 'minutes-three-actions'
    | 'minutes-no-day'
    | 'minutes-faulty';
  readonly line: number;
  readonly data: Readonly<Record<string, string | null | readonly string[]>>;
}
