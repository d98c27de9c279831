import * as z from 'zod';
import { head, type Published, severity } from './parts';

const place = z.int().min(1);

export const checkOutput = z.strictObject({
  ...head('check'),
  summary: z.strictObject({
    errors: z.int().min(0),
    warnings: z.int().min(0),
    notes: z.int().min(0),
    files: z.int().min(0),
    objectives: z.int().min(0),
    keyResults: z.int().min(0),
    suppressed: z.int().min(0),
  }),
  fixed: z
    .strictObject({ count: z.int().min(0), files: z.array(z.string()) })
    .optional()
    .describe('With --fix or --fix-dry-run: how many fixes were (or would be) made, and where.'),
  findings: z.array(
    z.strictObject({
      rule: z.string(),
      severity,
      message: z.string(),
      help: z.string(),
      file: z.string().describe('Relative to the workspace root, with /.'),
      line: place,
      column: place.describe('From 1, in UTF-16 units.'),
      endLine: place,
      endColumn: place.describe('Exclusive.'),
      ref: z.string().nullable(),
      fix: z.strictObject({ title: z.string(), safe: z.boolean() }).nullable(),
    }),
  ),
});

export type CheckReport = Published<typeof checkOutput>;
