import type { Cycle } from '../model/cycle';
import type { Celebration } from '../report/celebrations';
import type { ScoreReport } from '../schema/output/score';
import type { Text } from '../text/catalogue';
import { type Format, formatOf } from '../text/format';
import { type Block, type Inline, piece, type Row, type Tone } from './blocks';
import { CORRIDOR } from './corridor';
import type { Names } from './names';

type Team = ScoreReport['teams'][number];
type Health = NonNullable<Team['objectives'][number]['health']>;

/** What the page says beside the numbers. */
export interface ScoreView {
  readonly cycle: Cycle;
  /** Share of the cycle gone by, 0–1, and its week. */
  readonly elapsed: number;
  readonly week: number;
  readonly weeks: number;
  readonly names: Names;
  /** Of the last two weeks, or of the whole cycle once it is over. */
  readonly celebrated: readonly Celebration[];
  /** Missed commitments of a team, or of all for null, without a post-mortem yet. */
  readonly unexplained: (team: string | null) => number;
}

/** Healths from the worst to the best, with their tones. */
export const HEALTH: readonly (readonly [Health, Tone])[] = [
  ['at-risk', 'bad'],
  ['off-track', 'bad'],
  ['behind', 'warn'],
  ['on-track', 'strong'],
  ['done', 'good'],
  ['too-early', 'dim'],
  ['not-observable', 'dim'],
];

/** The organisation and its teams on the scale with the corridor, and what is to be said of each. */
export function scoreTable(
  report: ScoreReport,
  text: Text,
  view: ScoreView,
): Extract<Block, { readonly type: 'table' }> {
  const format = formatOf(text.language);
  const words = text.screens.score;
  const rows: Row[] = [
    row(
      piece('strong', view.names.organisation),
      report.organisation.score,
      summary(report.organisation, null, report, text, view),
      format,
    ),
    ...report.teams.map((team) => ({
      ...row(view.names.team(team.team), team.score, remarkOn(team, report, text, view), format),
      depth: 1,
    })),
  ];
  return {
    type: 'table',
    columns: [
      { title: '', align: 'left' },
      { title: words.score, align: 'right' },
      { title: words.corridor, align: 'left' },
      { title: '', align: 'left', grow: true },
    ],
    rows,
  };
}

function row(name: Inline, score: number | null, remark: Inline, format: Format): Row {
  const bar = { bar: score, zone: CORRIDOR, ...(score === null ? {} : { label: format.percent(score) }) };
  return { cells: [name, score === null ? piece('dim', '–') : format.percent(score), bar, remark] };
}

/** What is to be said about a team: its ambition across cycles first, then the corridor and committed misses. */
function remarkOn(team: Team, report: ScoreReport, text: Text, view: ScoreView): Inline {
  const words = text.screens.score;
  const verdict = report.ambition.find((one) => one.team === team.team);
  if (verdict?.verdict && team.closed) {
    const times = verdict.cycles.length;
    return piece('warn', verdict.verdict === 'too-easy' ? words.tooEasy(times) : words.outOfReach(times));
  }
  return summary(team, team, report, text, view);
}

function summary(
  part: Pick<Team, 'score' | 'aspirational' | 'committed'>,
  team: Team | null,
  report: ScoreReport,
  text: Text,
  view: ScoreView,
): Inline {
  const words = text.screens.score;
  if (part.score === null) return piece('dim', words.nothing);
  const closed = team ? team.closed : report.teams.length > 0 && report.teams.every((one) => one.closed);
  if (!closed) return team ? health(team, text) : piece('dim', words.soFar);
  const said: (string | ReturnType<typeof piece>)[] = [];
  const { corridor } = part.aspirational;
  if (corridor) said.push(corridor === 'inside' ? piece('good', words.inside) : words[corridor]);
  const { missed } = part.committed;
  const unexplained = view.unexplained(team?.team ?? null);
  if (missed > 0)
    said.push(
      said.length > 0 ? ' · ' : '',
      unexplained > 0 ? piece('bad', words.missed(missed, unexplained)) : words.missedExplained(missed),
    );
  else if (part.committed.score !== null) said.push(said.length > 0 ? ' · ' : '', words.kept);
  return said;
}

/** While a cycle runs: how many objectives are where. */
function health(team: Team, text: Text): Inline {
  const words = text.screens.health;
  const counts = new Map<keyof typeof words, number>();
  for (const { health: one } of team.objectives) if (one) counts.set(one, (counts.get(one) ?? 0) + 1);
  const parts = HEALTH.flatMap(([name, tone]) => {
    const count = counts.get(name);
    if (!count) return [];
    const said = `${count} ${words[name]}`;
    return [tone === 'strong' ? said : piece(tone, said)];
  });
  return parts.flatMap((part, index) => (index > 0 ? [' · ', part] : [part]));
}
