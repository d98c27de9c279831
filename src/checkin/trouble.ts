/** Why an answer cannot be taken; its sentences stand in `text/<language>/errors/checkin.ts` under the code. */
export type TroubleCode =
  | 'answer-no-number'
  | 'answer-other-unit'
  | 'answer-minus'
  | 'answer-nothing-before'
  | 'answer-no-yes-no'
  | 'answer-no-milestone'
  | 'answer-share'
  | 'answer-confidence'
  | 'answer-note'
  | 'cell-date'
  | 'cell-error'
  | 'cell-not-computed';

export interface Trouble {
  readonly code: TroubleCode;
  readonly data: Readonly<Record<string, string | number | null | readonly string[]>>;
}

export function isTrouble(value: object): value is Trouble {
  return 'code' in value && 'data' in value;
}
