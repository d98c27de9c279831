import type { PulseClosed } from '../schema/output/pulse';
import type { Text } from '../text/catalogue';
import { type Block, type Page, piece } from './blocks';
import type { Names } from './names';

export interface PulseClosedView {
  readonly names: Names;
  /** Was the patch shown before it was written? */
  readonly isShown: boolean;
  /** The table of answers, as named. */
  readonly table: string;
}

/** What was written of a round, and that the table has to go now. */
export function pulseClosedPage(report: PulseClosed, text: Text, { names, isShown, table }: PulseClosedView): Page {
  const words = text.screens.pulse;
  const { team, answers, gaps, sums, patch } = report;
  const hidden = sums.filter((sum) => sum === null).length;
  const facts = [...(gaps > 0 ? [words.gaps(gaps)] : []), ...(hidden > 0 ? [words.hidden(hidden)] : [])];
  const blocks: Block[] = [
    { type: 'callout', tone: 'good', title: words.closed(names.team(team), answers, report.date) },
    ...(facts.length > 0 ? [{ type: 'list', items: facts } as const] : []),
    ...(isShown ? [] : [{ type: 'code', language: 'diff', text: patch.trimEnd() } as const]),
    { type: 'text', text: piece('warn', table === '-' ? words.forget : words.deleteNow(table)) },
    { type: 'next', label: text.screens.next, commands: [`okr pulse --team ${team}`] },
  ];
  return { title: words.title(names.organisation), language: text.language, blocks };
}
