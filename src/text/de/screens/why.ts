import type { Text } from '../../catalogue';

/** Sätze von `okr why`. */
export const why: Text['screens']['why'] = {
  title: (organisation) => `${organisation} · Warum`,
};
