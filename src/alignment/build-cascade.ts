import type { Goal } from '../model/strategy';
import type { Workspace } from '../model/workspace';
import { Coverage } from './coverage';
import { heightOf, Links, type PlacedObjective } from './links';
import { liveObjectives } from './live';
import { handlesOf } from './owner';
import { parentsOf } from './parents';
import { type OpenNode, prune, withAbove } from './prune';
import { type Seat, settle, under } from './seat';

/** A strategic goal or an objective with what serves it. */
export interface CascadeNode {
  readonly kind: 'goal' | 'objective';
  /** `goal:<id>`, or the objective with its cycle. */
  readonly ref: string;
  readonly title: string;
  /** Null for a goal. */
  readonly team: string | null;
  /** Several owners, which a rule reports, stand with commas between them. */
  readonly owner: string | null;
  /** Null for a goal. */
  readonly score: number | null;
  readonly progress: number | null;
  /** Its other parents. */
  readonly alsoServes: readonly string[];
  readonly children: readonly CascadeNode[];
  readonly keyResults: readonly CascadeKeyResult[];
}

export interface CascadeKeyResult {
  readonly ref: string;
  readonly title: string;
  readonly progress: number | null;
}

/** What `okr tree --json` prints from `roots` on. */
export interface Cascade {
  /** Strategic goals in their order, then objectives that stand under nothing shown. */
  readonly roots: readonly CascadeNode[];
  /** Objectives below company level that serve nothing. */
  readonly orphans: readonly CascadeNode[];
  /** Objectives no lower team serves, though lower teams have objectives. */
  readonly uncovered: readonly string[];
  /** Company objectives a lower team serves ÷ company objectives; null when there are none, or nothing below them yet. */
  readonly coverage: number | null;
  /** Objectives below company level that serve something ÷ all of them; null when there are none. */
  readonly alignment: number | null;
}

export interface CascadeInput {
  readonly workspace: Workspace;
  /** Id of the cycle shown. */
  readonly cycle: string;
  /** Only this team's objectives (shared ones too) and what stands above them. Coverage and alignment stay those of all. */
  readonly team?: string | null;
  /** Levels shown, from 1; all when absent. */
  readonly depth?: number | null;
  /** Progress 0–1 of an objective, key result or goal, by its full reference. */
  readonly progressOf: (ref: string) => number | null;
  /** Score of an objective, by its full reference. */
  readonly scoreOf: (ref: string) => number | null;
}

/** A goal or objective on its way into the tree. */
interface Item {
  readonly ref: string;
  /** Null for a goal. */
  readonly placed: PlacedObjective | null;
  /** References of all its parents, shown or not. */
  readonly serves: readonly string[];
  readonly node: OpenNode;
}

/** The cascade of a cycle: goals, the objectives under them, and how well they hang together (method.md 3.3). */
export function buildCascade(input: CascadeInput): Cascade {
  const { workspace, cycle, team = null, depth = null } = input;
  const links = new Links(workspace);
  const homes = workspace.teamCycles.filter(({ team }) => workspace.settings.personLevel || team.level !== 'person');
  const goals = (workspace.strategy?.goals ?? []).map((goal) => goalItem(goal, input));
  const shown = liveObjectives(homes.filter((home) => home.cycle.id === cycle)).map((placed) =>
    objectiveItem(placed, parentsOf(placed, links), input),
  );
  const seats = seatsOf([...goals, ...shown]);
  const roots: OpenNode[] = [];
  const orphans: OpenNode[] = [];
  for (const seat of seats) {
    const { node, placed, serves } = seat.item;
    const parent = under(seat)?.item.node;
    node.alsoServes = parent ? serves.filter((ref) => ref !== parent.ref) : serves;
    if (parent) parent.children.push(node);
    else if (placed && placed.home.team.level !== 'company' && serves.length === 0) orphans.push(node);
    else roots.push(node);
  }
  const kept = team === null ? null : refsAround(seats, team);
  const { uncovered, ...shares } = measure(shown, new Coverage(workspace, links, homes));
  return {
    roots: prune(roots, depth, kept),
    orphans: prune(orphans, depth, kept),
    uncovered: kept === null ? uncovered : uncovered.filter((ref) => kept.has(ref)),
    ...shares,
  };
}

/** Seats for all, each under the first parent that is shown; of a circle, the highest level comes to stand on top. */
function seatsOf(items: readonly Item[]): Seat<Item>[] {
  const seats = items.map((item): Seat<Item> => ({ item, above: [], choice: 0 }));
  const byRef = new Map(seats.map((seat) => [seat.item.ref, seat]));
  for (const seat of seats) seat.above = seat.item.serves.flatMap((ref) => byRef.get(ref) ?? []);
  settle(seats, ({ placed }) => (placed ? heightOf(placed.home.team.level) : -1));
  return seats;
}

/** References of a team's objectives, those shared with it, and everything above them. */
function refsAround(seats: readonly Seat<Item>[], team: string): Set<string> {
  const own = seats.filter(
    ({ item: { placed } }) => placed?.home.team.id === team || placed?.objective.sharedWith.includes(team),
  );
  return new Set([...withAbove(own)].map((item) => item.ref));
}

function measure(shown: readonly Item[], coverage: Coverage): Pick<Cascade, 'uncovered' | 'coverage' | 'alignment'> {
  const below = shown.filter(({ placed }) => placed?.home.team.level !== 'company');
  const linked = below.filter(({ serves }) => serves.length > 0);
  const counts = { company: 0, judged: 0, served: 0 };
  const uncovered: string[] = [];
  for (const { ref, placed } of shown) {
    if (!placed) continue;
    const isCompany = placed.home.team.level === 'company';
    const isJudged = coverage.isBusyBelow(placed.home) || (isCompany && below.length > 0);
    const isServed = coverage.isServed(placed);
    if (isJudged && !isServed) uncovered.push(ref);
    if (!isCompany) continue;
    counts.company += 1;
    if (isJudged) counts.judged += 1;
    if (isServed) counts.served += 1;
  }
  return {
    uncovered,
    coverage: counts.judged > 0 ? counts.served / counts.company : null,
    alignment: below.length > 0 ? linked.length / below.length : null,
  };
}

function goalItem({ ref, title, owner }: Goal, { progressOf }: CascadeInput): Item {
  const node: OpenNode = {
    kind: 'goal',
    ref,
    title,
    team: null,
    owner,
    score: null,
    progress: progressOf(ref),
    alsoServes: [],
    children: [],
    keyResults: [],
  };
  return { ref, placed: null, serves: [], node };
}

function objectiveItem(placed: PlacedObjective, serves: readonly string[], input: CascadeInput): Item {
  const { ref, title, owner, keyResults } = placed.objective;
  const { progressOf, scoreOf } = input;
  const node: OpenNode = {
    kind: 'objective',
    ref,
    title,
    team: placed.home.team.id,
    owner: handlesOf(owner).join(', ') || null,
    score: scoreOf(ref),
    progress: progressOf(ref),
    alsoServes: [],
    children: [],
    keyResults: keyResults
      .filter((one) => one.dropped === null)
      .map((one) => ({ ref: one.ref, title: one.title, progress: progressOf(one.ref) })),
  };
  return { ref, placed, serves, node };
}
