import type { Cycle } from '../model/cycle';
import { addDays, addMonths, dateOf, type IsoDate, partsOf } from '../model/date';
import type { CycleSettings, Language } from '../model/workspace';
import { yamlText } from '../source/yaml-text';
import { cycleValues, firstOn } from './cycle-values';
import { fill } from './fill';
import type { PlannedFile, ReadTemplate } from './plan';
import { planSkeleton, teamPath } from './plan-cycle';
import { teamIds } from './team-id';

export const TEMPLATES = ['pilot', 'company'] as const;
export type Template = (typeof TEMPLATES)[number];

/** Everything that decides what a new workspace holds. */
export interface NewWorkspace {
  readonly language: Language;
  readonly organisation: string;
  readonly template: Template;
  /** The pilot team alone, or the teams below the company. */
  readonly teamNames: readonly string[];
  readonly cycle: Cycle;
  readonly cycleLength: CycleSettings['length'];
  readonly today: IsoDate;
  /** A remark behind the pause for the days of a running cycle before the start. */
  readonly pauseRemark: string;
}

/** Friday: what the templates write in okr.yaml. */
const DUE = 5;
/** The team above all others in template `company`. */
const TOP = 'company';
/** How many teams the template `company` has examples for; further ones start empty. */
const EXAMPLES = 3;

/**
 * The files of a new workspace in the order of their making: okr.yaml last, so that after a failure a second run begins
 * anew instead of finding a workspace.
 */
export function planWorkspace(wanted: NewWorkspace, read: ReadTemplate): PlannedFile[] {
  const { language, template, organisation, teamNames, cycle, today } = wanted;
  const company = template === 'company';
  const ids = teamIds(teamNames, company ? [TOP] : []);
  const teams = teamNames.map((name, index) => ({ id: ids[index] ?? '', name, parent: company ? TOP : null }));
  const common = {
    ...cycleValues(cycle),
    first_check_in: firstOn(cycle.start < today && today <= cycle.end ? today : cycle.start, DUE),
    organisation,
    today,
    cycle_length: wanted.cycleLength,
    goal_due: endOfMonth(addMonths(today, GOAL_MONTHS)),
    vision_year: visionYear(today),
  };
  const from = (name: string, path: string, values: Readonly<Record<string, string>> = {}): PlannedFile => ({
    path,
    text: fill(read(`${template}/${language}/${name}`), {
      values: { ...common, ...values },
      lines: linesOf(wanted, teams),
    }),
  });
  const example = (team: (typeof teams)[number], index: number) =>
    index < EXAMPLES
      ? from(company ? `team-${index + 1}.yaml` : 'team.yaml', teamPath(cycle, team.id), {
          team: team.id,
          team_name: team.name,
        })
      : planSkeleton({ team, cycle, language }, read);
  const first = teams[0];
  const firstValues = { team: first?.id ?? '', team_name: first?.name ?? '' };
  return [
    ...(company ? [from('strategy.yaml', 'strategy.yaml'), from('company.yaml', teamPath(cycle, TOP))] : []),
    ...teams.map(example),
    from('okr.yaml', 'okr.yaml', firstValues),
  ];
}

function linesOf(wanted: NewWorkspace, teams: readonly { id: string; name: string }[]) {
  return {
    teams: teams.map(
      ({ id, name }) => `  - { id: ${yamlText(id)}, name: ${yamlText(name)}, parent: ${TOP}, level: department }`,
    ),
    pause: pauseLines(wanted),
  };
}

/** In a running cycle no check-in was due before the start: a line of okr.yaml says so. */
export function pauseLines({
  cycle,
  today,
  pauseRemark,
}: Pick<NewWorkspace, 'cycle' | 'today' | 'pauseRemark'>): string[] {
  if (cycle.start >= today || today > cycle.end) return [];
  return [`  pause: [{ from: ${cycle.start}, to: ${addDays(today, -1)} }]   # ${pauseRemark}`];
}

/** In the middle of the 12 to 24 months of strategic goals. */
const GOAL_MONTHS = 18;

function endOfMonth(date: IsoDate): IsoDate {
  const { year, month } = partsOf(date);
  return dateOf(year, month + 1, 0);
}

/** A round year five to nine years ahead: a vision is for five to ten. */
function visionYear(today: IsoDate): number {
  return Math.ceil((partsOf(today).year + 5) / 5) * 5;
}
