import type { Objective } from '../model/okr';
import type { Goal } from '../model/strategy';
import type { Workspace } from '../model/workspace';
import { Coverage } from './coverage';
import { heightOf, Links, type PlacedObjective } from './links';
import { handlesOf } from './owner';
import { chooseParents, parentsOf } from './parents';
import { keepTeam, type OpenNode, prune } from './prune';

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

/** The cascade of a cycle: goals, the objectives under them, and how well they hang together (method.md 3.3). */
export function buildCascade(input: CascadeInput): Cascade {
  const { workspace, cycle, team = null, depth = null } = input;
  const links = new Links(workspace);
  const homes = workspace.teamCycles.filter(({ team }) => workspace.settings.personLevel || team.level !== 'person');
  const shown = homes.flatMap((home) =>
    home.objectives
      .filter((objective) => home.cycle.id === cycle && objective.dropped === null)
      .map((objective) => ({ home, objective })),
  );
  const parents = new Map(shown.map((one) => [one.objective.ref, parentsOf(one, links)]));
  const goals = (workspace.strategy?.goals ?? []).map((goal) => goalNode(goal, input));
  const nodes = new Map(goals.map((node) => [node.ref, node]));
  const chosen = chooseShownParents(shown, parents, new Set(nodes.keys()));
  for (const { home, objective } of shown) {
    const others = (parents.get(objective.ref) ?? []).filter((ref) => ref !== chosen.get(objective.ref));
    nodes.set(objective.ref, objectiveNode(objective, home.team.id, others, input));
  }
  const roots: OpenNode[] = [...goals];
  const orphans: OpenNode[] = [];
  for (const { home, objective } of shown) {
    const node = nodes.get(objective.ref);
    if (!node) continue;
    const parent = nodes.get(chosen.get(objective.ref) ?? '');
    const serves = parents.get(objective.ref) ?? [];
    if (parent) parent.children.push(node);
    else if (home.team.level !== 'company' && serves.length === 0) orphans.push(node);
    else roots.push(node);
  }
  const kept = team === null ? null : keepTeam(shown, team, chosen);
  const { uncovered, ...shares } = measure(shown, parents, new Coverage(workspace, links, homes));
  return {
    roots: prune(roots, depth, kept),
    orphans: prune(orphans, depth, kept),
    uncovered: uncovered.filter((ref) => kept === null || kept.has(ref)),
    ...shares,
  };
}

/** The parent each objective is shown under; of a circle, the objective of the highest level is the one at the top. */
function chooseShownParents(
  shown: readonly PlacedObjective[],
  parents: ReadonlyMap<string, readonly string[]>,
  goals: ReadonlySet<string>,
): Map<string, string | null> {
  const heights = new Map(shown.map(({ home, objective }) => [objective.ref, heightOf(home.team.level)]));
  const visible = [...parents].map(
    ([ref, all]) => [ref, all.filter((parent) => parents.has(parent) || goals.has(parent))] as const,
  );
  return chooseParents(new Map(visible), (ref) => heights.get(ref) ?? 0);
}

function measure(
  shown: readonly PlacedObjective[],
  parents: ReadonlyMap<string, readonly string[]>,
  coverage: Coverage,
): Pick<Cascade, 'uncovered' | 'coverage' | 'alignment'> {
  const company = shown.filter(({ home }) => home.team.level === 'company');
  const below = shown.filter(({ home }) => home.team.level !== 'company');
  const linked = below.filter(({ objective }) => (parents.get(objective.ref) ?? []).length > 0);
  const judged = shown.filter(
    ({ home }) => coverage.isBusyBelow(home) || (home.team.level === 'company' && below.length > 0),
  );
  const served = company.filter((one) => coverage.isServed(one));
  return {
    uncovered: judged.filter((one) => !coverage.isServed(one)).map(({ objective }) => objective.ref),
    coverage: judged.some(({ home }) => home.team.level === 'company') ? served.length / company.length : null,
    alignment: below.length > 0 ? linked.length / below.length : null,
  };
}

function goalNode({ ref, title, owner }: Goal, { progressOf }: CascadeInput): OpenNode {
  const progress = progressOf(ref);
  return {
    kind: 'goal',
    ref,
    title,
    team: null,
    owner,
    score: null,
    progress,
    alsoServes: [],
    children: [],
    keyResults: [],
  };
}

function objectiveNode(
  { ref, title, owner, keyResults }: Objective,
  team: string,
  alsoServes: readonly string[],
  { progressOf, scoreOf }: CascadeInput,
): OpenNode {
  return {
    kind: 'objective',
    ref,
    title,
    team,
    owner: handlesOf(owner).join(', ') || null,
    score: scoreOf(ref),
    progress: progressOf(ref),
    alsoServes,
    children: [],
    keyResults: keyResults
      .filter((one) => one.dropped === null)
      .map((one) => ({ ref: one.ref, title: one.title, progress: progressOf(one.ref) })),
  };
}
