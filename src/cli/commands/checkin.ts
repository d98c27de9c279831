import type { Call, Outcome } from '../command';

/** `okr checkin` */
export async function checkin(_call: Call): Promise<Outcome> {
  throw new Error('not built yet');
}
