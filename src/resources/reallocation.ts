/**
 * How much moved between two cycles, 0–1: ½ Σ |share new − share old| (method.md 7), which is 1 − the sum of the smaller
 * ones. Takes amounts by name and compares their shares; null where one of the two has nothing.
 */
export function reallocation(before: ReadonlyMap<string, number>, now: ReadonlyMap<string, number>): number | null {
  const [old, fresh] = [total(before), total(now)];
  if (old === 0 || fresh === 0) return null;
  const names = new Set([...before.keys(), ...now.keys()]);
  let moved = 0;
  for (const name of names) moved += Math.abs((now.get(name) ?? 0) / fresh - (before.get(name) ?? 0) / old);
  return Math.min(1, moved / 2);
}

function total(amounts: ReadonlyMap<string, number>): number {
  return [...amounts.values()].reduce((sum, one) => sum + one, 0);
}
