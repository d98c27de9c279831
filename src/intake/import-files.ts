import { cycleValues } from '../init/cycle-values';
import { fill } from '../init/fill';
import type { PlannedFile, ReadTemplate } from '../init/plan';
import { teamPath } from '../init/plan-cycle';
import { planEditorFiles } from '../init/plan-editor-files';
import { pauseLines } from '../init/plan-workspace';
import type { Change, Data } from '../model/change';
import type { Cycle } from '../model/cycle';
import type { IsoDate } from '../model/date';
import type { CycleSettings, Language, Workspace } from '../model/workspace';
import { entryLines, flowText, itemLines } from '../source/write-value';
import { yamlText } from '../source/yaml-text';
import type { NewPerson } from './people';
import type { ImportPlan, PlannedTeam } from './plan-import';
import type { PlannedObjective } from './plan-objective';
import type { ImportTeam } from './teams';

/** What files of an import are made of beside the plan. */
export interface ImportHome {
  /** Null for a new one. */
  readonly workspace: Workspace | null;
  /** The path a file has here: one that ends in `.yml` already is it. */
  readonly spelled: (path: string) => string;
  /** Does the file exist? */
  readonly exists: (path: string) => boolean;
  readonly language: Language;
  /** The table's name, for the comments. */
  readonly source: string;
  readonly today: IsoDate;
  readonly organisation: string;
  readonly cycleLength: CycleSettings['length'];
  readonly cycle: Cycle;
  readonly pauseRemark: string;
}

/** New files, changes of those that are there, and how much goes where. */
export interface ImportFiles {
  readonly created: readonly PlannedFile[];
  readonly changes: readonly Change[];
  readonly counts: readonly {
    readonly file: string;
    readonly objectives: number;
    readonly keyResults: number;
    readonly checkIns: number;
  }[];
}

const STEP = '  ';
/** Lines for an objective's keys, its key results, and their keys; what lies deeper stands in braces. */
const LEVELS = 3;
/** Lines for a check-in's keys and its key results, as `okr checkin` writes them. */
const CHECK_IN_LEVELS = 2;

/** The files a plan becomes. Nothing that exists is written anew: to those files only items are added. */
export function importFiles(plan: ImportPlan, home: ImportHome, read: ReadTemplate): ImportFiles {
  const created: PlannedFile[] = [];
  const changes: Change[] = [];
  const counts: ImportFiles['counts'][number][] = [];
  for (const one of plan.teams) {
    const path = home.spelled(teamPath(one.cycle, one.team.id));
    const items = one.objectives.map(itemOf);
    if (home.exists(path))
      for (const value of items)
        changes.push({ kind: 'append', file: path, path: ['objectives'], value, block: LEVELS });
    else created.push({ path, text: teamText(one, items, home, read) });
    const checkIns = checkInChanges(one, home);
    changes.push(...checkIns);
    const keyResults = one.objectives.reduce((sum, { keyResults: own }) => sum + own.length, 0);
    counts.push({ file: path, objectives: items.length, keyResults, checkIns: 0 });
    const [first] = checkIns;
    if (first !== undefined) counts.push({ file: first.file, objectives: 0, keyResults: 0, checkIns: checkIns.length });
  }
  const teams = uniqueTeams(plan.teams.map(({ team }) => team));
  if (home.workspace === null) created.push(...planEditorFiles(), okrFile(teams, plan.people, home, read));
  else changes.push(...okrChanges(home.workspace, teams, plan.people));
  return { created, changes, counts };
}

function itemOf({ item, contributesTo, keyResults }: PlannedObjective): Data {
  const { note, ...keys } = item;
  return {
    ...keys,
    ...(contributesTo.length > 0 ? { contributes_to: contributesTo } : {}),
    ...(note === undefined ? {} : { note }),
    key_results: keyResults.map((one) => one.item),
  };
}

