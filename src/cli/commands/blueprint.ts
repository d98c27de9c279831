import { isExampleStrategy, isUntouched } from '../../init/untouched';
import { blueprintPage } from '../../page/blueprint-page';
import { namesOf } from '../../page/names';
import { buildBlueprint } from '../../report/blueprint/build-blueprint';
import { isText } from '../../workspace/file';
import type { Call, Outcome } from '../command';
import { exitFor, remarksFor } from '../incomplete';
import { templates } from '../init-files';
import { holidaysOf, openWorkspace } from '../open-workspace';

/** `okr blueprint`: which of the five steps is alive, and the path of the first year. */
export async function blueprint(call: Call): Promise<Outcome> {
  const { workspace, files } = await openWorkspace(call);
  const { today, text } = call;
  const cycles = [...new Map(workspace.teamCycles.map(({ cycle }) => [cycle.id, cycle])).values()];
  const language = workspace.settings.language ?? call.language;
  const found = { workspace, files: files.filter(isText), language, today };
  const read = templates(call);
  const examplesOnly = cycles.length > 0 && cycles.every((cycle) => isUntouched(cycle, found, read));
  const exampleStrategy = cycles.some((cycle) => isExampleStrategy(cycle, found, read));
  const report = buildBlueprint({
    workspace,
    today,
    holidays: await holidaysOf(workspace, today),
    examplesOnly,
    exampleStrategy,
  });
  return {
    report,
    page: () => blueprintPage(report, text, namesOf(workspace)),
    remarks: remarksFor(workspace, text),
    exit: exitFor(workspace),
  };
}
