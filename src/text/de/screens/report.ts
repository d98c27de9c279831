import type { Text } from '../../catalogue';

/** Sätze von `okr report`. */
export const report: Text['screens']['report'] = {
  title: (organisation, cycle) => `${organisation} · Bericht ${cycle}`,
};
