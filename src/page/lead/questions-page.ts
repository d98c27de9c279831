import type { LeadQuestionsReport } from '../../schema/output/lead';
import type { Text } from '../../text/catalogue';
import { type Block, type Inline, type Page, piece } from '../blocks';

/** The bank of questions, filled in with the key result that is stuck, or with the one asked for. */
export function questionsPage(report: LeadQuestionsReport, text: Text, hasWorkspace: boolean): Page {
  const words = text.screens.lead;
  const { keyResult, fits, questions, grow } = report;
  const best = questions.find(({ kind }) => kind === fits);
  const blocks: Block[] = [
    { type: 'heading', level: 1, text: piece('strong', words.questionsHeading) },
    ...(keyResult === null
      ? []
      : [
          {
            type: 'text',
            text: [words.about(keyResult.title), piece('dim', keyResult.stuck ? ` · ${words.stuckMost}` : '')],
          } as const,
        ]),
  ];
  if (keyResult === null && questions.length > 0)
    blocks.push({ type: 'text', text: piece('dim', hasWorkspace ? `${words.unstuck} ${words.gap}` : words.gap) });
  if (best !== undefined && questions.length > 1)
    blocks.push({ type: 'callout', tone: 'good', title: words.fitsBest, text: best.text });
  if (questions.length > 0)
    blocks.push(
      { type: 'heading', level: 2, text: words.bank },
      {
        type: 'facts',
        pairs: questions.map((one): [Inline, Inline] => [piece('dim', words.types[one.kind]), one.text]),
      },
      { type: 'text', text: piece('dim', words.advice) },
    );
  if (grow.length > 0)
    blocks.push(
      { type: 'heading', level: 2, text: words.growHeading },
      {
        type: 'facts',
        pairs: grow.map((one): [Inline, Inline] => [piece('dim', words.growSteps[one.step]), one.text]),
      },
    );
  const next = keyResult !== null ? `okr why ${keyResult.ref}` : hasWorkspace ? 'okr status' : 'okr lead';
  blocks.push({ type: 'next', label: text.screens.next, commands: [next] });
  return { title: words.questionsHeading, language: text.language, blocks };
}
