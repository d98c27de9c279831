import type { Workspace } from '../model/workspace';
import { type FoundFile, isText, type TextFile } from '../workspace/file';
import { placeOf, slotOf } from '../workspace/place';
import type { Change } from './change';
import { compareCheckIns, compareValues } from './compare-check-ins';
import { compareDefinitions } from './compare-definitions';
import { compareFiles, type FilePair } from './compare-files';
import { pairDefinitions } from './pair-definitions';

/** A workspace in one state, with what it was read from. */
export interface State {
  readonly workspace: Workspace;
  readonly files: readonly FoundFile[];
}

/**
 * The files two states differ in, with all that belongs to the same team's cycle, and okr.yaml, by which the others are
 * read: enough to compare them. All of them where okr.yaml differs.
 */
export function differingFiles(
  before: readonly FoundFile[],
  after: readonly FoundFile[],
): readonly [FoundFile[], FoundFile[]] {
  const [old, now] = [textByPath(before), textByPath(after)];
  const differs = (path: string) => old.get(path) !== now.get(path);
  const changed = [...new Set([...old.keys(), ...now.keys()])].filter(differs);
  if (changed.some((path) => placeOf(path)?.kind === 'okr')) return [[...before], [...after]];
  const homes = new Set(changed.flatMap((path) => homeOf(path) ?? []));
  const wanted = ({ path }: FoundFile) =>
    placeOf(path)?.kind === 'okr' || differs(path) || homes.has(homeOf(path) ?? '');
  return [before.filter(wanted), after.filter(wanted)];
}

/**
 * What changed in meaning between two states. What one of them could not read is not compared: a file, and with a team's
 * objectives all that is said about them.
 */
export function compareWorkspaces(before: State, after: State): Change[] {
  const [old, now] = [before.workspace, after.workspace];
  const unread = new Set([...old.incomplete, ...now.incomplete].map(({ file }) => file));
  const paired = pairDefinitions(old.teamCycles, now.teamCycles);
  const found = [
    ...compareDefinitions(paired),
    ...compareValues(paired.keyResults),
    ...compareCheckIns(old.teamCycles, now.teamCycles),
    ...filePairs(before.files, after.files).flatMap((one) => compareFiles(one, now.language)),
  ];
  const homes = new Set([...old.unread, ...now.unread]);
  return found.filter(({ place }) => !unread.has(place.file) && !homes.has(homeOf(place.file) ?? ''));
}

/** Files of one slot beside each other (`sales.yml` is `sales.yaml`), those of none by their path. */
function filePairs(before: readonly FoundFile[], after: readonly FoundFile[]): FilePair[] {
  const [old, now] = [bySlot(before), bySlot(after)];
  return [...new Set([...now.keys(), ...old.keys()])].flatMap((slot) => {
    const [one, two] = [old.get(slot) ?? null, now.get(slot) ?? null];
    const place = placeOf((two ?? one)?.path ?? '');
    return place === null || one?.text === two?.text ? [] : [{ place, before: one, after: two }];
  });
}

function bySlot(files: readonly FoundFile[]): Map<string, TextFile> {
  return new Map(
    files.filter(isText).map((file) => {
      const place = placeOf(file.path);
      return [(place && slotOf(place)) ?? file.path, file];
    }),
  );
}

function textByPath(files: readonly FoundFile[]): Map<string, string> {
  return new Map(files.map((file) => [file.path, isText(file) ? file.text : file.fault]));
}

/** `2026-Q4/sales` of everything a team has in a cycle. */
function homeOf(path: string): string | null {
  const place = placeOf(path);
  return place?.cycle && place.team ? `${place.cycle}/${place.team}` : null;
}
