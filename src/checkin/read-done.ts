import { readNumber } from '../language/number';
import { suggest } from '../language/suggest';
import type { Milestone } from '../model/metric';
import type { Language } from '../model/workspace';
import type { AgendaItem } from './agenda';
import type { Trouble } from './trouble';
import type { Shares } from './typed';

/**
 * All milestones done by now: those before and what is added, `contract 3 live=0.5` by id or by number from 1.
 * A share of 0 takes one back.
 */
export function readDone(
  typed: string | Shares,
  item: AgendaItem,
  language: Language,
): ReadonlyMap<string, number> | Trouble {
  const { milestones } = item.keyResult;
  const done = new Map(item.done);
  const given =
    typeof typed === 'string'
      ? wordsOf(typed).map((word) => [word.replace(/=.*$/s, ''), shareOf(word, language), word] as const)
      : Object.entries(typed).map(([name, share]) => [name, share, `${name}=${share}`] as const);
  for (const [name, share, found] of given) {
    if (name === '' && typed === '=') continue;
    const milestone = findMilestone(name, milestones);
    const ids = milestones.map(({ id }) => id);
    if (milestone === null)
      return { code: 'answer-no-milestone', data: { found: name, suggestion: suggest(name, ids), allowed: ids } };
    if (share === null || !(share >= 0 && share <= 1)) return { code: 'answer-share', data: { found } };
    if (share === 0) done.delete(milestone.id);
    else done.set(milestone.id, share);
  }
  const order = new Map(milestones.map(({ id }, index) => [id, index]));
  return new Map([...done].sort(([a], [b]) => (order.get(a) ?? 0) - (order.get(b) ?? 0)));
}

/** Is the word one of the milestones, with or without its share? */
export function namesMilestone(word: string, { keyResult }: AgendaItem): boolean {
  return word === '=' || findMilestone(word.replace(/[=,].*$/s, ''), keyResult.milestones) !== null;
}

function findMilestone(name: string, milestones: readonly Milestone[]): Milestone | null {
  const wanted = name.toLowerCase();
  const byNumber = /^\d{1,3}$/.test(name) ? milestones[Number(name) - 1] : undefined;
  return milestones.find(({ id }) => id === wanted) ?? byNumber ?? null;
}

function wordsOf(text: string): string[] {
  return text
    .trim()
    .replaceAll(/\s*=\s*/g, '=')
    .split(/(?:,(?!\d)|\s)+/)
    .filter((word) => word !== '');
}

/** The share a word states, 1 without one; `50%` is a half. Null for no number. */
function shareOf(word: string, language: Language): number | null {
  const cut = word.indexOf('=');
  if (cut < 0) return 1;
  const written = readNumber(word.slice(cut + 1), language);
  if (written === null) return null;
  return written.unit === '%' ? written.value / 100 : written.value;
}
