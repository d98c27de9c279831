import * as z from 'zod';

/** Slack's message as its Block Kit reference documents it, as far as we use it; lengths in characters. */
const plainText = (most: number) =>
  z.strictObject({ type: z.literal('plain_text'), text: z.string().min(1).max(most), emoji: z.boolean().optional() });
const mrkdwn = (most: number) =>
  z.strictObject({ type: z.literal('mrkdwn'), text: z.string().min(1).max(most), verbatim: z.boolean().optional() });
const slackBlock = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('header'), text: plainText(150) }),
  z.strictObject({
    type: z.literal('section'),
    text: mrkdwn(3000),
    fields: z.array(mrkdwn(2000)).min(1).max(10).optional(),
  }),
  z.strictObject({ type: z.literal('context'), elements: z.array(mrkdwn(3000)).min(1).max(10) }),
]);

export const slackMessage = z
  .strictObject({ text: z.string().min(1).max(4000), blocks: z.array(slackBlock).min(1).max(50) })
  .refine((message) => JSON.stringify(message).length <= 13_200, 'longer than what was seen to pass');

/** An Adaptive Card 1.5 in the envelope of Workflows, as far as we use it. */
const textBlock = z.strictObject({
  type: z.literal('TextBlock'),
  text: z.string().min(1),
  style: z.enum(['default', 'heading']),
  weight: z.enum(['Lighter', 'Default', 'Bolder']),
  size: z.enum(['Small', 'Default', 'Medium', 'Large', 'ExtraLarge']),
  wrap: z.literal(true),
  spacing: z.enum(['None', 'Small', 'Default', 'Medium', 'Large']).optional(),
});
const textRun = z.strictObject({
  type: z.literal('TextRun'),
  text: z.string().min(1),
  weight: z.enum(['Bolder']).optional(),
  color: z.enum(['Good', 'Warning', 'Attention']).optional(),
  fontType: z.literal('Monospace').optional(),
  isSubtle: z.literal(true).optional(),
});
const richText = z.strictObject({
  type: z.literal('RichTextBlock'),
  spacing: z.enum(['None', 'Small', 'Default']),
  inlines: z.array(textRun).min(1),
});

export const teamsMessage = z.strictObject({
  type: z.literal('message'),
  attachments: z
    .array(
      z.strictObject({
        contentType: z.literal('application/vnd.microsoft.card.adaptive'),
        content: z.strictObject({
          $schema: z.literal('http://adaptivecards.io/schemas/adaptive-card.json'),
          type: z.literal('AdaptiveCard'),
          version: z.literal('1.5'),
          lang: z.enum(['de', 'en']),
          fallbackText: z.string(),
          msteams: z.strictObject({ width: z.literal('Full') }),
          body: z.array(z.discriminatedUnion('type', [textBlock, richText])),
        }),
      }),
    )
    .length(1),
});

export type SlackMessage = z.infer<typeof slackMessage>;
export type TeamsMessage = z.infer<typeof teamsMessage>;

/** All a reader sees of a message, line by line. */
export function slackLines({ blocks }: SlackMessage): string[] {
  return blocks.flatMap((block) =>
    block.type === 'context' ? block.elements.map(({ text }) => text) : block.text.text.split('\n'),
  );
}

export function teamsLines({ attachments }: TeamsMessage): string[] {
  return attachments.flatMap(({ content }) =>
    content.body.map((one) => (one.type === 'TextBlock' ? one.text : one.inlines.map(({ text }) => text).join(''))),
  );
}
