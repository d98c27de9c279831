import type { Call, Outcome } from '../command';

/** `okr history` */
export async function history(_call: Call): Promise<Outcome> {
  throw new Error('not built yet');
}