function teamText(
  { team, cycle }: PlannedTeam,
  items: readonly Data[],
  { language, source, today }: ImportHome,
  read: ReadTemplate,
): string {
  const values = { ...cycleValues(cycle), team: team.id, team_name: team.name, source, today };
  const objectives = items.flatMap((item) => itemLines(item, LEVELS, STEP).map((line) => STEP + line));
  return fill(read(`cycle/${language}/imported.yaml`), { values, lines: { objectives } });
}

/** The values known of key results, a check-in for each day. */
function checkInChanges({ team, cycle, objectives }: PlannedTeam, home: ImportHome): Change[] {
  const file = home.spelled(`okrs/${cycle.id}/check-ins/${team.id}.yaml`);
  const byDay = new Map<IsoDate, Record<string, Data>>();
  for (const { id, keyResults } of objectives)
    for (const { id: own, value } of keyResults) {
      if (value === null) continue;
      const entries = byDay.get(value.date) ?? {};
      entries[`${id}/${own}`] = value.entry;
      byDay.set(value.date, entries);
    }
  return [...byDay]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([date, entries]) => ({
      kind: 'append',
      file,
      path: ['check_ins'],
      value: { date, key_results: entries },
      block: CHECK_IN_LEVELS,
    }));
}

function uniqueTeams(teams: readonly ImportTeam[]): ImportTeam[] {
  return [...new Map(teams.map((team) => [team.id, team])).values()];
}

/** What a team is in okr.yaml: the company, or below it; without a company a team of its own. */
function teamData({ id, name, isCompany }: ImportTeam, company: string | null): Data {
  if (isCompany) return { id, name, level: 'company' };
  return company === null ? { id, name, level: 'team' } : { id, name, parent: company };
}

function okrFile(
  teams: readonly ImportTeam[],
  people: readonly NewPerson[],
  home: ImportHome,
  read: ReadTemplate,
): PlannedFile {
  const { language, source, today, organisation, cycleLength, cycle, pauseRemark } = home;
  const company = teams.find(({ isCompany }) => isCompany)?.id ?? null;
  const ordered = teams.toSorted((a, b) => Number(b.isCompany) - Number(a.isCompany));
  const lines = {
    teams: ordered.map((team) => `${STEP}- ${flowText(teamData(team, company))}`),
    people:
      people.length === 0
        ? []
        : [
            'people:',
            ...people.flatMap((one) =>
              entryLines(yamlText(one.handle), personData(one), 0, STEP).map((line) => STEP + line),
            ),
          ],
    pause: pauseLines({ cycle, today, pauseRemark }),
  };
  const values = { source, today, organisation, cycle_length: cycleLength };
  return { path: 'okr.yaml', text: fill(read(`import/${language}/okr.yaml`), { values, lines }) };
}

/** New teams where okr.yaml lists teams or there are none yet, new people where it lists people. */
function okrChanges(workspace: Workspace, teams: readonly ImportTeam[], people: readonly NewPerson[]): Change[] {
  const file = workspace.configFile ?? 'okr.yaml';
  const declared = workspace.teams.filter(({ place }) => place !== null);
  const tops = declared.filter(({ level }) => level === 'company');
  const lists = declared.length > 0 || workspace.teamCycles.length === 0;
  const fresh = lists ? teams.filter(({ isNew }) => isNew) : [];
  const company = tops.length === 1 ? (tops[0]?.id ?? null) : (fresh.find(({ isCompany }) => isCompany)?.id ?? null);
  return [
    ...fresh.map(
      (team): Change => ({ kind: 'append', file, path: ['teams'], value: teamData(team, company), block: 0 }),
    ),
    ...people.map(
      (one): Change => ({ kind: 'put', file, path: ['people'], key: one.handle, value: personData(one), block: 0 }),
    ),
  ];
}

function personData({ name, git }: NewPerson): Data {
  return { ...(name === null ? {} : { name }), ...(git.length > 0 ? { git } : {}) };
}
