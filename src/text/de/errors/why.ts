import type { Text } from '../../catalogue';
import type { why as en } from '../../en/errors/why';

/** Fehler von `okr why`. */
export const why: Pick<Text['errors'], keyof typeof en> = {};
