import { schemaComment } from '../../init/schema-comment';
import { readHead } from '../../minutes/head';
import { planMinutes } from '../../minutes/plan-minutes';
import { readMinutes } from '../../minutes/read-minutes';
import type { MinutesTrouble } from '../../minutes/trouble';
import { minutesPage } from '../../page/agenda/minutes-page';
import { namesOf } from '../../page/names';
import type { AgendaKind, AgendaMinutesReport } from '../../schema/output/agenda';
import { formatOf } from '../../text/format';
import type { Call, Outcome } from '../command';
import { commitWritten, confirmEdits } from '../confirm-edits';
import { patchOf, planEdits, writeEdits } from '../edit-files';
import { EXIT } from '../exit';
import { exitFor, remarksFor } from '../incomplete';
import { OkrError } from '../okr-error';
import { chooseTeam, knownCycle, openWorkspace, textsOf } from '../open-workspace';
import { whoAmI } from '../who-am-i';

/** `okr agenda <meeting> --minutes <file>`: what was ticked goes into the files, all of it or nothing. */
export async function takeMinutes(call: Call, kind: AgendaKind, file: string): Promise<Outcome> {
  const { host, folder, flags, text, today } = call;
  const source = host.files.readOwn(host.resolve(folder, file));
  if (source === null) throw new OkrError('no-minutes', { file });
  const head = readHead(source);
  if (head === null) throw new OkrError('minutes-head', { file, kind });
  if (head.kind !== kind) throw new OkrError('minutes-other', { file, kind, found: head.kind });
  const read = readMinutes(source);
  const { root, workspace, files } = await openWorkspace(call);
  const cycles = [...new Set(workspace.teamCycles.map(({ cycle }) => cycle.id))];
  knownCycle(head.cycle, workspace, cycles);
  if (head.team !== null) chooseTeam({ ...call, flags: { ...flags, team: head.team } }, workspace);
  const by = await whoAmI(call, root, workspace);
  const { planned, there, troubles } = planMinutes(read.items, { workspace, head, by });
  refuse([...read.troubles, ...troubles], file);
  const commits = flags.commit === true || workspace.settings.checkIns.commit;
  const day = formatOf(text.language).date(head.date);
  const message = commits ? text.screens.minutes.commit(text.screens.agenda.kinds[kind], day) : null;
  const changes = planned.flatMap((one) => one.changes);
  const edits = planEdits(changes, textsOf(files), schemaComment).filter(({ before, after }) => before !== after);
  const paths = edits.map((one) => one.file);
  const asked = edits.length > 0 && (await confirmEdits(call, paths, () => edits));
  await writeEdits(call, root, edits);
  const done = await commitWritten(call, root, paths, edits.length > 0 ? message : null);
  const report: AgendaMinutesReport = {
    version: 1,
    command: 'agenda',
    today,
    kind,
    cycle: head.cycle,
    team: head.team,
    date: head.date,
    minutes: file,
    written: planned.map(({ line, kind: what, text: said, file: into }) => ({
      line,
      kind: what,
      text: said,
      file: into,
    })),
    unchanged: there,
    files: paths,
    commit: done.commit,
  };
  const view = { names: namesOf(workspace), patch: asked ? null : patchOf(edits) };
  return {
    report,
    page: () => minutesPage(report, text, view),
    remarks: [...remarksFor(workspace, text), ...done.remarks],
    exit: done.exit === EXIT.fine ? exitFor(workspace) : done.exit,
  };
}

/** @throws OkrError for the first line that cannot be taken over, with the number of the others */
function refuse(troubles: readonly MinutesTrouble[], file: string): void {
  const [first, ...others] = troubles.toSorted((a, b) => a.line - b.line);
  if (first === undefined) return;
  throw new OkrError(first.code, { ...first.data, file, line: first.line, more: others.length });
}
