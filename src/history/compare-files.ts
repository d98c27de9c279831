import { readNumber } from '../language/number';
import type { Language } from '../model/workspace';
import type { FileKind } from '../schema/kinds';
import { toData } from '../source/node';
import { parse } from '../source/parse';
import type { TextFile } from '../workspace/file';
import type { Place } from '../workspace/place';
import type { Change, Subject } from './change';
import { compareData, type DataChange } from './compare-data';
import { sameJson } from './compare-versions';
import type { ChangeKind } from './meaning';
import type { Json } from './version';

type Data = { readonly [key: string]: Json };

/** Files compared as data, and what a change in them is about where no item of theirs says more. */
const ABOUT: Readonly<Partial<Record<FileKind, Subject>>> = {
  okr: 'settings',
  strategy: 'strategy',
  initiatives: 'initiative',
  decision: 'decision',
  leadership: 'leadership',
  culture: 'culture',
  review: 'review',
  'check-ins': 'blocker',
};

/** What a key means, where it stands in one of these files. */
const KINDS: Readonly<Record<string, ChangeKind>> = {
  title: 'wording',
  name: 'wording',
  text: 'wording',
  what: 'wording',
  we_do: 'wording',
  we_dont: 'wording',
  diagnosis: 'wording',
  guiding_policy: 'wording',
  where_to_play: 'wording',
  how_to_win: 'wording',
  owner: 'owner',
  lead: 'owner',
  contributes_to: 'contributes-to',
};

const METRIC: Readonly<Record<string, ChangeKind>> = {
  from: 'baseline',
  to: 'target',
  by: 'target',
  at_least: 'target',
  at_most: 'target',
  between: 'target',
  unit: 'unit',
};

/** Files that are lists of things: one that is new is as many changes as it holds things. */
const LISTS: ReadonlySet<FileKind> = new Set(['initiatives', 'check-ins', 'leadership']);

/** The same file in two states; null where it was not there. */
export interface FilePair {
  readonly place: Place;
  readonly before: TextFile | null;
  readonly after: TextFile | null;
}

/** What changed in a file that is compared as data. Nothing for the others, and for one that cannot be read. */
export function compareFiles({ place, before, after }: FilePair, language: Language): Change[] {
  const about = ABOUT[place.kind];
  const [old, now] = [dataOf(before, place), dataOf(after, place)];
  const path = (after ?? before)?.path;
  if (about === undefined || path === undefined || old === null || now === null) return [];
  if ((before === null || after === null) && !LISTS.has(place.kind))
    return [wholeFile(about, place, old, now, path, after !== null)];
  const same = (a: Json, b: Json) => sameJson(a, b) || sameNumber(a, b, language) || sameJson(shares(a), shares(b));
  return compareData(old, now, same).map((one) => changeOf(one, about, place, now, path, before?.path ?? path));
}

function dataOf(file: TextFile | null, { kind }: Place): Data | null {
  if (file === null) return {};
  const { root } = parse(file.text);
  if (root?.kind !== 'map') return null;
  const data = toData(root) as Data;
  return kind === 'check-ins' ? { blockers: data.blockers ?? null } : data;
}

/** "12.000" and 12000 are one number, in quotes or not. */
function sameNumber(a: Json, b: Json, language: Language): boolean {
  const value = (one: Json) => (typeof one === 'string' ? (readNumber(one, language)?.value ?? null) : one);
  return typeof a !== typeof b && typeof value(a) === 'number' && value(a) === value(b);
}

/** A list of references means equal shares. */
function shares(value: Json): Json {
  if (!Array.isArray(value) || value.length === 0 || value.some((one) => typeof one !== 'string')) return value;
  return Object.fromEntries((value as readonly string[]).map((ref) => [ref, 1 / value.length]));
}

function changeOf(one: DataChange, about: Subject, place: Place, now: Data, path: string, old: string): Change {
  const { names, before, after, whole } = one;
  const { subject, ref, title, key } = thingOf(names, about, place, now, path);
  const name = names.at(-1) ?? '';
  const inMetric = names.at(-2) === 'metric' ? METRIC[name] : undefined;
  const kind = whole ? (after === null ? 'dropped' : 'added') : (inMetric ?? KINDS[name] ?? 'other');
  const file = one.side === 'before' ? old : path;
  return {
    kind,
    about: subject,
    ref,
    title: (whole && wordOf(after ?? before)) || title,
    key: whole ? '' : key,
    before,
    after,
    unit: null,
    side: one.side,
    place: { file, path: one.path, on: 'value' },
    reason: null,
    definitions: null,
  };
}

/** A file that is new or gone is one change. */
function wholeFile(about: Subject, place: Place, old: Data, now: Data, path: string, isNew: boolean): Change {
  const { ref, title } = thingOf([], about, place, isNew ? now : old, path);
  return {
    kind: isNew ? 'added' : 'dropped',
    about,
    ref,
    title,
    key: '',
    before: isNew ? null : title,
    after: isNew ? title : null,
    unit: null,
    side: isNew ? 'after' : 'before',
    place: { file: path, path: [], on: 'value' },
    reason: null,
    definitions: null,
  };
}

interface Thing {
  readonly subject: Subject;
  readonly ref: string | null;
  readonly title: string;
  readonly key: string;
}

/** Which thing of the file a change is about: `goals/service-leader/metric/to` is about a goal. */
function thingOf(names: readonly string[], about: Subject, place: Place, now: Data, path: string): Thing {
  const [list = '', id = '', ...rest] = names;
  const key = names.join('.');
  const home = `${place.cycle}/${place.team}`;
  const titled = (subject: Subject, ref: string | null): Thing => ({
    subject,
    ref,
    title: titleIn(now, list, id),
    key: rest.join('.'),
  });
  if (list === 'goals' && id !== '') return titled('goal', `goal:${id}`);
  if (list === 'initiatives' && id !== '') return titled('initiative', `initiative:${id}`);
  if (list === 'blockers' && id !== '') return titled('blocker', `${home}/${id}`);
  if (about === 'decision') {
    const name = typeof now.id === 'string' ? now.id : path.replace(/^.*\/|\.ya?ml$/g, '');
    return { subject: about, ref: `decision:${name}`, title: typeof now.title === 'string' ? now.title : name, key };
  }
  if (about === 'review') {
    const judged = list === 'key_results' && id !== '';
    return {
      subject: about,
      ref: judged ? `${home}/${id}` : home,
      title: judged ? id : home,
      key: judged ? rest.join('.') : key,
    };
  }
  if (about === 'leadership' && id !== '') return { ...titled(about, null), key: rest.join('.') };
  return { subject: about, ref: null, title: path, key };
}

function titleIn(data: Data, list: string, id: string): string {
  const items = data[list];
  const item = Array.isArray(items) ? (items as readonly Data[]).find((one) => one.id === id) : undefined;
  const { title, name, text } = item ?? {};
  return wordOf(title) || wordOf(name) || wordOf(text) || id;
}

/** A text or number as a title; empty for anything else somebody may have written there. */
function wordOf(value: Json | undefined): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
