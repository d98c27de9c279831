import type { FilterDecisionReport } from '../schema/output/filter';
import type { Text } from '../text/catalogue';
import { type Block, type Inline, type Page, piece } from './blocks';
import type { Names } from './names';

export interface FilterDecisionView {
  readonly names: Names;
  /** What was written; null where it was shown before. */
  readonly patch: string | null;
}

/** What was decided: yes, pass, or not filtered at all; why a yes became a maybe; what was written. */
export function filterDecisionPage(
  report: FilterDecisionReport,
  text: Text,
  { names, patch }: FilterDecisionView,
): Page {
  const words = text.screens.filter;
  const { decision, gap, notDoing } = report;
  const { title, counts, exempt, revisit, insteadOf } = decision;
  const passes = exempt === null && counts !== 'yes';
  const heading: Block = {
    type: 'callout',
    tone: gap !== null ? 'warn' : passes ? 'dim' : 'good',
    title:
      exempt !== null
        ? words.decided.exempt(title, words.exempt[exempt])
        : counts === 'yes'
          ? words.decided.yes(title)
          : words.decided.passes(title, revisit),
    ...(gap === null ? {} : { text: words.ask.gap[gap] }),
  };
  const facts: [Inline, Inline][] = [
    ...(insteadOf === null ? [] : ([[words.facts.insteadOf, insteadOf]] as [Inline, Inline][])),
    ...(notDoing === null ? [] : ([[words.facts.notDoing, notDoing]] as [Inline, Inline][])),
    ...(decision.supersedes.length === 0
      ? []
      : ([[words.facts.supersedes, piece('code', decision.supersedes.join(', '))]] as [Inline, Inline][])),
  ];
  return {
    title: words.title(names.organisation),
    language: text.language,
    blocks: [
      heading,
      ...(facts.length === 0 ? [] : [{ type: 'facts', pairs: facts } as const]),
      ...(patch === null ? [] : [{ type: 'code', language: 'diff', text: patch.trimEnd() } as const]),
      { type: 'next', label: text.screens.next, commands: ['okr filter list'] },
    ],
  };
}
