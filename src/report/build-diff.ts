import type { Change } from '../history/change';
import { sameJson } from '../history/compare-versions';
import { compareWorkspaces, type State } from '../history/compare-workspaces';
import { type CourseSource, keyResultCourse } from '../history/course-changes';
import type { Courses } from '../history/courses';
import { effectOf, makesEasier, showsScores } from '../history/effect';
import { GOALPOSTS } from '../history/meaning';
import type { Cycle } from '../model/cycle';
import type { IsoDate } from '../model/date';
import type { Settings } from '../model/workspace';
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
  /** What git tells of the definitions, for reasons that are not on record; null where it was not asked. */
  readonly courses: Courses | null;
}

/** `okr diff` as plain data: what changed in meaning, by file and line, each goalpost with what it does to the score. */
export function buildDiff(input: DiffInput): DiffReport {
  const { from, to, cycle, team, today, holidays, courses } = input;
  const places = { before: new Places(textsOf(from)), after: new Places(textsOf(to)) };
  const frames = new Map<string, Frame>();
  const frame = (one: Cycle) => {
    const known = frames.get(one.id) ?? frameOf(one, to.workspace.settings, { today, holidays });
    frames.set(one.id, known);
    return known;
  };
  const changes = compareWorkspaces(from, to)
    .filter(({ place }) => isWanted(place.file, cycle, team))
    .map((one) =>
      shown(
        withReason(one, { workspace: to.workspace, courses }, frame),
        places[one.side],
        frame,
        to.workspace.settings,
      ),
    );
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

/** A goalpost without a reason on record has that of the commit which moved it there. */
function withReason(change: Change, source: Omit<CourseSource, 'frame'>, frameFor: (cycle: Cycle) => Frame): Change {
  const { definitions, reason, kind, key, after } = change;
  if (definitions === null || reason !== null || source.courses === null || !GOALPOSTS.has(kind)) return change;
  const { home, objective, after: keyResult } = definitions;
  const course = keyResultCourse(home, objective, keyResult, { ...source, frame: frameFor(home.cycle) });
  const moved = course.findLast((one) => one.key === key);
  return moved?.commit && sameJson(moved.after, after) ? { ...change, reason: moved.reason } : change;
}

function shown(change: Change, places: Places, frameFor: (cycle: Cycle) => Frame, settings: Settings): DiffChange {
  const { kind, about, ref, title, key, before, after, unit, reason, definitions, place } = change;
  const effect = definitions && effectOf(change, definitions, frameFor(definitions.home.cycle));
  const easier = definitions !== null && makesEasier(change, definitions, effect);
  const score = definitions && showsScores(definitions.home, settings) ? effect : null;
  const line = places.at(place).line ?? 1;
  return { kind, about, ref, title, key, before, after, unit, easier, reason, score, file: place.file, line };
}

/** Is the file of this cycle and team? What belongs to no team is wanted where neither is asked for. */
function isWanted(file: string, cycle: string | null, team: string | null): boolean {
  const found = /^okrs\/([^/]+)\/(?:check-ins\/|reviews\/)?([^/]+)\.ya?ml$/.exec(file);
  return (cycle === null || found?.[1] === cycle) && (team === null || found?.[2] === team);
}

function textsOf({ files }: State): ReadonlyMap<string, string> {
  return new Map(files.filter(isText).map(({ path, text }) => [path, text]));
}
