import type { RenameReport } from '../schema/output/rename';
import type { Text } from '../text/catalogue';
import type { Block, Page } from './blocks';
import type { Names } from './names';

export interface RenameView {
  readonly names: Names;
  /** What was written; null where it was shown before. */
  readonly patch: string | null;
}

/** What is called otherwise now, and how much followed. */
export function renamePage(report: RenameReport, text: Text, { names, patch }: RenameView): Page {
  const words = text.screens.rename;
  const { kind, from, to, references, files } = report;
  const explained = kind === 'objective' || kind === 'key-result';
  const next = [explained ? `okr why ${to}` : '', 'okr check'].filter((one) => one !== '');
  const shown: Block[] = patch === null ? [] : [{ type: 'code', language: 'diff', text: patch.trimEnd() }];
  return {
    title: words.title(names.organisation),
    language: text.language,
    blocks: [
      { type: 'callout', tone: 'good', title: words.renamed[kind](from, to.slice(to.search(/[^/:]*$/))) },
      { type: 'text', text: words.followed(references, files.length) },
      ...shown,
      { type: 'next', label: text.screens.next, commands: next },
    ],
  };
}
