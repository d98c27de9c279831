import type { ReviewReport } from '../schema/output/review';
import type { Text } from '../text/catalogue';
import { type Format, formatOf } from '../text/format';
import { type Block, type Inline, type Page, piece, type Row } from './blocks';
import { celebrationList } from './celebration-list';
import { CORRIDOR } from './corridor';
import { measure } from './measure';
import type { Names } from './names';

/** What the page says besides the report. */
export interface ReviewView {
  readonly names: Names;
  /** Days from the last check-in to the close where that is long; null where the values are fresh. */
  readonly oldDays: number | null;
  /** The command that writes last values down. */
  readonly checkIn: string;
  /** What was written; null where it was shown before, or nothing was. */
  readonly patch: string | null;
  /** Answers to fill in, as YAML; null where somebody is asked. */
  readonly skeleton: string | null;
  /** Commands that are useful next. */
  readonly next: readonly string[];
}

type KeyResult = ReviewReport['keyResults'][number];

/** The score with the corridor, what was celebrated and decided; for a review that is open, what it asks. */
export function reviewPage(report: ReviewReport, text: Text, view: ReviewView): Page {
  const words = text.screens.review;
  const format = formatOf(text.language);
  const { names } = view;
  const closed = report.state === 'closed';
  const blocks: Block[] = [
    {
      type: 'heading',
      level: 1,
      text: [piece('strong', names.team(report.team)), ` · Review ${report.cycle}`],
      aside: closed ? words.closed(report.date) : words.open(report.date),
    },
    scoreTable(report, text, format, names),
    ...oldValues(report, text, view),
    keyResultTable(report, text, format),
  ];
  if (closed || report.wins.length > 0) blocks.push(...celebrated(report, text, names));
  if (closed) blocks.push(...decided(report, text), ...lookedBack(report, text), ...retro(report, text, names));
  else blocks.push(...agenda(report, text, view.skeleton));
  if (view.patch !== null) blocks.push({ type: 'code', language: 'diff', text: view.patch.trimEnd() });
  if (view.next.length > 0) blocks.push({ type: 'next', label: text.screens.next, commands: view.next });
  return { title: words.title(names.organisation, report.cycle), language: text.language, blocks };
}

function missedWords({ committed, keyResults }: ReviewReport, text: Text): Inline {
  const words = text.screens.score;
  const unexplained = keyResults.filter((one) => one.owesPostMortem && one.postMortem === null).length;
  return unexplained > 0
    ? piece('bad', words.missed(committed.missed, unexplained))
    : words.missedExplained(committed.missed);
}

function scoreTable(report: ReviewReport, text: Text, format: Format, names: Names): Block {
  const words = text.screens.score;
  const { score, aspirational, committed } = report;
  const said: Inline[] = [];
  if (aspirational.corridor !== null)
    said.push(aspirational.corridor === 'inside' ? piece('good', words.inside) : words[aspirational.corridor]);
  if (committed.missed > 0) said.push(missedWords(report, text));
  else if (committed.score !== null) said.push(words.kept);
  const remark = said.flatMap((one, index) => (index > 0 ? [' · ', one] : [one])) as (
    | string
    | ReturnType<typeof piece>
  )[];
  const bar = { bar: score, zone: CORRIDOR, ...(score === null ? {} : { label: format.percent(score) }) };
  return {
    type: 'table',
    columns: [
      { title: '', align: 'left' },
      { title: text.screens.review.score, align: 'right' },
      { title: text.screens.review.corridor, align: 'left' },
      { title: '', align: 'left', grow: true },
    ],
    rows: [{ cells: [piece('strong', names.team(report.team)), percentOr(score, format), bar, remark] }],
  };
}

function oldValues(report: ReviewReport, text: Text, { oldDays, checkIn }: ReviewView): Block[] {
  const words = text.screens.review;
  const { lastCheckIn, state } = report;
  if (state === 'closed' || (lastCheckIn !== null && oldDays === null)) return [];
  const title = lastCheckIn === null ? words.noValues : words.lastValues(lastCheckIn, oldDays ?? 0);
  return [{ type: 'callout', tone: 'warn', title, text: words.lastValuesHelp(checkIn) }];
}

