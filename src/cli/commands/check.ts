import { suggest } from '../../language/suggest';
import { SEVERITIES, type Severity } from '../../model/finding';
import type { RuleSetting, Workspace } from '../../model/workspace';
import { checkPage } from '../../page/check-page';
import { buildCheck } from '../../report/build-check';
import { settleFindings } from '../../report/settle-findings';
import { cycleAt } from '../../rhythm/calendar';
import { RULES } from '../../rules';
import { checkWorkspace } from '../../rules/check';
import type { CheckReport } from '../../schema/output/check';
import { RULE_IDS } from '../../schema/rule-ids';
import { Lines } from '../../source/locate';
import { DEFAULT_SETTINGS } from '../../workspace/build-settings';
import type { FoundFile } from '../../workspace/file';
import { readWorkspace } from '../../workspace/read-workspace';
import type { Call, Outcome } from '../command';
import { EXIT, type ExitCode } from '../exit';
import { OkrError } from '../okr-error';
import { chooseTeam, knownCycle, textsOf, wholeNumber } from '../open-workspace';

/** `okr check [paths…]` */
export async function check(call: Call): Promise<Outcome> {
  const overrides = overridesOf(call);
  const limit = wholeNumber(call, 'max-warnings');
  const { workspace, files, covers } = await look(call);
  const team = chooseTeam(call, workspace);
  const cycle = call.flags.cycle ?? null;
  if (cycle !== null) knownCycle(cycle, workspace, [...new Set(workspace.teamCycles.map((one) => one.cycle.id))]);
  const checked = checkWorkspace(workspace, { today: call.today, rules: RULES, overrides, cycle });
  const texts = textsOf(files);
  const inScope = (file: string) => covers(file) && (team === null || ofTeam(file, team));
  const settled = settleFindings({ checked, texts, today: call.today, covers: inScope });
  const paths = [...texts.keys()];
  const report = buildCheck({
    workspace,
    settled,
    files: paths,
    rules: call.text.rules,
    today: call.today,
    covers: inScope,
  });
  return {
    report,
    page: () => {
      const paths = new Set(report.findings.map((one) => one.file));
      const lines = new Map([...paths].map((path) => [path, new Lines(texts.get(path) ?? '')]));
      return checkPage(report, call.text, { lines, notes: call.flags.notes ?? call.flags['fail-on'] === 'note' });
    },
    exit: exitOf(report, call.flags['fail-on'] ?? 'error', limit),
  };
}

interface Looked {
  readonly workspace: Workspace;
  readonly files: readonly FoundFile[];
  readonly covers: (file: string) => boolean;
}

/** The files to look at: the workspace around the folder or the first path; without one, a lone team file. */
async function look(call: Call): Promise<Looked> {
  const { host, folder, args, language, today } = call;
  const paths = args.map((path) => ({ path, absolute: host.resolve(folder, path) }));
  for (const { path, absolute } of paths) {
    if (host.files.kind(absolute) === null) throw new OkrError('no-file', { path });
  }
  const first = paths[0]?.absolute;
  const near = first === undefined ? folder : host.files.kind(first) === 'folder' ? first : host.resolve(first, '..');
  const root = host.files.findWorkspace(near) ?? (first === undefined ? null : host.files.findWorkspace(folder));
  const outside = (absolute: string) => root === null || host.relative(root, absolute).startsWith('..');
  if (root === null || (first !== undefined && outside(first))) {
    if (first === undefined || host.files.kind(first) === 'folder')
      throw new OkrError('no-workspace', { folder: first === undefined ? folder : (args[0] ?? folder) });
    return loneFile(call, first);
  }
  const files = [...host.files.scan(root)];
  const wanted = paths.map(({ absolute }) => host.relative(root, absolute));
  const stray = wanted.find(
    (path) => host.files.kind(host.resolve(root, path)) === 'other' && !files.some((file) => file.path === path),
  );
  const cycle = cycleAt(DEFAULT_SETTINGS.cycles, today);
  if (stray !== undefined) {
    const file = host.files.read(host.resolve(root, stray), stray);
    if (file) files.push(file);
  }
  const lone = stray !== undefined && cycle ? { path: stray, cycle } : undefined;
  const workspace = await readWorkspace(files, { language, faulty: 'use', ...(lone ? { lone } : {}) });
  const covers = (file: string) =>
    wanted.length === 0 || wanted.some((path) => path === '' || file === path || file.startsWith(`${path}/`));
  return { workspace, files, covers };
}

async function loneFile({ host, folder, language, today }: Call, absolute: string): Promise<Looked> {
  const inside = host.relative(folder, absolute);
  const path = inside.startsWith('..') ? absolute : inside;
  const file = host.files.read(absolute, path);
  const cycle = cycleAt(DEFAULT_SETTINGS.cycles, today);
  if (!file || !cycle) throw new OkrError('no-file', { path });
  const workspace = await readWorkspace([file], { language, faulty: 'use', lone: { path, cycle } });
  return { workspace, files: [file], covers: () => true };
}

function ofTeam(file: string, team: string): boolean {
  const name = /^okrs\/[^/]+\/(?:check-ins\/|reviews\/)?([^/]+)\.ya?ml$/.exec(file)?.[1];
  return name === undefined || name === team;
}

/** `--rule id=severity`, the last one of a rule counts. */
function overridesOf({ flags }: Call): Map<string, RuleSetting> {
  const overrides = new Map<string, RuleSetting>();
  const severities = ['off', ...SEVERITIES];
  for (const word of flags.rule ?? []) {
    const [id = '', severity = ''] = word.split('=');
    if (!(RULE_IDS as readonly string[]).includes(id))
      throw new OkrError('unknown-rule', { rule: id, suggestion: suggest(id, RULE_IDS) });
    if (!severities.includes(severity)) {
      throw new OkrError('bad-value', {
        option: `--rule ${id}`,
        value: severity,
        allowed: severities,
        suggestion: suggest(severity, severities),
      });
    }
    overrides.set(id, { severity: severity as Severity | 'off', options: {} });
  }
  return overrides;
}

function exitOf({ summary }: CheckReport, failOn: Severity | 'never', maxWarnings: number | null): ExitCode {
  const counts: Readonly<Record<Severity, number>> = {
    error: summary.errors,
    warning: summary.warnings,
    note: summary.notes,
  };
  const failing = failOn === 'never' ? [] : SEVERITIES.slice(SEVERITIES.indexOf(failOn));
  const tooMany = maxWarnings !== null && summary.warnings > maxWarnings;
  return tooMany || failing.some((severity) => counts[severity] > 0) ? EXIT.findings : EXIT.fine;
}
