import type { Text } from '../../catalogue';
import type { checkin as en } from '../../en/errors/checkin';

/** Fehler von `okr checkin`. */
export const checkin: Pick<Text['errors'], keyof typeof en> = {};
