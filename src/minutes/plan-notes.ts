import type { Data } from '../model/change';
import type { CheckIn } from '../model/okr';
import type { Path } from '../model/ref';
import type { Language, TeamCycle } from '../model/workspace';
import { faultyFile, type LinePlan, type MinutesContext } from './context';
import { UNTIL } from './keywords';
import type { MinutesItem } from './read-minutes';
import { homeOf, scopeOf } from './scope';

/** A retro agrees on at most three (format.md, method.md 8). */
const MOST_ACTIONS = 3;

/**
 * An action. Of a retro or review it stands in the review's `retro.actions`, with one person and a day. Of a weekly or
 * monthly meeting it becomes one of the `next` steps of the team's last check-in: the format holds steps there and nowhere
 * else, and a check-in of its own would count as made without a value.
 */
export function planAction(item: MinutesItem, context: MinutesContext): LinePlan {
  const { head, workspace, actions } = context;
  const scope = scopeOf(item, context);
  if ('code' in scope) return scope;
  const { team } = scope;
  if (head.kind !== 'retro' && head.kind !== 'review') {
    const step = stepOf(item, workspace.language);
    const same = (one: CheckIn) => one.next.includes(step);
    return intoCheckIn(item, context, team, { key: 'next', value: step, isThere: same });
  }
  const [owner] = item.people;
  if (owner === undefined || item.due === null) return { code: 'minutes-action', data: {} };
  if (item.due < head.date) return { code: 'minutes-early', data: { due: item.due, date: head.date } };
  const agreed = homeOf(workspace, head.cycle, team)?.review?.retro?.actions ?? [];
  if (agreed.some(({ what }) => what === item.text)) return 'there';
  const count = actions.get(team) ?? agreed.length;
  if (count >= MOST_ACTIONS) return { code: 'minutes-three-actions', data: { team } };
  actions.set(team, count + 1);
  return intoReview(item, context, team, ['retro', 'actions'], { what: item.text, owner, due: item.due });
}

/** A win, with the people it is owed to: in the review at the close, else in the team's last check-in. */
export function planWin(item: MinutesItem, context: MinutesContext): LinePlan {
  const { head, workspace } = context;
  const scope = scopeOf(item, context);
  if ('code' in scope) return scope;
  const value: Data = item.people.length > 0 ? { what: item.text, who: item.people } : item.text;
  const isSame = ({ what }: { readonly what: string }) => what === item.text;
  if (head.kind === 'retro' || head.kind === 'review') {
    const wins = homeOf(workspace, head.cycle, scope.team)?.review?.wins ?? [];
    return wins.some(isSame) ? 'there' : intoReview(item, context, scope.team, ['wins'], value);
  }
  return intoCheckIn(item, context, scope.team, { key: 'wins', value, isThere: ({ wins }) => wins.some(isSame) });
}

/** What a retro keeps, changes or learned. */
export function planLesson(item: MinutesItem, context: MinutesContext): LinePlan {
  const scope = scopeOf(item, context);
  if ('code' in scope) return scope;
  const review = homeOf(context.workspace, context.head.cycle, scope.team)?.review;
  const { kind, text } = item;
  const known = kind === 'learned' ? review?.learned : kind === 'keep' ? review?.retro?.keep : review?.retro?.change;
  if (known?.includes(text)) return 'there';
  return intoReview(item, context, scope.team, kind === 'learned' ? ['learned'] : ['retro', kind], text);
}

function intoReview(
  item: MinutesItem,
  { workspace, head }: MinutesContext,
  team: string,
  path: Path,
  value: Data,
): LinePlan {
  const file = homeOf(workspace, head.cycle, team)?.review?.file ?? `okrs/${head.cycle}/reviews/${team}.yaml`;
  const change = { kind: 'append', file, path, value } as const;
  return faultyFile(workspace, file) ?? { line: item.line, kind: item.kind, text: item.text, file, changes: [change] };
}

interface Note {
  readonly key: 'next' | 'wins';
  readonly value: Data;
  readonly isThere: (checkIn: CheckIn) => boolean;
}

/** Into the team's last check-in by the day of the meeting, unless one of the cycle has it already. */
function intoCheckIn(
  item: MinutesItem,
  context: MinutesContext,
  team: string,
  { key, value, isThere }: Note,
): LinePlan {
  const { workspace, head } = context;
  const home = homeOf(workspace, head.cycle, team);
  const faulty = faultyFile(workspace, `okrs/${head.cycle}/check-ins/${team}.yaml`);
  if (faulty !== null) return faulty;
  if (home?.checkIns.some(isThere)) return 'there';
  const last = lastCheckIn(home, head.date);
  if (last === null) return { code: 'minutes-no-check-in', data: { team } };
  const { file, path } = last.place;
  const change = { kind: 'append', file, path: [...path, key], value } as const;
  return { line: item.line, kind: item.kind, text: item.text, file, changes: [change] };
}

function lastCheckIn(home: TeamCycle | undefined, day: string): CheckIn | null {
  return (home?.checkIns ?? [])
    .filter(({ date }) => date <= day)
    .reduce<CheckIn | null>((last, one) => (last && last.date > one.date ? last : one), null);
}

/** A step as a line of a check-in: `Welle 5 versenden @ben bis 2026-12-01`. */
function stepOf({ text, people, due }: MinutesItem, language: Language): string {
  return [text, ...people.map((one) => `@${one}`), due === null ? '' : `${UNTIL[language]} ${due}`]
    .filter(Boolean)
    .join(' ');
}
