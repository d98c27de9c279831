import * as z from 'zod';
import { head, type Published } from './parts';

/** `okr rename` */
export const renameOutput = z.strictObject({
  ...head('rename'),
  kind: z.enum(['objective', 'key-result', 'milestone', 'blocker', 'goal']),
  from: z.string().describe('The reference before, with its cycle.'),
  to: z.string(),
  references: z.int().min(0).describe('How many references followed, the id itself not counted.'),
  files: z.array(z.string()).describe('The files written, in the order of their paths.'),
  commit: z.string().nullable(),
});

export type RenameReport = Published<typeof renameOutput>;
