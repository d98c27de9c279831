import { Links } from '../alignment/links';
import type { Courses } from '../history/courses';
import { runningTeams } from '../leadership/running';
import type { Fix } from '../model/change';
import type { IsoDate } from '../model/date';
import type { Finding, FindingData, Observation } from '../model/finding';
import type { Ref } from '../model/ref';
import type { Renames } from '../model/renamed';
import type { RuleSetting, TeamCycle, Workspace } from '../model/workspace';
import { Scores } from '../score/scores';
import { isClosed } from '../score/standing';
import { configure, optionFaults } from './configure';
import type { CycleScope, Rule } from './define';
import { Reporting } from './reporting';
import { Titles } from './titles';

/** What to look at besides the workspace. */
export interface CheckOptions {
  readonly today: IsoDate;
  /** Public holidays; empty where none are configured. */
  readonly holidays?: ReadonlySet<IsoDate>;
  readonly rules: readonly Rule[];
  /** From the command line; wins over okr.yaml. */
  readonly overrides: ReadonlyMap<string, RuleSetting>;
  /** What git tells of the definitions; absent where it was not asked or does not know. */
  readonly courses?: Courses | null;
  /** What was renamed, where git was asked. */
  readonly renames?: Renames;
  /** Only this cycle, and things outside of cycles. */
  readonly cycle: string | null;
}

const NO_DAYS: ReadonlySet<IsoDate> = new Set();
const NO_RENAMES: Renames = new Map();

/**
 * The cycles a rule looks at. Unless it says otherwise: files everywhere, close and ambition in closed cycles, all else
 * in running and future ones (commands.md, `okr check`).
 */
function scopeOf({ group, cycles }: Pick<Rule, 'group' | 'cycles'>): CycleScope {
  if (cycles !== null) return cycles;
  if (group === 'files') return 'all';
  return group === 'close' || group === 'ambition' ? 'closed' : 'live';
}

/** What a check found, and what is needed to judge comments that silence findings. */
export interface Checked {
  /** Weighed, in no particular order. */
  readonly findings: Finding[];
  /** Gives a further observation its weight; null when its rule is off. */
  weigh(observation: Observation): Finding | null;
  /** Did the rule look at this file? */
  ran(rule: string, file: string): boolean;
}

/** Runs all rules over a workspace. */
export function checkWorkspace(workspace: Workspace, options: CheckOptions): Checked {
  const { rules, today, cycle, holidays = NO_DAYS, courses = null, renames = NO_RENAMES } = options;
  const narrowed = workspace.teamCycles.filter((one) => cycle === null || one.cycle.id === cycle);
  const [closed, live] = [
    narrowed.filter((one) => isClosed(one, { cycle: one.cycle, today })),
    narrowed.filter((one) => !isClosed(one, { cycle: one.cycle, today })),
  ];
  const links = new Links(workspace);
  const scores = new Scores(workspace, { today, holidays });
  const titles = new Titles(workspace.language);
  let reported: Reporting | null = null;
  const reporting = () => {
    reported ??= new Reporting(runningTeams(workspace, { today, holidays }), workspace.settings);
    return reported;
  };
  const configs = new Map(
    rules.map((rule) => [
      rule.id as string,
      configure(rule, workspace.settings, options.overrides.get(rule.id) ?? null),
    ]),
  );
  const seen: Observation[] = [
    ...workspace.observations,
    ...optionFaults(rules, workspace.settings, workspace.configFile ?? 'okr.yaml'),
  ];
  for (const rule of rules) {
    const teamCycles = { all: narrowed, closed, live }[scopeOf(rule)];
    const report = (
      say: string,
      data: FindingData,
      place: Ref,
      subject: string | null = null,
      fix: Fix | null = null,
    ) => {
      seen.push({ rule: rule.id, say, data, place, subject, fix });
    };
    const config = configs.get(rule.id);
    if (config)
      rule.check({
        workspace,
        today,
        options: config.options,
        teamCycles,
        links,
        scores,
        holidays,
        courses,
        titles,
        renames,
        reporting,
        report,
      });
  }
  const filesOf = (homes: readonly TeamCycle[]) =>
    new Set(homes.flatMap((one) => [one.file, one.checkInFile, one.review?.file ?? null]));
  const passedOver = { all: new Set<string | null>(), live: filesOf(closed), closed: filesOf(live) };
  const scopes = new Map(rules.map((rule) => [rule.id as string, scopeOf(rule)]));
  return checked(seen, { configs, scopes, passedOver, cycle });
}

/** What decides on the weight of an observation. */
interface Scales {
  readonly configs: ReadonlyMap<string, ReturnType<typeof configure>>;
  readonly scopes: ReadonlyMap<string, CycleScope>;
  /** Files that rules of a scope do not look at. */
  readonly passedOver: Readonly<Record<CycleScope, ReadonlySet<string | null>>>;
  readonly cycle: string | null;
}

/** Apart from the rules, so that what they worked out on the way is let go of: in a large workspace a third of all memory. */
function checked(seen: readonly Observation[], { configs, scopes, passedOver, cycle }: Scales): Checked {
  const weigh = (one: Observation): Finding | null => {
    if (cycle !== null && !inCycle(one.place.file, cycle)) return null;
    const severity = configs.get(one.rule)?.severity(one.say) ?? null;
    return severity === null ? null : { ...one, severity };
  };
  return {
    findings: seen.flatMap((one) => weigh(one) ?? []),
    weigh,
    ran: (rule, file) => configs.get(rule)?.severity('') != null && !passedOver[scopes.get(rule) ?? 'all'].has(file),
  };
}

function inCycle(file: string, cycle: string): boolean {
  const folder = /^okrs\/([^/]+)\//.exec(file)?.[1];
  return folder === undefined || folder === cycle;
}
