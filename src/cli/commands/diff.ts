import type { Call, Outcome } from '../command';

/** `okr diff` */
export async function diff(_call: Call): Promise<Outcome> {
  throw new Error('not built yet');
}
