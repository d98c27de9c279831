import type { Workspace } from '../../model/workspace';
import { namesOf } from '../../page/names';
import { todoPage } from '../../page/todo-page';
import { buildTodo } from '../../report/build-todo';
import type { Call, Outcome } from '../command';
import { EXIT } from '../exit';
import { exitFor, remarksFor } from '../incomplete';
import { OkrError } from '../okr-error';
import { holidaysOf, openWorkspace } from '../open-workspace';
import { handleOf, knownPerson, whoAmI } from '../who-am-i';

/** `okr todo [@person]`: tasks from files all share, so anybody may see anybody's. */
export async function todo(call: Call): Promise<Outcome> {
  const { args, today, text } = call;
  const { root, workspace } = await openWorkspace(call);
  const named = args[0] === undefined ? null : knownPerson(handleOf(args[0]), workspace.people);
  const person = named ?? (await whoAmI(call, root, workspace)) ?? (await askWho(call, workspace));
  const report = buildTodo({ workspace, person, today, holidays: await holidaysOf(workspace, today) });
  return {
    report,
    page: () => todoPage(report, text, { names: namesOf(workspace), own: named === null }),
    remarks: remarksFor(workspace, text),
    exit: exitFor(workspace),
  };
}

/** @throws OkrError where nobody is there to say who they are */
async function askWho({ host, text }: Call, { people }: Workspace): Promise<string> {
  if (!host.interactive) throw new OkrError('who-are-you');
  const words = text.screens.todo;
  const choices = [...(people ?? [])].map(([handle, { name }]) => ({ value: handle, name: name ?? handle }));
  const answer = await host.ask(
    choices.length > 0
      ? { type: 'choice', message: words.ask, choices }
      : { type: 'text', message: words.askHandle, check: (said) => (handleOf(said) === '' ? words.askHandle : null) },
  );
  if (answer === null) throw new OkrError('cancelled', {}, EXIT.cancelled);
  return knownPerson(handleOf(answer), people);
}
