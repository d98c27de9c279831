import { at } from '../model/ref';
import type { Person, RuleSetting, Settings, Team, TeamCycle } from '../model/workspace';
import type { FileData } from '../schema/kinds';
import type { FileReader } from './read-file';

const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

/** What holds where okr.yaml says nothing, and for a lone file. */
export const DEFAULT_SETTINGS: Settings = {
  organisation: '',
  language: null,
  currency: 'EUR',
  preset: 'recommended',
  rules: new Map(),
  history: 'git',
  cycles: { length: 'quarter', yearStarts: [{ from: null, month: 1 }], custom: [] },
  checkIns: { due: 5, graceDays: 2, commit: false, pause: [] },
  holidays: null,
  calendar: { timeZone: null, time: '09:00' },
  personLevel: false,
  perPerson: 'own',
  capacity: new Map(),
};

/** okr.yaml's data with every default filled in. */
export function buildSettings(reader: FileReader<'okr'>, data: FileData<'okr'>): Settings {
  const { cycles, check_ins: checkIns } = data;
  const starts = cycles?.year_starts;
  const yearStarts = Array.isArray(starts)
    ? [{ from: null, month: 1 }, ...starts].sort((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : 1))
    : [{ from: null, month: starts ?? 1 }];
  return {
    organisation: data.organisation,
    language: data.language ?? null,
    currency: data.currency ?? DEFAULT_SETTINGS.currency,
    preset: data.preset ?? DEFAULT_SETTINGS.preset,
    rules: new Map(Object.entries(data.rules ?? {}).map(([id, setting]) => [id, ruleSetting(setting)])),
    history: data.history ?? DEFAULT_SETTINGS.history,
    cycles: {
      length: cycles?.length ?? 'quarter',
      yearStarts,
      custom: reader.unique(cycles?.custom ?? [], ['cycles', 'custom'], 'cycle'),
    },
    checkIns: {
      due: checkIns?.due ? WEEKDAYS.indexOf(checkIns.due) + 1 : DEFAULT_SETTINGS.checkIns.due,
      graceDays: checkIns?.grace_days ?? DEFAULT_SETTINGS.checkIns.graceDays,
      commit: checkIns?.commit ?? false,
      pause: checkIns?.pause ?? [],
    },
    holidays: data.holidays ?? null,
    calendar: {
      // Holidays are those of Germany, which has one time.
      timeZone: data.calendar?.time_zone ?? (data.holidays ? 'Europe/Berlin' : null),
      time: data.calendar?.time?.padStart(5, '0') ?? DEFAULT_SETTINGS.calendar.time,
    },
    personLevel: data.person_level ?? false,
    perPerson: data.privacy?.per_person ?? 'own',
    capacity: new Map(
      Object.entries(data.capacity ?? {}).map(([cycle, { budget, days }]) => [
        cycle,
        { budget: budget ?? null, days: new Map(Object.entries(days ?? {})) },
      ]),
    ),
  };
}

function ruleSetting(
  setting: NonNullable<NonNullable<FileData<'okr'>['rules']>[keyof NonNullable<FileData<'okr'>['rules']>]>,
): RuleSetting {
  if (typeof setting === 'string') return { severity: setting, options: {} };
  const { severity, ...options } = setting;
  return { severity: severity ?? null, options };
}

/** The declared teams in their order; null where okr.yaml lists none (then each file is a team). */
export function buildTeams(reader: FileReader<'okr'>, data: FileData<'okr'>): Team[] | null {
  if (!data.teams || data.teams.length === 0) return null;
  const teams = reader.unique(data.teams, ['teams'], 'team');
  const cut = cutCircles(reader, teams, (team) => data.teams?.indexOf(team) ?? 0);
  return teams.map((team) => ({
    id: team.id,
    name: team.name,
    parent: cut.has(team.id) ? null : (team.parent ?? null),
    level: team.level ?? (team.parent ? 'team' : 'company'),
    lead: team.lead ?? null,
    place: at(reader.file, 'teams', data.teams?.indexOf(team) ?? 0),
  }));
}

/**
 * Parents that lead back to where they started (`sales` under `service` under `sales`) are reported once, and the first
 * team of the circle stands without a parent: whoever climbs up the teams comes to an end.
 */
function cutCircles<T extends { id: string; parent?: string | null | undefined }>(
  reader: FileReader<'okr'>,
  teams: readonly T[],
  indexOf: (team: T) => number,
): ReadonlySet<string> {
  const byId = new Map(teams.map((team) => [team.id, team]));
  const cut = new Set<string>();
  const settled = new Set<string>();
  for (const team of teams) {
    const path: string[] = [];
    let above: T | undefined = team;
    while (above && !settled.has(above.id) && !path.includes(above.id)) {
      path.push(above.id);
      above = above.parent && !cut.has(above.id) ? byId.get(above.parent) : undefined;
    }
    if (above && path.includes(above.id)) {
      const circle = path.slice(path.indexOf(above.id));
      cut.add(above.id);
      const data = { team: above.id, circle: [...circle, above.id] };
      reader.see('unknown-team', 'circle', data, ['teams', indexOf(above), 'parent']);
    }
    for (const id of path) settled.add(id);
  }
  return cut;
}

/** Without a `teams:` list each file is a team, in the order of names. */
export function impliedTeams(teamCycles: readonly TeamCycle[]): Team[] {
  const byId = new Map(teamCycles.map(({ team }) => [team.id, team]));
  return [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** The people by handle; null where okr.yaml lists none. */
export function buildPeople(data: FileData<'okr'>): ReadonlyMap<string, Person> | null {
  if (!data.people) return null;
  return new Map(
    Object.entries(data.people).map(([handle, person]) => [
      handle,
      { handle, name: person?.name ?? null, role: person?.role ?? null, git: person?.git ?? [] },
    ]),
  );
}
