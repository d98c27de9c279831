import type { Call, Outcome } from '../command';

/** `okr why` */
export async function why(_call: Call): Promise<Outcome> {
  throw new Error('not built yet');
}