/** The computed score beside the team's own view, never one in place of the other. */
function keyResultTable(report: ReviewReport, text: Text, format: Format): Block {
  const { columns, decisions } = text.screens.review;
  const closed = report.state === 'closed';
  const views = report.keyResults.some(({ selfAssessment }) => selfAssessment !== null);
  const rows = report.keyResults.map((one): Row => {
    const now = closed ? [] : [measure(one, format, text.screens.measure)];
    const cells: Inline[] = [one.title, ...now, percentOr(one.score, format)];
    if (views) cells.push(percentOr(one.selfAssessment, format));
    if (closed) cells.push(one.decision === null ? piece('dim', '–') : decisions[one.decision]);
    return { cells, ...below(one, text) };
  });
  return {
    type: 'table',
    columns: [
      { title: '', align: 'left', grow: true },
      ...(closed ? [] : [{ title: columns.measure, align: 'left' } as const]),
      { title: columns.score, align: 'right' },
      ...(views ? [{ title: columns.self, align: 'right' } as const] : []),
      ...(closed ? [{ title: columns.decision, align: 'left' } as const] : []),
    ],
    rows,
  };
}

function below({ ambition, guardrail }: KeyResult, text: Text): { readonly below?: Inline } {
  const { committed, guardrail: guard } = text.screens.score;
  const said = [guardrail ? guard : '', ambition === 'committed' && !guardrail ? committed : ''].filter(Boolean);
  return said.length > 0 ? { below: piece('dim', said.join(' · ')) } : {};
}

function celebrated(report: ReviewReport, text: Text, names: Names): Block[] {
  const words = text.screens.review;
  if (report.wins.length === 0) return [{ type: 'text', text: piece('dim', words.notCelebrated) }];
  const about = { kind: 'win', date: report.date, team: report.team, ref: null, keyResult: null } as const;
  const wins = report.wins.map(({ what, who, value }) => ({ ...about, text: what, who, value }));
  return celebrationList(wins, text, names, words.celebrated);
}

/** Why it was decided so: what the table has no room for. */
function decided(report: ReviewReport, text: Text): Block[] {
  const words = text.screens.review;
  const items = report.keyResults.flatMap(({ title, decision, reason, postMortem }): Inline[] => {
    if (reason === null && postMortem === null) return [];
    const said = [
      [decision === null ? '' : words.decisions[decision], reason === null ? '' : words.reason(reason)]
        .filter(Boolean)
        .join(', '),
      postMortem === null ? '' : words.postMortem(postMortem),
    ].filter(Boolean);
    return [[piece('strong', title), ` – ${said.join('. ')}`]];
  });
  return items.length === 0
    ? []
    : [
        { type: 'heading', level: 2, text: words.next },
        { type: 'list', items },
      ];
}

function lookedBack(report: ReviewReport, text: Text): Block[] {
  const words = text.screens.review.reflection;
  const parts = [
    [words.went_well, report.wentWell],
    [words.obstacles, report.obstacles],
    [words.would_change, report.wouldChange],
    [words.learned, report.learned],
  ] as const;
  return parts.flatMap(([title, items]) => listed(title, items));
}

function retro({ retro: said }: ReviewReport, text: Text, names: Names): Block[] {
  const words = text.screens.review;
  const actions = said.actions.map(({ what, owner, due }): Inline => {
    const by = words.action(owner === null ? '' : names.person(owner), due);
    return by === '' ? what : [what, piece('dim', ` (${by})`)];
  });
  return [...listed(words.keep, said.keep), ...listed(words.change, said.change), ...listed(words.actions, actions)];
}

function listed(title: string, items: readonly Inline[]): Block[] {
  return items.length === 0
    ? []
    : [
        { type: 'heading', level: 2, text: title },
        { type: 'list', items },
      ];
}

/** The parts of the review that have questions left, with how many; and the answers as a file to fill in. */
function agenda(report: ReviewReport, text: Text, skeleton: string | null): Block[] {
  const words = text.screens.review;
  const pairs = [...new Set(report.open.map(({ step }) => step))].map((step): [Inline, Inline] => {
    const own = report.open.filter((one) => one.step === step);
    const required = own.filter((one) => one.required).length;
    return [words.steps[step], words.openCount(own.length, required)];
  });
  const blocks: Block[] = [
    { type: 'heading', level: 2, text: words.agenda },
    { type: 'facts', pairs },
  ];
  if (skeleton !== null)
    blocks.push({ type: 'text', text: words.skeleton }, { type: 'code', language: 'yaml', text: skeleton });
  return blocks;
}

function percentOr(score: number | null, format: Format): Inline {
  return score === null ? piece('dim', '–') : format.percent(score);
}
