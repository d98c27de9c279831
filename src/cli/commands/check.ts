import { formatPatch, structuredPatch } from 'diff';
import { suggest } from '../../language/suggest';
import { atLeast, SEVERITIES, type Severity } from '../../model/finding';
import type { RuleSetting, Workspace } from '../../model/workspace';
import { checkPage, statisticsPage } from '../../page/check-page';
import { buildCheck } from '../../report/build-check';
import { settleFindings } from '../../report/settle-findings';
import { RULES } from '../../rules';
import { checkWorkspace } from '../../rules/check';
import { configure } from '../../rules/configure';
import movedGoalpost from '../../rules/moved-goalpost';
import type { CheckReport } from '../../schema/output/check';
import { RULE_IDS } from '../../schema/rule-ids';
import { Lines } from '../../source/locate';
import type { FoundFile } from '../../workspace/file';
import { readWorkspace } from '../../workspace/read-workspace';
import { checkFormats } from '../check-formats';
import { checkScope } from '../check-scope';
import type { Call, Outcome } from '../command';
import {
  coursesOf,
  coursesTo,
  coursesUntil,
  definedCycles,
  type KnownCourses,
  NOT_ASKED,
  troubleRemark,
  unreadRemark,
} from '../courses';
import { EXIT, type ExitCode } from '../exit';
import { type Fixed, fixFiles } from '../fix';
import { knownRenames } from '../known-renames';
import { loadRuleTexts } from '../load-text';
import { filesToCheck, narrow } from '../narrow';
import { OkrError, writing } from '../okr-error';
import { chooseTeam, holidaysOf, knownCycle, textsOf, wholeNumber } from '../open-workspace';
import { withBeginnings } from '../unmerged';

/** `okr check [paths…]` */
export async function check(call: Call): Promise<Outcome> {
  const { flags, text, today } = call;
  // What was, can be looked at and not mended.
  const past = call.host.at !== null;
  const overrides = overridesOf(call);
  const limit = wholeNumber(call, 'max-warnings');
  const scope = checkScope(call);
  const renames = knownRenames(call, scope.root);
  let known: KnownCourses | null = null;
  const look = async (files: readonly FoundFile[], rev: string | null = null) => {
    const workspace = await readWorkspace(files, scope.reading);
    const team = chooseTeam(call, workspace);
    const covers = (file: string) => scope.covers(file) && (team === null || ofTeam(file, team));
    const cycle = cycleOf(call, workspace);
    const cycles = needsCourses(workspace, overrides) ? definedCycles(workspace, today, cycle) : [];
    known ??= await coursesOf(call, scope.root, workspace, cycles);
    const then = rev === null ? known : await coursesUntil(call, scope.root, known, rev, cycles);
    const options = {
      today,
      rules: RULES,
      overrides: flags.alive ? new Map([...alarm(workspace), ...overrides]) : overrides,
      cycle,
      courses: coursesTo(files, then),
      holidays: await holidaysOf(workspace),
    };
    const first = checkWorkspace(workspace, options);
    const lost = !past && first.findings.some(({ rule }) => rule === 'unknown-reference');
    const names = lost ? await renames(workspace) : null;
    const checked = names && names.size > 0 ? checkWorkspace(workspace, { ...options, renames: names }) : first;
    return { workspace, covers, settled: settleFindings({ checked, texts: textsOf(files), today, covers }) };
  };
  const given = await withBeginnings(call, scope.root, await filesToCheck(call, scope));
  const fixing = flags.fix === true || flags['fix-dry-run'] === true;
  const fixed = fixing
    ? await fixFiles(given, flags['unsafe-fixes'] === true, async (files) => (await look(files)).settled.findings)
    : null;
  const files = fixed?.files ?? given;
  const { workspace, covers, settled } = await look(files);
  const narrowed = await narrow(call, scope, files, settled, async (one, rev) => (await look(one, rev)).settled);
  // Last, so that a wrong revision or baseline is said before anything is written.
  if (fixed && flags.fix) writeFixes(call, scope.root, fixed);
  const texts = textsOf(files);
  const rules = await loadRuleTexts(call.language);
  const full = buildCheck({
    workspace,
    settled: narrowed.settled,
    files: [...texts.keys()],
    rules,
    today,
    covers,
    fixed,
  });
  const wanted = flags.quiet ? full.findings.filter((one) => one.severity === 'error') : full.findings;
  const report = { ...full, findings: past ? wanted.map((one) => ({ ...one, fix: null })) : wanted };
  const formats = checkFormats(call, report, { root: scope.root, texts, rules, covers });
  return {
    report,
    page: () => {
      if (flags.statistics) return statisticsPage(report, text);
      const paths = new Set(report.findings.map((one) => one.file));
      const lines = new Map([...paths].map((path) => [path, new Lines(texts.get(path) ?? '')]));
      const patches = fixed && !flags.fix ? patchesOf(fixed) : [];
      return checkPage(report, text, { lines, notes: flags.notes ?? flags['fail-on'] === 'note', patches });
    },
    ...formats,
    remarks: [
      ...narrowed.remarks,
      ...(formats.remarks ?? []),
      ...troubleRemark(call, scope.root, known ?? NOT_ASKED),
      ...unreadRemark(call, known ?? NOT_ASKED),
    ],
    exit: exitOf(full, flags['fail-on'] ?? 'error', limit),
  };
}

/** Git is asked only where somebody wants to know. */
function needsCourses({ settings, hasConfig }: Workspace, overrides: ReadonlyMap<string, RuleSetting>): boolean {
  const config = configure(movedGoalpost, settings, overrides.get(movedGoalpost.id) ?? null);
  return hasConfig && (config.severity('easier') !== null || config.severity('moved') !== null);
}

function cycleOf({ flags }: Call, workspace: Workspace): string | null {
  if (flags.cycle === undefined) return null;
  return knownCycle(flags.cycle, workspace, [...new Set(workspace.teamCycles.map((one) => one.cycle.id))]).id;
}

function writeFixes({ host }: Call, root: string, { changed }: Fixed): void {
  for (const [path, { before, after }] of changed) {
    const done = writing(path, () => host.files.update(host.resolve(root, path), before, after));
    if (done === 'changed-meanwhile') throw new OkrError('changed-meanwhile', { file: path }, EXIT.failed);
  }
}

/** What a dry run would change, as a patch for each file. */
function patchesOf({ changed }: Fixed): string[] {
  return [...changed].map(([path, { before, after }]) =>
    formatPatch(structuredPatch(path, path, before, after, '', '', { context: 1 })),
  );
}

function ofTeam(file: string, team: string): boolean {
  const name = /^okrs\/[^/]+\/(?:check-ins\/|reviews\/)?([^/]+)\.ya?ml$/.exec(file)?.[1];
  return name === undefined || name === team;
}

/** The rules that see a dead file. */
const ALIVE = ['stalled-check-in', 'never-checked-in', 'frozen-value'] as const;

/** `--alive`: what shows a dead file is an error, but for what okr.yaml has turned off. */
function alarm({ settings }: Workspace): [string, RuleSetting][] {
  return ALIVE.filter((id) => settings.rules.get(id)?.severity !== 'off').map((id) => [
    id,
    { severity: 'error', options: {} },
  ]);
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
  const failing = SEVERITIES.some((one) => failOn !== 'never' && atLeast(one, failOn) && counts[one] > 0);
  const tooMany = maxWarnings !== null && summary.warnings > maxWarnings;
  return tooMany || failing ? EXIT.findings : EXIT.fine;
}
