import { suggest } from '../../language/suggest';
import type { Workspace } from '../../model/workspace';
import { cycleById } from '../../rhythm/calendar';
import type { Target } from './subject';

/** A reference as written, the cycle taken off. */
export interface WrittenRef {
  readonly cycle: string | null;
  /** `team/objective/key-result`, `organisation`, or an id alone. */
  readonly rest: string;
}

/** What a reference means: one thing, several, nothing, or something in a file that could not be read. */
export type Found =
  | { readonly target: Target }
  | { readonly among: readonly string[] }
  | { readonly suggestion: string | null; readonly known: readonly string[] }
  | { readonly unread: string };

/** The word for the whole. A team of this id comes first. */
const WHOLE = 'organisation';

/** Takes the cycle off a reference. A cycle alone means the whole organisation; a team's id is never a cycle. */
export function splitCycle(written: string, { settings, teams }: Pick<Workspace, 'settings' | 'teams'>): WrittenRef {
  const clean = written.trim().replace(/^\/+|\/+$/g, '');
  const [first = '', ...rest] = clean.split('/');
  const isCycle = cycleById(settings.cycles, first) !== null && !teams.some(({ id }) => id === first);
  return isCycle ? { cycle: first, rest: rest.length > 0 ? rest.join('/') : WHOLE } : { cycle: null, rest: clean };
}

/**
 * Finds what `rest` means in a cycle: whole references first, then the end of one (`nps`, `customer-love/nps`) where only
 * one thing has it. Nothing found: the nearest reference, or the same one in the latest other cycle.
 */
export function findTarget({ teamCycles, unread }: Workspace, cycle: string, rest: string): Found {
  const known = targetsOf(teamCycles.filter((home) => home.cycle.id === cycle));
  const exact = known.get(rest);
  if (exact) return { target: exact };
  if (rest === WHOLE) return { target: { kind: 'organisation' } };
  const ends = [...known].filter(([ref]) => ref.endsWith(`/${rest}`));
  if (ends.length === 1 && ends[0]) return { target: ends[0][1] };
  if (ends.length > 1) return { among: ends.map(([ref]) => ref) };
  const team = rest.split('/')[0] ?? '';
  if (unread.has(`${cycle}/${team}`)) return { unread: `${cycle}/${team}` };
  const elsewhere = teamCycles.findLast((home) => targetsOf([home]).has(rest))?.cycle.id;
  const refs = [...known.keys()];
  const near =
    suggest(rest, refs) ??
    refs.find((ref) => suggest(rest, [ref.slice(ref.indexOf('/') + 1), ref.slice(ref.lastIndexOf('/') + 1)]) !== null);
  return { suggestion: elsewhere ? `${elsewhere}/${rest}` : (near ?? null), known: refs };
}

/** Everything in some teams' cycles that has a number, by its reference without the cycle. */
function targetsOf(homes: Workspace['teamCycles']): Map<string, Target> {
  const targets = new Map<string, Target>();
  for (const home of homes) {
    if (home.file === null && home.objectives.length === 0) continue;
    targets.set(home.team.id, { kind: 'team', home });
    for (const objective of home.objectives) {
      const ref = `${home.team.id}/${objective.id}`;
      targets.set(ref, { kind: 'objective', home, objective });
      for (const keyResult of objective.keyResults)
        targets.set(`${ref}/${keyResult.id}`, { kind: 'key-result', home, objective, keyResult });
    }
  }
  return targets;
}
