import type { Text } from '../../catalogue';

/** Sätze von `okr todo`. */
export const todo: Text['screens']['todo'] = {
  title: (organisation) => `${organisation} · Zu tun`,
};
