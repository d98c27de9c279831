import type { Text } from '../../catalogue';

/** Sätze von `okr diff`. */
export const diff: Text['screens']['diff'] = {
  title: (organisation) => `${organisation} · Änderungen`,
};
