import type { Question } from '../../host/host';
import {
  type AnswerName,
  type Answers,
  type Defaults,
  languageQuestion,
  missingFlags,
  nextQuestion,
  teamsByDefault,
} from '../../init/agenda';
import { type CycleOfLength, chooseCycle, cycleOfAnyLength } from '../../init/choose-cycle';
import { isName, nameFromFolder, namesIn } from '../../init/names';
import { planSkeleton, teamPath, teamsFor } from '../../init/plan-cycle';
import { planEditorFiles } from '../../init/plan-editor-files';
import { type NewWorkspace, planWorkspace } from '../../init/plan-workspace';
import { isUntouched } from '../../init/untouched';
import { suggest } from '../../language/suggest';
import type { Cycle } from '../../model/cycle';
import { type InitView, initPage } from '../../page/init-page';
import type { InitReport } from '../../schema/output/others';
import type { Text } from '../../text/catalogue';
import { DEFAULT_SETTINGS } from '../../workspace/build-settings';
import { isText } from '../../workspace/file';
import { carryOn } from '../carry-on';
import type { Call, Outcome } from '../command';
import { EXIT } from '../exit';
import { createFiles, inReadingOrder, spelledPath, templates, type WrittenFiles } from '../init-files';
import { loadText } from '../load-text';
import { OkrError } from '../okr-error';
import { chooseTeam, knownCycle, openWorkspace } from '../open-workspace';

/** `okr init [folder]`: a new workspace, or the next cycle in the one at or above the folder. */
export async function init(call: Call): Promise<Outcome> {
  const { host, args } = call;
  const target = host.resolve(call.folder, args[0] ?? '.');
  if (host.files.kind(target) === 'other') throw new OkrError('no-folder', { folder: args[0] ?? target });
  if (call.flags.from !== undefined) return carryOn(call, target);
  return host.files.findWorkspace(target) === null ? begin(call, target) : proceed(call, target);
}

/** A new workspace at `root`. */
async function begin(call: Call, root: string): Promise<Outcome> {
  const { host, flags, today } = call;
  const given = givenAnswers(call);
  const text = await chosenText(call);
  const defaults: Defaults = {
    organisation: nameFromFolder(root) ?? text.init.defaults.organisation,
    template: 'pilot',
    cycles: chooseCycle(DEFAULT_SETTINGS.cycles, today, () => true),
  };
  cycleOf(given.cycle, defaults, today);
  const asks = host.interactive && !flags.yes;
  const missing = missingFlags(given, text);
  if (!asks && !flags.yes && missing.length > 1) throw new OkrError('needs-answer', { flags: missing });
  const answers = asks ? await askAll(call, given, defaults, text) : given;
  const wanted = newWorkspace(answers, defaults, call, text);
  const read = templates(call);
  const plan = [...planEditorFiles(), ...planWorkspace(wanted, read)];
  const written = createFiles(call, root, plan);
  const { organisation, template, cycle } = wanted;
  return outcome(call, root, written, { organisation, cycle, template, closing: null }, text);
}

/** The next cycle of the workspace `folder` lies in. */
async function proceed(call: Call, folder: string): Promise<Outcome> {
  const { today, flags } = call;
  const { root, workspace, files } = await openWorkspace({ ...call, folder });
  const language = workspace.settings.language ?? call.language;
  const read = templates(call);
  const texts = files.filter(isText);
  const paths = files.map((file) => file.path);
  const isOpen = (cycle: Cycle) => isUntouched(cycle, { workspace, files: texts, language, today }, read);
  const { running, next, chosen } = chooseCycle(workspace.settings.cycles, today, isOpen);
  const known = [
    ...new Set([running, next, ...workspace.teamCycles.map((one) => one.cycle)].flatMap((one) => one?.id ?? [])),
  ];
  const cycle = flags.cycle === undefined ? chosen : knownCycle(flags.cycle, workspace, known);
  if (cycle === null) throw new OkrError('no-next-cycle', { cycle: running?.id ?? today });
  const only = chooseTeam(call, workspace);
  const teams = teamsFor(workspace, cycle, paths).filter((team) => only === null || team.id === only);
  const plan = teams.map((team) => {
    const planned = planSkeleton({ team, cycle, language }, read);
    return { ...planned, path: spelledPath(planned.path, paths) };
  });
  const written = createFiles(call, root, [...planEditorFiles(), ...plan]);
  const closing = running !== null && running.start < cycle.start && hasFiles(paths, running) ? running.id : null;
  return outcome(
    call,
    root,
    written,
    { organisation: workspace.settings.organisation, cycle, template: null, closing },
    call.text,
  );
}

