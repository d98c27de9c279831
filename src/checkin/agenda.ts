import { daysBetween, type IsoDate } from '../model/date';
import { type KeyResult, kindOf } from '../model/okr';
import type { TeamCycle } from '../model/workspace';
import type { Frame } from '../score/frame';
import { type KeyResultScore, progressOf, scoreKeyResult } from '../score/key-result';
import { readingOf } from '../score/reading';
import { confidenceOf, saidUntil } from '../score/said';
import { dropState, type Standing, standingOf } from '../score/standing';
import type { DatedValue } from '../score/value';

/** How a key result is answered: a number, yes or no, or the milestones done. */
export type AnswerKind = 'number' | 'yes-no' | 'milestones';

/** One key result to be asked about, with where it stands. */
export interface AgendaItem {
  /** `objective/key-result` */
  readonly key: string;
  /** The objective's title. */
  readonly objective: string;
  readonly keyResult: KeyResult;
  readonly kind: AnswerKind;
  /** The key result as it stands, scored. */
  readonly shown: KeyResultScore;
  /** 0–1; null while no value is known and where it cannot be scored. */
  readonly progress: number | null;
  /** All values reported, in date order. */
  readonly values: readonly DatedValue[];
  /** The current value as `counts` makes it; null where there is none, and for milestones. */
  readonly current: number | boolean | null;
  /** The share done of each milestone, 0–1, by id; empty for other kinds. */
  readonly done: ReadonlyMap<string, number>;
  /** The last confidence given, 1–10. */
  readonly confidence: number | null;
  /** The note of the last check-in that says something about it. */
  readonly note: string | null;
  /** Days since something was last said about it; null for never. */
  readonly days: number | null;
}

/**
 * The key results of a team to be asked about on the frame's day, in the order of the file, with what was known by
 * then. Dropped ones are left out.
 */
export function agenda(home: TeamCycle, frame: Frame): AgendaItem[] {
  const standing = standingOf(home, frame);
  const said = saidUntil(home.checkIns, frame.today);
  return home.objectives.flatMap((objective) => {
    if (dropState(objective.dropped, frame) !== 'kept') return [];
    return objective.keyResults.flatMap((keyResult) => {
      if (dropState(keyResult.dropped, frame) !== 'kept') return [];
      const key = `${objective.id}/${keyResult.id}`;
      const about = said.get(key) ?? [];
      return [
        {
          key,
          objective: objective.title,
          keyResult,
          ...standsAt(keyResult, key, standing),
          confidence: confidenceOf(about).value,
          note: about.at(-1)?.entry.note ?? null,
          days: daysSince(about.at(-1)?.date ?? null, frame.today),
        },
      ];
    });
  });
}

function standsAt(
  keyResult: KeyResult,
  key: string,
  standing: Standing,
): Pick<AgendaItem, 'kind' | 'shown' | 'progress' | 'values' | 'current' | 'done'> {
  const values = standing.values.get(key) ?? [];
  const { value } = readingOf(keyResult, values, standing);
  const metric = kindOf(keyResult);
  const kind = metric === 'milestones' || metric === 'yes-no' ? metric : 'number';
  const isMap = typeof value === 'object' && value !== null;
  return {
    kind,
    shown: scoreKeyResult(keyResult, key, standing).shown,
    progress: progressOf(keyResult, key, standing),
    values,
    current: isMap ? null : value,
    done: isMap ? value : new Map(),
  };
}

function daysSince(last: IsoDate | null, today: IsoDate): number | null {
  return last === null ? null : daysBetween(last, today);
}
