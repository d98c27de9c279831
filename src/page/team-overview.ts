import type { StatusReport } from '../schema/output/status';
import type { Text } from '../text/catalogue';
import { type Block, type Inline, type Piece, piece, type Row } from './blocks';
import type { Names } from './names';

type Team = StatusReport['teams'][number];

/** `3 on track · 1 behind · 2 without a value` */
export function countsOf(teams: readonly Team[], text: Text): Inline {
  const words = text.screens.status.counts;
  const all = teams.flatMap((team) => team.objectives.flatMap((one) => one.keyResults));
  const order = ['off-track', 'behind', 'on-track', 'done', 'too-early', 'not-observable', 'none'] as const;
  const parts = order.flatMap((name) => {
    const count = all.filter((one) => (one.pace ?? 'none') === name && one.kind !== 'establish').length;
    if (count === 0) return [];
    const said = words[name](count);
    const tone = name === 'off-track' ? 'bad' : name === 'behind' ? 'warn' : name === 'done' ? 'good' : null;
    return [tone === null ? said : piece(tone, said)];
  });
  return joined(parts);
}

function joined(parts: readonly (string | Piece)[]): Inline {
  return parts.flatMap((part, index) => (index > 0 ? [' · ', part] : [part]));
}

/** A line for each team: how many are where, and how well its check-ins go. */
export function teamOverview(teams: readonly Team[], text: Text, names: Names): Block {
  const words = text.screens.status;
  const rows = teams.map((team): Row => {
    const { state, days } = team.freshness;
    const last = days === null ? piece('warn', words.notYet) : words.ago(days);
    return {
      cells: [
        piece('strong', names.team(team.team)),
        countsOf([team], text),
        team.adherence.due === 0 ? piece('dim', '–') : words.madeOf(team.adherence.made, team.adherence.due),
        state === 'fresh' || state === 'never' ? last : piece('warn', words.ago(days ?? 0)),
      ],
    };
  });
  return {
    type: 'table',
    columns: [
      { title: words.columns.team, align: 'left' },
      { title: words.columns.state, align: 'left', grow: true },
      { title: words.columns.checkIns, align: 'right' },
      { title: words.columns.last, align: 'left' },
    ],
    rows,
  };
}
