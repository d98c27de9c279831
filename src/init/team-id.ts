import { freeId, idFrom } from '../model/id-from';

/** Names of devices: Windows cannot check out a file that is called so. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;
const LONGEST = 60;

/** `Vertrieb & Service` → `vertrieb-service`; `team` for a name without any letter or digit of the alphabet. */
export function teamId(name: string): string {
  const id = idFrom(name, LONGEST);
  if (id === '') return 'team';
  return DEVICE.test(id) ? `${id}-team` : id;
}

/** Ids for several names, each different from the others and from those taken. */
export function teamIds(names: readonly string[], taken: readonly string[] = []): string[] {
  const used = new Set(taken);
  return names.map((name) => {
    const id = freeId(teamId(name), used);
    used.add(id);
    return id;
  });
}
