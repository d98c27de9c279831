import { daysBetween, type IsoDate } from '../model/date';

/** What kind of thing waits for somebody. The order is the one things of the same day stand in. */
export const TODO_KINDS = [
  'blocker',
  'check-in',
  'committed-off-track',
  'milestone',
  'review',
  'feedback',
  'delegation-review',
  'retro-action',
  'ownerless-blocker',
  'undated-milestone',
] as const;

export type TodoKind = (typeof TODO_KINDS)[number];

/** One thing that waits for a person: a task, never a judgement. */
export interface TodoItem {
  readonly kind: TodoKind;
  /** What it is about, with its cycle; null where nothing names it. */
  readonly ref: string | null;
  /** The words of the file: the blocker, the milestone, what was delegated; for a check-in or review the team's name. */
  readonly text: string;
  readonly team: string | null;
  /** With whom to talk. */
  readonly to: string | null;
  /** Titles of the key results it is about, where it is not the whole team. */
  readonly keyResults: readonly string[];
  /** Since when: the day a blocker came up, of the last check-in or feedback, the end of a cycle. */
  readonly since: IsoDate | null;
  readonly due: IsoDate | null;
  /** Days since it was due; negative for days to come. Null without a day. */
  readonly days: number | null;
  readonly when: When;
  /** The command that does it; null where a line in a file does. */
  readonly command: string | null;
  /** Where to write it by hand. */
  readonly edit: { readonly file: string; readonly key: EditKey } | null;
}

/** The key of a file that is written by hand: who clears it, until when, when it is looked at again. */
export type EditKey = 'owner' | 'due' | 'review' | 'actions';

/** Past its day; to be done today; to come, or without a day. */
export type When = 'overdue' | 'today' | 'soon';

/** What differs between kinds; the rest is null. */
export type TodoPart = Pick<TodoItem, 'kind' | 'ref' | 'text' | 'due'> &
  Partial<Omit<TodoItem, 'kind' | 'ref' | 'text' | 'due' | 'days'>>;

/** An item with its clock. Without `when` its day decides. */
export function todoItem(part: TodoPart, today: IsoDate): TodoItem {
  const { kind, ref, text, team = null, to = null, keyResults = [], since = null, due } = part;
  const { command = null, edit = null } = part;
  const days = due === null ? null : daysBetween(due, today);
  const when = part.when ?? (days === null || days < 0 ? 'soon' : days === 0 ? 'today' : 'overdue');
  return { kind, ref, text, team, to, keyResults, since, due, days, when, command, edit };
}

/**
 * Most urgent first: broken promises (a blocker past its day holds up others), then what else is past its day, then
 * today, then what is to come; within these by day, the longest overdue first and what has no day last.
 */
export function byUrgency(a: TodoItem, b: TodoItem): number {
  return (
    rank(a) - rank(b) ||
    order(a.due ?? '9', b.due ?? '9') ||
    TODO_KINDS.indexOf(a.kind) - TODO_KINDS.indexOf(b.kind) ||
    order(a.ref ?? '', b.ref ?? '')
  );
}

function rank({ kind, when }: TodoItem): number {
  if (when === 'overdue') return kind === 'blocker' ? 0 : 1;
  return when === 'today' ? 2 : 3;
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
