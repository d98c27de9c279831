import type { GrowingList } from '../model/change';

/** The lists of a check-in file, which people only add to. */
export const CHECK_IN_LISTS: readonly GrowingList[] = [
  { key: 'check_ins', date: 'date', id: null, by: 'by', about: 'key_results' },
  { key: 'blockers', date: 'raised', id: 'id', by: 'raised_by', about: null },
];
