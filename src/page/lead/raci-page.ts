import type { LeadRaciReport } from '../../schema/output/lead';
import type { Text } from '../../text/catalogue';
import { type Block, type Page, piece } from '../blocks';

/** Who answers for it comes first. */
const ROLES = ['A', 'R', 'C', 'I'] as const;

/** Each task with who does what, and what is not clear about it. */
export function raciPage({ rows }: LeadRaciReport, text: Text, person: (handle: string) => string): Page {
  const words = text.screens.lead;
  const blocks = rows.flatMap(({ task, row, faults }, index): Block[] => {
    const verdicts = faults.map(
      (one): Block => ({
        type: 'callout',
        tone: one === 'many-consulted' ? 'warn' : 'bad',
        title: words.raciFaults[one],
      }),
    );
    return [
      { type: 'heading', level: 2, text: task ?? words.task(index + 1) },
      {
        type: 'facts',
        pairs: ROLES.filter((role) => row[role].length > 0).map((role) => [
          `${role} ${words.raciColumns[role]}`,
          row[role].map(person).join(', '),
        ]),
      },
      ...(faults.length > 0 ? verdicts : [{ type: 'callout', tone: 'good', title: words.raciOk } as const]),
    ];
  });
  return {
    title: words.raciHeading,
    language: text.language,
    blocks: [
      { type: 'heading', level: 1, text: piece('strong', words.raciHeading) },
      ...blocks,
      { type: 'next', label: text.screens.next, commands: ['okr lead'] },
    ],
  };
}
