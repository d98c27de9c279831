import { type TodoInput, todo } from '../leadership/todo';
import type { TodoReport } from '../schema/output/todo';

/** `okr todo` as plain data. */
export function buildTodo(input: TodoInput): TodoReport {
  const { workspace, person, today } = input;
  return { version: 1, command: 'todo', today, person, incomplete: workspace.incomplete, items: todo(input) };
}
