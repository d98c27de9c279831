import * as z from 'zod';
import { head, incomplete, type Published, ratio } from './parts';

const owner = z.union([z.string(), z.array(z.string())]).nullable();

const node = z.strictObject({
  kind: z.enum(['goal', 'objective']),
  ref: z.string(),
  title: z.string(),
  team: z.string().nullable(),
  owner,
  score: ratio.nullable(),
  progress: ratio.nullable(),
  alsoServes: z.array(z.string()).describe('Parents beside the one it stands under.'),
  get children() {
    return z.array(node);
  },
  keyResults: z.array(z.strictObject({ ref: z.string(), title: z.string(), progress: ratio.nullable() })),
});

export const treeOutput = z.strictObject({
  ...head('tree'),
  cycle: z.string(),
  incomplete,
  roots: z.array(node),
  orphans: z.array(node).describe('Objectives that contribute to nothing though something stands above.'),
  uncovered: z.array(z.string()).describe('Objectives nobody below serves.'),
  coverage: ratio.nullable(),
  alignment: ratio.nullable(),
});

export type TreeReport = Published<typeof treeOutput>;
