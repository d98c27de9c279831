import type { Text } from '../../catalogue';

/** Sätze von `okr blockers`. */
export const blockers: Text['screens']['blockers'] = {
  title: (organisation) => `${organisation} · Hindernisse`,
};
