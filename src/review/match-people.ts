import { suggest } from '../language/suggest';
import type { Workspace } from '../model/workspace';

/** Who was meant; or the first word nobody answers to, with the name most likely meant. */
export type Matched =
  | { readonly handles: readonly string[] }
  | { readonly unknown: string; readonly suggestion: string | null };

/**
 * Handles for names as people type them, several by commas or "und": `Ben Beispiel, @jana und Otto`. A first or last
 * name alone is enough where only one person has it. Where okr.yaml lists no people, words stay as they are.
 */
export function matchPeople(typed: string, people: Workspace['people']): Matched {
  const words = typed
    .split(/[,;&]|\s(?:und|and|u\.)\s/u)
    .map((word) => word.trim().replace(/^@/, ''))
    .filter((word) => word !== '');
  const handles: string[] = [];
  for (const word of words) {
    const handle = people === null ? word : handleOf(word, people);
    if (handle === null) return { unknown: word, suggestion: suggest(word, candidates(people)) };
    if (!handles.includes(handle)) handles.push(handle);
  }
  return { handles };
}

function handleOf(word: string, people: NonNullable<Workspace['people']>): string | null {
  const wanted = fold(word);
  const all = [...people];
  const exact = all.find(([handle, { name }]) => fold(handle) === wanted || (name !== null && fold(name) === wanted));
  if (exact) return exact[0];
  const partly = all.filter(([, { name }]) => name !== null && fold(name).split(/\s+/).includes(wanted));
  return partly.length === 1 ? (partly[0]?.[0] ?? null) : null;
}

function candidates(people: Workspace['people']): string[] {
  return [...(people ?? [])].flatMap(([handle, { name }]) => (name === null ? [handle] : [handle, name]));
}

function fold(word: string): string {
  return word.normalize('NFC').toLowerCase();
}
