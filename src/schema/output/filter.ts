import * as z from 'zod';
import { head, incomplete, type Published } from './parts';

const score = z.number().min(0).nullable();

const opportunity = z.strictObject({
  id: z.string(),
  title: z.string(),
  file: z.string(),
  date: z.iso.date(),
  status: z.enum(['proposed', 'accepted', 'rejected', 'deprecated', 'superseded']),
  answer: z.enum(['yes', 'maybe', 'no']).nullable().describe('As written.'),
  counts: z
    .enum(['yes', 'maybe', 'no'])
    .nullable()
    .describe('What it counts as: a yes needs a key result and a change.'),
  exempt: z.enum(['legal', 'safety', 'contract']).nullable(),
  paysInto: z.array(z.strictObject({ keyResult: z.string(), expected: z.string().nullable() })),
  insteadOf: z.string().nullable(),
  reason: z.string().nullable(),
  revisit: z.iso.date().nullable(),
  due: z.boolean().describe('It passed, and the day to ask again has come.'),
  deciders: z.array(z.string()),
  scores: z.strictObject({ rice: score, ice: score, iceMean: score, wsjf: score }),
  supersedes: z.array(z.string()),
  supersededBy: z.string().nullable(),
});

export const filterListOutput = z.strictObject({
  ...head('filter'),
  action: z.enum(['list', 'revisit']),
  incomplete,
  rank: z.enum(['rice', 'ice', 'ice-mean', 'wsjf']).describe('The scheme the yes pile is ranked by.'),
  ranked: z.array(opportunity).describe('What pays in, highest score first; ties by smaller effort, then id.'),
  passed: z.array(opportunity).describe('Maybe and no, due ones first.'),
  exempt: z.array(opportunity),
  superseded: z.array(opportunity).describe('Replaced and outdated ones; empty without --all.'),
  written: z.array(z.string()).describe('Files that revisiting wrote.'),
});

export const filterDecisionOutput = z.strictObject({
  ...head('filter'),
  action: z.literal('decide'),
  decision: opportunity,
  gap: z
    .enum(['nothing', 'objective', 'unexpected'])
    .nullable()
    .describe('Why a yes counts as maybe; null where it does not.'),
  notDoing: z.string().nullable().describe('The line written into the not-doing list.'),
  files: z.array(z.string()),
  commit: z.string().nullable(),
});

/** `okr filter list` and `revisit` give lists; a title gives the record it wrote. */
export const filterOutput = z.union([filterListOutput, filterDecisionOutput]);

export type FilterListReport = Published<typeof filterListOutput>;
export type FilterDecisionReport = Published<typeof filterDecisionOutput>;
export type ShownOpportunity = Published<typeof opportunity>;
