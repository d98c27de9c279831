import { Links } from '../../alignment/links';
import { followedReferences } from '../../alignment/references';
import type { Change } from '../../model/change';
import type { IsoDate } from '../../model/date';
import { below, keyOf, type Ref } from '../../model/ref';
import type { Workspace } from '../../model/workspace';
import { nodeAt } from '../../source/node';
import { parse } from '../../source/parse';
import type { Named } from './find-named';

/** The changes that give something another id: first the id itself, then whatever names it, each with the quotes it has. */
export function planRename(
  workspace: Workspace,
  texts: ReadonlyMap<string, string>,
  named: Named,
  id: string,
  today: IsoDate,
): Change[] {
  return [
    reword(named.place, id),
    ...(named.kind === 'milestone' ? milestoneChanges(texts, named, id) : []),
    ...referenceChanges(workspace, named, id, today),
  ];
}

/** The reference as it will be. */
export function renamedRef({ ref, id }: Pick<Named, 'ref' | 'id'>, fresh: string): string {
  return ref.slice(0, ref.length - id.length) + fresh;
}

/**
 * The first reference that led somewhere and would then lead somewhere else, because the new id has a meaning already:
 * null for none, as it must be.
 */
export function strayReference(
  before: Workspace,
  after: Workspace,
  named: Named,
  id: string,
  today: IsoDate,
): Ref | null {
  const to = renamedRef(named, id);
  const [was, is] = [before, after].map((one) => followedReferences(one, new Links(one), today)) as [Led, Led];
  const now = new Map(is.map((one) => [placeKey(one.place, one.text), one.to]));
  const moved = was.find(({ to: old, text, place, omitted }) => {
    const wanted = isAtOrBelow(old, named) ? to + old.slice(named.ref.length) : old;
    const written = isAtOrBelow(old, named) ? textFor(wanted, text, omitted) : text;
    return now.get(placeKey(place, written)) !== wanted;
  });
  return moved?.place ?? null;
}

type Led = ReturnType<typeof followedReferences>;

function placeKey({ file, path, on }: Ref, text: string): string {
  return JSON.stringify([file, on === 'key' ? path.slice(0, -1) : path, text]);
}

/** What follows the thing renamed: references to it and to what stands below it. */
function referenceChanges(workspace: Workspace, named: Named, id: string, today: IsoDate): Change[] {
  if (named.kind === 'milestone' || named.kind === 'blocker') return [];
  const to = renamedRef(named, id);
  return followedReferences(workspace, new Links(workspace), today)
    .filter((one) => isAtOrBelow(one.to, named))
    .map(({ place, text, to: old, omitted }) =>
      reword(place, textFor(to + old.slice(named.ref.length), text, omitted)),
    );
}

function isAtOrBelow(ref: string, { ref: own }: Named): boolean {
  return ref === own || ref.startsWith(`${own}/`);
}

/** As much of a reference as was written before. */
function textFor(ref: string, old: string, omitted: number): string {
  return old.startsWith('goal:') ? ref : ref.split('/').slice(omitted).join('/');
}

/** The milestone where check-ins name it as done: in a list, or with its share. */
function milestoneChanges(texts: ReadonlyMap<string, string>, { ref, id, home }: Named, fresh: string): Change[] {
  if (home?.checkInFile === null || home === null) return [];
  const { root } = parse(texts.get(home.checkInFile) ?? '');
  const local = ref.split('/').slice(2, 4).join('/');
  return home.checkIns.flatMap(({ place }) => {
    const done = below(place, 'key_results', local, 'done');
    const node = nodeAt(root, done.path);
    if (node?.kind === 'list')
      return node.items.flatMap((item, index) =>
        item.kind === 'scalar' && item.value === id ? [reword(below(done, index), fresh)] : [],
      );
    const isNamed = node?.kind === 'map' && node.entries.some((one) => one.key === id);
    return isNamed ? [reword(keyOf(below(done, id)), fresh)] : [];
  });
}

function reword({ file, path, on }: Ref, text: string): Change {
  return { kind: 'reword', file, path, on, text };
}
