import { suggest } from '../language/suggest';
import { isOneLine } from '../source/yaml-text';
import type { LinePlan, MinutesContext, Planned } from './context';
import { ALLOWED, type MinutesKind } from './keywords';
import { planCleared, planNewBlocker } from './plan-blockers';
import { planDecision, planRevisit } from './plan-decisions';
import { planAction, planLesson, planWin } from './plan-notes';
import type { MinutesItem } from './read-minutes';
import type { MinutesTrouble } from './trouble';

export interface MinutesPlan {
  readonly planned: readonly Planned[];
  /** Lines that say what the files say already. */
  readonly there: number;
  readonly troubles: readonly MinutesTrouble[];
}

const LONGEST = 1000;

/**
 * What ticked lines change in the files. Nothing is planned twice: what stands there already, from these minutes or by
 * hand, is counted and left, so that reading the same minutes again changes nothing.
 */
export function planMinutes(
  items: readonly MinutesItem[],
  { workspace, head, by }: Pick<MinutesContext, 'workspace' | 'head' | 'by'>,
): MinutesPlan {
  const context: MinutesContext = { workspace, head, by, taken: new Set(), actions: new Map() };
  const planned: Planned[] = [];
  const troubles: MinutesTrouble[] = [];
  const said = new Set<string>();
  let there = 0;
  for (const item of items) {
    const same = JSON.stringify([item.kind, item.text, item.scope]);
    const found = said.has(same) ? 'there' : (generalTrouble(item, context) ?? PLANS[item.kind](item, context));
    said.add(same);
    if (found === 'there') there++;
    else if ('code' in found) troubles.push({ ...found, line: item.line });
    else planned.push(found);
  }
  return { planned, there, troubles };
}

const PLANS: Readonly<Record<MinutesKind, (item: MinutesItem, context: MinutesContext) => LinePlan>> = {
  blocker: planNewBlocker,
  cleared: planCleared,
  decision: planDecision,
  revisit: planRevisit,
  action: planAction,
  win: planWin,
  keep: planLesson,
  change: planLesson,
  learned: planLesson,
};

/** What can be wrong with a line of any kind. */
function generalTrouble(
  { kind, word, text, reason, people }: MinutesItem,
  { head, workspace }: MinutesContext,
): Omit<MinutesTrouble, 'line'> | null {
  if (!ALLOWED[head.kind].includes(kind)) return { code: 'minutes-not-here', data: { word, kind: head.kind } };
  const words = `${text} ${reason ?? ''}`;
  if (words.length > LONGEST || !isOneLine(words)) return { code: 'minutes-faulty', data: { word } };
  const known = workspace.people;
  const stranger = known === null ? undefined : people.find((one) => !known.has(one));
  if (stranger === undefined || known === null) return null;
  const handles = [...known.keys()];
  const allowed = handles.length <= 12 ? handles : null;
  return { code: 'minutes-person', data: { person: stranger, suggestion: suggest(stranger, handles), allowed } };
}
