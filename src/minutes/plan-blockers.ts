import { suggest } from '../language/suggest';
import { findBlockers, shortRef } from '../leadership/find-blocker';
import { planBlocker } from '../leadership/plan-blocker';
import type { Workspace } from '../model/workspace';
import { cycleAt } from '../rhythm/calendar';
import { faultyFile, type LinePlan, type MinutesContext } from './context';
import type { MinutesItem } from './read-minutes';
import { homeOf, scopeOf } from './scope';

/** A new obstacle, at the end of its team's check-in file in the cycle that holds the day of the meeting. */
export function planNewBlocker(item: MinutesItem, context: MinutesContext): LinePlan {
  const { workspace, head, by, taken } = context;
  const scope = scopeOf(item, context);
  if ('code' in scope) return scope;
  const { team, keys } = scope;
  if (item.due !== null && item.due < head.date)
    return { code: 'minutes-early', data: { due: item.due, date: head.date } };
  const known = workspace.teamCycles.filter((one) => one.team.id === team).flatMap(({ blockers }) => blockers);
  if (known.some(({ text, raised, resolved }) => text === item.text && (raised === head.date || resolved === null)))
    return 'there';
  const cycle = cycleOf(workspace, head);
  const file = homeOf(workspace, cycle, team)?.checkInFile ?? `okrs/${cycle}/check-ins/${team}.yaml`;
  const faulty = faultyFile(workspace, file);
  if (faulty !== null) return faulty;
  const ids = [
    ...known.map(({ id }) => id),
    ...[...taken].filter((one) => one.startsWith(`${team}/`)).map((one) => one.slice(team.length + 1)),
  ];
  const { id, change } = planBlocker(
    file,
    {
      id: null,
      text: item.text,
      keyResults: keys,
      kind: null,
      raised: head.date,
      raisedBy: by,
      owner: item.people[0] ?? null,
      due: item.due,
    },
    ids,
  );
  taken.add(`${team}/${id}`);
  return { line: item.line, kind: item.kind, text: item.text, file, changes: [change] };
}

/** Where obstacles of that day stand: the cycle that holds it, where it has files, else the one the minutes are of. */
function cycleOf({ settings, teamCycles }: Workspace, head: MinutesContext['head']): string {
  const running = cycleAt(settings.cycles, head.date)?.id;
  return running !== undefined && teamCycles.some(({ cycle }) => cycle.id === running) ? running : head.cycle;
}

/** An obstacle that is out of the way since the meeting. */
export function planCleared({ text, line, kind }: MinutesItem, { workspace, head }: MinutesContext): LinePlan {
  const [written = ''] = text.split(/\s/);
  const found = findBlockers(workspace.teamCycles, written);
  const [first] = found.filter(({ home }) => head.team === null || home.team.id === head.team || written.includes('/'));
  if (first === undefined) {
    const refs = workspace.teamCycles.flatMap((home) => home.blockers.map((blocker) => shortRef({ home, blocker })));
    return { code: 'minutes-blocker', data: { value: written, suggestion: suggest(written, refs) } };
  }
  const { blocker } = first;
  if (blocker.resolved !== null) return 'there';
  if (blocker.raised > head.date) return { code: 'minutes-early', data: { due: head.date, date: blocker.raised } };
  const { file, path } = blocker.place;
  const change = { kind: 'put', file, path, key: 'resolved', value: head.date } as const;
  return { line, kind, text: blocker.text, file, changes: [change] };
}
