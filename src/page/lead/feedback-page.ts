import type { LeadFeedbackReport } from '../../schema/output/lead';
import type { Text } from '../../text/catalogue';
import { type Block, type Page, piece } from '../blocks';
import type { Names } from '../names';

/** What was noted about a talk; `patch` is null where it was shown before. */
export function feedbackPage(report: LeadFeedbackReport, text: Text, names: Names, patch: string | null): Page {
  const words = text.screens.lead;
  const blocks: Block[] = [
    {
      type: 'callout',
      tone: 'good',
      title: words.feedbackNoted(names.person(report.to), report.date),
      ...(report.next === null ? {} : { text: words.feedbackNext(report.next) }),
    },
    { type: 'text', text: piece('dim', report.what) },
    ...(patch === null ? [] : [{ type: 'code', language: 'diff', text: patch.trimEnd() } as const]),
    { type: 'next', label: text.screens.next, commands: ['okr lead'] },
  ];
  return { title: words.title, language: text.language, blocks };
}
