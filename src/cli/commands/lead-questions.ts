import { suggest } from '../../language/suggest';
import { QUESTION_KINDS, type QuestionKind } from '../../model/question';
import type { Workspace } from '../../model/workspace';
import { questionsPage } from '../../page/lead/questions-page';
import { buildAgenda } from '../../report/agenda/build-agenda';
import type { LeadQuestionsReport } from '../../schema/output/lead';
import { chooseTarget } from '../choose-target';
import type { Call, Outcome } from '../command';
import { EXIT } from '../exit';
import { exitFor, remarksFor } from '../incomplete';
import { OkrError } from '../okr-error';
import { chooseCycle, chooseTeam, holidaysOf, openWorkspace } from '../open-workspace';

const GROW = 'grow';
/** German names of the kinds, understood in any language. */
const GERMAN: Readonly<Record<string, QuestionKind>> = {
  zirkulär: 'circular',
  skala: 'scaling',
  wunder: 'miracle',
  hypothetisch: 'hypothetical',
  ressourcen: 'resource',
  ausnahme: 'exception',
  verschlimmerung: 'worsening',
  unterschied: 'difference',
};
const GROW_STEPS = ['goal', 'reality', 'options', 'will'] as const;
/** Minutes of a meeting in which no stuck key result has to wait for the next one. */
const LONG = 180;

/** What the questions are about, with the kind that fits where its facts say so. */
interface About {
  readonly keyResult: LeadQuestionsReport['keyResult'];
  readonly fits: QuestionKind | null;
}

/** `okr lead questions [type] [--key-result ref]`: the bank, filled in with the key result that is stuck most. */
export async function leadQuestions(call: Call, type: string | null): Promise<Outcome> {
  const { host, text, today, folder, flags } = call;
  const chosen = type === null ? null : kindOf(call, type);
  const [ref, second] = flags['key-result'] ?? [];
  if (second !== undefined)
    throw new OkrError('not-together', { first: `--key-result ${ref}`, second: `--key-result ${second}` });
  const isAlone = ref === undefined && host.files.findWorkspace(folder) === null;
  const workspace = isAlone ? null : (await openWorkspace(call)).workspace;
  const { keyResult, fits } =
    workspace === null
      ? { keyResult: null, fits: null }
      : ref === undefined
        ? await stuckMost(call, workspace)
        : named(call, workspace, ref);
  const words = text.screens.lead;
  const kinds = chosen === null ? QUESTION_KINDS : chosen === GROW ? [] : [chosen];
  // Without a key result the questions have a gap to fill in.
  const say = (kind: QuestionKind) => text.questions[kind](keyResult?.title ?? '…');
  const report: LeadQuestionsReport = {
    version: 1,
    command: 'lead',
    today,
    mode: 'questions',
    incomplete: workspace?.incomplete ?? [],
    keyResult,
    fits,
    questions: kinds.map((kind) => ({ kind, text: say(kind) })),
    grow: chosen === null || chosen === GROW ? GROW_STEPS.map((step) => ({ step, text: words.grow[step] })) : [],
  };
  return {
    report,
    page: () => questionsPage(report, text, workspace !== null),
    remarks: workspace === null ? [] : remarksFor(workspace, text),
    exit: workspace === null ? EXIT.fine : exitFor(workspace),
  };
}

/** A kind by its name in either language. */
function kindOf({ text }: Call, written: string): QuestionKind | typeof GROW {
  const word = written.toLowerCase();
  if (word === GROW) return GROW;
  const { types } = text.screens.lead;
  const kind = QUESTION_KINDS.find((one) => one === word || types[one].toLowerCase() === word) ?? GERMAN[word];
  if (kind !== undefined) return kind;
  const allowed = [...QUESTION_KINDS.map((one) => types[one].toLowerCase()), GROW];
  throw new OkrError('unknown-question-kind', {
    kind: written,
    suggestion: suggest(word, [...allowed, ...QUESTION_KINDS]),
    allowed,
  });
}

/** The first of what stands still in the weekly agenda, and the question the facts suggest. */
async function stuckMost(call: Call, workspace: Workspace): Promise<About> {
  const { today } = call;
  if (workspace.teamCycles.length === 0 && call.flags.cycle === undefined) return { keyResult: null, fits: null };
  const cycle = chooseCycle(call, workspace);
  const holidays = await holidaysOf(workspace, today);
  const team = chooseTeam(call, workspace);
  const agenda = buildAgenda({ workspace, kind: 'weekly', cycle, team, duration: LONG, today, holidays });
  const points = [...agenda.sections.flatMap((one) => one.points), ...agenda.later.map((one) => one.point)];
  const [first] = points.flatMap((one) => (one.type === 'key-result' ? [one] : []));
  if (first === undefined) return { keyResult: null, fits: null };
  return { keyResult: { ref: first.ref, title: first.title, stuck: true }, fits: first.question };
}

function named(call: Call, workspace: Workspace, ref: string): About {
  const { target } = chooseTarget(call, workspace, ref);
  if (target.kind !== 'key-result') throw new OkrError('no-key-result', { ref });
  return { keyResult: { ref: target.keyResult.ref, title: target.keyResult.title, stuck: false }, fits: null };
}
