import type { FileChange, Log, LoggedCommit } from '../model/commit';
import { placeOf } from '../workspace/place';
import { compareVersions, type Difference, differing, only, sameJson } from './compare-versions';
import type { Authored, DefinitionEvent } from './event';
import { sameText } from './same-text';
import { nextVersion, type Version } from './version';

/** What the commits of a log did to definitions. `events` name their commit by its position in `commits`. */
export interface History {
  /** The commit it was read from. */
  readonly head: string;
  /** Those that changed a definition, oldest first. */
  readonly commits: readonly Authored[];
  readonly events: readonly DefinitionEvent[];
  /** Versions of files that could not be read, and stand for the version before them. */
  readonly unread: number;
}

/** The versions of team files, each read when its text arrives, by what differs from the version before it. */
export class Versions {
  private readonly known = new Map<string, Version | null>();
  private readonly earlier = new Map<string, string>();
  private broken = 0;

  constructor(log: Log) {
    const homeOf = homes();
    for (const { path, before, after, from } of log.commits.flatMap((one) => one.files)) {
      if (homeOf(path) === null && (from === null || homeOf(from) === null)) continue;
      const [first] = before;
      for (const id of before) if (id !== null) this.known.set(id, null);
      if (after === null || this.known.has(after)) continue;
      this.known.set(after, null);
      if (first) this.earlier.set(after, first);
    }
  }

  /** The objects to fetch, those first that others are read by. */
  get ids(): readonly string[] {
    return [...this.known.keys()];
  }

  /**
   * Takes in the text of an object; null for one that is no text. What cannot be read stands for the version before it: a
   * file that is broken for a while defines what it did.
   */
  take(id: string, text: string | null): void {
    const name = this.earlier.get(id);
    const earlier = (name && this.known.get(name)) || null;
    const version = text === null ? null : nextVersion(text, earlier);
    if (version === null) this.broken++;
    this.known.set(id, version ?? earlier);
  }

  /** How many could not be read so far. */
  get unread(): number {
    return this.broken;
  }

  of(id: string | null): Version | null {
    return id === null ? null : (this.known.get(id) ?? null);
  }
}

/** The events of a log, once its texts are in, behind those known before. */
export function readEvents(log: Log, versions: Versions, known: History | null = null): History {
  const commits = [...(known?.commits ?? [])];
  const events = [...(known?.events ?? [])];
  const homeOf = homes();
  for (const one of log.commits) {
    const commit = commits.length;
    const found = one.files.flatMap((file) =>
      differencesOf(file, versions, homeOf).map((difference) => ({ commit, ...difference, file: file.path })),
    );
    if (found.length === 0) continue;
    events.push(...joined(found));
    commits.push(authored(one));
  }
  return { head: log.head, commits, events, unread: (known?.unread ?? 0) + versions.unread };
}

/** A merge did what differs from each of its parents. */
function differencesOf({ path, from, before, after }: FileChange, versions: Versions, homeOf: HomeOf): Difference[] {
  const home = homeOf(path);
  const old = homeOf(from ?? path);
  if (home === null && old === null) return [];
  const side = { home: home ?? '', version: home === null ? null : versions.of(after) };
  const [first = [], ...others] = before.map((id) =>
    compareVersions({ home: old ?? '', version: old === null ? null : versions.of(id) }, side),
  );
  return first.filter((one) => others.every((other) => other.some((two) => isSame(one, two))));
}

function isSame(one: Difference, two: Difference): boolean {
  return one.to === two.to && (one.to !== null || one.from === two.from) && sameJson(one.after, two.after);
}

/** Joins what is gone in one place and new in another with the same title: it moved, or has another id now. */
function joined(found: readonly DefinitionEvent[]): DefinitionEvent[] {
  const gone = found.filter((one) => one.to === null);
  const fresh = found.filter((one) => one.from === null);
  if (gone.length === 0 || fresh.length === 0) return [...found];
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
  const isSame = typeof title === 'string' && typeof other === 'string' && sameText(title, other);
  return isSame && depth(old.from) === depth(fresh.to);
}

function depth(ref: string | null): number {
  return ref?.split('/').length ?? 0;
}

function lastId(ref: string | null): string | undefined {
  return ref?.split('/').at(-1);
}

/** `2026-Q4/sales` of a team's file; null for every other file. */
type HomeOf = (path: string) => string | null;

/** The few paths of a history come by many times. */
function homes(): HomeOf {
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
