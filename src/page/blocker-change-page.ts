import type { BlockerChangeReport } from '../schema/output/blockers';
import type { Text } from '../text/catalogue';
import { type Block, type Page, piece } from './blocks';
import type { Names } from './names';

export interface BlockerChangeView {
  readonly names: Names;
  /** What was written; null where it was shown before. */
  readonly patch: string | null;
}

/** What was written down or cleared. */
export function blockerChangePage(report: BlockerChangeReport, text: Text, { names, patch }: BlockerChangeView): Page {
  const words = text.screens.blockers;
  const { blocker, action } = report;
  const ref = `${blocker.team}/${blocker.id}`;
  const said: Block[] =
    action === 'add'
      ? [
          { type: 'callout', tone: 'good', title: words.added(blocker.text) },
          {
            type: 'text',
            text:
              blocker.owner === null
                ? piece('warn', words.addedAlone)
                : words.addedOwned(names.person(blocker.owner), blocker.due),
          },
        ]
      : [
          { type: 'callout', tone: 'good', title: words.resolved(blocker.text) },
          { type: 'text', text: words.resolvedAfter(blocker.ageDays, blocker.ageWorkingDays) },
        ];
  const next = action === 'add' ? ['okr blockers', `okr blockers resolve ${ref}`] : ['okr blockers'];
  const shown: Block[] = patch === null ? [] : [{ type: 'code', language: 'diff', text: patch.trimEnd() }];
  return {
    title: words.title(names.organisation),
    language: text.language,
    blocks: [...said, ...shown, { type: 'next', label: text.screens.next, commands: next }],
  };
}
