import type { AgendaMinutesReport } from '../../schema/output/agenda';
import type { Text } from '../../text/catalogue';
import { formatOf } from '../../text/format';
import { type Block, type Page, piece } from '../blocks';
import type { Names } from '../names';

/** What was read back from minutes: how much of what, then the change itself where it was not shown already. */
export function minutesPage(
  report: AgendaMinutesReport,
  text: Text,
  { names, patch }: { readonly names: Names; readonly patch: string | null },
): Page {
  const words = text.screens.minutes;
  const { written, unchanged, files, commit, kind, cycle, date } = report;
  const isRunning = kind === 'weekly' || kind === 'monthly';
  const kinds = [...new Set(written.map((one) => one.kind))];
  const counts = kinds.map((one) =>
    words.done[one === 'action' && isRunning ? 'step' : one](written.filter((each) => each.kind === one).length),
  );
  const blocks: Block[] = [
    {
      type: 'heading',
      level: 1,
      text: [piece('strong', names.organisation), ` · ${text.screens.agenda.kinds[kind]} · ${cycle}`],
      aside: formatOf(text.language).date(date),
    },
    written.length > 0
      ? { type: 'callout', tone: 'good', title: words.took(formatOf(text.language).list(counts), files.length) }
      : { type: 'callout', tone: 'dim', title: words.nothing, ...(unchanged > 0 ? {} : { text: words.nothingHelp }) },
  ];
  if (unchanged > 0) blocks.push({ type: 'text', text: piece('dim', words.unchanged(unchanged)) });
  if (patch !== null && patch !== '') blocks.push({ type: 'code', language: 'diff', text: patch });
  if (commit !== null) blocks.push({ type: 'text', text: piece('dim', words.committed(commit.slice(0, 7))) });
  blocks.push({ type: 'next', label: text.screens.next, commands: ['okr status', 'okr blockers'] });
  const title = text.screens.agenda.title(names.organisation, text.screens.agenda.kinds[kind], cycle);
  return { title, language: text.language, blocks };
}
