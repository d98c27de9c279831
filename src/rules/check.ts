import { Links } from '../alignment/links';
import type { IsoDate } from '../model/date';
import type { Finding, FindingData, Observation } from '../model/finding';
import type { Ref } from '../model/ref';
import type { RuleSetting, Workspace } from '../model/workspace';
import { isClosed } from '../score/standing';
import { configure, optionFaults } from './configure';
import type { Rule, RuleGroup } from './define';

/** What to look at besides the workspace. */
export interface CheckOptions {
  readonly today: IsoDate;
  readonly rules: readonly Rule[];
  /** From the command line; wins over okr.yaml. */
  readonly overrides: ReadonlyMap<string, RuleSetting>;
  /** Only this cycle, and things outside of cycles. */
  readonly cycle: string | null;
}

/** Groups that look at closed cycles; the others, but for `files`, look at running and future ones. */
const CLOSED: ReadonlySet<RuleGroup> = new Set(['close', 'ambition']);

/** All findings of a workspace, weighed, in no particular order. */
export function checkWorkspace(workspace: Workspace, options: CheckOptions): Finding[] {
  const { rules, today, cycle } = options;
  const narrowed = workspace.teamCycles.filter((one) => cycle === null || one.cycle.id === cycle);
  const [closed, live] = [
    narrowed.filter((one) => isClosed(one, { cycle: one.cycle, today })),
    narrowed.filter((one) => !isClosed(one, { cycle: one.cycle, today })),
  ];
  const links = new Links(workspace);
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
    const teamCycles = rule.group === 'files' ? narrowed : CLOSED.has(rule.group) ? closed : live;
    const report = (say: string, data: FindingData, place: Ref, subject: string | null = null) => {
      seen.push({ rule: rule.id, say, data, place, subject });
    };
    const config = configs.get(rule.id);
    if (config) rule.check({ workspace, today, options: config.options, teamCycles, links, report });
  }
  return seen.flatMap((one) => {
    if (cycle !== null && !inCycle(one.place.file, cycle)) return [];
    const severity = configs.get(one.rule)?.severity(one.say) ?? null;
    return severity === null ? [] : [{ ...one, severity }];
  });
}

function inCycle(file: string, cycle: string): boolean {
  const folder = /^okrs\/([^/]+)\//.exec(file)?.[1];
  return folder === undefined || folder === cycle;
}
