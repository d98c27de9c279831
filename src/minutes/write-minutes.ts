import type { Language } from '../model/workspace';
import { type PointView, pointRows } from '../page/agenda/point-row';
import type { Inline, Row } from '../page/blocks';
import { escapeMarkdown } from '../render/markdown/escape';
import { inlineMarkdown } from '../render/markdown/inline';
import type { AgendaPoint, AgendaReport, AgendaSection } from '../schema/output/agenda';
import type { Text } from '../text/catalogue';
import { formatOf } from '../text/format';
import { writeHead } from './head';
import { ALLOWED, KEYWORDS, keywordOf, type MinutesKind, UNTIL } from './keywords';

/** What minutes say beside the agenda. */
export interface MinutesView extends PointView {
  readonly language: Language;
  /** A person and a team for the examples at the top. */
  readonly example: { readonly person: string; readonly team: string };
}

/** How many empty lines of a kind stand below which section; what has no section of its own comes at the end. */
const FORM: Readonly<Partial<Record<AgendaSection, Readonly<Partial<Record<MinutesKind, number>>>>>> = {
  blockers: { blocker: 2 },
  decisions: { decision: 2 },
  decide: { decision: 2 },
  align: { decision: 2, blocker: 2 },
  next: { action: 3 },
  plan: { action: 3 },
  agree: { action: 3 },
  wins: { win: 1 },
  celebrate: { win: 2 },
  keep: { keep: 2 },
  change: { change: 2 },
  learn: { learned: 2 },
};
const EVERY: readonly MinutesKind[] = ['blocker', 'decision', 'action', 'win'];

/**
 * An agenda as minutes in Markdown: how to fill them in, every section with its points, and lines to tick that
 * `readMinutes` reads back: existing obstacles and decisions with their names, and empty ones for what is new.
 */
export function writeMinutes(report: AgendaReport, text: Text, view: MinutesView): string {
  const { kind, cycle, team, today, sections, later } = report;
  const words = text.screens.agenda;
  const own = text.screens.minutes;
  const format = formatOf(text.language);
  const who = team === null ? view.names.organisation : view.names.team(team);
  const lines = [
    `# ${escapeMarkdown(`${who} · ${words.kinds[kind]} · ${cycle}`)}`,
    '',
    writeHead({ kind, cycle, team, date: today }),
    '',
    ...explanation(report, text, view),
    '',
    `**${format.date(today)} · ${words.minutes(report.duration)}** · ${own.present} `,
    '',
    words.about[kind],
  ];
  const placed = new Set<MinutesKind>();
  sections.forEach(({ section, minutes, points }, index) => {
    const title = `${escapeMarkdown(words.sections[section])} (${words.minutes(minutes)})`;
    lines.push('', `## ${index + 1}. ${title}`, '', ...points.flatMap((point) => pointLines(point, text, view)));
    const all = [...points, ...later.filter((one) => one.section === section).map(({ point }) => point)];
    const form = [...all.flatMap((point) => existing(point, view.language)), ...empty(section, report, view, placed)];
    if (form.length > 0) lines.push('', `_${own.form}_`, '', ...form);
  });
  const rest = EVERY.filter((one) => ALLOWED[kind].includes(one) && !placed.has(one));
  if (rest.length > 0) lines.push('', `## ${own.more}`, '', ...rest.map((one) => formLine(one, report, view)));
  if (later.length > 0) {
    const shown = new Set(sections.map(({ section }) => section));
    lines.push('', `## ${own.later}`, '', ...later.flatMap(({ point }) => pointLines(point, text, view).slice(0, 1)));
    const hidden = later
      .filter(({ section }) => !shown.has(section))
      .flatMap(({ point }) => existing(point, view.language));
    if (hidden.length > 0) lines.push('', ...hidden);
  }
  return `${lines.join('\n')}\n`;
}

function explanation({ kind, team, until, today }: AgendaReport, text: Text, view: MinutesView): string[] {
  const { how, rules, examples, example, dayOfDecision } = text.screens.minutes;
  const day = formatOf(text.language).date(until ?? today);
  const { person, team: sample } = view.example;
  const whose = team === null ? '' : ` --team ${team}`;
  const samples = [
    `${KEYWORDS[view.language].blocker}: ${example.blocker(sample, person, day)}`,
    `${KEYWORDS[view.language].decision}: ${example.decision(person, day)}`,
    ...(ALLOWED[kind].includes('action')
      ? [`${keywordOf('action', kind, view.language)}: ${example.action(sample, person, day)}`]
      : []),
  ];
  const file = text.screens.agenda.minutesFile;
  return [
    ...how(`okr agenda ${kind}${whose} --minutes ${file}`),
    rules,
    dayOfDecision,
    '',
    examples,
    '',
    ...samples.map((one) => `- [x] ${one}`),
  ].map((line) => (line === '' ? '>' : `> ${line}  `.replace(/ {2}$/, line.startsWith('-') ? '' : '  ')));
}

/** A point as a list item, what is said about it indented below. */
function pointLines(point: AgendaPoint, text: Text, view: PointView): string[] {
  return pointRows(point, text, view).flatMap((row, index) => rowLines(row, index > 0));
}

function rowLines({ cells, below }: Row, continues: boolean): string[] {
  const [main = '', aside = ''] = cells as readonly Inline[];
  const said = [inlineMarkdown(main), inlineMarkdown(aside)].filter(Boolean).join(' – ');
  return [`${continues ? '  ' : ''}- ${said}`, ...(below === undefined ? [] : [`  - ${inlineMarkdown(below)}`])];
}

/** Lines for what is there already: an obstacle to clear, a decision to look at again. */
function existing(point: AgendaPoint, language: Language): string[] {
  const words = KEYWORDS[language];
  if (point.type === 'blocker') {
    const ref = point.ref.split('/').slice(1).join('/');
    return [`- [ ] ${words.cleared}: ${ref} – ${escapeMarkdown(point.text)}`];
  }
  if (point.type === 'decision') {
    const placeholder = language === 'de' ? 'JJJJ-MM-TT' : 'YYYY-MM-DD';
    return [`- [ ] ${words.revisit}: ${point.id} ${UNTIL[language]} ${placeholder}`];
  }
  return [];
}

function empty(section: AgendaSection, report: AgendaReport, view: MinutesView, placed: Set<MinutesKind>): string[] {
  const form = Object.entries(FORM[section] ?? {}) as [MinutesKind, number][];
  return form
    .filter(([one]) => ALLOWED[report.kind].includes(one))
    .flatMap(([one, count]) => {
      placed.add(one);
      return Array.from({ length: count }, () => formLine(one, report, view));
    });
}

function formLine(kind: MinutesKind, report: AgendaReport, { language }: MinutesView): string {
  return `- [ ] ${keywordOf(kind, report.kind, language)}: `;
}
