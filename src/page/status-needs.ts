import type { StatusReport } from '../schema/output/status';
import type { Text } from '../text/catalogue';
import { formatOf } from '../text/format';
import { type Inline, piece } from './blocks';
import type { Names } from './names';
import { forecastSaid } from './status-table';

/** One thing that needs a person, with the command that leads on. */
export interface Need {
  readonly text: Inline;
  readonly command: string;
  /** The objective it is about; null for a team as a whole. */
  readonly objective: string | null;
  /** Lower is more urgent. */
  readonly rank: number;
}

/** What needs a person, most urgent first: broken guardrails, silent teams, what does not move, falling confidence. */
export function needsOf(report: StatusReport, text: Text, names: Names): readonly Need[] {
  const needs = [...silentTeams(report, text, names), ...stuck(report, text, names)];
  return needs.sort((a, b) => a.rank - b.rank);
}

function silentTeams({ teams, elapsed }: StatusReport, text: Text, names: Names): Need[] {
  const words = text.screens.status;
  return teams.flatMap(({ team, closed, freshness: { state, days }, objectives }) => {
    if (closed || objectives.length === 0) return [];
    const command = `okr checkin ${team}`;
    if (state === 'stalled')
      return [{ text: [piece('warn', words.stale(names.team(team), days ?? 0))], command, objective: null, rank: 2 }];
    if (state === 'never' && elapsed > 0.1)
      return [{ text: [piece('warn', words.neverTeam(names.team(team)))], command, objective: null, rank: 2 }];
    return [];
  });
}

function stuck({ teams }: StatusReport, text: Text, names: Names): Need[] {
  const words = text.screens.status;
  const format = formatOf(text.language);
  return teams
    .filter(({ closed }) => !closed)
    .flatMap(({ team, objectives }) =>
      objectives.flatMap(({ ref: objective, keyResults }) =>
        keyResults.flatMap((one): Need[] => {
          const aside = piece('dim', `  ${names.team(team)}`);
          const command = `okr why ${one.ref.split('/').slice(1).join('/')}`;
          const isBound = one.kind === 'at-least' || one.kind === 'at-most' || one.kind === 'between';
          if (isBound && one.pace === 'off-track') {
            const now = typeof one.current === 'number' ? format.amount(one.current, one.unit) : '–';
            const said = one.guardrail ? words.guardrail(one.title, now) : `${one.title}: ${words.broken} (${now})`;
            return [{ text: [piece('bad', said), aside], command, objective, rank: one.guardrail ? 0 : 3 }];
          }
          if (one.pace === 'off-track' && one.progress !== null && one.expected !== null) {
            const said = words.offTrack(one.title, format.percent(one.progress), format.percent(one.expected));
            const rest = one.forecast.value === null ? '' : ` · ${forecastSaid(one, text, format, false)}`;
            return [{ text: [said, rest, aside], command, objective, rank: one.ambition === 'committed' ? 1 : 4 }];
          }
          const { flag, change } = one.confidence;
          if (flag === null) return [];
          const said = words.falling(one.title, flag === 'falling' ? words.fell : `▼${Math.abs(change ?? 0)}`);
          return [{ text: [said, aside], command, objective, rank: 5 }];
        }),
      ),
    );
}
