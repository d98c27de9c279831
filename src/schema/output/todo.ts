import * as z from 'zod';
import { head, incomplete, type Published } from './parts';

export const todoOutput = z.strictObject({
  ...head('todo'),
  person: z.string(),
  incomplete,
  items: z
    .array(
      z.strictObject({
        kind: z.enum([
          'blocker',
          'check-in',
          'committed-off-track',
          'milestone',
          'review',
          'feedback',
          'delegation-review',
          'retro-action',
          'ownerless-blocker',
          'undated-milestone',
        ]),
        ref: z.string().nullable(),
        text: z.string().describe('In the words of the file; for a check-in or a review the name of the team.'),
        team: z.string().nullable(),
        to: z.string().nullable().describe('With whom to talk.'),
        keyResults: z.array(z.string()).describe('Titles, where it is not about the whole team.'),
        since: z.iso.date().nullable().describe('The day a blocker came up, of the last check-in or feedback.'),
        due: z.iso.date().nullable(),
        days: z.int().nullable().describe('Days since it was due; negative for days to come.'),
        when: z.enum(['overdue', 'today', 'soon']),
        command: z.string().nullable().describe('What does it; null where a line in a file does.'),
        edit: z.strictObject({ file: z.string(), key: z.enum(['owner', 'due', 'review', 'actions']) }).nullable(),
      }),
    )
    .describe('Most urgent first.'),
});

export type TodoReport = Published<typeof todoOutput>;
