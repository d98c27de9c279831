import type { Text } from '../../catalogue';

/** Sätze von `okr rename`. */
export const rename: Text['screens']['rename'] = {
  title: (organisation) => `${organisation} · Umbenennen`,
};
