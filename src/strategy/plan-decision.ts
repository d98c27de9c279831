import type { Change, Data } from '../model/change';
import type { Decision } from '../model/workspace';

/** What is known of an opportunity's new record. */
export interface NewDecision
  extends Omit<Decision, 'id' | 'kind' | 'supersededBy' | 'place' | 'consequences' | 'consulted'> {
  readonly id: string;
}

/** A line of a file that is still easy to read; longer lists take a line for each item. */
const LONGEST_LINE = 110;

/** The changes that fill a new record's file, in the order of the format; what nobody said is left out. */
export function planDecision(file: string, decision: NewDecision): Change[] {
  const { id, title, date, status, context, answer, exempt, paysInto, insteadOf, options, reason } = decision;
  const { revisit, deciders, scores, supersedes } = decision;
  const pays = paysInto.map(({ ref, expected }) => ({
    key_result: ref,
    ...(expected === null ? {} : { expected }),
  }));
  const known: [key: string, value: Data | null, block?: number][] = [
    ['id', id],
    ['title', title],
    ['date', date],
    ['kind', 'opportunity'],
    ['status', status],
    ['context', context],
    ['answer', answer],
    ['exempt', exempt],
    ['pays_into', filled(pays), 1],
    ['instead_of', insteadOf],
    ['options', filled(options), options.join(', ').length > LONGEST_LINE ? 1 : 0],
    ['reason', reason],
    ['revisit', revisit],
    ['deciders', filled(deciders)],
    ['scores', scoresAsWritten(scores), 1],
    ['supersedes', filled(supersedes)],
  ];
  return known.flatMap(([key, value, block = 0]) =>
    value === null ? [] : [{ kind: 'put', file, path: [], key, value, block }],
  );
}

/** The only edit a record gets after it was accepted: that another one replaces it, and which. */
export function planSuperseded(file: string, by: string): Change[] {
  return [
    { kind: 'put', file, path: [], key: 'status', value: 'superseded' },
    { kind: 'put', file, path: [], key: 'superseded_by', value: by },
  ];
}

function filled<T extends Data>(items: readonly T[]): readonly T[] | null {
  return items.length === 0 ? null : items;
}

function scoresAsWritten({ rice, ice, wsjf }: Decision['scores']): Data | null {
  const scores: Record<string, Data> = {};
  if (rice) scores.rice = { ...rice };
  if (ice) scores.ice = { ...ice };
  if (wsjf) {
    const { value, timeCriticality, risk, size } = wsjf;
    scores.wsjf = { value, time_criticality: timeCriticality, risk, size };
  }
  return Object.keys(scores).length === 0 ? null : scores;
}
