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

const carriedKeyResult = z.strictObject({
  ref: z.string().describe('In the cycle that closed.'),
  title: z.string(),
  decision: z.enum(['carry', 're-scope', 'drop', 'hand-over']).nullable(),
  as: z.enum(['carry', 're-scope', 'guardrail']).nullable().describe('As what it goes on; null where it stays out.'),
  toWrite: z.boolean().describe('People must still write something; okr check names it.'),
});

const carried = z.strictObject({
  from: z.string().describe('The cycle that was closed.'),
  teams: z.array(
    z.strictObject({
      team: z.string(),
      state: z
        .enum(['carried', 'new', 'unreviewed', 'exists', 'faulty'])
        .describe('new: no objectives before; exists: a file was there already; faulty: its files cannot be read.'),
      file: z.string().nullable(),
      keyResults: z.array(carriedKeyResult),
    }),
  ),
  actions: z
    .array(
      z.strictObject({
        team: z.string(),
        what: z.string(),
        owner: z.string().nullable(),
        due: z.iso.date().nullable(),
      }),
    )
    .describe('Open actions of the retros.'),
});

export const initOutput = z.strictObject({
  ...head('init'),
  root: z.string(),
  cycle: z.string(),
  created: z.array(z.string()).describe('Files written, relative to the root.'),
  existing: z.array(z.string()).describe('Files that were there already and are as they were.'),
  carried: carried.nullable().describe('With --from: what the reviews of that cycle carried over.'),
});

export type InitReport = Published<typeof initOutput>;
export type CarriedTeam = Published<typeof carried>['teams'][number];

export const completionOutput = z.strictObject({
  ...head('completion'),
  shell: z.enum(['bash', 'zsh', 'fish', 'powershell']),
  script: z.string(),
});

export type CompletionReport = Published<typeof completionOutput>;

/** `okr schema` without a kind. */
export const schemaListOutput = z.strictObject({
  ...head('schema'),
  files: z.array(z.string()),
  outputs: z.array(z.string()),
});

export type SchemaListReport = Published<typeof schemaListOutput>;
