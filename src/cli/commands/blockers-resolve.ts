import { suggest } from '../../language/suggest';
import { findBlockers, type PlacedBlocker, shortRef } from '../../leadership/find-blocker';
import type { Change } from '../../model/change';
import { blockerChangePage } from '../../page/blocker-change-page';
import { namesOf } from '../../page/names';
import { buildBlockerChange } from '../../report/build-blockers';
import type { Call, Outcome } from '../command';
import { dateFlag } from '../date-flag';
import { EXIT } from '../exit';
import { listedBlockers } from '../listed-blockers';
import { OkrError } from '../okr-error';
import { chooseCycle, chooseTeam, holidaysOf, openWorkspace } from '../open-workspace';
import { writeChanges } from '../write-changes';

/** `okr blockers resolve <id>`: notes on an obstacle that it is out of the way. */
export async function resolveBlocker(call: Call, written: string | null): Promise<Outcome> {
  const { flags, today, text } = call;
  if (written === null) throw new OkrError('missing-argument', { argument: 'id' });
  const { root, workspace } = await openWorkspace(call);
  const cycle = flags.cycle === undefined ? null : chooseCycle(call, workspace);
  const team = chooseTeam(call, workspace);
  const homes = workspace.teamCycles.filter(
    (one) => (cycle === null || one.cycle.id === cycle.id) && (team === null || one.team.id === team),
  );
  const { blocker, home } = theOne(findBlockers(homes, written), written, () =>
    homes.flatMap((one) =>
      one.blockers.filter(({ resolved }) => resolved === null).map((each) => ({ blocker: each, home: one })),
    ),
  );
  const ref = shortRef({ blocker, home });
  if (blocker.resolved !== null) throw new OkrError('blocker-resolved', { blocker: ref, date: blocker.resolved });
  const resolved = dateFlag(call, 'date') ?? today;
  if (resolved < blocker.raised || resolved > today)
    throw new OkrError('resolved-outside', { date: resolved, raised: blocker.raised, today });
  const { file } = blocker.place;
  const commits = flags.commit === true || workspace.settings.checkIns.commit;
  const done = await writeChanges(call, root, {
    file,
    begin: '',
    changes: (before) => [resolution(file, ref, blocker.id, resolved, before)],
    message: commits ? () => text.screens.blockers.commit.resolve(ref) : null,
  });
  const off = { holidays: await holidaysOf(workspace, today), pause: workspace.settings.checkIns.pause };
  const change = { blocker: { ...blocker, resolved }, cycle: home.cycle.id, team: home.team.id, file };
  const report = buildBlockerChange({ action: 'resolve', ...change, commit: done.commit }, today, off);
  return {
    report,
    page: () => blockerChangePage(report, text, { names: namesOf(workspace), patch: done.patch }),
    remarks: done.remarks,
    exit: done.exit,
  };
}

/** The one obstacle meant. @throws OkrError for none and for several */
function theOne(
  found: readonly PlacedBlocker[],
  written: string,
  candidates: () => readonly PlacedBlocker[],
): PlacedBlocker {
  const [first, ...others] = found;
  if (first !== undefined && others.length === 0) return first;
  if (first !== undefined) throw new OkrError('ambiguous-blocker', { blocker: written, allowed: found.map(shortRef) });
  const refs = candidates().map(shortRef);
  const names = candidates().map(({ blocker }) => blocker.id);
  const id = suggest(written, names);
  const suggestion = suggest(written, refs) ?? (id === null ? null : (refs[names.indexOf(id)] ?? null));
  throw new OkrError('unknown-blocker', {
    blocker: written,
    suggestion,
    allowed: refs.length > 0 && refs.length <= 12 ? [...new Set(refs)] : null,
  });
}

/** The change, in the file as it is now: somebody may have moved or cleared it meanwhile. */
function resolution(file: string, ref: string, id: string, day: string, before: string | null): Change {
  const listed = listedBlockers(before);
  const index = listed.findIndex((one) => one.id === id);
  const there = listed[index];
  if (there === undefined) throw new OkrError('changed-meanwhile', { file }, EXIT.failed);
  if (there.resolved !== null) throw new OkrError('blocker-resolved', { blocker: ref, date: there.resolved });
  return { kind: 'put', file, path: ['blockers', index], key: 'resolved', value: day };
}
