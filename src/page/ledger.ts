import type { HistoryReport } from '../schema/output/history';
import type { Text } from '../text/catalogue';
import { formatOf } from '../text/format';
import { type Block, piece, type Row } from './blocks';
import type { Names } from './names';
import { sayChange } from './say-change';

type Definition = HistoryReport['definitions'][number];

/**
 * Changes of definitions, one a row: the day, from what to what, whether it moves a goalpost, then effect, reason, who.
 * @param titled whether each says what it is a change of
 */
export function ledgerTable(changes: readonly Definition[], titled: boolean, text: Text, names: Names): Block {
  return {
    type: 'table',
    columns: [
      { title: '', align: 'left' },
      { title: '', align: 'left', grow: true },
    ],
    rows: changes.map((change) => changeRow(change, titled, text, names)),
  };
}

function changeRow(change: Definition, titled: boolean, text: Text, names: Names): Row {
  const words = text.screens.history;
  const { what, change: said, effect } = sayChange(change, text, names);
  const marks = [change.goalpost ? words.goalpost : '', change.easier ? words.easier : ''].filter(Boolean).join(', ');
  return {
    cells: [
      formatOf(text.language).date(change.date),
      [
        ...(titled ? [piece('strong', change.title), ' · '] : []),
        `${what}${said === '' ? '' : `: ${said}`}`,
        ...(marks === '' ? [] : [' ', piece(change.easier ? 'warn' : 'dim', `(${marks})`)]),
      ],
    ],
    below: piece('dim', asideOf(change, effect, names, words.uncommitted)),
  };
}

function asideOf(
  { by, reason, commit, goalpost }: Definition,
  effect: string | null,
  names: Names,
  open: string,
): string {
  const who = by === null ? null : names.person(by);
  const where = commit === null ? (goalpost && who === null ? open : null) : commit.slice(0, 7);
  return [effect, reason, who, where].filter(Boolean).join(' · ');
}
