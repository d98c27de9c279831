import type { TeamCycle } from '../model/workspace';

/** The file a team's check-ins of a cycle stand in, or shall stand in: from the root, with `/`. */
export function checkInFile({ checkInFile, cycle, team }: TeamCycle): string {
  return checkInFile ?? `okrs/${cycle.id}/check-ins/${team.id}.yaml`;
}
