import type { Call, Outcome } from '../command';

/** `okr rename` */
export async function rename(_call: Call): Promise<Outcome> {
  throw new Error('not built yet');
}
