import type { TeamCycle } from '../model/workspace';
import type { Frame } from '../score/frame';
import { type AgendaItem, agenda } from './agenda';
import { lastNumber } from './read-amount';

/** What a table of key results says of one of them, and what somebody may write over. */
export interface Stand {
  /** The last value reported; of a sum all that came to it; of milestones the share done of each (0–1). Null for none. */
  readonly value: number | boolean | ReadonlyMap<string, number> | null;
  /** 1–10 */
  readonly confidence: number | null;
  /** Of the last check-in. */
  readonly note: string | null;
}

/** Where a key result stands, as a table shows it. A mean is shown by its last value: nobody writes over a mean. */
export function standOf(item: AgendaItem): Stand {
  const { kind, keyResult, current, done, confidence, note } = item;
  const rest = { confidence, note };
  if (kind === 'milestones') return { value: done.size > 0 ? done : null, ...rest };
  if (kind === 'number' && keyResult.metric?.counts !== 'sum') return { value: lastNumber(item), ...rest };
  return { value: typeof current === 'number' ? Number(current.toPrecision(12)) : current, ...rest };
}

/** Where every key result of some teams stands, by its reference. Those dropped are left out. */
export function standsOf(homes: readonly TeamCycle[], frame: Frame): ReadonlyMap<string, Stand> {
  return new Map(
    homes.flatMap((home) => agenda(home, frame).map((item) => [item.keyResult.ref, standOf(item)] as const)),
  );
}
