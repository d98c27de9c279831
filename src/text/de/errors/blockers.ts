import type { Text } from '../../catalogue';
import type { blockers as en } from '../../en/errors/blockers';

/** Fehler von `okr blockers`. */
export const blockers: Pick<Text['errors'], keyof typeof en> = {};
