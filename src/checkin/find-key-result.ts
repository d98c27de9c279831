import { suggest } from '../language/suggest';
import type { AgendaItem } from './agenda';

/** What a reference leads to; or what may have been meant. */
export type FoundKeyResult =
  | { readonly item: AgendaItem; readonly milestone: string | null }
  | { readonly suggestion: string | null; readonly allowed: readonly string[] };

/**
 * The key result a reference names: `objective/key-result`, with cycle and team in front or not, and for a milestone
 * its id behind. A title stands for its key result where no other has it.
 */
export function findKeyResult(
  ref: string,
  items: readonly AgendaItem[],
  home: { cycle: string; team: string },
): FoundKeyResult {
  const written = ref.trim();
  const byKey = new Map(items.map((item) => [item.key, item]));
  const inCycle = written.startsWith(`${home.cycle}/`) ? written.slice(home.cycle.length + 1) : written;
  const readings = [inCycle, ...(inCycle.startsWith(`${home.team}/`) ? [inCycle.slice(home.team.length + 1)] : [])];
  for (const reading of readings) {
    const whole = byKey.get(reading);
    if (whole) return { item: whole, milestone: null };
    const cut = reading.lastIndexOf('/');
    const above = byKey.get(reading.slice(0, cut));
    if (above?.kind === 'milestones') return { item: above, milestone: reading.slice(cut + 1) };
  }
  const titled = items.filter(({ keyResult }) => keyResult.title.toLowerCase() === written.toLowerCase());
  if (titled.length === 1 && titled[0]) return { item: titled[0], milestone: null };
  const keys = [...byKey.keys()];
  const local = readings.at(-1) ?? written;
  const ending = keys.filter((key) => key.endsWith(`/${local}`));
  return {
    suggestion: (ending.length === 1 ? ending[0] : undefined) ?? suggest(local, keys) ?? nearEnd(local, keys),
    allowed: keys,
  };
}

/** The key whose key result has nearly this id: `nsp` for `customer-love/nps`. */
function nearEnd(written: string, keys: readonly string[]): string | null {
  const ids = keys.map((key) => key.slice(key.indexOf('/') + 1));
  const id = suggest(written.slice(written.lastIndexOf('/') + 1), ids);
  return id === null ? null : (keys[ids.indexOf(id)] ?? null);
}
