import type { Call, Outcome } from '../command';

/** `okr blockers` */
export async function blockers(_call: Call): Promise<Outcome> {
  throw new Error('not built yet');
}
