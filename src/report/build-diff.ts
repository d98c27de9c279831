import type { Change } from '../history/change';
import { compareWorkspaces, type State } from '../history/compare-workspaces';
import { effectOf, makesEasier } from '../history/effect';
import type { Cycle } from '../model/cycle';
import type { IsoDate } from '../model/date';
import type { DiffChange, DiffReport } from '../schema/output/diff';
import { type Frame, frameOf } from '../score/frame';
import { isText } from '../workspace/file';
import { Places } from './places';

/** A state of a workspace with its name: a commit, or `worktree`. */
export interface NamedState extends State {
  readonly name: string;
  /** The day of the commit; null for the worktree. */
  readonly date: IsoDate | null;
}

export interface DiffInput {
  readonly from: NamedState;
  readonly to: NamedState;
  /** Only this cycle and team; null for all. */
  readonly cycle: string | null;
  readonly team: string | null;
  readonly today: IsoDate;
  readonly holidays: ReadonlySet<IsoDate>;
}

/** `okr diff` as plain data: what changed in meaning, by file and line, each goalpost with what it does to the score. */
export function buildDiff({ from, to, cycle, team, today, holidays }: DiffInput): DiffReport {
  const places = { before: new Places(textsOf(from)), after: new Places(textsOf(to)) };
  const frames = new Map<string, Frame>();
  const frame = (one: Cycle) => {
    const known = frames.get(one.id) ?? frameOf(one, to.workspace.settings, { today, holidays });
    frames.set(one.id, known);
    return known;
  };
  const changes = compareWorkspaces(from, to)
    .filter(({ place }) => isWanted(place.file, cycle, team))
    .map((one) => shown(one, places[one.side], frame));
  return {
    version: 1,
    command: 'diff',
    today,
    from: from.name,
    to: to.name,
    fromDate: from.date,
    toDate: to.date,
    changes: changes.toSorted((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line)),
    incomplete: to.workspace.incomplete,
    incompleteBefore: from.workspace.incomplete,
  };
}

function shown(change: Change, places: Places, frameFor: (cycle: Cycle) => Frame): DiffChange {
  const { kind, about, ref, title, key, before, after, unit, reason, definitions, place } = change;
  const effect = definitions && effectOf(change, definitions, frameFor(definitions.home.cycle));
  const easier = definitions !== null && makesEasier(change, definitions, effect);
  const line = places.at(place).line ?? 1;
  return { kind, about, ref, title, key, before, after, unit, easier, reason, score: effect, file: place.file, line };
}

/** Is the file of this cycle and team? What belongs to no team is wanted where neither is asked for. */
function isWanted(file: string, cycle: string | null, team: string | null): boolean {
  const found = /^okrs\/([^/]+)\/(?:check-ins\/|reviews\/)?([^/]+)\.ya?ml$/.exec(file);
  return (cycle === null || found?.[1] === cycle) && (team === null || found?.[2] === team);
}

function textsOf({ files }: State): ReadonlyMap<string, string> {
  return new Map(files.filter(isText).map(({ path, text }) => [path, text]));
}
