import { ownerOf, teamTest } from '../alignment/owner';
import { defineRule } from './define';
import { liveKeyResults, type PlacedKeyResult } from './live';

/**
 * One person owns more key results in a cycle than can be cared for (method.md 3.3). A key result that names nobody
 * counts for its objective's owner. Reported once, at the first one beyond the limit.
 */
export default defineRule({
  id: 'overloaded-owner',
  group: 'alignment',
  severity: 'note',
  options: { max: 5 },
  check({ workspace, teamCycles, options, report }) {
    const isTeam = teamTest(workspace);
    const owned = new Map<string, PlacedKeyResult[]>();
    for (const placed of liveKeyResults(teamCycles)) {
      const owner = ownerOf(placed.keyResult, placed.objective);
      if (owner === null || isTeam(owner)) continue;
      const key = `${placed.home.cycle.id}/${owner}`;
      const own = owned.get(key);
      if (own) own.push(placed);
      else owned.set(key, [placed]);
    }
    for (const [key, own] of owned) {
      const beyond = own[options.max];
      if (!beyond) continue;
      const handle = key.slice(key.indexOf('/') + 1);
      const person = workspace.people?.get(handle)?.name ?? handle;
      const data = { person, count: own.length, max: options.max, cycle: beyond.home.cycle.id };
      report('many', data, beyond.keyResult.place, beyond.keyResult.ref);
    }
  },
});
