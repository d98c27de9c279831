import type { Cycle } from '../model/cycle';
import type { Language } from '../model/workspace';
import type { Text } from '../text/catalogue';
import type { CycleChoice } from './choose-cycle';
import { isName, namesIn } from './names';
import { TEMPLATES, type Template } from './plan-workspace';

/** What to ask, in the shape `host.ask` takes. */
interface Question {
  readonly type: 'text' | 'choice';
  readonly message: string;
  readonly choices?: readonly { readonly value: string; readonly name: string; readonly description?: string }[];
  readonly initial: string;
  /** A sentence about what is wrong with the answer, or null. */
  readonly check?: (answer: string) => string | null;
}

/** What decides a new workspace, as far as it is known. All texts as typed. */
export interface Answers {
  readonly organisation?: string | undefined;
  readonly template?: Template | undefined;
  /** One name for `pilot`, a list with commas for `company`. */
  readonly teamName?: string | undefined;
  readonly cycle?: string | undefined;
}

export type AnswerName = keyof Answers;

/** The answers where nobody says otherwise. */
export interface Defaults {
  readonly organisation: string;
  readonly template: Template;
  readonly cycles: CycleChoice;
}

/** In which language the files shall be; asked before all others, in both. */
export function languageQuestion(language: Language, text: Text): Question {
  const { languages } = text.init.ask;
  return {
    type: 'choice',
    message: languages.question,
    choices: [
      { value: 'de', name: languages.de },
      { value: 'en', name: languages.en },
    ],
    initial: language,
  };
}

/** The next thing to ask, and what it answers; null when everything is known. */
export function nextQuestion(
  known: Answers,
  defaults: Defaults,
  text: Text,
): { name: AnswerName; question: Question } | null {
  const { ask, check } = text.init;
  if (known.organisation === undefined) {
    const question: Question = {
      type: 'text',
      message: ask.organisation,
      initial: defaults.organisation,
      check: (name) => (isName(name) ? null : check.name),
    };
    return { name: 'organisation', question };
  }
  if (known.template === undefined) {
    const choices = TEMPLATES.map((value) => ({ value, ...ask.templates[value] }));
    return {
      name: 'template',
      question: { type: 'choice', message: ask.template, choices, initial: defaults.template },
    };
  }
  if (known.teamName === undefined) {
    const company = known.template === 'company';
    const fits = (answer: string) => (company ? namesIn(answer) !== null : isName(answer));
    const question: Question = {
      type: 'text',
      message: company ? ask.teams : ask.team,
      initial: teamsByDefault(known.template, text),
      check: (answer) => (fits(answer) ? null : company ? check.names : check.name),
    };
    return { name: 'teamName', question };
  }
  const { running, next, chosen } = defaults.cycles;
  if (known.cycle === undefined && chosen !== null) {
    const offered = [running, next].filter((one) => one !== null);
    const name = (cycle: Cycle) => (cycle === running ? ask.running(cycle) : ask.next(cycle));
    const choices = offered.map((cycle) => ({ value: cycle.id, name: name(cycle) }));
    return { name: 'cycle', question: { type: 'choice', message: ask.cycle, choices, initial: chosen.id } };
  }
  return null;
}

/** The team of the pilot, or the teams below the company. */
export function teamsByDefault(template: Template, text: Text): string {
  return template === 'company' ? text.init.defaults.teams : text.init.defaults.team;
}

/** Flags for the answers that would be guesses. */
export function missingFlags(known: Answers, text: Text): string[] {
  return [
    ...(known.organisation === undefined ? ['--organisation'] : []),
    ...(known.template === undefined ? ['--template'] : []),
    ...(known.teamName === undefined && known.template !== 'company' ? ['--team-name'] : []),
    text.init.orYes,
  ];
}
