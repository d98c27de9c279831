import type * as z from 'zod';
import { checkInFile } from './check-in-file';
import { okrFile } from './okr-file';
import { cultureFile, decisionFile, initiativesFile, leadershipFile } from './organisation-files';
import { reviewFile } from './review-file';
import { strategyFile } from './strategy-file';
import { teamFile } from './team-file';

/** The kinds of files a user writes, by the name their JSON Schema has in `.okr/schema`. */
export const FILE_SHAPES = {
  okr: okrFile,
  strategy: strategyFile,
  team: teamFile,
  'check-ins': checkInFile,
  review: reviewFile,
  initiatives: initiativesFile,
  decision: decisionFile,
  leadership: leadershipFile,
  culture: cultureFile,
} as const;

export type FileKind = keyof typeof FILE_SHAPES;

/** The data of a file that fits its shape. */
export type FileData<K extends FileKind> = z.output<(typeof FILE_SHAPES)[K]>;
