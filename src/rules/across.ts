import { at, type Ref } from '../model/ref';
import type { TeamCycle } from '../model/workspace';
import { AMBITION_LIMITS, type AmbitionAcross, type AmbitionLimits, type AmbitionVerdict } from '../score/ambition';
import type { Scores } from '../score/scores';

/** What a team's last closed cycles say together. */
export interface Run {
  readonly home: TeamCycle;
  readonly found: AmbitionAcross;
  readonly place: Ref;
}

/**
 * The teams whose last closed cycles among `closed` end in this verdict (method.md 3.4), each at the newest of them. A
 * team that has learned from it, and whose newest cycle is different, is not told again.
 */
export function runsOf(
  verdict: AmbitionVerdict,
  closed: readonly TeamCycle[],
  scores: Scores,
  limits: Partial<AmbitionLimits>,
): readonly Run[] {
  const newest = new Map<string, TeamCycle>();
  for (const one of closed) {
    const known = newest.get(one.team.id);
    if (one.file !== null && (known === undefined || known.cycle.start < one.cycle.start)) newest.set(one.team.id, one);
  }
  return [...newest.values()].flatMap((home) => {
    const found = scores.ambitionOf(home.team.id, home.cycle, { ...AMBITION_LIMITS, ...limits });
    if (found?.verdict !== verdict || found.cycles.at(-1) !== home.cycle.id) return [];
    return [{ home, found, place: at(home.file ?? '', 'objectives') }];
  });
}
