import type { Text } from '../../catalogue';

/** Sätze von `okr checkin`. */
export const checkin: Text['screens']['checkin'] = {
  title: (organisation) => `${organisation} · Check-in`,
};