/** What the flags say, checked. */
function givenAnswers({ flags }: Call): Answers {
  const { organisation, template, 'team-name': teamName, cycle } = flags;
  if (organisation !== undefined && !isName(organisation)) throw badValue('--organisation', organisation);
  if (teamName !== undefined && !(template === 'company' ? namesIn(teamName) : isName(teamName)))
    throw badValue('--team-name', teamName);
  return { organisation, template, teamName, cycle };
}

function badValue(option: string, value: string): OkrError {
  return new OkrError('bad-value', { option, value, allowed: null, suggestion: null });
}

/** The catalogue of the language the files shall have: asked for where nothing names it. */
async function chosenText(call: Call): Promise<Text> {
  const { host, flags, text, language } = call;
  const named = flags.lang !== undefined || /^(?:de|en)$/.test(host.env.OKR_LANG ?? '');
  if (named || !host.interactive || flags.yes) return text;
  const answer = await ask(call, languageQuestion(language, text));
  return answer === language ? text : loadText(answer === 'de' ? 'de' : 'en');
}

async function askAll(call: Call, given: Answers, defaults: Defaults, text: Text): Promise<Answers> {
  let known = given;
  for (let step = nextQuestion(known, defaults, text); step !== null; step = nextQuestion(known, defaults, text)) {
    const { name, question } = step;
    const answer = (await ask(call, question)) || (question.initial ?? '');
    if (question.check?.(answer)) throw badValue(FLAG_OF[name], answer);
    known = { ...known, [name]: answer };
  }
  return known;
}

const FLAG_OF: Readonly<Record<AnswerName, string>> = {
  organisation: '--organisation',
  template: '--template',
  teamName: '--team-name',
  cycle: '--cycle',
};

async function ask({ host }: Call, question: Question): Promise<string> {
  const answer = await host.ask(question);
  if (answer === null) throw new OkrError('cancelled', {}, EXIT.cancelled);
  return answer;
}

function newWorkspace(answers: Answers, defaults: Defaults, { today }: Call, text: Text): NewWorkspace {
  const template = answers.template ?? defaults.template;
  const teams = answers.teamName ?? teamsByDefault(template, text);
  const teamNames = template === 'company' ? namesIn(teams) : isName(teams) ? [teams.trim()] : null;
  if (teamNames === null) throw badValue('--team-name', teams);
  const { cycle, length } = cycleOf(answers.cycle, defaults, today);
  return {
    language: text.language,
    organisation: (answers.organisation ?? defaults.organisation).trim(),
    template,
    teamNames,
    cycle,
    cycleLength: length,
    today,
    pauseRemark: text.init.pauseRemark,
  };
}

/** The cycle named, of any length, else the one to plan now. */
function cycleOf(id: string | undefined, { cycles }: Defaults, today: string): CycleOfLength {
  const { running, next, chosen } = cycles;
  if (id === undefined) {
    if (chosen === null) throw new OkrError('no-next-cycle', { cycle: running?.id ?? today });
    return { cycle: chosen, length: DEFAULT_SETTINGS.cycles.length };
  }
  const allowed = [running, next].flatMap((one) => one?.id ?? []);
  const found = cycleOfAnyLength(DEFAULT_SETTINGS.cycles, id);
  if (found === null) throw new OkrError('unknown-cycle', { cycle: id, suggestion: suggest(id, allowed), allowed });
  return found;
}

function outcome(call: Call, root: string, written: WrittenFiles, view: Omit<InitView, 'path'>, text: Text): Outcome {
  const report: InitReport = {
    version: 1,
    command: 'init',
    today: call.today,
    root,
    cycle: view.cycle.id,
    created: inReadingOrder(written.created),
    existing: inReadingOrder(written.existing),
    carried: null,
  };
  const inside = call.host.relative(call.folder, root);
  const path = inside === '..' || inside.startsWith('../') ? null : inside;
  return { report, page: () => initPage(report, { ...view, path }, text), exit: EXIT.fine };
}

function hasFiles(paths: readonly string[], cycle: Cycle): boolean {
  return paths.some((path) => path.startsWith(teamPath(cycle, '').replace(/\.yaml$/, '')));
}
