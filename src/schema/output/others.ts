import * as z from 'zod';
import { head, type Published, severity } from './parts';

const explained = z.strictObject({
  id: z.string(),
  group: z.string(),
  severity,
  title: z.string(),
  options: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
});

/** `okr explain` lists `rules`; `okr explain <rule>` has the `rule` with its page. */
export const explainOutput = z.union([
  z.strictObject({ ...head('explain'), rules: z.array(explained) }),
  z.strictObject({ ...head('explain'), rule: explained.extend({ page: z.string().describe('Markdown.') }) }),
]);

export type ExplainReport = Published<typeof explainOutput>;
export type ExplainedRule = Published<typeof explained>;

export const initOutput = z.strictObject({
  ...head('init'),
  root: z.string(),
  cycle: z.string(),
  created: z.array(z.string()).describe('Files written, relative to the root.'),
  existing: z.array(z.string()).describe('Files that were there already and are as they were.'),
});

export type InitReport = Published<typeof initOutput>;

/** `okr schema` without a kind. */
export const schemaListOutput = z.strictObject({
  ...head('schema'),
  files: z.array(z.string()),
  outputs: z.array(z.string()),
});

export type SchemaListReport = Published<typeof schemaListOutput>;
