import { suggest } from '../language/suggest';
import type { TeamCycle, Workspace } from '../model/workspace';
import type { MinutesContext } from './context';
import type { MinutesItem } from './read-minutes';
import type { MinutesTrouble } from './trouble';

/** Whom a line is about. */
export interface Scope {
  readonly team: string;
  /** `objective/key-result` */
  readonly keys: readonly string[];
}

type Trouble = Omit<MinutesTrouble, 'line'>;

/**
 * The team a line is about, and the key results it names: from the brackets at its end, else the team the minutes are of,
 * else the only one there is.
 */
export function scopeOf({ scope }: Pick<MinutesItem, 'scope'>, { workspace, head }: MinutesContext): Scope | Trouble {
  const homes = workspace.teamCycles.filter(({ cycle }) => cycle.id === head.cycle);
  const teams = [...new Set([...workspace.teams.map(({ id }) => id), ...homes.map(({ team }) => team.id)])];
  const only = teams.length === 1 ? (teams[0] ?? null) : null;
  const usual = head.team ?? only;
  let team: string | null = null;
  const keys: string[] = [];
  for (const written of scope) {
    const parts = written.replace(`${head.cycle}/`, '').split('/');
    const [first = '', ...rest] = parts;
    const isTeam = teams.includes(first);
    const own = isTeam ? first : usual;
    const key = isTeam ? rest : parts;
    if (own === null || (!isTeam && parts.length === 1)) {
      const allowed = teams.length <= 12 ? teams : null;
      return { code: 'minutes-team', data: { value: written, suggestion: suggest(first, teams), allowed } };
    }
    if (team !== null && team !== own) return { code: 'minutes-which-team', data: {} };
    team = own;
    if (key.length === 0) continue;
    const known = keysOf(homes.find((home) => home.team.id === own));
    const wanted = key.join('/');
    if (!known.includes(wanted)) {
      const ending = known.filter((one) => one.endsWith(`/${key.at(-1)}`));
      const near = (ending.length === 1 ? ending[0] : undefined) ?? suggest(wanted, known);
      const suggestion = near ? `${own}/${near}` : null;
      return { code: 'minutes-reference', data: { value: written, suggestion } };
    }
    keys.push(wanted);
  }
  const found = team ?? usual;
  return found === null ? { code: 'minutes-which-team', data: {} } : { team: found, keys };
}

function keysOf(home: TeamCycle | undefined): readonly string[] {
  return (home?.objectives ?? []).flatMap(({ id, keyResults }) => keyResults.map((one) => `${id}/${one.id}`));
}

/** A team's cycle, by its ids. */
export function homeOf({ teamCycles }: Workspace, cycle: string, team: string): TeamCycle | undefined {
  return teamCycles.find((one) => one.cycle.id === cycle && one.team.id === team);
}
