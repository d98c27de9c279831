import type * as z from 'zod';
import { checkOutput } from './check';
import { draftOutput } from './draft';
import { explainOutput, initOutput, schemaListOutput } from './others';
import { errorOutput } from './parts';
import { scoreOutput } from './score';
import { treeOutput } from './tree';

/** The shape of each command's JSON, by the name its schema is published under (`output/<name>`). */
export const OUTPUT_SHAPES: Readonly<Record<string, z.ZodType>> = {
  check: checkOutput,
  score: scoreOutput,
  tree: treeOutput,
  draft: draftOutput,
  explain: explainOutput,
  init: initOutput,
  schema: schemaListOutput,
  error: errorOutput,
};
