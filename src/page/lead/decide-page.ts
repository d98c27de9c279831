import { DECISION_QUESTIONS } from '../../model/question';
import type { LeadDecideReport } from '../../schema/output/lead';
import type { Text } from '../../text/catalogue';
import { type Block, type Inline, type Page, piece } from '../blocks';

/** How to decide: the quickest way and the one that develops people, with the rules that took others away. */
export function decidePage(
  { answers, feasible, quickest, developing, eliminated }: LeadDecideReport,
  text: Text,
): Page {
  const words = text.screens.lead;
  const between = feasible.filter((one) => one !== quickest && one !== developing);
  const pairs: (readonly [Inline, Inline])[] = [
    [words.quickest, piece('strong', words.ways[quickest])],
    ...(quickest === developing ? [] : [[words.developing, piece('strong', words.ways[developing])] as const]),
    ...between.map((one, index) => [index === 0 ? words.feasible : '', words.ways[one]] as const),
  ];
  const reasons = eliminated.map(
    ({ rule, takes }): Inline => [words.eliminations[rule], piece('dim', ` (− ${takes.join(', ')})`)],
  );
  const blocks: Block[] = [
    { type: 'heading', level: 1, text: piece('strong', words.decideHeading) },
    { type: 'facts', pairs },
    ...(feasible.length === 1 ? [{ type: 'text', text: words.only } as const] : []),
    { type: 'heading', level: 2, text: words.whyHeading },
    { type: 'list', items: reasons.length > 0 ? reasons : [words.everything] },
    { type: 'heading', level: 2, text: words.answered },
    {
      type: 'list',
      items: DECISION_QUESTIONS.map(
        (one): Inline => [
          `${words.decideQuestions[one]} `,
          piece('strong', answers[one] ? words.ask.yes : words.ask.no),
        ],
      ),
    },
    { type: 'next', label: text.screens.next, commands: ['okr lead'] },
  ];
  return { title: words.decideHeading, language: text.language, blocks };
}
