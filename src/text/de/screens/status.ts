import type { Text } from '../../catalogue';

/** Sätze von `okr status`. */
export const status: Text['screens']['status'] = {
  title: (organisation) => `${organisation} · Stand`,
};
