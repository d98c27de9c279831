import type { GrowingList } from '../model/change';
import { conflictSides } from './conflict-sides';
import { type Block, type Chunk, type GrowingFile, takeApart } from './growing-file';
import { toData } from './node';
import { parse } from './parse';
import { sameData } from './same-data';
import { newlineOf } from './splice';

/**
 * A text with a merge conflict resolved where both sides did nothing but add items to some lists: all of them stay, in
 * the order of their dates, and of one date ours before theirs, every line as it was written. Null where a side changed
 * or removed something, or may have: without what both began from (`began`, else as the markers show it), two items that
 * look like one and its correction are not told apart. The result is read again and must hold exactly the union.
 */
export function keepBoth(text: string, lists: readonly GrowingList[], began: string | null = null): string | null {
  const sides = conflictSides(text);
  const ours = sides && takeApart(sides.ours);
  const theirs = sides && takeApart(sides.theirs);
  if (!ours || !theirs || bare(ours.tail) !== bare(theirs.tail)) return null;
  // zdiff3 takes lines both sides have out of the conflict, and what it leaves of the base may be no YAML.
  const before = began ?? sides.base;
  const base = before === null ? null : takeApart(before);
  const blocks = mergeBlocks(ours, theirs, (key, one, other) => {
    const list = lists.find((known) => known.key === key);
    return list ? mergeItems(list, one, other, base && itemsOf(base, key)) : null;
  });
  if (blocks === null) return null;
  const merged = joined(blocks, ours.tail, newlineOf(text));
  const { root } = parse(merged);
  const wanted = Object.fromEntries(blocks.map(({ key, data }) => [key, data]));
  return root && sameData(toData(root), wanted) ? merged : null;
}

type MergeItems = (key: string, ours: readonly Chunk[], theirs: readonly Chunk[]) => readonly Chunk[] | null;

/** The keys of both sides, ours first; null where they differ in more than the items of lists. */
function mergeBlocks(ours: GrowingFile, theirs: GrowingFile, merge: MergeItems): readonly Block[] | null {
  const blocks: Block[] = [];
  const keys = [...new Set([...ours.blocks, ...theirs.blocks].map(({ key }) => key))];
  for (const key of keys) {
    const one = ours.blocks.find((block) => block.key === key) ?? null;
    const other = theirs.blocks.find((block) => block.key === key) ?? null;
    const merged = mergeBlock(one, other, merge);
    if (merged === null) return null;
    blocks.push(merged);
  }
  return blocks;
}

function mergeBlock(one: Block | null, other: Block | null, merge: MergeItems): Block | null {
  const shown = one?.chunks ? one : (other ?? one);
  if (shown === null) return null;
  if (one && other && one.chunks === null && other.chunks === null)
    return bare(one.lead + one.head) === bare(other.lead + other.head) ? one : null;
  const bothFull = one?.chunks && other?.chunks;
  if (bothFull && bare(one.lead + one.head) !== bare(other.lead + other.head)) return null;
  if (![one, other].every((block) => block === null || block.chunks !== null || isEmpty(block.data))) return null;
  const chunks = merge(shown.key, one?.chunks ?? [], other?.chunks ?? []);
  return chunks && { ...shown, chunks, data: chunks.map(({ data }) => data) };
}

function isEmpty(data: unknown): boolean {
  return data === null || (Array.isArray(data) && data.length === 0);
}

/** More items than people add between two merges; what is beyond is no file of theirs. */
const MOST_ADDED = 1000;

/** The items of both sides by date; null where a side did more than add, or an item has no date. */
function mergeItems(
  list: GrowingList,
  ours: readonly Chunk[],
  theirs: readonly Chunk[],
  base: readonly Chunk[] | null,
): readonly Chunk[] | null {
  const inOurs = new Set(ours.map(({ text }) => bare(text)));
  const inTheirs = new Set(theirs.map(({ text }) => bare(text)));
  const kept = ours.filter(({ text }) => inTheirs.has(bare(text)));
  const keptAgain = theirs.filter(({ text }) => inOurs.has(bare(text)));
  if (kept.length !== keptAgain.length || kept.some(({ text }, at) => bare(text) !== bare(keptAgain[at]?.text ?? '')))
    return null;
  const left = ours.filter(({ text }) => !inTheirs.has(bare(text)));
  const right = theirs.filter(({ text }) => !inOurs.has(bare(text)));
  if (left.length + right.length > MOST_ADDED) return null;
  const added = [...left, ...right];
  const lost = base?.filter(({ text }) => !inOurs.has(bare(text)) || !inTheirs.has(bare(text))) ?? [];
  if (lost.some((was) => added.some(({ data }) => isOneThing(list, data, was.data)))) return null;
  const isOne = base === null ? isOneThing : hasOneId;
  if (left.some((one) => right.some((other) => isOne(list, one.data, other.data)))) return null;
  const all = [...kept];
  for (const one of added) {
    const date = field(one.data, list.date);
    if (typeof date !== 'string') return null;
    let place = all.length;
    while (place > 0 && String(field(all[place - 1]?.data, list.date)) > date) place--;
    all.splice(place, 0, one);
  }
  return all;
}

/** Are two items the same, or do they have one id? */
function hasOneId({ id }: GrowingList, one: unknown, other: unknown): boolean {
  return sameData(one, other) || (id !== null && field(one, id) === field(other, id));
}

/**
 * May two items be one thing that somebody changed: also those of one day and author that speak of the same, and those
 * of one author that say the same on different days?
 */
function isOneThing(list: GrowingList, one: unknown, other: unknown): boolean {
  if (hasOneId(list, one, other)) return true;
  if (list.about === null) return false;
  const [left, right] = [field(one, list.about), field(other, list.about)];
  const [by, otherBy] = [one, other].map((item) => (list.by === null ? null : (field(item, list.by) ?? null)));
  if (by !== null && otherBy !== null && by !== otherBy) return false;
  if (field(one, list.date) !== field(other, list.date)) return sameData(left, right);
  return Object.keys(left ?? {}).some((key) => Object.hasOwn(right ?? {}, key));
}

function field(data: unknown, key: string): unknown {
  return typeof data === 'object' && data !== null ? (data as Record<string, unknown>)[key] : undefined;
}

function itemsOf({ blocks }: GrowingFile, key: string): readonly Chunk[] {
  return blocks.find((block) => block.key === key)?.chunks ?? [];
}

/** The text of blocks and tail, each item with a line end. */
function joined(blocks: readonly Block[], tail: string, newline: string): string {
  const whole = (text: string) => (text === '' || text.endsWith('\n') ? text : text + newline);
  const texts = blocks.map(({ lead, head, chunks }) => {
    const items = (chunks ?? []).map(({ text, gap }, index, all) => whole(text) + (index < all.length - 1 ? gap : ''));
    return whole(lead) + whole(head) + items.join('');
  });
  return texts.join('') + tail;
}

/** Without white space at its end. */
function bare(text: string): string {
  return text.trimEnd();
}
