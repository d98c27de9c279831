import type { Call, Outcome } from '../command';

/** `okr todo` */
export async function todo(_call: Call): Promise<Outcome> {
  throw new Error('not built yet');
}
