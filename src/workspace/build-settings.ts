import { at } from '../model/ref';
import type { Person, RuleSetting, Settings, Team } from '../model/workspace';
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
  personLevel: false,
  perPerson: 'own',
  capacity: new Map(),
};

/** okr.yaml's data with every default filled in. */
export function buildSettings(data: FileData<'okr'>): Settings {
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
    cycles: { length: cycles?.length ?? 'quarter', yearStarts, custom: cycles?.custom ?? [] },
    checkIns: {
      due: checkIns?.due ? WEEKDAYS.indexOf(checkIns.due) + 1 : DEFAULT_SETTINGS.checkIns.due,
      graceDays: checkIns?.grace_days ?? DEFAULT_SETTINGS.checkIns.graceDays,
      commit: checkIns?.commit ?? false,
      pause: checkIns?.pause ?? [],
    },
    holidays: data.holidays ?? null,
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
  return teams.map((team) => ({
    id: team.id,
    name: team.name,
    parent: team.parent ?? null,
    level: team.level ?? (team.parent ? 'team' : 'company'),
    lead: team.lead ?? null,
    place: at(reader.file, 'teams', data.teams?.indexOf(team) ?? 0),
  }));
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
