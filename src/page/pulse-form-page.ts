import type { PulseFormReport } from '../schema/output/pulse';
import type { Text } from '../text/catalogue';
import { type Block, type Cell, type Page, piece } from './blocks';

/** A place to tick. */
const CIRCLE = '○';

/** The form on one page: what it is for, what happens with it, the questions with a circle for each answer. */
export function pulseFormPage({ form, items, purpose, min, max }: PulseFormReport, text: Text): Page {
  const words = text.screens.pulse;
  const scale = Array.from({ length: max - min + 1 }, (_, index) => String(min + index));
  const circles = scale.map((): Cell => CIRCLE);
  const columns = [
    { title: '', align: 'right' },
    { title: '', align: 'left', grow: true },
    ...scale.map((title) => ({ title, align: 'right' }) as const),
  ] as const;
  const table = (rows: readonly (readonly [string, string])[]): Block => ({
    type: 'table',
    columns,
    rows: rows.map(([number, question]) => ({ cells: [piece('dim', number), question, ...circles] })),
  });
  const blocks: Block[] = [
    { type: 'heading', level: 1, text: piece('strong', words.formTitles[form]) },
    { type: 'text', text: words.intro[form] },
    { type: 'text', text: [piece('strong', words.scale), ' ', words.whole] },
    table(items.map((one) => [String(one.number), one.text])),
    { type: 'heading', level: 2, text: words.beside },
    table([['', purpose]]),
    { type: 'text', text: words.promise },
    { type: 'text', text: piece('dim', words.source[form]) },
  ];
  return { title: words.formTitles[form], language: text.language, blocks };
}
