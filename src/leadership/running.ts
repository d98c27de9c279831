import { ownerOf } from '../alignment/owner';
import type { IsoDate } from '../model/date';
import type { KeyResult } from '../model/okr';
import type { TeamCycle, Workspace } from '../model/workspace';
import { type Frame, frameOf } from '../score/frame';
import { dropState, isClosed, type Standing, standingOf } from '../score/standing';
import { leftOut } from './left-out';

/** A key result that is worked on, with who owns it. */
export interface LiveKeyResult {
  readonly keyResult: KeyResult;
  /** `objective/key-result` */
  readonly key: string;
  /** The one person who owns it or its objective; null for none and for several. */
  readonly owner: string | null;
}

/** A team in a cycle that runs today. */
export interface Running {
  readonly home: TeamCycle;
  readonly frame: Frame;
  readonly standing: Standing;
  readonly keyResults: readonly LiveKeyResult[];
}

/**
 * The teams whose cycle runs today and is not closed, with what they work on. Persons' own only with `person_level`;
 * a team whose check-ins cannot be read is left out.
 */
export function runningTeams(
  workspace: Pick<Workspace, 'settings' | 'teamCycles' | 'incomplete'>,
  day: { readonly today: IsoDate; readonly holidays: ReadonlySet<IsoDate> },
): Running[] {
  const { settings, teamCycles } = workspace;
  const { today } = day;
  const frames = new Map<string, Frame>();
  return teamCycles.flatMap((home) => {
    const { cycle, team } = home;
    if (today < cycle.start || today > cycle.end || isClosed(home, { cycle, today })) return [];
    if (team.level === 'person' && !settings.personLevel) return [];
    if (leftOut(workspace, `okrs/${cycle.id}/check-ins/${team.id}`) !== null) return [];
    const frame = frames.get(cycle.id) ?? frameOf(cycle, settings, day);
    frames.set(cycle.id, frame);
    return [{ home, frame, standing: standingOf(home, frame), keyResults: liveKeyResults(home, frame) }];
  });
}

function liveKeyResults({ objectives }: TeamCycle, frame: Frame): LiveKeyResult[] {
  return objectives
    .filter(({ dropped }) => dropState(dropped, frame) === 'kept')
    .flatMap((objective) =>
      objective.keyResults
        .filter(({ dropped }) => dropState(dropped, frame) === 'kept')
        .map((keyResult) => ({
          keyResult,
          key: `${objective.id}/${keyResult.id}`,
          owner: ownerOf(keyResult, objective),
        })),
    );
}
