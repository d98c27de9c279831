import type { Text } from '../../catalogue';
import type { rename as en } from '../../en/errors/rename';

/** Fehler von `okr rename`. */
export const rename: Pick<Text['errors'], keyof typeof en> = {};
