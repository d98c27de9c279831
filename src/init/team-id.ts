/** Letters that Unicode does not take apart into a base letter and a mark. */
const SPELLED: Readonly<Record<string, string>> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  ß: 'ss',
  æ: 'ae',
  ø: 'oe',
  œ: 'oe',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
};
/** Names of devices: Windows cannot check out a file that is called so. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;
const LONGEST = 60;

/** `Vertrieb & Service` → `vertrieb-service`; `team` for a name without any letter or digit of the alphabet. */
export function teamId(name: string): string {
  const id = name
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[^\x00-\x7f]/gu, (letter) => SPELLED[letter] ?? letter)
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST + 1)
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, LONGEST);
  if (id === '') return 'team';
  return DEVICE.test(id) ? `${id}-team` : id;
}

/** Ids for several names, each different from the others and from those taken. */
export function teamIds(names: readonly string[], taken: readonly string[] = []): string[] {
  const used = new Set(taken);
  return names.map((name) => {
    const first = teamId(name);
    let id = first;
    for (let number = 2; used.has(id); number++) id = `${first}-${number}`;
    used.add(id);
    return id;
  });
}
