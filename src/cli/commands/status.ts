import type { Call, Outcome } from '../command';

/** `okr status` */
export async function status(_call: Call): Promise<Outcome> {
  throw new Error('not built yet');
}
