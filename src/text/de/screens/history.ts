import type { Text } from '../../catalogue';

/** Sätze von `okr history`. */
export const history: Text['screens']['history'] = {
  title: (organisation) => `${organisation} · Verlauf`,
};
