import type { TeamCycle } from '../model/workspace';
import { defineRule } from './define';

/**
 * A company value that no win of the last closed cycle showed (the article: values are lived from the first day). Silent
 * where that cycle celebrated nothing at all: `no-wins` says so.
 */
export default defineRule({
  id: 'value-never-shown',
  group: 'strategy',
  severity: 'note',
  cycles: 'closed',
  check({ workspace: { strategy }, teamCycles, report }) {
    const last = lastOf(teamCycles);
    if (strategy === null || last === null) return;
    const wins = teamCycles.filter(({ cycle }) => cycle.id === last).flatMap(winsOf);
    if (wins.length === 0) return;
    const shown = new Set(wins.map(({ value }) => value));
    for (const { id, name, place } of strategy.values) {
      if (!shown.has(id)) report('unseen', { value: name ?? id, cycle: last, wins: wins.length }, place);
    }
  },
});

function winsOf({ checkIns, review }: TeamCycle) {
  return [...checkIns.flatMap(({ wins }) => wins), ...(review?.wins ?? [])];
}

/** The cycle that ended last. */
function lastOf(homes: readonly TeamCycle[]): string | null {
  const cycles = homes.map(({ cycle }) => cycle).sort((a, b) => (a.end < b.end ? 1 : -1));
  return cycles[0]?.id ?? null;
}
