import type { FileChange, LoggedCommit } from '../model/commit';
import { placeOf } from '../workspace/place';
import { compareVersions, differing, only, type Side, sameJson } from './compare-versions';
import type { Authored, DefinitionEvent } from './event';
import { sameText } from './same-text';
import { nextVersion, type Version } from './version';

/** What commits did to definitions. `events` name their commit by its position in `commits`. */
export interface History {
  /** The commit it was read from. */
  readonly head: string;
  /** Those that changed a definition, oldest first. */
  readonly commits: readonly Authored[];
  readonly events: readonly DefinitionEvent[];
  /** Versions of files that could not be read, and stand for the version before them. */
  readonly unread: number;
}

/** One text of a team's file; `version` is null until it is in. */
interface Text {
  /** The one it is read by: most of it is the same. */
  readonly earlier: Text | null;
  version: Version | null;
}

/** What a commit did to a team's file: whose it is (`2026-Q4/sales`, null for no team's) before and after. */
interface TeamFile {
  readonly old: string | null;
  readonly home: string | null;
  /** One for each parent; null where there was no file. */
  readonly before: readonly (Text | null)[];
  readonly after: Text | null;
}

/** A commit whose texts have not all arrived. */
interface Waiting {
  readonly commit: LoggedCommit;
  readonly files: readonly TeamFile[];
  /** How many texts must be in. */
  readonly texts: number;
}

/**
 * Turns commits into events while git still hands them over: each commit is compared as soon as the texts of its files
 * are in.
 */
export class HistoryReader {
  private readonly commits: Authored[];
  private readonly events: DefinitionEvent[];
  private readonly waiting: Waiting[] = [];
  /** Texts asked for, in the order in which they arrive. */
  private readonly expected: Text[] = [];
  private readonly byId = new Map<string, Text>();
  private readonly homeOf = homes();
  private broken = 0;
  /** How many texts were asked for, and how many are in. */
  asked = 0;
  arrived = 0;

  /** Goes on behind what was known before. */
  constructor(private readonly known: History | null = null) {
    this.commits = [...(known?.commits ?? [])];
    this.events = [...(known?.events ?? [])];
  }

  /** Takes in the next commit. The ids of the texts to fetch for it: those first that others are read by. */
  add(commit: LoggedCommit): string[] {
    const wanted: string[] = [];
    const files: TeamFile[] = [];
    for (const file of commit.files) {
      const home = this.homeOf(file.path);
      const old = file.from === null ? home : this.homeOf(file.from);
      if (home !== null || old !== null) files.push(this.teamFile(file, old, home, wanted));
    }
    if (files.length > 0) this.waiting.push({ commit, files, texts: this.asked });
    return wanted;
  }

  /**
   * Takes in the next text; null for an object that is none. What cannot be read stands for the version before it: a file
   * that is broken for a while defines what it did.
   */
  take(text: string | null): void {
    const next = this.expected.shift();
    if (next === undefined) return;
    this.arrived++;
    const earlier = next.earlier?.version ?? null;
    const version = text === null ? null : nextVersion(text, earlier);
    if (version === null) this.broken++;
    next.version = version ?? earlier;
    this.compare();
  }

  /** All that was read, once everything is in. */
  end(head: string): History {
    this.compare();
    const unread = (this.known?.unread ?? 0) + this.broken;
    return { head, commits: this.commits, events: this.events, unread };
  }

  private teamFile(file: FileChange, old: string | null, home: string | null, wanted: string[]): TeamFile {
    const before = file.before.map((id) => this.textOf(id, null, wanted));
    return { old, home, before, after: this.textOf(file.after, before[0] ?? null, wanted) };
  }

  private textOf(id: string | null, earlier: Text | null, wanted: string[]): Text | null {
    if (id === null) return null;
    const known = this.byId.get(id);
    if (known !== undefined) return known;
    const text = { earlier, version: null };
    this.asked++;
    wanted.push(id);
    this.expected.push(text);
    this.byId.set(id, text);
    return text;
  }

  /** Compares the commits whose texts are in. */
  private compare(): void {
    for (let next = this.waiting[0]; next && next.texts <= this.arrived; next = this.waiting[0]) {
      this.waiting.shift();
      const found: DefinitionEvent[] = [];
      for (const file of next.files) addEvents(file, this.commits.length, found);
      if (found.length === 0) continue;
      for (const one of joined(found)) this.events.push(one);
      this.commits.push(authored(next.commit));
    }
  }
}

/** Adds what a commit did to the definitions of a file. A merge did what differs from each of its parents. */
function addEvents({ old, home, before, after }: TeamFile, commit: number, found: DefinitionEvent[]): void {
  const now = sideOf(home, after);
  const [first = null, ...others] = before;
  const own: DefinitionEvent[] = [];
  compareVersions(sideOf(old, first), now, commit, own);
  const sides = others.map((text) => {
    const side: DefinitionEvent[] = [];
    compareVersions(sideOf(old, text), now, commit, side);
    return side;
  });
  for (const one of own) if (sides.every((side) => side.some((two) => isSame(one, two)))) found.push(one);
}

/** What is no team's file defines nothing. */
function sideOf(home: string | null, text: Text | null): Side {
  return home === null ? { home: '', version: null } : { home, version: text?.version ?? null };
}

function isSame(one: DefinitionEvent, two: DefinitionEvent): boolean {
  return one.to === two.to && (one.to !== null || one.from === two.from) && sameJson(one.after, two.after);
}

/** Joins what is gone in one place and new in another with the same title: it moved, or has another id now. */
function joined(found: readonly DefinitionEvent[]): readonly DefinitionEvent[] {
  const gone = found.filter((one) => one.to === null);
  const fresh = gone.length === 0 ? [] : found.filter((one) => one.from === null);
  if (fresh.length === 0) return found;
  const pairs = new Map<DefinitionEvent, DefinitionEvent>();
  for (const one of fresh) {
    const twins = gone.filter((old) => !pairs.has(old) && isTwin(old, one));
    const twin = twins.find((old) => lastId(old.from) === lastId(one.to)) ?? twins[0];
    if (twin) pairs.set(twin, one).set(one, twin);
  }
  return found.flatMap((one) => {
    const twin = pairs.get(one);
    if (!twin) return [one];
    if (one.to === null) return [];
    const keys = differing(twin.before, one.after);
    return [{ ...one, from: twin.from, before: only(twin.before, keys), after: only(one.after, keys) }];
  });
}

function isTwin(old: DefinitionEvent, fresh: DefinitionEvent): boolean {
  const [title, other] = [old.before.title, fresh.after.title];
  const isSameTitle = typeof title === 'string' && typeof other === 'string' && sameText(title, other);
  return isSameTitle && depth(old.from) === depth(fresh.to);
}

function depth(ref: string | null): number {
  return ref?.split('/').length ?? 0;
}

function lastId(ref: string | null): string | undefined {
  return ref?.split('/').at(-1);
}

/** Whose file it is; null for one that is no team's. The few paths of a history come by many times. */
function homes(): (path: string) => string | null {
  const known = new Map<string, string | null>();
  return (path) => {
    let home = known.get(path);
    if (home === undefined) {
      const place = placeOf(path);
      home = place?.kind === 'team' ? `${place.cycle}/${place.team}` : null;
      known.set(path, home);
    }
    return home;
  };
}

function authored({ id, date, author, email, message }: LoggedCommit): Authored {
  return { commit: id, date, author, email, message };
}
