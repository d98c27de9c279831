import type { IsoDate } from '../model/date';
import type { Workspace } from '../model/workspace';
import { cycleAt } from '../rhythm/calendar';
import { type Running, runningTeams } from './running';
import { todoBlockers } from './todo-blockers';
import { todoCheckIns } from './todo-check-ins';
import { todoDelegations } from './todo-delegations';
import { byUrgency, type TodoItem } from './todo-item';
import { todoKeyResults } from './todo-key-results';
import { todoReviews } from './todo-reviews';

/** Whose list it is, and what it is read from. */
export interface TodoInput {
  readonly workspace: Workspace;
  /** A handle. */
  readonly person: string;
  readonly today: IsoDate;
  readonly holidays: ReadonlySet<IsoDate>;
}

/** What every part of the list looks at. */
export interface TodoContext extends TodoInput {
  readonly running: readonly Running[];
  /** What to add to a command about a cycle that is not the one commands take by themselves: ` --cycle 2026-Q3`. */
  readonly cycleFlag: (cycle: string) => string;
}

/** Everything that waits for one person, most urgent first (see `byUrgency`). */
export function todo(input: TodoInput): TodoItem[] {
  const { workspace, today } = input;
  const current = cycleAt(workspace.settings.cycles, today)?.id;
  const context: TodoContext = {
    ...input,
    running: runningTeams(workspace, input),
    cycleFlag: (cycle) => (cycle === current ? '' : ` --cycle ${cycle}`),
  };
  const parts = [todoBlockers, todoCheckIns, todoKeyResults, todoReviews, todoDelegations];
  return parts.flatMap((part) => part(context)).toSorted(byUrgency);
}
