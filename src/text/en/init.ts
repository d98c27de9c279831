import type { Cycle } from '../../model/cycle';
import { formatOf } from '../format';

const { amount, date, list, number, percent, plural } = formatOf('en');

const span = ({ id, start, end }: Cycle) => `${id} (${date(start)} to ${date(end)})`;

const ordinal = (times: number) => ['zeroth', 'first', 'second', 'third'][times] ?? `${times}th`;

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
  carry: {
    carried: (current: number | null, unit: string | null) =>
      `Carried over: the baseline is the last value${current === null ? '' : `, ${amount(current, unit)}`}.`,
    rescope: (reason: string | null) =>
      `Re-scope${reason === null ? '' : ` (${reason})`}: change the metric or the target, mend the title, remove "TBD".`,
    again: (times: number) =>
      `Carried for the ${ordinal(times)} time: re-scope it or drop it. Then remove "TBD" from the title.`,
    reached: (to: number, unit: string | null) =>
      `The target ${amount(to, unit)} has been reached: set a new one (to), name it in the title, remove "TBD".`,
    noValue: 'Carried over: there was no value, so the baseline is the old one.',
    staleTitle: 'The title still names the old numbers: please mend it, the metric counts.',
    noMilestones: 'All milestones are done: how will you measure it now?',
    handedOver: 'Handed over: stays in view as a guardrail and does not count in the score.',
    anchors: (commit: number, stretch: number) =>
      `commit ${number(commit)} and stretch ${number(stretch)} no longer fit: set both anew if you need them.`,
    established: (current: number | null, unit: string | null) =>
      `Measured${current === null ? '' : `: ${amount(current, unit)}`}. Now set the target (to), name it in the title, remove "TBD".`,
    due: (milestone: string, due: string) => `"${milestone}" was planned for ${date(due)}: please set a new day (due).`,
    half: (milestone: string, share: number) => `${percent(share)} of "${milestone}" is done already.`,
    pair: (id: string) => `The counter metric ${id} does not go on.`,
    lostLinks: (links: readonly string[]) =>
      `Contributed to ${links.join(', ')}, which the new cycle does not have. What does it contribute to now (contributes_to)?`,
    pendingLinks: (links: readonly string[]) =>
      `Contributed to ${links.join(', ')}, which is not carried over yet. Once it is, write again: contributes_to: [${links.join(', ')}]`,
    onlyGuardrails: 'Only guardrails remain of this objective: add new key results, or move them to another one.',
    hold: (side: 'low' | 'high', bound: string, language: 'de' | 'en') =>
      language === 'de'
        ? `${side === 'low' ? 'mindestens' : 'höchstens'} ${bound}`
        : `${side === 'low' ? 'at least' : 'at most'} ${bound}`,
    from: (id: string) => `From the review of ${id}`,
    as: {
      carry: 'carried over',
      're-scope': 're-scope',
      guardrail: 'as a guardrail',
      left: 'dropped',
      handedOver: 'handed over, nothing to hold',
      undecided: 'no decision, not carried over',
      open: 'still to write',
    },
    unreviewed: (teams: readonly string[]) => `Not carried over yet: ${list(teams)}`,
    unreviewedHelp: (id: string) =>
      `${id} is not closed there yet. After the review the same command fetches their objectives.`,
    kept: 'There already, so nothing was carried over',
    keptHelp: 'If nothing of your own stands in there yet, delete the file: the same command then carries over.',
    actions: 'Open actions from the retros',
    action: (owner: string, due: string | null) =>
      [owner, due === null ? '' : `by ${date(due)}`].filter(Boolean).join(', '),
    check: 'Write what is still open: okr check names every place.',
  },
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
    closing: (id: string) =>
      `Close ${id} first: okr review. What goes on is carried over by  okr init --from ${id}  into files that are not there yet.`,
    weekly: 'Then once a week, in a minute: value, confidence, obstacle.',
  },
} as const;
