import type { Cycle } from '../../model/cycle';
import { formatOf } from '../format';

const { date, plural } = formatOf('en');

const span = ({ id, start, end }: Cycle) => `${id} (${date(start)} to ${date(end)})`;

/** Sentences of `okr init`. */
export const init = {
  ask: {
    span,
    languages: { question: 'Language of the files / Sprache der Dateien', de: 'Deutsch', en: 'English' },
    organisation: 'Name of your organisation',
    template: 'How do you want to start?',
    templates: {
      pilot: {
        name: 'With one team',
        description: 'A pilot: one team, gentle rules. The others follow once it works.',
      },
      company: {
        name: 'With the whole company',
        description: 'Strategy on one page, the company and its departments.',
      },
    },
    team: 'Name of the team that goes first',
    teams: 'Departments or teams, separated by commas',
    cycle: 'For which cycle do you plan?',
    running: (cycle: Cycle) => `the running one: ${span(cycle)}`,
    next: (cycle: Cycle) => `the next one: ${span(cycle)}`,
  },
  check: {
    name: 'One line of at most 120 characters, please.',
    names: 'Names of one line each, with commas between them, please.',
  },
  defaults: { organisation: 'My organisation', team: 'Pilot team', teams: 'Sales, Customer Service, Production' },
  orYes: '(or --yes for the defaults)',
  pauseRemark: 'before you started, no check-in was due',
  page: {
    title: 'okr init',
    workspace: (organisation: string) => `${organisation}: the workspace is ready`,
    cycle: (cycle: Cycle) => `${span(cycle)} can be planned`,
    nothing: 'Everything is there already. Nothing was changed.',
    created: 'Created',
    existing: 'There already, left as it was',
    what: {
      okr: 'organisation, teams, people, rules',
      strategy: 'the strategy on one page',
      example: 'objectives and key results, filled with examples',
      team: 'objectives and key results, still empty',
      objectives: 'objectives and key results',
      schema: (count: number) => `completion and hints in editors (${count} ${plural(count, 'file', 'files')})`,
      ignore: 'what git leaves out',
    },
    folder: 'Folder',
    cycleLabel: 'Cycle',
    todo: 'What to do now',
    examples: 'Replace the examples with your own objectives: two to five, each with about three key results.',
    people: 'Name your people in okr.yaml: every objective and key result wants one owner.',
    strategy: 'Write the strategy before the objectives: strategy.yaml, one page, with what you leave.',
    empty: 'Write two to five objectives into each file; its comments show how. Until then a team has none.',
    closing: (id: string) => `Close ${id} first: what was reached, what you learned, what goes on.`,
    weekly: 'Then once a week, in a minute: value, confidence, obstacle.',
  },
} as const;
