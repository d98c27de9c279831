/**
 * A user's YAML file as a tree in which every node knows its place. Offsets count UTF-16 units from the start of the
 * text, ends are exclusive. Only what the format allows is in it: no tags, no merge keys, text keys, at most one document.
 */
export type Node = ScalarNode | MapNode | ListNode;

export type ScalarStyle = 'plain' | 'single' | 'double' | 'literal' | 'folded';

interface NodeBase {
  readonly start: number;
  readonly end: number;
  /** Where the text of an alias (`*name`) stands, when this value was reached through one. */
  readonly alias?: { readonly start: number; readonly end: number };
}

export interface ScalarNode extends NodeBase {
  readonly kind: 'scalar';
  /** As YAML 1.2 reads it; a plain scalar that only looks like a number (`010`, `1e400`, `1.500`) stays text. */
  readonly value: string | number | boolean | null;
  readonly style: ScalarStyle;
}

export interface MapEntry {
  readonly key: string;
  readonly keyStart: number;
  readonly keyEnd: number;
  readonly value: Node;
}

export interface MapNode extends NodeBase {
  readonly kind: 'map';
  readonly flow: boolean;
  readonly entries: readonly MapEntry[];
}

export interface ListNode extends NodeBase {
  readonly kind: 'list';
  readonly flow: boolean;
  readonly items: readonly Node[];
}

/** The node at a path of keys and positions; null where there is none. */
export function nodeAt(root: Node | null, path: readonly (string | number)[]): Node | null {
  let node: Node | null = root;
  for (const step of path) {
    if (node === null) return null;
    node = childOf(node, step);
  }
  return node;
}

/** The entry whose key is the last step of a path; null where there is none. */
export function entryAt(root: Node | null, path: readonly (string | number)[]): MapEntry | null {
  const parent = nodeAt(root, path.slice(0, -1));
  const key = path.at(-1);
  if (parent?.kind !== 'map') return null;
  return parent.entries.find((entry) => entry.key === key) ?? null;
}

/**
 * The plain value of a tree. Mappings have no prototype, so a key from a file never meets an inherited name.
 * A value reached through an alias is shared.
 */
export function toData(root: Node): unknown {
  const done = new Map<Node, unknown>();
  const convert = (node: Node): unknown => {
    if (node.kind === 'scalar') return node.value;
    const known = done.get(node);
    if (known !== undefined) return known;
    if (node.kind === 'list') {
      const list = node.items.map(convert);
      done.set(node, list);
      return list;
    }
    const map: Record<string, unknown> = Object.create(null);
    for (const entry of node.entries) map[entry.key] = convert(entry.value);
    done.set(node, map);
    return map;
  };
  return convert(root);
}

/** Plain data as a tree that stands nowhere: texts as if in quotes. */
export function toNode(data: unknown): Node {
  const nowhere = { start: 0, end: 0 };
  if (Array.isArray(data)) return { ...nowhere, kind: 'list', flow: true, items: data.map(toNode) };
  if (typeof data === 'object' && data !== null) {
    const entries = Object.entries(data).map(([key, value]) => ({ key, keyStart: 0, keyEnd: 0, value: toNode(value) }));
    return { ...nowhere, kind: 'map', flow: true, entries };
  }
  const value = data as ScalarNode['value'];
  return { ...nowhere, kind: 'scalar', value, style: typeof value === 'string' ? 'double' : 'plain' };
}

/** Every scalar below a node, values only. */
export function* scalarsOf(root: Node): Generator<ScalarNode> {
  const open = [root];
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.kind === 'scalar') yield node;
    else if (node.kind === 'list') open.push(...node.items);
    else open.push(...node.entries.map((entry) => entry.value));
  }
}

function childOf(node: Node, step: string | number): Node | null {
  if (node.kind === 'map') return node.entries.find((entry) => entry.key === String(step))?.value ?? null;
  if (node.kind === 'list' && typeof step === 'number') return node.items[step] ?? null;
  return null;
}
