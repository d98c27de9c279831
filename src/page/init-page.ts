import type { Cycle } from '../model/cycle';
import type { InitReport } from '../schema/output/others';
import type { Text } from '../text/catalogue';
import { type Block, type Inline, type Page, piece, type Row } from './blocks';

/** What the page says besides the report. */
export interface InitView {
  readonly organisation: string;
  readonly cycle: Cycle;
  /** A new workspace with this template, or null for the next cycle of an existing one. */
  readonly template: 'pilot' | 'company' | null;
  /** The running cycle where it is another one: it wants to be closed first. */
  readonly closing: string | null;
  /** From where the command was started to the root: empty in it; null where it lies above. */
  readonly path: string | null;
}

/** What was created, what was there already, and what to do now. */
export function initPage(report: InitReport, view: InitView, text: Text): Page {
  const words = text.init.page;
  const { created, existing } = report;
  const title = view.template === null ? words.cycle(view.cycle) : words.workspace(view.organisation);
  const blocks: Block[] = [{ type: 'heading', level: 1, text: title }];
  blocks.push({
    type: 'facts',
    pairs: [
      [words.folder, report.root],
      [words.cycleLabel, text.init.ask.span(view.cycle)],
    ],
  });
  if (created.length === 0) blocks.push({ type: 'callout', tone: 'good', title: words.nothing });
  else
    blocks.push(
      { type: 'heading', level: 2, text: words.created },
      filesBlock(created, view.template === null ? 'team' : 'example', text),
    );
  if (existing.length > 0) {
    blocks.push({ type: 'heading', level: 2, text: words.existing }, filesBlock(existing, 'objectives', text));
  }
  const todo = todoOf(report, view, text);
  if (todo.length > 0) blocks.push({ type: 'heading', level: 2, text: words.todo }, { type: 'list', items: todo });
  blocks.push({ type: 'next', label: text.screens.next, commands: [...enter(view.path), 'okr check', 'okr tree'] });
  return { title: words.title, language: text.language, blocks };
}

/** Paths with what they are; the schemas as one line. */
function filesBlock(paths: readonly string[], objectives: 'team' | 'example' | 'objectives', text: Text): Block {
  const { what } = text.init.page;
  const schemas = paths.filter((path) => path.startsWith(SCHEMAS)).length;
  const row = (path: string, is: string): Row => ({ cells: [piece('code', path), piece('dim', is)] });
  const rows = paths.flatMap((path) => {
    if (path.startsWith(SCHEMAS)) return [];
    if (path === '.okr/.gitignore') return row(path, what.ignore);
    if (path === 'okr.yaml') return row(path, what.okr);
    if (path === 'strategy.yaml') return row(path, what.strategy);
    return row(path, what[objectives]);
  });
  if (schemas > 0) rows.push(row(SCHEMAS, what.schema(schemas)));
  const columns = [
    { title: '', align: 'left' },
    { title: '', align: 'left', grow: true },
  ] as const;
  return { type: 'table', columns, rows };
}

const SCHEMAS = '.okr/schema/';

function todoOf({ created }: InitReport, { template, closing }: InitView, text: Text): Inline[] {
  const words = text.init.page;
  if (template === null) {
    const empty = created.some((path) => path.startsWith('okrs/'));
    return [...(closing === null ? [] : [words.closing(closing)]), ...(empty ? [words.empty] : [])];
  }
  return [...(template === 'company' ? [words.strategy] : []), words.examples, words.people, words.weekly];
}

/** How to get into the workspace, where one does not stand in it. */
function enter(path: string | null): string[] {
  if (path === null || path === '') return [];
  return [`cd ${/^[\w./-]+$/.test(path) ? path : `"${path.replaceAll(/["\\$`]/g, '\\$&')}"`}`];
}
