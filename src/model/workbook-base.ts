/** The hidden sheet of our workbooks that keeps what stood in them when they were written. No word of it is ever shown. */
export const BASE_SHEET = 'okr';

/** Its columns: of each key result what may be written over, and its definition, which may not. `written` is the day. */
export const BASE_COLUMNS = [
  'ref',
  'value',
  'confidence',
  'note',
  'title',
  'from',
  'to',
  'unit',
  'owner',
  'written',
] as const;
