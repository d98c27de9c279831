import { idFrom } from '../model/id-from';
import type { Person, Workspace } from '../model/workspace';
import { Ids } from './ids';

/** A person to be added to okr.yaml. */
export interface NewPerson {
  readonly handle: string;
  readonly name: string | null;
  readonly git: readonly string[];
}

const LONGEST_HANDLE = 60;
const ADDRESS = /[\p{L}\d._%+-]+@[\p{L}\d.-]+\.\p{L}{2,}/u;
const BETWEEN = /\s*(?:[;\n&|]|\s\/\s|\s(?:und|and)\s|\s\+\s)\s*/u;

/** Handles for the names and addresses a table has for people: those okr.yaml knows, else new ones. */
export class People {
  private readonly known = new Map<string, string>();
  private readonly ids: Ids;
  private readonly added = new Map<string, { name: string | null; git: string[] }>();

  /** @param aliases handles by name, from the mapping file. @param lastFirst are names written `Muster, Anna`? */
  constructor(
    people: Workspace['people'],
    aliases: Readonly<Record<string, string>>,
    private readonly lastFirst: boolean,
  ) {
    this.ids = new Ids(people?.keys() ?? []);
    const firsts = new Map<string, string | null>();
    for (const person of people?.values() ?? []) {
      for (const name of namesOf(person)) this.know(name, person.handle);
      const first = person.name?.split(' ')[0]?.toLowerCase();
      if (first !== undefined) firsts.set(first, firsts.has(first) ? null : person.handle);
    }
    // One first name of one person only is theirs.
    for (const [first, handle] of firsts) if (handle !== null) this.know(first, handle);
    for (const [name, handle] of Object.entries(aliases)) this.known.set(keyOf(name), handle);
  }

  /** The handle of the first person named, and the words for further ones; null for no person. */
  read(text: string): { readonly handle: string | null; readonly further: readonly string[] } {
    const whole = this.known.get(keyOf(text));
    if (whole !== undefined) return { handle: whole, further: [] };
    const [first, ...further] = this.namesIn(text);
    return { handle: first === undefined ? null : this.handleOf(first), further };
  }

  /** In the order they were met. */
  get newPeople(): readonly NewPerson[] {
    return [...this.added].map(([handle, { name, git }]) => ({ handle, name, git }));
  }

  private namesIn(text: string): string[] {
    return text
      .split(BETWEEN)
      .flatMap((part) => this.turned(part.split(',').map((name) => name.trim())))
      .filter((name) => /\p{L}/u.test(name));
  }

  /** `Muster, Anna` is one person where names are written so, or where Anna Muster is known. */
  private turned(parts: readonly string[]): string[] {
    const names: string[] = [];
    for (let at = 0; at < parts.length; at++) {
      const [last = '', first = ''] = parts.slice(at, at + 2);
      const isOne = first !== '' && (this.lastFirst || this.known.has(keyOf(`${first} ${last}`)));
      names.push(isOne ? `${first} ${last}` : last);
      if (isOne) at++;
    }
    return names;
  }

  private handleOf(written: string): string | null {
    const address = ADDRESS.exec(written)?.[0]?.toLowerCase() ?? null;
    const name = written
      .replace(ADDRESS, '')
      .replaceAll(/[<>()[\]]/g, ' ')
      .replaceAll(/\s+/g, ' ')
      .trim()
      .replace(/^@/, '');
    const local = address === null ? '' : idFrom(address.slice(0, address.indexOf('@')), LONGEST_HANDLE);
    const own = idFrom(name, LONGEST_HANDLE);
    const found = [name, address ?? '', own, local]
      .map((one) => (one === '' ? undefined : this.known.get(keyOf(one))))
      .find((one) => one !== undefined);
    const handle = found ?? this.add(own || local);
    if (handle === null) return null;
    for (const one of [name, address ?? '', own, local]) if (one !== '') this.know(one, handle);
    const person = this.added.get(handle);
    if (person !== undefined) {
      if (name !== '' && person.name === null) person.name = name;
      if (address !== null && !person.git.includes(address)) person.git.push(address);
    }
    return handle;
  }

  private add(wanted: string): string | null {
    if (wanted === '') return null;
    const handle = this.ids.free(wanted);
    this.added.set(handle, { name: null, git: [] });
    return handle;
  }

  private know(name: string, handle: string): void {
    if (!this.known.has(keyOf(name))) this.known.set(keyOf(name), handle);
  }
}

function namesOf({ handle, name, git }: Person): string[] {
  const locals = git.map((address) => idFrom(address.slice(0, Math.max(address.indexOf('@'), 0)), LONGEST_HANDLE));
  return [handle, ...(name === null ? [] : [name, idFrom(name, LONGEST_HANDLE)]), ...git, ...locals].filter(
    (one) => one !== '',
  );
}

function keyOf(name: string): string {
  return name.trim().toLowerCase().replace(/^@/, '');
}

/** Are most names of a column written `Muster, Anna`? `Anna, Ben` in a few cells means two people. */
export function isLastFirst(texts: readonly string[]): boolean {
  const pairs = texts.filter((text) => /^[\p{L}'-]+(?: [\p{L}'-]+)?, ?[\p{L}'-]+(?: [\p{L}'-]+)?$/u.test(text.trim()));
  return pairs.length > 1 && pairs.length * 3 > texts.length * 2;
}
