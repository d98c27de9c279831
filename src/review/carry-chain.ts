import type { KeyResult } from '../model/okr';
import type { TeamCycle, Workspace } from '../model/workspace';

/** Follows `carried_from` backwards in one workspace; made once, then asked. */
export class CarryChain {
  private readonly known = new Map<string, { readonly keyResult: KeyResult; readonly home: TeamCycle }>();

  constructor({ teamCycles }: Pick<Workspace, 'teamCycles'>) {
    for (const home of teamCycles)
      for (const { keyResults } of home.objectives)
        for (const keyResult of keyResults) this.known.set(keyResult.ref, { keyResult, home });
  }

  /** The key result a reference with its cycle leads to, with where it stands; null where it is not known. */
  find(ref: string): { readonly keyResult: KeyResult; readonly home: TeamCycle } | null {
    return this.known.get(ref) ?? null;
  }

  /**
   * How often a key result was carried in a row until it came here (method.md 8, `carry_count`): 0 for a new one. A
   * review that decided to re-scope it begins anew, as it became another one then.
   */
  times(keyResult: Pick<KeyResult, 'carriedFrom'>): number {
    const seen = new Set<string>();
    let times = 0;
    for (let from = keyResult.carriedFrom; from !== null && !seen.has(from); ) {
      seen.add(from);
      const before = this.find(from);
      if (before && verdictOn(before.home, from)?.decision === 're-scope') break;
      times++;
      from = before?.keyResult.carriedFrom ?? null;
    }
    return times;
  }
}

/** What a team's review says about a key result named with its cycle. */
function verdictOn({ review }: TeamCycle, ref: string) {
  return review?.keyResults.get(ref.split('/').slice(2).join('/')) ?? null;
}
